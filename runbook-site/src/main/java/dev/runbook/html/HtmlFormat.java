package dev.runbook.html;

import dev.runbook.block.Block;
import dev.runbook.block.Diagram;
import dev.runbook.block.Format;
import dev.runbook.block.Inline;
import dev.runbook.block.Inline.Target;
import dev.runbook.block.Masthead;
import dev.runbook.block.Page;
import dev.runbook.block.Publication;
import dev.runbook.block.Publication.DataFile;
import dev.runbook.block.Publication.DataTable;
import dev.runbook.block.StatusBadge;
import dev.runbook.block.Tsv;
import dev.runbook.diagram.BadgeDrawing;
import dev.runbook.diagram.Drawings;
import dev.runbook.html.Shell.Item;
import dev.runbook.output.FileTree;
import dev.runbook.prose.Prose;
import dev.runbook.template.Escape;
import dev.runbook.template.Markup;
import dev.runbook.template.TemplateFunction;
import dev.runbook.template.Templates;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The portal: a folder of HTML with one stylesheet and one script, that works on any web server and
 * from a disk. The script only adds: whatever a page says is there without it. Safe for use by many
 * threads.
 */
public final class HtmlFormat implements Format {

  /** More sections than this are no help as a list. */
  private static final int MOST_CONTENTS = 24;

  private final Templates templates =
      new Templates(List.of(HtmlFormat.class), Escape.html(), functions());
  private final Asset stylesheet =
      Asset.of(
          "runbook.css",
          "base.css",
          "bar.css",
          "page.css",
          "steps.css",
          "tables.css",
          "parts.css",
          "diagram.css",
          "keys.css",
          "wide.css",
          "print.css");
  private final Asset script = Asset.script("runbook.js", "keys.js");
  private final Asset icon = Asset.of("icon.svg", "icon.svg");

  @Override
  public String name() {
    return "site";
  }

  @Override
  public FileTree render(Publication publication) {
    List<byte[]> pages =
        publication.pages().parallelStream().map(page -> page(page, publication)).toList();
    FileTree tree = new FileTree();
    for (int i = 0; i < pages.size(); i++) {
      tree.add(SiteLinks.file(publication.pages().get(i).path()), pages.get(i));
    }
    tree.add("404.html", notFound(publication));
    tree.add(stylesheet.path(), stylesheet.text());
    tree.add(script.path(), script.text());
    tree.add(icon.path(), icon.text());
    for (DataTable table : publication.tables()) {
      tree.add(table.name() + ".tsv", Tsv.write(table));
    }
    for (DataFile file : publication.files()) {
      tree.add(file.name(), file.text());
    }
    for (StatusBadge badge : publication.badges()) {
      tree.add(badge.name() + ".svg", BadgeDrawing.file(badge));
    }
    return tree;
  }

  private byte[] page(Page page, Publication publication) {
    SiteLinks links = SiteLinks.from(page.path());
    String lasting = page.movedTo().map(Target.ToPage::path).orElse(page.path());
    Optional<String> canonical =
        publication.url().isEmpty()
            ? Optional.empty()
            : Optional.of(SiteLinks.ofNotFound(publication.url()).toPage(lasting));
    return render("page.html.ftl", page, shell(publication, page, links, canonical), links);
  }

  /** Nobody should stand before a closed door: below the message stands what the home page says. */
  private byte[] notFound(Publication publication) {
    SiteLinks links = SiteLinks.ofNotFound(publication.url());
    List<Block> home =
        publication.pages().stream()
            .filter(page -> page.path().isEmpty())
            .flatMap(page -> page.blocks().stream())
            .filter(block -> !(block instanceof Masthead))
            .toList();
    Page page = new Page("404", "No page has this address", "", home);
    return render("404.html.ftl", page, shell(publication, page, links, Optional.empty()), links);
  }

  private byte[] render(String template, Page page, Shell shell, SiteLinks links) {
    TemplateFunction href = arguments -> links.to((Target) arguments.get(0));
    TemplateFunction prose = arguments -> new Markup(prose((Block.Prose) arguments.get(0), links));
    TemplateFunction drawing =
        arguments -> new Markup(Drawings.inline((Diagram) arguments.get(0), links::to));
    Map<String, Object> model =
        Map.of("page", page, "shell", shell, "href", href, "prose", prose, "drawing", drawing);
    return templates.render(template, model).getBytes(StandardCharsets.UTF_8);
  }

  private Shell shell(
      Publication publication, Page page, SiteLinks links, Optional<String> canonical) {
    List<Item> menu =
        publication.menu().stream()
            .map(e -> new Item(e.label(), links.toPage(e.path()), e.path().equals(page.path())))
            .toList();
    return new Shell(
        publication.title(),
        links.toPage(""),
        links.toFile(stylesheet.path()),
        links.toFile(script.path()),
        links.toFile(icon.path()),
        canonical,
        menu,
        contents(page));
  }

  private static List<Item> contents(Page page) {
    List<Item> sections =
        page.blocks().stream()
            .filter(block -> block instanceof Block.Heading heading && heading.level() == 2)
            .map(Block.Heading.class::cast)
            .map(heading -> new Item(Prose.plain(heading.text()), "#" + heading.id(), false))
            .toList();
    return sections.size() < 2 || sections.size() > MOST_CONTENTS ? List.of() : sections;
  }

  private static String prose(Block.Prose prose, SiteLinks links) {
    Map<String, String> addresses = new HashMap<>();
    prose.links().forEach((written, target) -> addresses.put(written, links.to(target)));
    addresses.values().removeIf(String::isEmpty);
    return Prose.blocks(prose.markdown(), addresses).html();
  }

  private static Map<String, TemplateFunction> functions() {
    return Map.of(
        "rich", arguments -> new Markup(Prose.line((String) arguments.get(0)).html()),
        "plain", arguments -> Prose.plain(line((List<?>) arguments.get(0))));
  }

  private static List<Inline> line(List<?> pieces) {
    return pieces.stream().map(Inline.class::cast).toList();
  }
}

package dev.runbook.html;

import dev.runbook.block.Block;
import dev.runbook.block.Diagram;
import dev.runbook.block.Inline;
import dev.runbook.block.Inline.Target;
import dev.runbook.block.Masthead;
import dev.runbook.block.Page;
import dev.runbook.block.PageContent;
import dev.runbook.block.Publication;
import dev.runbook.diagram.Drawings;
import dev.runbook.html.Shell.Item;
import dev.runbook.kit.Kit;
import dev.runbook.kit.KitFacts;
import dev.runbook.prose.Prose;
import dev.runbook.template.Escape;
import dev.runbook.template.Markup;
import dev.runbook.template.TemplateFolder;
import dev.runbook.template.TemplateFunction;
import dev.runbook.template.Templates;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Renders the pages of a publication, one by one. Safe for use by many threads. */
final class HtmlPages {

  /** More sections than this are no help as a list. */
  private static final int MOST_CONTENTS = 24;

  /** What the anchors of alerts begin with on the page that holds everything. */
  private static final String ALERT = "alert_";

  private final Templates templates;
  private final TemplateFolder own;
  private final Publication publication;
  private final Assets assets;
  private final Optional<Live> live;
  private final boolean kit;
  private final boolean hasWhole;

  /**
   * Prepares the pages of a publication.
   *
   * @param publication what is published
   * @param assets the files that every page needs
   * @param live what is added while somebody writes
   * @param kit whether there is an offline kit that they lead to
   * @param own templates of the team
   */
  HtmlPages(
      Publication publication,
      Assets assets,
      Optional<Live> live,
      boolean kit,
      TemplateFolder own) {
    this.publication = publication;
    this.own = own;
    this.templates = new Templates(List.of(HtmlPages.class), Escape.html(), functions(), own);
    this.assets = assets;
    this.live = live;
    this.kit = kit;
    this.hasWhole =
        publication.pages().stream().anyMatch(page -> page.path().equals(SiteLinks.WHOLE));
  }

  /** Renders a page. */
  byte[] page(Page page) {
    return render("page.html.ftl", model(page));
  }

  /** Renders a page that may be large. */
  void write(Page page, OutputStream out) throws IOException {
    write("page.html.ftl", model(page), out);
  }

  private Map<String, Object> model(Page page) {
    SiteLinks links = SiteLinks.from(page.path());
    String lasting = page.movedTo().map(Target.ToPage::path).orElse(page.path());
    Optional<String> canonical =
        publication.url().isEmpty()
            ? Optional.empty()
            : Optional.of(SiteLinks.under(publication.url()).toPage(lasting));
    Alternates alternates = Alternates.of(page, publication, links);
    return model(page, PageContent.of(page), canonical, alternates, links);
  }

  /** Nobody should stand before a closed door: below the message stands what the home page says. */
  byte[] notFound() {
    SiteLinks links = SiteLinks.ofNotFound(live.isPresent() ? "/" : publication.url());
    List<Block> home =
        publication.pages().stream()
            .filter(page -> page.path().isEmpty())
            .flatMap(Page::stream)
            .filter(block -> !(block instanceof Masthead))
            .toList();
    Page page = new Page("404", "No page has this address", "", home);
    Alternates alternates = Alternates.of(publication, links);
    return render(
        "404.html.ftl", model(page, PageContent.of(home), Optional.empty(), alternates, links));
  }

  /** The page that says how to read the site offline. */
  byte[] offline(KitFacts facts) {
    SiteLinks links = SiteLinks.ofRoot(Kit.ABOUT);
    Optional<String> canonical = Optional.of(publication.url()).filter(url -> !url.isEmpty());
    Page page = new Page("offline", "Read it offline", "", List.of());
    Map<String, Object> model =
        model(page, PageContent.of(List.of()), canonical, Alternates.of(publication, links), links);
    model.put("kit", facts);
    return render("offline.html.ftl", model);
  }

  /** The page that holds everything as a file that needs no other. */
  void single(Page whole, OutputStream out) throws IOException {
    SiteLinks links = SiteLinks.ofSingle(publication.url());
    PageContent content = PageContent.of(whole);
    Map<String, Object> model =
        model(whole, content, Optional.empty(), Alternates.of(publication, links), links);
    model.put("single", Single.of(assets));
    model.put("headings", entries(content));
    model.remove("ways");
    write("single.html.ftl", model, out);
  }

  private byte[] render(String template, Map<String, Object> model) {
    return checked(template, templates.render(template, model)).getBytes(StandardCharsets.UTF_8);
  }

  private void write(String template, Map<String, Object> model, OutputStream out)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    if (own.templates().isEmpty()) {
      templates.write(template, model, writer);
    } else {
      writer.write(checked(template, templates.render(template, model)));
    }
    writer.flush();
  }

  private String checked(String template, String html) {
    if (!own.templates().isEmpty()) {
      Policy.require(html, template, own.name());
    }
    return html;
  }

  private Map<String, Object> model(
      Page page,
      PageContent content,
      Optional<String> canonical,
      Alternates alternates,
      SiteLinks links) {
    TemplateFunction href = arguments -> links.to((Target) arguments.get(0));
    TemplateFunction prose = arguments -> new Markup(prose((Block.Prose) arguments.get(0), links));
    TemplateFunction drawing =
        arguments -> new Markup(Drawings.inline((Diagram) arguments.get(0), links::to));
    Map<String, Object> model = new HashMap<>();
    model.put("page", page);
    model.put("content", content.all());
    model.put("top", content.top());
    model.put("body", content.rest());
    model.put("shell", shell(page, content, canonical, links));
    model.put("edition", publication.edition());
    model.put("contacts", publication.search().contacts());
    model.put("preview", Preview.of(page));
    model.put("alternates", alternates);
    model.put("href", href);
    model.put("prose", prose);
    model.put("drawing", drawing);
    if (kit) {
      model.put("ways", Ways.of(hasWhole, links));
    }
    return model;
  }

  private Shell shell(Page page, PageContent content, Optional<String> canonical, SiteLinks links) {
    List<Item> menu =
        publication.menu().stream()
            .map(e -> new Item(e.label(), links.toPage(e.path()), e.path().equals(page.path())))
            .toList();
    return new Shell(
        publication.title(),
        links.toPage(""),
        links.toFile(assets.stylesheet().path()),
        links.toFile(assets.script().path()),
        links.toFile(assets.finder().path()),
        links.toFile(assets.icon().path()),
        canonical,
        menu,
        sections(content),
        assets.logo().map(logo -> logo.shell(links)),
        live.map(added -> added.shell(links)));
  }

  private static List<Item> sections(PageContent content) {
    List<Item> sections =
        items(content, heading -> heading.level() == 2).limit(MOST_CONTENTS + 1).toList();
    return sections.size() < 2 || sections.size() > MOST_CONTENTS ? List.of() : sections;
  }

  /** What somebody may look for on the page that holds everything. */
  private static List<Item> entries(PageContent content) {
    return items(content, h -> h.level() == 2 || h.id().startsWith(ALERT)).toList();
  }

  private static Stream<Item> items(PageContent content, Predicate<Block.Heading> wanted) {
    return StreamSupport.stream(content.all().spliterator(), false)
        .filter(block -> block instanceof Block.Heading heading && wanted.test(heading))
        .map(Block.Heading.class::cast)
        .map(heading -> new Item(Prose.plain(heading.text()), "#" + heading.id(), false));
  }

  private static String prose(Block.Prose prose, SiteLinks links) {
    Map<String, String> addresses = new HashMap<>();
    prose.links().forEach((written, target) -> addresses.put(written, links.to(target)));
    addresses.values().removeIf(String::isEmpty);
    return Prose.blocks(prose.markdown(), addresses).html();
  }

  private static Map<String, TemplateFunction> functions() {
    return Map.of(
        "pieces", arguments -> CommandText.pieces((Block.Command) arguments.get(0)),
        "size", arguments -> Sizes.words(((Number) arguments.get(0)).longValue()),
        "rich", arguments -> new Markup(Prose.line((String) arguments.get(0)).html()),
        "plain", arguments -> Prose.plain(line((List<?>) arguments.get(0))),
        "terms", arguments -> Term.of(facts((List<?>) arguments.get(0))));
  }

  private static List<Block.Fact> facts(List<?> facts) {
    return facts.stream().map(Block.Fact.class::cast).toList();
  }

  private static List<Inline> line(List<?> pieces) {
    return pieces.stream().map(Inline.class::cast).toList();
  }
}

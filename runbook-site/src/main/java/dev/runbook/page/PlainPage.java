package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Imprint;
import dev.runbook.block.Inline;
import dev.runbook.block.Inline.Target;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Masthead;
import dev.runbook.block.Page;
import dev.runbook.model.Located;
import dev.runbook.model.MarkdownPage;
import dev.runbook.plain.FilePages;
import dev.runbook.plain.RelativeLink;
import dev.runbook.plain.SpelledLinks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page that people wrote in plain Markdown, with its links to files led to their pages. */
final class PlainPage {

  private final FilePages files;
  private final RepositoryLinks repository;
  private final MarkdownPage page;
  private final Map<String, Target> links = new HashMap<>();
  private final Map<String, String> paths = new HashMap<>();

  private PlainPage(Sources sources, FilePages files, MarkdownPage page) {
    this.files = files;
    this.repository = new RepositoryLinks(sources.catalog());
    this.page = page;
    page.links().forEach(this::resolve);
  }

  static Page of(Sources sources, FilePages files, MarkdownPage page, Imprint imprint) {
    return new Page(
        page.path(),
        page.title(),
        page.title(),
        imprint,
        () -> new PlainPage(sources, files, page).compose());
  }

  private void resolve(Located<String> address) {
    Optional<RelativeLink> relative = RelativeLink.of(page.file(), address.value());
    if (relative.isPresent()) {
      RelativeLink link = relative.get();
      target(link)
          .ifPresentOrElse(
              target -> links.put(address.value(), target),
              () -> paths.put(address.value(), link.file()));
    }
  }

  /** A page, or the file where it is edited; a fragment that a page lacks leads to its top. */
  private Optional<? extends Target> target(RelativeLink link) {
    Optional<ToPage> place =
        files
            .find(link)
            .or(() -> files.find(new RelativeLink(link.file(), "")))
            .map(found -> new ToPage(found.path(), found.anchor()));
    return place.isPresent() ? place : repository.to(link.file(), link.fragment());
  }

  private List<Block> compose() {
    Map<String, Target> all = Map.copyOf(links);
    List<Block> blocks = new ArrayList<>();
    List<Block.Fact> source = new FactList().add("Source", repository.file(page.file())).done();
    blocks.add(new Masthead(List.of(), page.title(), List.of(), List.of(), List.of(), source));
    addProse(page.lead(), all, blocks);
    for (MarkdownPage.Section section : page.sections()) {
      List<Inline> heading = List.of(new Inline.Rich(section.heading()));
      blocks.add(new Block.Heading(section.level(), section.id(), heading));
      addProse(section.markdown(), all, blocks);
    }
    return List.copyOf(blocks);
  }

  private void addProse(String markdown, Map<String, Target> all, List<Block> blocks) {
    if (!markdown.isBlank()) {
      blocks.add(new Block.Prose(SpelledLinks.in(markdown, paths), all));
    }
  }
}

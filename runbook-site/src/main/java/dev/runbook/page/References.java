package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Inline;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Inline.Target.ToUrl;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.Catalog.Link;
import dev.runbook.model.Reference;
import dev.runbook.plain.RelativeLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Shows further reading as links. */
final class References {

  private static final Pattern ABSOLUTE = Pattern.compile("(?i)(https?|mailto):.*");

  private final RunbookSet set;

  References(RunbookSet set) {
    this.set = set;
  }

  /** The references as a list, and below each file on a host the command that shows it. */
  List<Block> list(List<Reference> references) {
    List<Block> blocks = new ArrayList<>();
    List<List<Inline>> items = new ArrayList<>();
    for (Reference reference : references) {
      items.add(line(reference));
      if (reference.show().isPresent()) {
        blocks.add(new Block.Bullets(items));
        items.clear();
        blocks.addAll(shown(reference));
      }
    }
    if (!items.isEmpty()) {
      blocks.add(new Block.Bullets(items));
    }
    return blocks;
  }

  /** The references as facts of one name, and below them the commands that show files. */
  List<Block> facts(String name, List<Reference> references) {
    FactList facts = new FactList();
    references.forEach(reference -> facts.add(name, line(reference)));
    List<Block> blocks = new ArrayList<>(facts.blocks());
    references.forEach(reference -> blocks.addAll(shown(reference)));
    return blocks;
  }

  private List<Block> shown(Reference reference) {
    return reference.show().map(show -> new Commands(set).of(show)).orElse(List.of());
  }

  private List<Inline> line(Reference reference) {
    return reference.file().isPresent() ? file(reference, reference.file().get()) : link(reference);
  }

  /** A file on a host, which is named and not linked to. */
  private static List<Inline> file(Reference reference, String path) {
    Line line = new Line();
    reference.title().ifPresent(title -> line.rich(title).text(": "));
    return line.code(path).lead(" § ", reference.section()).done();
  }

  private List<Inline> link(Reference reference) {
    Optional<Link> link = reference.link().flatMap(id -> set.item(Link.class, id.value()));
    String address = reference.to().map(to -> to.value()).or(() -> link.map(Link::url)).orElse("");
    String anchor = reference.anchor().map(a -> "#" + a.value()).orElse("");
    String label =
        reference
            .title()
            .map(Words::plain)
            .or(() -> link.map(Link::title))
            .or(() -> reference.to().map(to -> to.value()))
            .or(() -> reference.link().map(id -> id.value()))
            .orElse("");
    Line line = new Line();
    addLink(line, label, address + anchor);
    reference.section().ifPresent(section -> line.text(" § ").rich(section));
    boolean renamed = reference.title().isPresent() && link.isPresent();
    return line.text(renamed ? ", in " + link.map(Link::title).orElse("") : "").done();
  }

  /**
   * An address in the repository leads to the page that its file has become, or else to where the
   * repository is edited; where that is unknown, the path is shown.
   */
  private void addLink(Line line, String label, String address) {
    Optional<String> edit = set.catalog().site().edit();
    Optional<ToPage> page = RelativeLink.of("", address).flatMap(this::page);
    if (page.isPresent()) {
      line.link(label, page.get());
    } else if (ABSOLUTE.matcher(address).matches()) {
      line.link(label, new ToUrl(address));
    } else if (edit.isPresent() && !address.startsWith("/") && !address.startsWith("#")) {
      line.link(label, new ToUrl(edit.get() + address.replaceFirst("^(\\./)+", "")));
    } else {
      line.text(label.equals(address) ? "" : label + " ").code(address);
    }
  }

  private Optional<ToPage> page(RelativeLink link) {
    return set.page(link.file())
        .map(page -> new ToPage(page.path(), page.anchors().getOrDefault(link.fragment(), "")));
  }

  /** A link of the catalog in a line. */
  Inline link(String id) {
    return set.item(Link.class, id)
        .<Inline>map(link -> new Inline.Link(link.title(), new ToUrl(link.url())))
        .orElse(new Inline.Plain(id));
  }
}

package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Inline;
import dev.runbook.block.Inline.Target.ToUrl;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.Catalog.Link;
import dev.runbook.model.Reference;
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

  Block list(List<Reference> references) {
    return new Block.Bullets(references.stream().map(this::line).toList());
  }

  private List<Inline> line(Reference reference) {
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
   * An address in the repository leads to where the repository is edited, for its files are not
   * published; where that is unknown, the path is shown.
   */
  private void addLink(Line line, String label, String address) {
    Optional<String> edit = set.catalog().site().edit();
    if (ABSOLUTE.matcher(address).matches()) {
      line.link(label, new ToUrl(address));
    } else if (edit.isPresent() && !address.startsWith("/") && !address.startsWith("#")) {
      line.link(label, new ToUrl(edit.get() + address.replaceFirst("^(\\./)+", "")));
    } else {
      line.text(label.equals(address) ? "" : label + " ").code(address);
    }
  }

  /** A link of the catalog in a line. */
  Inline link(String id) {
    return set.item(Link.class, id)
        .<Inline>map(link -> new Inline.Link(link.title(), new ToUrl(link.url())))
        .orElse(new Inline.Plain(id));
  }
}

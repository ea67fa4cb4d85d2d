package dev.runbook.page;

import dev.runbook.block.Inline;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.load.Addresses;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.Destination;
import dev.runbook.model.Located;
import dev.runbook.model.Runbook;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Links to runbooks and guides, which say at once when one cannot be relied on. */
final class Documents {

  private final RunbookSet set;

  Documents(RunbookSet set) {
    this.set = set;
  }

  /** A link to a runbook or a guide; an id that is neither is shown as it was written. */
  Line link(String id) {
    return set.destination(id).map(Documents::link).orElseGet(() -> new Line().code(id));
  }

  /** Several of them in a line. */
  Line links(Collection<Located<String>> ids) {
    List<List<Inline>> links = ids.stream().map(id -> link(id.value()).done()).toList();
    return new Line().joined(links, ", ");
  }

  static Line link(Destination document) {
    return link(document, "");
  }

  /** A link to an anchor in a document, or to its top if the anchor is empty. */
  static Line link(Destination document, String anchor) {
    String id = document.id().value();
    boolean isRunbook = document instanceof Runbook;
    ToPage page = new ToPage(isRunbook ? Addresses.runbook(id) : Addresses.guide(id), anchor);
    return new Line()
        .link(Words.plain(document.title()), page)
        .text(document instanceof Runbook runbook ? mark(runbook) : "");
  }

  /** What stands behind the name of a runbook that is not live: {@code " (stub)"}. */
  static String mark(Runbook runbook) {
    Runbook.Status status = runbook.lifecycle().status();
    return status == Runbook.Status.LIVE ? "" : " (" + name(status) + ")";
  }

  static String name(Runbook.Status status) {
    return word(status);
  }

  /** A constant as it is written in files. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}

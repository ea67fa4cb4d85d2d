package dev.runbook.page;

import dev.runbook.block.Inline.Target;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.load.SiteMap;
import dev.runbook.model.Runbook;
import java.util.Optional;

/**
 * Where a runbook is shown, which decides the anchors that it gets and where links lead.
 *
 * @param runbook the id of the runbook
 * @param inAll whether it is shown on the page that holds every runbook
 * @param anchored whether its own anchors stand here; where its steps are repeated they do not, and
 *     links lead to where they do
 */
record Place(String runbook, boolean inAll, boolean anchored) {

  static Place own(Runbook runbook) {
    return new Place(runbook.id().value(), false, true);
  }

  static Place all(Runbook runbook) {
    return new Place(runbook.id().value(), true, true);
  }

  /** The place of steps that are repeated here. */
  Place repeated(Runbook other) {
    return new Place(other.id().value(), inAll, false);
  }

  /** The id under which an anchor stands here, if it does. */
  Optional<String> id(String anchor) {
    return anchored ? Optional.of(id(runbook, anchor)) : Optional.empty();
  }

  private String id(String owner, String anchor) {
    return inAll ? SiteMap.inAll(owner, anchor) : anchor;
  }

  /** The target of a link to an anchor of the runbook. */
  Target to(String anchor) {
    return to(runbook, anchor);
  }

  Target to(String other, String anchor) {
    return new ToPage(inAll ? SiteMap.ALL : SiteMap.runbook(other), id(other, anchor));
  }

  /** The target of a link to a runbook: where everything is on one page, it stays on that page. */
  Target toRunbook(String other) {
    return inAll ? new ToPage(SiteMap.ALL, other) : new ToPage(SiteMap.runbook(other), "");
  }
}

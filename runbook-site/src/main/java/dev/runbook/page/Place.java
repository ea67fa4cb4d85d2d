package dev.runbook.page;

import dev.runbook.block.Inline.Target;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.load.SiteMap;
import dev.runbook.model.Destination;
import java.util.Optional;

/**
 * Where steps are shown, which decides the anchors that they get and where links lead.
 *
 * @param path the page of the runbook or guide whose steps they are
 * @param anchored whether its own anchors stand here; where its steps are repeated they do not, and
 *     links lead to where they do
 */
record Place(String path, boolean anchored) {

  static Place own(Destination document) {
    return new Place(SiteMap.document(document), true);
  }

  /** The place of steps that are repeated here. */
  Place repeated(Destination other) {
    return new Place(SiteMap.document(other), false);
  }

  /** The id under which an anchor stands here, if it does. */
  Optional<String> id(String anchor) {
    return anchored ? Optional.of(anchor) : Optional.empty();
  }

  /** The target of a link to an anchor of the runbook or guide. */
  Target to(String anchor) {
    return new ToPage(path, anchor);
  }

  /** The target of a link to a runbook. */
  Target toRunbook(String id) {
    return new ToPage(SiteMap.runbook(id), "");
  }
}

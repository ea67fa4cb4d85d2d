package dev.runbook.page;

import dev.runbook.block.Inline.Target;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.load.Addresses;
import dev.runbook.load.Inclusions;
import dev.runbook.model.Destination;
import java.util.Optional;

/**
 * Where steps are shown, which decides the anchors that they get and where links lead.
 *
 * @param path the page of the runbook or guide whose steps they are
 * @param copy if they are repeated elsewhere under anchors of their own: that page, and what their
 *     anchors begin with
 * @param anchored whether they have anchors here; where they have none, links lead to where they do
 */
record Place(String path, Optional<ToPage> copy, boolean anchored) {

  static Place own(Destination document) {
    return new Place(Addresses.document(document), Optional.empty(), true);
  }

  /** The place of steps that are repeated here without anchors. */
  Place repeated(Destination other) {
    return new Place(Addresses.document(other), Optional.empty(), false);
  }

  /** The place of steps that are repeated at a step which has this anchor on its page. */
  Place repeated(Destination other, String anchor) {
    String page = copy.map(ToPage::path).orElse(path);
    ToPage beginning = new ToPage(page, Inclusions.prefix(anchor));
    return new Place(Addresses.document(other), Optional.of(beginning), true);
  }

  /** The id under which an anchor stands here, if it does. */
  Optional<String> id(String anchor) {
    return anchored ? Optional.of(copy.map(ToPage::anchor).orElse("") + anchor) : Optional.empty();
  }

  /** The target of a link to an anchor on the page of the runbook or guide itself. */
  Target to(String anchor) {
    return new ToPage(path, anchor);
  }

  /** The target of a link to one of these steps. */
  Target toStep(String id) {
    return copy.<Target>map(c -> new ToPage(c.path(), c.anchor() + id)).orElseGet(() -> to(id));
  }

  /** The target of a link to a runbook. */
  Target toRunbook(String id) {
    return new ToPage(Addresses.runbook(id), "");
  }
}

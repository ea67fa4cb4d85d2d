package dev.runbook.model;

import dev.runbook.diagnostic.Location;
import java.util.List;

/** What a step can lead to: a runbook or a guide. All of them share one space of ids. */
public sealed interface Destination permits Runbook, Guide {

  /** {@return its stable id} */
  Located<String> id();

  /** {@return its title} */
  Text title();

  /** {@return its former ids, whose addresses lead to it} */
  List<Located<String>> aliases();

  /** {@return the whole document} */
  Location location();
}

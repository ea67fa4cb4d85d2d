package dev.runbook.alerting;

import dev.runbook.source.Node;

/** One way in which files hold alert rules. */
interface Shape {

  /**
   * Reads a mapping, if it has this shape.
   *
   * @param mapping a document, or what stands somewhere in one; without merge keys
   * @param reader takes what is found, and reads what is inside
   * @return whether it has this shape, so that nobody else needs to look at it
   */
  boolean read(Node.Mapping mapping, DocumentReader reader);
}

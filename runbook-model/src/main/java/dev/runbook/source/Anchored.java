package dev.runbook.source;

import org.jspecify.annotations.Nullable;

/** A node as its aliases need it: what it is, once it is complete, and what it costs. */
final class Anchored {

  /** The node; while its end has not been seen, nothing. */
  @Nullable Node node;

  /** How many nodes it is, itself and what aliases in it stand for included. */
  long size;

  /** How many levels stand inside of it; 0 for a scalar. */
  int height;
}

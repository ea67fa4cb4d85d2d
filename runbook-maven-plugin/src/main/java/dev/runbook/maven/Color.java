package dev.runbook.maven;

/** When reports are coloured: the words of {@code runbook.color}. */
enum Color {
  AUTO,
  ALWAYS,
  NEVER
}

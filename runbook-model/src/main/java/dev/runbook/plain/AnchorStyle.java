package dev.runbook.plain;

/** Whose way of naming headings holds for a page, where nobody has configured it otherwise. */
public enum AnchorStyle {
  /** GitHub's, and GitLab's, which knows no two hyphens in a row. */
  GIT,
  /** That of Hugo: as GitHub's, but made from the heading as it is written. */
  HUGO,
  /** That of Python-Markdown, which MkDocs uses. */
  PYTHON,
  /** Unknown: what any of them would give. */
  ANY;

  boolean isGit() {
    return this == GIT || this == ANY;
  }

  boolean isHugo() {
    return this == HUGO || this == ANY;
  }

  boolean isPython() {
    return this == PYTHON || this == ANY;
  }
}

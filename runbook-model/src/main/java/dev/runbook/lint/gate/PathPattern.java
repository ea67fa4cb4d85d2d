package dev.runbook.lint.gate;

/**
 * A pattern for paths of the repository: {@code *} stands for anything but a slash, {@code **} for
 * anything, {@code **}{@code /} for any folders, none included.
 *
 * @param pattern the pattern as it is written
 */
record PathPattern(String pattern) {

  /**
   * Whether the pattern fits all of a path; in time proportional to pattern times path at worst.
   */
  boolean matches(String path) {
    boolean[] ends = new boolean[path.length() + 1];
    ends[0] = true;
    for (int p = 0; p < pattern.length(); ) {
      if (pattern.startsWith("**/", p)) {
        p += 3;
        ends = afterFolders(path, ends);
      } else if (pattern.startsWith("**", p)) {
        p += 2;
        ends = afterAny(path, ends, false);
      } else if (pattern.charAt(p) == '*') {
        p++;
        ends = afterAny(path, ends, true);
      } else {
        ends = afterCharacter(path, ends, pattern.charAt(p++));
      }
    }
    return ends[path.length()];
  }

  /** Where the pattern can end in the path, once it has been taken any number of folders on. */
  private static boolean[] afterFolders(String path, boolean[] before) {
    boolean[] after = before.clone();
    boolean reached = false;
    for (int i = 0; i < path.length(); i++) {
      reached |= before[i];
      after[i + 1] |= reached && path.charAt(i) == '/';
    }
    return after;
  }

  private static boolean[] afterAny(String path, boolean[] before, boolean inFolder) {
    boolean[] after = before.clone();
    for (int i = 0; i < path.length(); i++) {
      after[i + 1] |= after[i] && !(inFolder && path.charAt(i) == '/');
    }
    return after;
  }

  private static boolean[] afterCharacter(String path, boolean[] before, char c) {
    boolean[] after = new boolean[before.length];
    for (int i = 0; i < path.length(); i++) {
      after[i + 1] = before[i] && path.charAt(i) == c;
    }
    return after;
  }
}

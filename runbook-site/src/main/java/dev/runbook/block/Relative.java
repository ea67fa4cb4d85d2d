package dev.runbook.block;

/** Relative addresses between files of one output. */
public final class Relative {

  private Relative() {}

  /**
   * The way from one file to another.
   *
   * @param from a path with slashes, relative to the root of the output
   * @param to another one
   * @return the second path as the first file has to write it; it never starts with a word and a
   *     colon, which would be a scheme
   */
  public static String path(String from, String to) {
    int common = 0;
    for (int i = 0; i < Math.min(from.length(), to.length()); i++) {
      if (from.charAt(i) != to.charAt(i)) {
        break;
      }
      common = from.charAt(i) == '/' ? i + 1 : common;
    }
    long up = from.substring(common).chars().filter(c -> c == '/').count();
    String down = to.substring(common);
    return up == 0 && down.contains(":") ? "./" + down : "../".repeat((int) up) + down;
  }
}

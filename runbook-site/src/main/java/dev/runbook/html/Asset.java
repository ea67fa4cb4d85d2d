package dev.runbook.html;

import dev.runbook.output.Resource;
import dev.runbook.output.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file that every page needs. Its name changes with its content, so that a browser never shows a
 * new page with an old style.
 *
 * @param path where it stands in the site
 * @param text its content
 */
record Asset(String path, String text) {

  private static final Pattern DOCUMENTATION =
      Pattern.compile("^ *+/[*][*](?:[^*]|[*](?!/))*+[*]/$", Pattern.MULTILINE);

  /**
   * Makes an asset of files that lie beside this class.
   *
   * @param name its name, without the mark of its content
   * @param parts the files that it consists of, in order
   */
  static Asset of(String name, String... parts) {
    return named(name, joined(parts));
  }

  /**
   * Makes a stylesheet of files that lie beside this class, and rules between them.
   *
   * @param name its name, without the mark of its content
   * @param parts the files that it begins with, in order
   * @param rules what stands behind them; may be empty
   * @param last the last file
   * @param extra what it ends with; may be empty
   */
  static Asset style(String name, String[] parts, String rules, String last, String extra) {
    return named(name, joined(parts) + "\n" + rules + joined(last) + extra);
  }

  /**
   * Makes one script of files that lie beside this class. Their top-level names are seen by each
   * other and by nothing else in the page. Comments and indentation stay behind.
   *
   * @param name its name, without the mark of its content
   * @param parts the files that it consists of, in order: a file uses at once only what stands
   *     before it
   */
  static Asset script(String name, String... parts) {
    return named(name, "(() => {\n\"use strict\";\n" + bare(joined(parts)) + "})();\n");
  }

  /** A script without what only its authors read. Comments begin a line there, and end one. */
  private static String bare(String script) {
    String code = DOCUMENTATION.matcher(script).replaceAll("");
    return code.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("//"))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static String joined(String... parts) {
    return Stream.of(parts)
        .map(part -> Resource.read(Asset.class, part))
        .collect(Collectors.joining("\n"));
  }

  private static Asset named(String name, String text) {
    return new Asset(path(name, text.getBytes(StandardCharsets.UTF_8)), text);
  }

  /** Where a file stands whose name changes with its content. */
  static String path(String name, byte[] content) {
    String hash = Sha256.mark(content);
    int dot = name.lastIndexOf('.');
    return "assets/" + name.substring(0, dot) + "." + hash + name.substring(dot);
  }
}

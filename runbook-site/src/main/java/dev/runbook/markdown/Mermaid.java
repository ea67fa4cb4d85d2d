package dev.runbook.markdown;

import dev.runbook.block.Diagram;
import dev.runbook.block.Diagram.Edge;
import dev.runbook.block.Diagram.Node;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a diagram in the language that Git hosts draw. Labels stay words that {@code grep} finds;
 * what the language, or the Markdown that it reads in labels, would take for its own is written as
 * a number.
 */
final class Mermaid {

  /** What is markup wherever it stands. */
  private static final String MARKUP = "\"#&<>`*[]{}|\\~$;@^";

  /** A list, a heading or a rule at the start of a label, which is refused there. */
  private static final Pattern START = Pattern.compile("^(?:(\\d+)([.)])|([-+=]))(?=\\s|$|[-=])");

  /** Words that make the reader change a line before it reads it, or make links. */
  private static final Pattern SPECIAL =
      Pattern.compile("(?i)style|classdef|linkstyle|https?:|www\\.");

  private final Map<String, String> names = new HashMap<>();
  private final StringBuilder out = new StringBuilder("flowchart TD\n");

  private Mermaid() {}

  static String write(Diagram diagram) {
    Mermaid writer = new Mermaid();
    diagram.nodes().forEach(writer::node);
    diagram.edges().forEach(writer::edge);
    return writer.out.toString().stripTrailing();
  }

  private void node(Node node) {
    String name = "n" + (names.size() + 1);
    if (names.putIfAbsent(node.id(), name) == null) {
      String label = label(node.label());
      String shape =
          switch (node.kind()) {
            case PLAIN -> "[%s]";
            case QUESTION -> "{{%s}}";
            case END -> "([%s])";
            case CONTACT -> "[[%s]]";
          };
      line(name + shape.formatted(label));
    }
  }

  private void edge(Edge edge) {
    String from = names.get(edge.from());
    String to = names.get(edge.to());
    if (from != null && to != null) {
      String label = edge.label().isBlank() ? "" : "|" + label(edge.label()) + "|";
      line(from + " -->" + label + " " + to);
    }
  }

  private void line(String line) {
    out.append("    ").append(line).append('\n');
  }

  private static String label(String text) {
    String lines =
        text.lines()
            .map(line -> line.replaceAll("[\\s\\p{Cntrl}]+", " ").strip())
            .filter(line -> !line.isEmpty())
            .map(Mermaid::escaped)
            .collect(Collectors.joining("<br>"));
    return "\"" + (lines.isEmpty() ? " " : lines) + "\"";
  }

  private static String escaped(String written) {
    String text = START.matcher(written).replaceFirst("$1\uFFFF$2$3");
    boolean special = SPECIAL.matcher(text).find();
    StringBuilder label = new StringBuilder();
    boolean markStart = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\uFFFF') {
        markStart = true;
      } else if (markStart || isMarkup(text, i, special)) {
        label.append(String.format(Locale.ROOT, "#%d;", (int) c));
        markStart = false;
      } else {
        label.append(c);
      }
    }
    return label.toString();
  }

  private static boolean isMarkup(String text, int i, boolean special) {
    char c = text.charAt(i);
    return switch (c) {
      case '_' -> !isInWord(text, i);
      case '%' -> i + 1 < text.length() && text.charAt(i + 1) == '%';
      case ':', '.', '/' -> special;
      default -> MARKUP.indexOf(c) >= 0;
    };
  }

  private static boolean isInWord(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(i - 1))
        && Character.isLetterOrDigit(text.charAt(i + 1));
  }
}

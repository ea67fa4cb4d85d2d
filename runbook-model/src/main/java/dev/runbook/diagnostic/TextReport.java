package dev.runbook.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * A report for people: for each finding one line that editors can open and {@code grep} can find,
 * the place in the file with carets under exactly what is meant, and the remedy. The summary is
 * always the last line.
 *
 * <p>Control characters of people's files are replaced by visible ones, so that no file can make a
 * terminal do anything.
 */
public final class TextReport {

  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "\u001b[1m";
  private static final String DIM = "\u001b[2m";
  private static final String RED = "\u001b[31m";
  private static final String YELLOW = "\u001b[33m";
  private static final String CYAN = "\u001b[36m";

  private static final String INDENT = "  ";
  private static final String HELP = "help: ";

  private final Report report;
  private final boolean colour;
  private final StringBuilder out = new StringBuilder();

  private TextReport(Report report, boolean colour) {
    this.report = report;
    this.colour = colour;
  }

  /**
   * Renders a report.
   *
   * @param report the report
   * @param colour whether to mark it up with ANSI colours
   * @return the text, with line feeds, ending with one
   */
  public static String render(Report report, boolean colour) {
    TextReport text = new TextReport(report, colour);
    report.diagnostics().forEach(text::finding);
    text.out.append(report.summary().line()).append('\n');
    return text.out.toString();
  }

  private void finding(Diagnostic diagnostic) {
    Location place = diagnostic.location();
    String tone = tone(diagnostic.severity());
    out.append(paint(BOLD, Glyphs.printable(place.toString()) + ":"))
        .append(' ')
        .append(paint(tone, diagnostic.severity().label() + ":"))
        .append(' ')
        .append(Glyphs.printable(diagnostic.message()))
        .append(' ')
        .append(paint(DIM, "[" + diagnostic.rule() + "]"))
        .append('\n');

    String number = Integer.toString(place.line());
    String gutter = INDENT + " ".repeat(number.length()) + " ";
    Optional<String> line = report.source().line(place.file(), place.line());
    if (line.isPresent()) {
      Excerpt excerpt = Excerpt.of(line.get(), place);
      String text = excerpt.text().isEmpty() ? "" : " " + excerpt.text();
      out.append(paint(DIM, INDENT + number + " |")).append(text).append('\n');
      out.append(paint(DIM, gutter + "|"))
          .append(' ')
          .append(indented(excerpt.carets(), tone))
          .append('\n');
    }
    diagnostic.hint().ifPresent(hint -> help(hint, line.isPresent() ? gutter : INDENT));
    out.append('\n');
  }

  private void help(String hint, String margin) {
    List<String> lines = hint.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String lead = i == 0 ? paint(CYAN, HELP.strip()) + " " : " ".repeat(HELP.length());
      String line = (margin + lead + Glyphs.printable(lines.get(i))).stripTrailing();
      out.append(line).append('\n');
    }
  }

  private String indented(String carets, String tone) {
    int blanks = carets.indexOf('^');
    return carets.substring(0, blanks) + paint(tone, carets.substring(blanks));
  }

  private String paint(String code, String text) {
    return colour ? code + text + RESET : text;
  }

  private static String tone(Severity severity) {
    return switch (severity) {
      case ERROR -> BOLD + RED;
      case WARNING -> BOLD + YELLOW;
      case INFO -> BOLD + CYAN;
    };
  }
}

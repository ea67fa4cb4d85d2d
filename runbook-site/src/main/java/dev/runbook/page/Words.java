package dev.runbook.page;

import dev.runbook.model.Text;
import dev.runbook.model.TimeSpan;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small matters of wording. */
final class Words {

  /** What Markdown that this class knows begins with; most texts have none of it. */
  private static final String MARKS = "`*[<\\";

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern SPAN = Pattern.compile("(\\d+)([smhdw])");
  private static final Pattern CODE_SPAN = Pattern.compile("(`+)(?!`)(.+?)(?<!`)\\1(?!`)");
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^]]*)]\\([^)]*\\)|<((?:https?|mailto):[^>]*)>");
  private static final Pattern STRONG = Pattern.compile("(\\*{1,2})(\\S|\\S[^*]*\\S)\\1");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");
  private static final Map<String, String> UNITS =
      Map.of("s", " s", "m", " min", "h", " h", "d", " days", "w", " weeks");

  private Words() {}

  /** A time as one says it: {@code 30m} is read as metres by too many. */
  static String time(TimeSpan span) {
    return time(span.text());
  }

  /** The same for text that may be a time span; other text stays as it is. */
  static String time(String text) {
    Matcher matcher = SPAN.matcher(text);
    if (!matcher.matches()) {
      return text;
    }
    String unit = UNITS.getOrDefault(matcher.group(2), "");
    boolean single = matcher.group(1).equals("1") && unit.endsWith("s") && unit.length() > 2;
    return matcher.group(1) + (single ? unit.substring(0, unit.length() - 1) : unit);
  }

  /** The text on one line, its Markdown as it was written. */
  static String oneLine(Text text) {
    return oneLine(text.markdown());
  }

  private static String oneLine(String text) {
    String markdown = text.strip();
    boolean isOne = markdown.chars().noneMatch(c -> c != ' ' && Character.isWhitespace(c));
    return isOne && !markdown.contains("  ") ? markdown : BLANKS.matcher(markdown).replaceAll(" ");
  }

  /** The text on one line without Markdown, for places where only plain text can stand. */
  static String plain(Text text) {
    return plain(text.markdown());
  }

  /** The same for Markdown that is no text of a document any more. */
  static String plain(String markdown) {
    String line = oneLine(markdown);
    if (line.chars().noneMatch(c -> MARKS.indexOf(c) >= 0)) {
      return line;
    }
    StringBuilder plain = new StringBuilder();
    Matcher code = CODE_SPAN.matcher(line);
    int end = 0;
    while (code.find()) {
      plain.append(withoutMarks(line.substring(end, code.start()))).append(code.group(2).strip());
      end = code.end();
    }
    return plain.append(withoutMarks(line.substring(end))).toString();
  }

  /** What is set as code in a text, in order. */
  static List<String> code(Text text) {
    return CODE_SPAN.matcher(oneLine(text)).results().map(span -> span.group(2).strip()).toList();
  }

  private static String withoutMarks(String text) {
    String unlinked =
        LINK.matcher(text)
            .replaceAll(
                m -> Matcher.quoteReplacement(m.group(1) != null ? m.group(1) : m.group(2)));
    String unmarked = STRONG.matcher(unlinked).replaceAll("$2");
    return ESCAPE.matcher(unmarked).replaceAll("$1");
  }
}

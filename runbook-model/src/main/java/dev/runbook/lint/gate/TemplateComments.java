package dev.runbook.lint.gate;

import dev.runbook.alerting.template.Language;
import dev.runbook.alerting.template.Template;
import dev.runbook.diagnostic.Location;
import dev.runbook.source.Comment;
import dev.runbook.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the comments of a template: those of its language, Go's with {@code /*} behind the braces
 * or Jinja's with a number sign, and those of the YAML that is left of it.
 */
final class TemplateComments {

  private static final String GO = "/*";
  private static final String GO_END = "*/";
  private static final String JINJA = "{#";
  private static final String JINJA_END = "#}";

  private final String text;
  private final boolean jinja;
  private final List<Comment> comments = new ArrayList<>();

  private TemplateComments(String text, boolean jinja) {
    this.text = text;
    this.jinja = jinja;
  }

  /**
   * Finds the comments.
   *
   * @param template the template
   * @param file its text
   * @param ofYaml the comments of the text that is left of it
   * @return all of them, as comments of the template
   */
  static List<Comment> in(Template template, SourceFile file, List<Comment> ofYaml) {
    TemplateComments search =
        new TemplateComments(file.text(), template.language() == Language.JINJA);
    search.search();
    for (Comment comment : ofYaml) {
      Location masked = template.masked().location(comment.from(), comment.from());
      int from = file.index(template.restore(masked));
      int to = search.lineEnd(from);
      search.comments.add(new Comment(from, Math.min(from + 1, to), to, to));
    }
    return search.comments;
  }

  private void search() {
    String open = jinja ? JINJA : "{{";
    int at = 0;
    for (int brace = text.indexOf(open); brace >= 0; brace = text.indexOf(open, at)) {
      at = behind(brace);
    }
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** Takes a comment that begins at a brace, if one does; goes on behind it. */
  private int behind(int brace) {
    if (jinja) {
      return take(brace, brace + JINJA.length(), JINJA_END, "");
    }
    int inside = skip(brace + 2, "-");
    return text.startsWith(GO, inside)
        ? take(brace, inside + GO.length(), GO_END, "}}")
        : brace + 1;
  }

  private int take(int from, int textFrom, String mark, String end) {
    int close = text.indexOf(mark, textFrom);
    if (close < 0) {
      return text.length();
    }
    int textTo = close > textFrom && text.charAt(close - 1) == '-' ? close - 1 : close;
    int behind = close + mark.length();
    int to = end.isEmpty() ? behind : skip(behind, "-") + end.length();
    comments.add(new Comment(from, textFrom, textTo, Math.min(to, text.length())));
    return Math.min(to, text.length());
  }

  /** The index behind blanks and a mark that trims them. */
  private int skip(int from, String trim) {
    int at = from;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || trim.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }
}

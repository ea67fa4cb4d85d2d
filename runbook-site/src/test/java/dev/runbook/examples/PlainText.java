package dev.runbook.examples;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader sees of a page, without markup and line breaks. */
final class PlainText {

  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]*)\\]\\([^)\\s]*\\)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");
  private static final Pattern NUMBER = Pattern.compile("&#(x?)([0-9a-fA-F]+);");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private PlainText() {}

  static String ofMarkdown(String markdown) {
    String text = LINK.matcher(markdown).replaceAll("$1").replace("**", "").replace("`", "");
    return squeeze(unescape(ESCAPE.matcher(text).replaceAll("$1")));
  }

  static String ofHtml(String html) {
    return squeeze(unescape(TAG.matcher(html).replaceAll("")));
  }

  private static String squeeze(String text) {
    return BLANKS.matcher(text.replace('\u00a0', ' ')).replaceAll(" ").strip();
  }

  private static String unescape(String text) {
    String numbered =
        NUMBER
            .matcher(text)
            .replaceAll(
                m ->
                    Matcher.quoteReplacement(
                        Character.toString(
                            Integer.parseInt(m.group(2), m.group(1).isEmpty() ? 10 : 16))));
    return numbered
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&");
  }
}

package dev.runbook.html;

import dev.runbook.output.Resource;
import dev.runbook.template.TemplateMistake;

/**
 * What a page may load and run. It stands in the frame of the page; a team that has a frame of its
 * own keeps it, or has no page.
 */
final class Policy {

  private static final String FRAME = "frame.html.ftl";
  private static final String SINGLE = "single.html.ftl";
  private static final String START = "<meta http-equiv=\"Content-Security-Policy\" content=\"";

  /** As far as it is the same on every page. */
  private static final String COMMON = common(FRAME);

  private static final String COMMON_SINGLE = common(SINGLE);

  private Policy() {}

  private static String common(String template) {
    String frame = Resource.read(Policy.class, template);
    int start = frame.indexOf(START);
    int end = start + START.length();
    while (frame.charAt(end) != '[' && frame.charAt(end) != '"') {
      end++;
    }
    return frame.substring(start, end);
  }

  /**
   * Checks a page that templates of a team have made.
   *
   * @param html the page
   * @param template what it was begun with; most take the common frame
   * @param folder the folder of the templates, as it is shown to people
   * @throws TemplateMistake if it has not the policy
   */
  static void require(String html, String template, String folder) {
    boolean isSingle = template.equals(SINGLE);
    if (!html.contains(isSingle ? COMMON_SINGLE : COMMON)) {
      throw new TemplateMistake(
          folder + "/" + (isSingle ? SINGLE : FRAME),
          "the page lacks the Content-Security-Policy; keep the line that begins with `%s`"
              .formatted(START));
    }
  }
}

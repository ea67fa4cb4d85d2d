package dev.runbook.template;

import freemarker.core.OutputFormat;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What templates of the team may not say, although the language has it. They are looked at as the
 * parser prints them, so that neither a comment nor an unusual way of writing hides anything.
 */
final class Sandbox {

  /** Text that is not escaped, and text that becomes a template only when the page is made. */
  private static final Pattern REFUSED =
      Pattern.compile(
          "\\?(?:no_esc|noEsc|interpret|eval_json|evalJson|eval|new|api|absolute_template_name)\\b"
              + "|[<\\[]#(?:outputformat|outputFormat|noautoesc|noAutoEsc|setting)\\b");

  private static final Pattern OTHER = Pattern.compile("[<\\[]#(?:import|include) +[\"']([^\"']*)");

  private final String folder;
  private final OutputFormat format;

  Sandbox(String folder, OutputFormat format) {
    this.folder = folder;
    this.format = format;
  }

  /** Refuses a template that would leave the sandbox. */
  void check(Template template) {
    String name = folder + "/" + template.getName();
    Matcher refused = REFUSED.matcher(canonical(template));
    if (refused.find()) {
      throw new TemplateMistake(
          name, "`%s` is not allowed: what templates write is escaped".formatted(refused.group()));
    }
    if (template.getOutputFormat() != format || !template.getAutoEscaping()) {
      throw new TemplateMistake(
          name, "`[#ftl]` changes how text is escaped, which is not allowed; leave it out");
    }
  }

  /** Refuses a template that nothing would ever use. */
  void checkUse(Map<String, Template> templates, Set<String> own) {
    Set<String> used = new TreeSet<>();
    for (Template template : templates.values()) {
      Matcher other = OTHER.matcher(canonical(template));
      while (other.find()) {
        used.add(other.group(1).replaceFirst("^(?:\\./|/)", ""));
      }
    }
    for (String name : templates.keySet()) {
      if (!own.contains(name) && !used.contains(name)) {
        throw new TemplateMistake(
            folder + "/" + name,
            "no page uses this template, expected one of `%s`, or one that another file imports"
                .formatted(String.join("`, `", own)));
      }
    }
  }

  private static String canonical(Template template) {
    StringWriter text = new StringWriter();
    try {
      template.dump(text);
    } catch (IOException e) {
      throw new IllegalStateException("a string takes any text", e);
    }
    return text.toString();
  }
}

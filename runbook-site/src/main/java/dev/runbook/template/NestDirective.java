package dev.runbook.template;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts text inside a list item or a quote: {@code [@nest first="- " rest=" "]…[/@nest]}. The first
 * line gets one prefix, every further line the other one; blank lines get it without blanks at its
 * end.
 */
final class NestDirective implements TemplateDirectiveModel {

  @Override
  @SuppressWarnings("rawtypes")
  public void execute(
      Environment environment,
      Map parameters,
      TemplateModel[] loopVariables,
      @Nullable TemplateDirectiveBody body)
      throws TemplateException, IOException {
    if (body == null) {
      return;
    }
    TextWriter inner = new TextWriter(256);
    body.render(inner);
    String first = text(parameters, "first");
    String rest = text(parameters, "rest");
    write(Layout.trimmed(inner.toString()), first, rest, environment.getOut());
  }

  private static void write(String text, String first, String rest, Writer out) throws IOException {
    String prefix = first;
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      out.write(start == end ? prefix.stripTrailing() : prefix);
      out.write(text, start, end - start);
      out.write('\n');
      prefix = rest;
      start = end + 1;
    }
  }

  private static String text(Map<?, ?> parameters, String name) throws TemplateModelException {
    if (parameters.get(name) instanceof TemplateScalarModel scalar) {
      return scalar.getAsString();
    }
    throw new TemplateModelException("`nest` needs the text `" + name + "`");
  }
}

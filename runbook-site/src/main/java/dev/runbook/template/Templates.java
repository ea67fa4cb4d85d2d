package dev.runbook.template;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The templates of one format. They are written in the square-bracket syntax ({@code [#if x]},
 * {@code [=x]}), so that braces and dollar signs in them are text. Safe for use by many threads.
 */
public final class Templates {

  private final Configuration configuration;

  /**
   * Prepares the templates that lie beside some classes.
   *
   * @param homes classes whose packages hold the templates; earlier ones go first
   * @param escape how plain text becomes text of the output
   * @param functions functions that every template can call, by name
   */
  public Templates(List<Class<?>> homes, Escape escape, Map<String, TemplateFunction> functions) {
    configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(
        new MultiTemplateLoader(
            homes.stream()
                .map(home -> new ClassTemplateLoader(home, ""))
                .toArray(TemplateLoader[]::new)));
    configuration.setTagSyntax(Configuration.SQUARE_BRACKET_TAG_SYNTAX);
    configuration.setInterpolationSyntax(Configuration.SQUARE_BRACKET_INTERPOLATION_SYNTAX);
    configuration.setOutputFormat(escape.format());
    configuration.setObjectWrapper(new RecordWrapper(escape));
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setLocalizedLookup(false);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("computer");
    share(configuration, functions);
  }

  private static void share(Configuration configuration, Map<String, TemplateFunction> functions) {
    try {
      configuration.setSharedVariable("stack", new StackDirective());
      configuration.setSharedVariable("nest", new NestDirective());
      for (Map.Entry<String, TemplateFunction> function : functions.entrySet()) {
        configuration.setSharedVariable(function.getKey(), function.getValue());
      }
    } catch (TemplateException e) {
      throw new TemplateFailure("the templates cannot be set up", e);
    }
  }

  /**
   * Processes a template.
   *
   * @param name the name of its file
   * @param model what it sees, by name
   * @return its output
   * @throws TemplateFailure if the template is missing or wrong; the message says where
   */
  public String render(String name, Map<String, Object> model) {
    try {
      Template template = configuration.getTemplate(name);
      TextWriter out = new TextWriter(16_384);
      template.process(model, out);
      return out.toString();
    } catch (TemplateException e) {
      String place = e.getTemplateSourceName() + ":" + e.getLineNumber();
      throw new TemplateFailure(place + ": " + e.getMessageWithoutStackTop(), e);
    } catch (IOException e) {
      throw new TemplateFailure(name + ": " + e.getMessage(), e);
    }
  }
}

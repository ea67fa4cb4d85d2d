package dev.runbook.template;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The templates of one format. They are written in the square-bracket syntax ({@code [#if x]},
 * {@code [=x]}), so that braces and dollar signs in them are text. Safe for use by many threads.
 */
public final class Templates {

  private final Configuration configuration;
  private final TemplateFolder own;
  private final Bounds bounds;

  /**
   * Prepares the templates that lie beside some classes.
   *
   * @param homes classes whose packages hold the templates; earlier ones go first
   * @param escape how plain text becomes text of the output
   * @param functions functions that every template can call, by name
   */
  public Templates(List<Class<?>> homes, Escape escape, Map<String, TemplateFunction> functions) {
    this(homes, escape, functions, TemplateFolder.NONE, Bounds.WIDE);
  }

  /**
   * Prepares the templates that lie beside some classes, with those of a team in place of some.
   *
   * @param homes classes whose packages hold the templates; earlier ones go first
   * @param escape how plain text becomes text of the output
   * @param functions functions that every template can call, by name
   * @param own the templates of the team
   * @throws TemplateMistake if one of these cannot be parsed, would never be used, or says what
   *     none of them may say
   */
  public Templates(
      List<Class<?>> homes,
      Escape escape,
      Map<String, TemplateFunction> functions,
      TemplateFolder own) {
    this(homes, escape, functions, own, Bounds.WIDE);
  }

  Templates(
      List<Class<?>> homes,
      Escape escape,
      Map<String, TemplateFunction> functions,
      TemplateFolder own,
      Bounds bounds) {
    this.own = own;
    this.bounds = bounds;
    configuration = new Configuration(Configuration.VERSION_2_3_34);
    StringTemplateLoader team = new StringTemplateLoader();
    own.templates().forEach(team::putTemplate);
    configuration.setTemplateLoader(
        new MultiTemplateLoader(
            Stream.concat(
                    Stream.of(team), homes.stream().map(home -> new ClassTemplateLoader(home, "")))
                .toArray(TemplateLoader[]::new)));
    configuration.setCacheStorage(new StrongCacheStorage());
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
    checkOwn(homes, escape);
  }

  private void checkOwn(List<Class<?>> homes, Escape escape) {
    if (own.templates().isEmpty()) {
      return;
    }
    Sandbox sandbox = new Sandbox(own.name(), escape.format());
    Map<String, Template> parsed = new TreeMap<>();
    for (String name : own.templates().keySet()) {
      Template template = own(name);
      sandbox.check(template);
      // Their loops end when a page takes too long, because they look whether they shall.
      _CoreAPI.addThreadInterruptedChecks(template);
      parsed.put(name, template);
    }
    Set<String> known = new TreeSet<>();
    for (String name : parsed.keySet()) {
      if (homes.stream().anyMatch(home -> home.getResource(name) != null)) {
        known.add(name);
      }
    }
    sandbox.checkUse(parsed, known);
  }

  private Template own(String name) {
    try {
      return configuration.getTemplate(name);
    } catch (ParseException e) {
      throw new TemplateMistake(
          "%s/%s:%s:%s".formatted(own.name(), name, e.getLineNumber(), e.getColumnNumber()),
          inOneLine(e.getEditorMessage()));
    } catch (IOException e) {
      throw new TemplateMistake(own.name() + "/" + name, inOneLine(String.valueOf(e.getMessage())));
    }
  }

  private static String inOneLine(String message) {
    return message.strip().replaceAll("\\s*\\R\\s*", " ");
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
   * @throws TemplateMistake if the team has templates of its own, and something is wrong with them
   */
  public String render(String name, Map<String, Object> model) {
    return own.templates().isEmpty()
        ? process(name, model)
        : bounds.run(own.name(), () -> process(name, model));
  }

  /**
   * Processes a template whose output may be large. With templates of a team it is checked as a
   * whole before any of it is written.
   *
   * @param name the name of its file
   * @param model what it sees, by name
   * @param out takes its output
   * @throws IOException if the output cannot be written
   * @throws TemplateFailure if the template is missing or wrong; the message says where
   * @throws TemplateMistake if the team has templates of its own, and something is wrong with them
   */
  public void write(String name, Map<String, Object> model, Writer out) throws IOException {
    if (own.templates().isEmpty()) {
      try {
        configuration.getTemplate(name).process(model, out);
      } catch (TemplateException e) {
        throw failure(e);
      }
    } else {
      out.write(render(name, model));
    }
  }

  private String process(String name, Map<String, Object> model) {
    try {
      TextWriter out = new TextWriter(16_384, bounds.characters());
      configuration.getTemplate(name).process(model, out);
      return out.toString();
    } catch (TemplateException e) {
      throw failure(e);
    } catch (IOException e) {
      throw new TemplateFailure(name + ": " + e.getMessage(), e);
    }
  }

  /** With templates of the team in use, whatever goes wrong is theirs to mend. */
  private RuntimeException failure(TemplateException e) {
    String file = String.valueOf(e.getTemplateSourceName());
    if (own.templates().isEmpty()) {
      String place = file + ":" + e.getLineNumber();
      return new TemplateFailure(place + ": " + e.getMessageWithoutStackTop(), e);
    }
    String place = own.templates().containsKey(file) ? own.name() + "/" + file : file;
    return new TemplateMistake(
        "%s:%s:%s".formatted(place, e.getLineNumber(), e.getColumnNumber()),
        inOneLine(e.getMessageWithoutStackTop()));
  }
}

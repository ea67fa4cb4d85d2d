package dev.runbook.markdown;

import dev.runbook.block.Block;
import dev.runbook.block.Inline;
import dev.runbook.block.Inline.Target;
import dev.runbook.block.Page;
import dev.runbook.block.Relative;
import dev.runbook.prose.Address;
import dev.runbook.prose.Dialect;
import dev.runbook.template.Escape;
import dev.runbook.template.Markup;
import dev.runbook.template.TemplateFunction;
import dev.runbook.template.Templates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Pages in some dialect of Markdown. What the dialects share is in the templates beside this class;
 * a format brings {@code page.md.ftl} and {@code dialect.md.ftl}. Safe for use by many threads.
 */
public final class MarkdownPages {

  private final Dialect dialect;
  private final UnaryOperator<String> files;
  private final Templates templates;

  /**
   * Prepares the pages of a format.
   *
   * @param home a class beside the templates of the format
   * @param dialect the reader that they are meant for
   * @param files the file of a page by the page's path
   */
  public MarkdownPages(Class<?> home, Dialect dialect, UnaryOperator<String> files) {
    this.dialect = dialect;
    this.files = files;
    List<Class<?>> homes = Stream.<Class<?>>of(home, MarkdownPages.class).distinct().toList();
    this.templates = new Templates(homes, Escape.markdown(dialect::text), functions(dialect));
  }

  /**
   * Renders a page.
   *
   * @param page the page
   * @param more what the template of the format needs besides
   * @return its text, which ends with one line end
   */
  public String render(Page page, Map<String, Object> more) {
    Map<String, Object> model = new HashMap<>(more);
    TemplateFunction link = arguments -> new Markup(link(page, (Inline.Link) arguments.get(0)));
    model.put("page", page);
    model.put("link", link);
    return templates.render("page.md.ftl", model).strip() + "\n";
  }

  private String link(Page page, Inline.Link link) {
    if (link.target() instanceof Target.ToPage to) {
      boolean here = to.path().equals(page.path()) && !to.anchor().isEmpty();
      String path = here ? "" : Relative.path(files.apply(page.path()), files.apply(to.path()));
      String anchor = to.anchor().isEmpty() ? "" : "#" + to.anchor();
      return "[" + dialect.text(link.label()) + "](" + Address.encode(path + anchor) + ")";
    }
    String label = dialect.text(link.label());
    return Address.safe(((Target.ToUrl) link.target()).url())
        .map(url -> dialect.open(url) + label + dialect.close(url))
        .orElse(label);
  }

  private static Map<String, TemplateFunction> functions(Dialect dialect) {
    Map<String, TemplateFunction> functions = new HashMap<>();
    functions.put("prose", arguments -> new Markup(dialect.prose((String) arguments.get(0))));
    functions.put("rich", arguments -> new Markup(dialect.line((String) arguments.get(0))));
    functions.put("code", arguments -> new Markup(dialect.code((String) arguments.get(0))));
    functions.put(
        "codeBlock",
        arguments ->
            new Markup(dialect.block((String) arguments.get(0), (String) arguments.get(1))));
    functions.put("cell", arguments -> new Markup(dialect.cell(text(arguments.get(0)))));
    functions.put("bold", arguments -> new Markup(dialect.bold(text(arguments.get(0)))));
    functions.put("isNumbered", arguments -> isNumbered((List<?>) arguments.get(0)));
    functions.put("spaces", arguments -> " ".repeat(((Number) arguments.get(0)).intValue()));
    return functions;
  }

  private static String text(Object captured) {
    return ((Markup) captured).text();
  }

  /** Tells whether a numbered list, which counts by itself, would give the steps their numbers. */
  private static boolean isNumbered(List<?> steps) {
    int expected = -1;
    for (Object step : steps) {
      String number = ((Block.Step) step).number();
      if (!number.matches("[1-9]\\d{0,5}")) {
        return false;
      }
      int value = Integer.parseInt(number);
      if (expected >= 0 && value != expected) {
        return false;
      }
      expected = value + 1;
    }
    return true;
  }
}

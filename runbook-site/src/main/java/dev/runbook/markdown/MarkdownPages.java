package dev.runbook.markdown;

import dev.runbook.block.Block;
import dev.runbook.block.Diagram;
import dev.runbook.block.Inline;
import dev.runbook.block.Inline.Target;
import dev.runbook.block.Page;
import dev.runbook.block.PageContent;
import dev.runbook.block.Relative;
import dev.runbook.output.FileTree;
import dev.runbook.output.Writing;
import dev.runbook.prose.Address;
import dev.runbook.prose.Dialect;
import dev.runbook.prose.Prose;
import dev.runbook.template.Escape;
import dev.runbook.template.Markup;
import dev.runbook.template.TemplateFunction;
import dev.runbook.template.Templates;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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
   * Adds the file of a page to a tree.
   *
   * @param page the page
   * @param file its path in the tree
   * @param before what stands before the page in the file
   * @param more what the template of the format needs besides
   * @param tree takes the file
   */
  public void add(Page page, String file, String before, Map<String, Object> more, FileTree tree) {
    Writing content = out -> write(page, before, more, out);
    if (page.isLarge()) {
      tree.addLarge(file, content);
    } else {
      tree.add(file, content::bytes);
    }
  }

  private void write(Page page, String before, Map<String, Object> more, OutputStream out)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(before);
    StripWriter text = new StripWriter(writer);
    templates.write("page.md.ftl", model(page, more), text);
    text.end();
    writer.flush();
  }

  private Map<String, Object> model(Page page, Map<String, Object> more) {
    PageContent content = PageContent.of(page);
    Map<String, Object> model = new HashMap<>(more);
    TemplateFunction link = arguments -> new Markup(link(page, (Inline.Link) arguments.get(0)));
    TemplateFunction prose = arguments -> new Markup(prose(page, (Block.Prose) arguments.get(0)));
    model.put("page", page);
    model.put("content", content.all());
    model.put("top", content.top());
    model.put("link", link);
    model.put("prose", prose);
    return model;
  }

  private String prose(Page page, Block.Prose prose) {
    Map<String, String> links = new HashMap<>();
    prose.links().forEach((written, target) -> links.put(written, address(page, target)));
    links.values().removeIf(String::isEmpty);
    return dialect.prose(prose.markdown(), links);
  }

  private String link(Page page, Inline.Link link) {
    String label = dialect.text(link.label());
    String address = address(page, link.target());
    if (link.target() instanceof Target.ToPage) {
      return "[" + label + "](" + address + ")";
    }
    return address.isEmpty() ? label : dialect.open(address) + label + dialect.close(address);
  }

  /** The way to the target of a link; empty if it must not lead there. */
  private String address(Page page, Target target) {
    if (target instanceof Target.ToPage to) {
      boolean here = to.path().equals(page.path()) && !to.anchor().isEmpty();
      String path = here ? "" : Relative.path(files.apply(page.path()), files.apply(to.path()));
      String anchor = to.anchor().isEmpty() ? "" : "#" + to.anchor();
      return Address.encode(path + anchor);
    }
    return target instanceof Target.ToUrl to ? Address.safe(to.url()).orElse("") : "";
  }

  private static Map<String, TemplateFunction> functions(Dialect dialect) {
    Map<String, TemplateFunction> functions = new HashMap<>();
    functions.put("rich", arguments -> new Markup(dialect.line((String) arguments.get(0))));
    functions.put("code", arguments -> new Markup(dialect.code((String) arguments.get(0))));
    functions.put(
        "codeBlock",
        arguments ->
            new Markup(dialect.block((String) arguments.get(0), (String) arguments.get(1))));
    functions.put("cell", arguments -> new Markup(dialect.cell(text(arguments.get(0)))));
    functions.put("bold", arguments -> new Markup(dialect.bold(text(arguments.get(0)))));
    functions.put("isNumbered", arguments -> isNumbered((List<?>) arguments.get(0)));
    functions.put(
        "plain",
        arguments -> new Markup(dialect.text(Prose.plain(line((List<?>) arguments.get(0))))));
    functions.put("mermaid", arguments -> Mermaid.write((Diagram) arguments.get(0)));
    functions.put("spaces", arguments -> " ".repeat(((Number) arguments.get(0)).intValue()));
    return functions;
  }

  private static List<Inline> line(List<?> pieces) {
    return pieces.stream().map(Inline.class::cast).toList();
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

package dev.runbook.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.function.UnaryOperator;

/** How plain text becomes text of the output. */
public final class Escape {

  private final OutputFormat format;
  private final Maker maker;

  private Escape(OutputFormat format, Maker maker) {
    this.format = format;
    this.maker = maker;
  }

  /** {@return the escaping of HTML, for text and for attributes in quotes} */
  public static Escape html() {
    return new Escape(HTMLOutputFormat.INSTANCE, HTMLOutputFormat.INSTANCE::fromMarkup);
  }

  /**
   * The escaping of some Markdown.
   *
   * @param escape turns plain text into Markdown that shows it, on one line
   * @return the escaping
   */
  public static Escape markdown(UnaryOperator<String> escape) {
    MarkdownOutputFormat format = new MarkdownOutputFormat(escape);
    return new Escape(format, format::fromMarkup);
  }

  OutputFormat format() {
    return format;
  }

  TemplateModel markup(String text) throws TemplateModelException {
    return maker.make(text);
  }

  private interface Maker {
    TemplateModel make(String markup) throws TemplateModelException;
  }
}

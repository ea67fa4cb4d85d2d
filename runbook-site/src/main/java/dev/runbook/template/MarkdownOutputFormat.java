package dev.runbook.template;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes templates of Markdown escape by themselves. */
final class MarkdownOutputFormat
    extends CommonMarkupOutputFormat<MarkdownOutputFormat.MarkdownText> {

  private final UnaryOperator<String> escape;

  MarkdownOutputFormat(UnaryOperator<String> escape) {
    this.escape = escape;
  }

  @Override
  public String getName() {
    return "Markdown";
  }

  @Override
  public String getMimeType() {
    return "text/markdown";
  }

  @Override
  public void output(String text, Writer out) throws IOException {
    out.write(escape.apply(text));
  }

  @Override
  public String escapePlainText(String text) {
    return escape.apply(text);
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtIn) {
    return false;
  }

  @Override
  protected MarkdownText newTemplateMarkupOutputModel(
      @Nullable String text, @Nullable String markdown) {
    return new MarkdownText(this, text, markdown);
  }

  /** Text that is Markdown, or plain text that becomes Markdown when it is needed. */
  static final class MarkdownText extends CommonTemplateMarkupOutputModel<MarkdownText> {

    private final MarkdownOutputFormat format;

    MarkdownText(MarkdownOutputFormat format, @Nullable String text, @Nullable String markdown) {
      super(text, markdown);
      this.format = format;
    }

    @Override
    public MarkdownOutputFormat getOutputFormat() {
      return format;
    }
  }
}

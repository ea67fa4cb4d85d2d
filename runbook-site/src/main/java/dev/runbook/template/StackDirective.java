package dev.runbook.template;

import freemarker.core.Environment;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts blocks of Markdown under each other: {@code [@stack items=list; item]…[/@stack]}. One blank
 * line stands between them, and a comment where they would otherwise run together. Items that write
 * nothing leave no gap.
 */
final class StackDirective implements TemplateDirectiveModel {

  @Override
  @SuppressWarnings("rawtypes")
  public void execute(
      Environment environment,
      Map parameters,
      TemplateModel[] loopVariables,
      @Nullable TemplateDirectiveBody body)
      throws TemplateException, IOException {
    if (loopVariables.length != 1 || body == null) {
      throw new TemplateModelException("`stack` needs a loop variable and a body");
    }
    TemplateModelIterator items = items((TemplateModel) parameters.get("items"));
    Writer out = environment.getOut();
    String previous = "";
    while (items.hasNext()) {
      loopVariables[0] = items.next();
      TextWriter inner = new TextWriter(256);
      body.render(inner);
      String piece = Layout.trimmed(inner.toString());
      if (!piece.isEmpty()) {
        if (!previous.isEmpty()) {
          out.write(Layout.runTogether(previous, piece) ? "\n<!-- -->\n\n" : "\n");
        }
        out.write(piece);
        out.write('\n');
        previous = piece;
      }
    }
  }

  private static TemplateModelIterator items(@Nullable TemplateModel items)
      throws TemplateModelException {
    if (items instanceof TemplateCollectionModel flow) {
      return flow.iterator();
    }
    if (items instanceof TemplateSequenceModel list) {
      return new TemplateModelIterator() {
        private int next;

        @Override
        public TemplateModel next() throws TemplateModelException {
          return list.get(next++);
        }

        @Override
        public boolean hasNext() throws TemplateModelException {
          return next < list.size();
        }
      };
    }
    throw new TemplateModelException("`stack` needs `items`");
  }
}

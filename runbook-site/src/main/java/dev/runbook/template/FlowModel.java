package dev.runbook.template;

import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Items that are made when they are reached, as templates see them: they can only be listed. */
record FlowModel(Iterable<?> items, RecordWrapper wrapper) implements TemplateCollectionModel {

  @Override
  public TemplateModelIterator iterator() {
    Iterator<?> each = items.iterator();
    return new TemplateModelIterator() {

      @Override
      public @Nullable TemplateModel next() throws TemplateModelException {
        return wrapper.wrap(each.next());
      }

      @Override
      public boolean hasNext() {
        return each.hasNext();
      }
    };
  }
}

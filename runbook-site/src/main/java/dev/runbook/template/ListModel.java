package dev.runbook.template;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as templates see it; its items are wrapped when they are asked for. */
final class ListModel implements TemplateSequenceModel, AdapterTemplateModel {

  private final List<?> items;
  private final RecordWrapper wrapper;

  ListModel(List<?> items, RecordWrapper wrapper) {
    this.items = items;
    this.wrapper = wrapper;
  }

  @Override
  public @Nullable TemplateModel get(int index) throws TemplateModelException {
    return index >= 0 && index < items.size() ? wrapper.wrap(items.get(index)) : null;
  }

  @Override
  public int size() {
    return items.size();
  }

  @Override
  public Object getAdaptedObject(Class<?> hint) {
    return items;
  }
}

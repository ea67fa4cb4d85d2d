package dev.runbook.template;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record as templates see it: its components, and {@code kind}, the simple name of its class. */
final class RecordModel implements TemplateHashModel, AdapterTemplateModel {

  private static final ClassValue<Map<String, Method>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> accessors = new HashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            accessors.put(component.getName(), component.getAccessor());
          }
          return accessors;
        }
      };

  private final Record item;
  private final RecordWrapper wrapper;

  RecordModel(Record item, RecordWrapper wrapper) {
    this.item = item;
    this.wrapper = wrapper;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    Method accessor = COMPONENTS.get(item.getClass()).get(key);
    if (accessor == null) {
      return key.equals("kind") ? new SimpleScalar(item.getClass().getSimpleName()) : null;
    }
    try {
      return wrapper.wrap(accessor.invoke(item));
    } catch (ReflectiveOperationException e) {
      throw new TemplateModelException("cannot read `" + key + "`", e);
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public Object getAdaptedObject(Class<?> hint) {
    return item;
  }
}

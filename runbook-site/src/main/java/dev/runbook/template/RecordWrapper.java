package dev.runbook.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Says what templates see. Everything that is not named here is refused, so that a template can
 * never reach a Java method. Enums are their names in lower case; an empty Optional is missing.
 */
final class RecordWrapper implements ObjectWrapper {

  private static final Map<Enum<?>, SimpleScalar> NAMES = new ConcurrentHashMap<>();

  private final Escape escape;

  RecordWrapper(Escape escape) {
    this.escape = escape;
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value == null) {
      return null;
    } else if (value instanceof TemplateModel model) {
      return model;
    } else if (value instanceof String text) {
      return new SimpleScalar(text);
    } else if (value instanceof Record item && !(item instanceof Markup)) {
      return new RecordModel(item, this);
    } else if (value instanceof List<?> list) {
      return new ListModel(list, this);
    } else if (value instanceof Iterable<?> flow) {
      return new FlowModel(flow, this);
    } else if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    } else if (value instanceof Enum<?> constant) {
      return NAMES.computeIfAbsent(constant, RecordWrapper::name);
    } else if (value instanceof Boolean flag) {
      return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    } else if (value instanceof Number number) {
      return new SimpleNumber(number);
    } else if (value instanceof Markup markup) {
      return escape.markup(markup.text());
    } else if (value instanceof TemplateFunction function) {
      return new FunctionModel(function, this);
    } else if (value instanceof Map<?, ?> map) {
      return new SimpleHash(map, this);
    }
    throw new TemplateModelException("templates do not see a " + value.getClass().getName());
  }

  private static SimpleScalar name(Enum<?> constant) {
    return new SimpleScalar(constant.name().toLowerCase(Locale.ROOT));
  }
}

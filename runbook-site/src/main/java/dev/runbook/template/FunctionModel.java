package dev.runbook.template;

import freemarker.core.TemplateMarkupOutputModel;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function as templates see it. */
final class FunctionModel implements TemplateMethodModelEx {

  private final TemplateFunction function;
  private final RecordWrapper wrapper;

  FunctionModel(TemplateFunction function, RecordWrapper wrapper) {
    this.function = function;
    this.wrapper = wrapper;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public @Nullable Object exec(List models) throws TemplateModelException {
    List<Object> arguments = new ArrayList<>();
    for (Object model : models) {
      arguments.add(unwrap((TemplateModel) model));
    }
    return wrapper.wrap(function.call(arguments));
  }

  /** What a template has captured is in the language of the output. */
  @SuppressWarnings({"rawtypes", "unchecked"})
  private static String markup(TemplateMarkupOutputModel captured) throws TemplateModelException {
    return captured.getOutputFormat().getMarkupString(captured);
  }

  /** A list that a template has made itself, by filtering another one. */
  private static List<Object> list(TemplateSequenceModel sequence) throws TemplateModelException {
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < sequence.size(); i++) {
      items.add(unwrap(sequence.get(i)));
    }
    return items;
  }

  private static Object unwrap(TemplateModel model) throws TemplateModelException {
    if (model instanceof AdapterTemplateModel adapter) {
      return adapter.getAdaptedObject(Object.class);
    } else if (model instanceof TemplateScalarModel scalar) {
      return scalar.getAsString();
    } else if (model instanceof TemplateNumberModel number) {
      return number.getAsNumber();
    } else if (model instanceof TemplateBooleanModel flag) {
      return flag.getAsBoolean();
    }
    if (model instanceof TemplateMarkupOutputModel<?> markup) {
      return new Markup(markup(markup));
    }
    if (model instanceof TemplateSequenceModel sequence) {
      return list(sequence);
    }
    throw new TemplateModelException("functions take no argument of this kind: " + model);
  }
}

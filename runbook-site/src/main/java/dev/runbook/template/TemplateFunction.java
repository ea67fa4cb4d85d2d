package dev.runbook.template;

import java.util.List;

/** A function that templates can call. It must not depend on anything but its arguments. */
@FunctionalInterface
public interface TemplateFunction {

  /**
   * Computes a value.
   *
   * @param arguments the arguments: strings, numbers, booleans, lists, records, and what a template
   *     captured as {@link Markup}
   * @return a value that templates understand, or {@link Markup}, which is not escaped
   */
  Object call(List<Object> arguments);
}

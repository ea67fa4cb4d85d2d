package dev.runbook.load;

import dev.runbook.diagnostic.Location;
import dev.runbook.model.Located;
import dev.runbook.model.Text;
import dev.runbook.model.TimeSpan;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks into records of any kind. */
final class Records {

  private Records() {}

  /**
   * What was written, in short: {@code key=value} for each component that has a value, in braces;
   * lists in brackets; no locations.
   */
  static String show(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Records::show).orElse("");
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(Records::show).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Located<?> located) {
      return show(located.value());
    }
    if (value instanceof Text text) {
      return text.markdown();
    }
    if (value instanceof TimeSpan span) {
      return span.text();
    }
    if (!(value instanceof Record whole)) {
      return value.toString();
    }
    return Stream.of(whole.getClass().getRecordComponents())
        .filter(component -> isFilled(get(whole, component)))
        .map(component -> component.getName() + "=" + show(get(whole, component)))
        .collect(Collectors.joining(" ", "{", "}"));
  }

  /** Visits a record and every record in it. */
  static void visit(Object value, Consumer<Record> visitor) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(inner -> visit(inner, visitor));
    } else if (value instanceof Collection<?> list) {
      list.forEach(inner -> visit(inner, visitor));
    } else if (value instanceof Record whole && !(value instanceof Location)) {
      visitor.accept(whole);
      for (RecordComponent component : whole.getClass().getRecordComponents()) {
        visit(get(whole, component), visitor);
      }
    }
  }

  /** Whether a component has a value that somebody wrote. */
  static boolean isFilled(Object value) {
    boolean empty =
        value instanceof Location
            || Optional.empty().equals(value)
            || List.of().equals(value)
            || Boolean.FALSE.equals(value);
    return !empty && !show(value).equals("{}");
  }

  static Object get(Record whole, RecordComponent component) {
    try {
      return component.getAccessor().invoke(whole);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}

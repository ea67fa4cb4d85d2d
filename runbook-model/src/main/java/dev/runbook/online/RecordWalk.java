package dev.runbook.online;

import dev.runbook.diagnostic.Location;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Walks through records, so that no field of the format can be forgotten: what is added to it, is
 * walked through too.
 */
final class RecordWalk {

  private RecordWalk() {}

  /** A record and every record in it, in the order of their components. */
  static Stream<Record> in(Record root) {
    Stream.Builder<Record> found = Stream.builder();
    Deque<Object> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Object value = open.pop();
      if (value instanceof Record whole && !(value instanceof Location)) {
        found.add(whole);
        RecordComponent[] components = whole.getClass().getRecordComponents();
        for (int i = components.length - 1; i >= 0; i--) {
          open.push(get(whole, components[i]));
        }
      } else if (value instanceof Optional<?> optional) {
        optional.ifPresent(open::push);
      } else if (value instanceof Collection<?> values) {
        Deque<Object> backwards = new ArrayDeque<>();
        values.forEach(backwards::push);
        backwards.forEach(open::push);
      }
    }
    return found.build();
  }

  private static Object get(Record whole, RecordComponent component) {
    try {
      return component.getAccessor().invoke(whole);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}

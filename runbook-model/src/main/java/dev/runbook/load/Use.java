package dev.runbook.load;

import dev.runbook.model.Located;
import java.util.Optional;
import java.util.stream.Stream;

/** A place that names something of the catalog. */
record Use(Target target, Located<String> name) {

  static Stream<Use> all(Target target, Optional<Located<String>> name) {
    return all(target, name.stream());
  }

  static Stream<Use> all(Target target, Stream<Located<String>> names) {
    return names.map(name -> new Use(target, name));
  }

  static Stream<Use> each(Target target, Stream<Optional<Located<String>>> names) {
    return all(target, names.flatMap(Optional::stream));
  }
}

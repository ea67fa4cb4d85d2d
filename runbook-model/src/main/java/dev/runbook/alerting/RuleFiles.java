package dev.runbook.alerting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that files of alert rules have. */
public final class RuleFiles {

  private static final List<String> DATA = List.of(".yaml", ".yml", ".json");

  private static final List<String> TEMPLATES =
      List.of(".j2", ".jinja", ".jinja2", ".tpl", ".tmpl", ".gotmpl", ".template");

  /** What their names end with: YAML and JSON, what Prometheus 1 had, and templates of them. */
  public static final Set<String> ENDINGS =
      Stream.of(DATA, List.of(".rules"), TEMPLATES)
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  private RuleFiles() {}

  /**
   * Tells whether a file of this name may as well be something of quite another kind, so that it is
   * no mistake if it holds neither YAML nor rules: rules of a firewall, templates of anything.
   *
   * @param name the name of a file
   * @return true if the name says neither YAML nor JSON, whether as a template or not
   */
  public static boolean mayBeAnything(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String ending : TEMPLATES) {
      if (lower.endsWith(ending)) {
        return !endsWith(lower.substring(0, lower.length() - ending.length()), DATA);
      }
    }
    return lower.endsWith(".rules");
  }

  private static boolean endsWith(String name, List<String> endings) {
    return endings.stream().anyMatch(name::endsWith);
  }
}

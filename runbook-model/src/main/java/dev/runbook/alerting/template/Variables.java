package dev.runbook.alerting.template;

import dev.runbook.alerting.template.Action.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the variables of a template hold, where that is a text in quotes. A variable that a block
 * declares ends with it; one that a block may change is unknown behind it.
 */
final class Variables {

  private static final Pattern GO =
      Pattern.compile("(\\$\\w+)\\s*(?:,\\s*(\\$\\w+)\\s*)?(:?=)\\s*(?s:(.*))");

  private static final Pattern JINJA = Pattern.compile("set\\s+(\\w+)\\s*(=)\\s*(?s:(.*))");

  /** Where Go's blocks declare variables: {@code range $key, $value := .list}. */
  private static final Pattern IN_BLOCK = Pattern.compile("(?:range|with|if|else if)\\s+(\\$.*)");

  /** By name, what each variable holds from an index on; nothing where that is unknown. */
  private final Map<String, TreeMap<Integer, Optional<String>>> values = new HashMap<>();

  private final Deque<Scope> scopes = new ArrayDeque<>();

  /** The variables that a block touches, and whether it declares them. */
  private static final class Scope {
    final Map<String, Optional<String>> before = new HashMap<>();
    final Set<String> declared = new HashSet<>();
    final Set<String> inBranch = new HashSet<>();
  }

  private Variables() {}

  static Variables of(Actions actions, Language language) {
    Variables variables = new Variables();
    for (int i = 0; i < actions.size(); i++) {
      variables.accept(actions.text(), actions.get(i), language);
    }
    return variables;
  }

  /** The text that a variable holds at an index. */
  Optional<String> at(String name, int index) {
    Map.Entry<Integer, Optional<String>> last =
        values.getOrDefault(name, new TreeMap<>()).floorEntry(index);
    return last == null ? Optional.empty() : last.getValue();
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  private void accept(String text, Action action, Language language) {
    if (action.kind() == Kind.OPEN) {
      scopes.push(new Scope());
    }
    switch (action.kind()) {
      case OPEN, MIDDLE -> {
        if (action.kind() == Kind.MIDDLE && !scopes.isEmpty()) {
          nextBranch(scopes.peek(), action.to());
        }
        Matcher inside = IN_BLOCK.matcher(body(text, action));
        if (inside.lookingAt()) {
          assign(inside.group(1), action.to(), language);
        }
      }
      case END -> {
        if (!scopes.isEmpty()) {
          end(scopes.pop(), action.to());
        }
      }
      case SILENT -> assign(body(text, action), action.to(), language);
      default -> {}
    }
  }

  private static String body(String text, Action action) {
    return text.substring(action.bodyFrom(), action.bodyTo());
  }

  private void assign(String body, int index, Language language) {
    Matcher found = (language == Language.GO ? GO : JINJA).matcher(body);
    if (!found.matches()) {
      return;
    }
    String second = language == Language.GO ? found.group(2) : null;
    boolean declares = language == Language.GO && found.group(3).equals(":=");
    Optional<String> value =
        second == null ? literal(found.group(found.groupCount())) : Optional.empty();
    for (String name : second == null ? List.of(found.group(1)) : List.of(found.group(1), second)) {
      touch(name, declares);
      set(name, index, value);
    }
  }

  private void touch(String name, boolean declares) {
    Scope scope = scopes.peek();
    if (scope != null) {
      scope.before.computeIfAbsent(name, this::last);
      scope.inBranch.add(name);
      if (declares) {
        scope.declared.add(name);
      }
    }
  }

  /** Each branch begins with what was there before all of them. */
  private void nextBranch(Scope scope, int index) {
    scope.inBranch.forEach(
        name -> set(name, index, scope.before.getOrDefault(name, Optional.empty())));
    scope.inBranch.clear();
  }

  private void end(Scope scope, int index) {
    for (Map.Entry<String, Optional<String>> entry : scope.before.entrySet()) {
      String name = entry.getKey();
      boolean declared = scope.declared.contains(name);
      if (!declared && !scopes.isEmpty()) {
        scopes.peek().before.putIfAbsent(name, entry.getValue());
        scopes.peek().inBranch.add(name);
      }
      set(name, index, declared ? entry.getValue() : Optional.empty());
    }
  }

  private Optional<String> last(String name) {
    TreeMap<Integer, Optional<String>> known = values.get(name);
    return known == null ? Optional.empty() : known.lastEntry().getValue();
  }

  private void set(String name, int index, Optional<String> value) {
    values.computeIfAbsent(name, key -> new TreeMap<>()).put(index, value);
  }

  /** The text of a value that is nothing but a text in quotes, without escapes. */
  private static Optional<String> literal(String value) {
    List<Character> quotes = new ArrayList<>(List.of('"', '\'', '`'));
    boolean quoted =
        value.length() >= 2
            && quotes.contains(value.charAt(0))
            && value.indexOf(value.charAt(0), 1) == value.length() - 1;
    return quoted && value.indexOf('\\') < 0
        ? Optional.of(value.substring(1, value.length() - 1))
        : Optional.empty();
  }
}

package dev.runbook.alerting.template;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Tells templates from rule files: Prometheus and Grafana have templates in values too, which are
 * expanded when an alert fires and are nobody's business before that.
 */
final class Signs {

  /** What Helm gives to its templates. */
  private static final Set<String> HELM_FIELDS =
      Set.of(".Values", ".Release", ".Chart", ".Files", ".Capabilities", ".Template", ".Subcharts");

  /** Functions of Helm and of Sprig that neither Prometheus nor Grafana has. */
  private static final Set<String> HELM_FUNCTIONS =
      Set.of(
          "include",
          "tpl",
          "toYaml",
          "fromYaml",
          "nindent",
          "indent",
          "required",
          "dig",
          "lookup",
          "default",
          "quote",
          "squote",
          "trunc",
          "trimSuffix",
          "trimPrefix",
          "ternary",
          "coalesce",
          "hasKey",
          "semverCompare",
          "toString",
          "kindIs",
          "merge",
          "upper",
          "lower",
          "replace",
          "empty",
          "nospace",
          "cat",
          "set",
          "get",
          "has",
          "concat");

  /** Those of them that put whole lines. */
  private static final Set<String> INCLUSION =
      Set.of("template", "toYaml", "nindent", "indent", "to_yaml", "to_nice_yaml");

  /** What Go itself offers to templates that are made of several ones. */
  private static final Set<String> DEFINITION = Set.of("define", "template", "block");

  /** What Prometheus and Grafana know in templates of alert rules. */
  private static final Set<String> OF_ALERTS =
      Set.of(
          "$",
          "$labels",
          "$value",
          "$values",
          "$externalLabels",
          "$externalURL",
          "$expr",
          "$for",
          "$type",
          "$activeAt",
          "$alertID",
          "$groupID",
          ".",
          ".Labels",
          ".Value",
          ".Values",
          ".ExternalLabels",
          ".ExternalURL",
          "if",
          "else",
          "end",
          "range",
          "with",
          "and",
          "or",
          "not",
          "eq",
          "ne",
          "lt",
          "le",
          "gt",
          "ge",
          "len",
          "index",
          "slice",
          "print",
          "printf",
          "println",
          "html",
          "js",
          "urlquery",
          "call",
          "true",
          "false",
          "nil",
          "query",
          "first",
          "label",
          "value",
          "strvalue",
          "sortByLabel",
          "args",
          "tmpl",
          "safeHtml",
          "match",
          "title",
          "toUpper",
          "toLower",
          "graphLink",
          "tableLink",
          "humanize",
          "humanize1024",
          "humanizeDuration",
          "humanizePercentage",
          "humanizeTimestamp",
          "pathPrefix",
          "externalURL",
          "parseDuration",
          "reReplaceAll",
          "stripPort",
          "stripDomain",
          "toTime",
          "toDuration",
          "now",
          "filterLabels",
          "filterLabelsRe",
          "removeLabels",
          "removeLabelsRe",
          "urlQueryEscape",
          "toJSON");

  private static final Pattern OF_GRAFANA = Pattern.compile("\\.Values\\.[A-Z][A-Z0-9]*\\b");

  private static final Pattern JINJA_NAME = Pattern.compile("(?i)\\.(?:j2|jinja2?)(?:$|\\.)");

  private Signs() {}

  /** Tells whether an action puts lines rather than a value. */
  static boolean includes(String text, Action action) {
    return Words.of(text, action).stream().anyMatch(INCLUSION::contains);
  }

  /** Tells whether an action puts a line break before what it puts. */
  static boolean breaksLine(String text, Action action) {
    return Words.of(text, action).contains("nindent");
  }

  /** The language of a text that can be nothing but a template. */
  static Optional<Language> certain(String file, String text) {
    Actions go = ActionScanner.scan(text, Language.GO);
    BitSet comments = comments(text, go);
    if (any(go, i -> !comments.get(i) && isOfHelm(text, go.get(i)))) {
      return Optional.of(Language.GO);
    }
    if (hasStatements(text) || any(go, i -> !comments.get(i) && isEscapeOfJinja(text, go.get(i)))) {
      return Optional.of(Language.JINJA);
    }
    boolean sign = any(go, i -> !comments.get(i) && isSign(text, go.get(i)));
    return sign ? Optional.of(likely(file, text)) : Optional.empty();
  }

  /** The language that a text is in if it is a template at all. */
  static Language likely(String file, String text) {
    boolean named = JINJA_NAME.matcher(file).find();
    if (named || hasStatements(text)) {
      return Language.JINJA;
    }
    Actions go = ActionScanner.scan(text, Language.GO);
    return any(go, i -> isExpressionOfJinja(text, go.get(i))) ? Language.JINJA : Language.GO;
  }

  /** Tells whether one of the actions that stand outside of values means nothing to Prometheus. */
  static boolean hasForeign(Actions actions, BitSet structural, Language language) {
    return structural.stream()
        .anyMatch(i -> language == Language.JINJA || isForeign(actions.text(), actions.get(i)));
  }

  private static boolean isForeign(String text, Action action) {
    return action.kind() == Action.Kind.SILENT || !OF_ALERTS.containsAll(Words.of(text, action));
  }

  private static boolean isOfHelm(String text, Action action) {
    List<String> words = Words.of(text, action);
    return words.stream().anyMatch(HELM_FIELDS::contains) && !isOfGrafana(text, action);
  }

  /** In Grafana, values have the letter of their query for a name: <code>{{ .Values.A }}</code>. */
  private static boolean isOfGrafana(String text, Action action) {
    return OF_GRAFANA.matcher(text).region(action.from(), action.to()).find();
  }

  /** Something that Helm and Jinja have, and alert rules have not. */
  private static boolean isSign(String text, Action action) {
    if (action.kind() == Action.Kind.LITERAL) {
      return hasBraces(text, action.bodyFrom(), action.bodyTo());
    }
    return Words.of(text, action).stream().anyMatch(HELM_FUNCTIONS::contains);
  }

  private static boolean hasBraces(String text, int from, int to) {
    int open = text.indexOf("{{", from);
    int close = text.indexOf("}}", from);
    return (open >= 0 && open < to) || (close >= 0 && close < to);
  }

  private static boolean isEscapeOfJinja(String text, Action action) {
    return action.kind() == Action.Kind.OUTPUT
        && text.charAt(action.bodyFrom()) == '\''
        && hasBraces(text, action.bodyFrom(), action.bodyTo());
  }

  /** A plain name where Go would need a function. */
  private static boolean isExpressionOfJinja(String text, Action action) {
    String first = Syntax.word(text, action.bodyFrom(), action.bodyTo());
    return action.kind() == Action.Kind.OUTPUT
        && !first.isEmpty()
        && !Character.isDigit(first.charAt(0))
        && !OF_ALERTS.contains(first)
        && !DEFINITION.contains(first)
        && !HELM_FUNCTIONS.contains(first);
  }

  private static boolean hasStatements(String text) {
    int at = text.indexOf("{%");
    while (at >= 0) {
      int word = at + 2;
      while (word < text.length() && "-+ \t".indexOf(text.charAt(word)) >= 0) {
        word++;
      }
      if (Syntax.isJinjaStatement(Syntax.word(text, word, text.length()))) {
        return true;
      }
      at = text.indexOf("{%", word);
    }
    return false;
  }

  private static boolean any(Actions actions, IntPredicate test) {
    for (int i = 0; i < actions.size(); i++) {
      if (test.test(i)) {
        return true;
      }
    }
    return false;
  }

  /** The actions that stand in comments of YAML. */
  private static BitSet comments(String text, Actions actions) {
    BitSet found = new BitSet();
    int lineEnd = -1;
    boolean isComment = false;
    for (int i = 0; i < actions.size(); i++) {
      int from = actions.get(i).from();
      while (lineEnd < from) {
        int first = lineEnd + 1;
        lineEnd = text.indexOf('\n', first);
        lineEnd = lineEnd < 0 ? text.length() : lineEnd;
        while (first < lineEnd && Character.isWhitespace(text.charAt(first))) {
          first++;
        }
        isComment = first < lineEnd && text.charAt(first) == '#';
      }
      found.set(i, isComment);
    }
    return found;
  }
}

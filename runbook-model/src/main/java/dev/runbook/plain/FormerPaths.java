package dev.runbook.plain;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.model.Located;
import dev.runbook.source.Budget;
import dev.runbook.source.Node;
import dev.runbook.source.ParsedFile;
import dev.runbook.source.SourceFile;
import dev.runbook.source.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The former addresses that a page names in its front matter, as {@code aliases: [pages/old]}. A
 * slash at either end, as other generators want it, is left out.
 *
 * @param paths those that can be addresses
 * @param problems what is wrong with the others
 */
record FormerPaths(List<Located<String>> paths, List<Diagnostic> problems) {

  private static final String KEY = "aliases";
  private static final Pattern LINE = Pattern.compile("(?m)^aliases[ \\t]*:");

  /** Reads what stands before the text of a page; YAML is parsed only where the key is. */
  static FormerPaths of(SourceFile file, FrontMatter front) {
    String yaml = file.text().substring(0, front.length());
    return LINE.matcher(yaml).find()
        ? read(YamlReader.read(new SourceFile(file.name(), yaml), Budget.RUNBOOKS))
        : new FormerPaths(List.of(), List.of());
  }

  private static FormerPaths read(ParsedFile parsed) {
    FormerPaths result = new FormerPaths(new ArrayList<>(), new ArrayList<>());
    if (!parsed.problems().isEmpty()) {
      Diagnostic first = parsed.problems().get(0);
      result.report(
          first.location(),
          "its aliases lead nowhere, since this is not YAML: " + first.message(),
          first.hint());
      return result;
    }
    parsed.documents().stream()
        .findFirst()
        .filter(Node.Mapping.class::isInstance)
        .flatMap(root -> ((Node.Mapping) root).get(KEY))
        .ifPresent(result::add);
    return result;
  }

  private void add(Node value) {
    if (value instanceof Node.Sequence list) {
      list.items().forEach(this::addPath);
    } else {
      addPath(value);
    }
  }

  private void addPath(Node value) {
    if (!(value instanceof Node.Scalar written)) {
      report(value.location(), "%s is no former address".formatted(value.describe()));
    } else if (written.type() != Node.Type.NULL && !written.text().isBlank()) {
      Optional<String> path = PagePath.written(written.text().strip());
      path.ifPresentOrElse(
          p -> paths.add(new Located<>(p, written.location())),
          () ->
              report(
                  written.location(),
                  "`%s` is no address that the site could have, so nothing leads on from it"
                      .formatted(written.text().strip().replaceAll("\\R", " "))));
    }
  }

  private void report(Location place, String message) {
    report(
        place,
        message,
        Optional.of("write the path under the home page, such as\naliases: [pages/old]"));
  }

  private void report(Location place, String message, Optional<String> hint) {
    Diagnostic finding = Diagnostic.of(PageRules.ALIAS_MALFORMED, place, message);
    problems.add(hint.map(finding::withHint).orElse(finding));
  }
}

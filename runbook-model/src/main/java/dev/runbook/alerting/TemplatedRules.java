package dev.runbook.alerting;

import dev.runbook.alerting.AlertFile.Skipped;
import dev.runbook.alerting.template.RulePiece;
import dev.runbook.alerting.template.Template;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.source.Budget;
import dev.runbook.source.SourceFile;
import dev.runbook.source.YamlRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Reads files that may be templates. A template is read as the YAML that is left of it when all
 * that an engine would replace is masked; where that is none, each of its alert rules by itself.
 */
final class TemplatedRules {

  /** What is the template's doing: keys of several branches, text where a template puts lines. */
  private static final Set<String> OF_TEMPLATES =
      Set.of(
          YamlRules.SYNTAX.id(),
          YamlRules.TEMPLATE.id(),
          YamlRules.DUPLICATE_KEY.id(),
          YamlRules.KEY_NOT_TEXT.id());

  /** What an engine may put in place of what is missing. */
  private static final Set<String> OF_GAPS =
      Set.of(
          AlertingRules.WRONG_SHAPE.id(),
          AlertingRules.VALUE_NOT_TEXT.id(),
          AlertingRules.NAME_MISSING.id());

  private final Template template;
  private final Budget budget;
  private final BiFunction<SourceFile, Budget, AlertFile> reader;
  private final List<AlertRule> rules = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  private TemplatedRules(
      Template template, Budget budget, BiFunction<SourceFile, Budget, AlertFile> reader) {
    this.template = template;
    this.budget = budget;
    this.reader = reader;
  }

  /**
   * Reads a file.
   *
   * @param file the text
   * @param budget how much it may ask for
   * @param reader reads what is no template
   */
  static AlertFile read(
      SourceFile file, Budget budget, BiFunction<SourceFile, Budget, AlertFile> reader) {
    Optional<Template> certain = Template.certainly(file);
    if (certain.isPresent()) {
      return new TemplatedRules(certain.get(), budget, reader).read();
    }
    AlertFile plain = reader.apply(file, budget);
    return isBroken(plain)
        ? Template.probably(file)
            .map(template -> new TemplatedRules(template, budget, reader).read())
            .orElse(plain)
        : plain;
  }

  private static boolean isBroken(AlertFile file) {
    return file.problems().stream().anyMatch(problem -> OF_TEMPLATES.contains(problem.rule()));
  }

  private AlertFile read() {
    AlertFile whole = reader.apply(template.masked(), budget);
    RestoredRules restored = new RestoredRules(template, 0);
    whole.rules().forEach(rule -> rules.add(restored.rule(rule)));
    whole.problems().stream()
        .filter(problem -> !OF_TEMPLATES.contains(problem.rule()) && !isOfGap(problem))
        .map(restored::problem)
        .forEach(problems::add);
    if (isBroken(whole)) {
      readPieces(whole);
    }
    List<Skipped> skipped =
        whole.skipped().stream()
            .map(s -> new Skipped(restored.place(s.location()), restored.text(s.reason())))
            .toList();
    if (rules.isEmpty() && problems.isEmpty() && skipped.isEmpty()) {
      skipped =
          List.of(
              new Skipped(
                  Location.startOf(template.masked().name()), "a template without alert rules"));
    }
    rules.sort(Comparator.comparing(AlertRule::key));
    return new AlertFile(rules, whole.recordingRules(), problems, skipped);
  }

  private boolean isOfGap(Diagnostic problem) {
    return OF_GAPS.contains(problem.rule()) && template.isIncomplete(problem.location());
  }

  /** The rules that are lost since the text around them is no YAML. */
  private void readPieces(AlertFile whole) {
    Set<Integer> read = new HashSet<>();
    whole.rules().forEach(rule -> read.add(rule.key().line()));
    Optional<Location> unclosed = template.unclosed();
    for (RulePiece piece : template.pieces(read)) {
      RestoredRules restored = new RestoredRules(template, piece.linesBefore());
      AlertFile part = reader.apply(piece.file(), budget);
      part.rules().forEach(rule -> rules.add(restored.rule(rule)));
      if (part.rules().isEmpty() && isBroken(part)) {
        List<Diagnostic> reasons = part.problems().stream().map(restored::problem).toList();
        problems.addAll(
            unclosed.filter(place -> isReason(place, reasons)).isPresent()
                ? List.of(unclosed(unclosed.get()))
                : reasons);
      }
    }
  }

  /** Tells whether a delimiter that nothing closes is where the text stops being YAML. */
  private static boolean isReason(Location unclosed, List<Diagnostic> problems) {
    return problems.stream().anyMatch(p -> p.location().line() == unclosed.line());
  }

  private static Diagnostic unclosed(Location place) {
    return Diagnostic.of(YamlRules.SYNTAX, place, "`{{` begins a template that no `}}` closes")
        .withHint("close it behind what it stands for");
  }
}

package dev.runbook.alerting;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.source.Budget;
import dev.runbook.source.Node;
import dev.runbook.source.ParsedFile;
import dev.runbook.source.SourceFile;
import dev.runbook.source.YamlReader;
import dev.runbook.source.YamlRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the alert rules of a file, in whichever of the formats in use they are written. It reads no
 * more than it needs, so a field that it does not know never stops it.
 */
public final class AlertRuleReader {

  /** What says nothing about a file that another program reads. */
  private static final Set<String> ONLY_OURS =
      Set.of(YamlRules.UNKNOWN_TAG.id(), YamlRules.KEY_NOT_TEXT.id());

  private AlertRuleReader() {}

  /**
   * Reads all documents of a file.
   *
   * @param file the text
   * @param budget how much the file may ask for
   * @return its alert rules, what is wrong with them and with the YAML, and what is no alert rules
   */
  public static AlertFile read(SourceFile file, Budget budget) {
    return TemplatedRules.read(file, budget, AlertRuleReader::readYaml);
  }

  /** Reads a file that is no template, or no longer one. */
  static AlertFile readYaml(SourceFile file, Budget budget) {
    Found found = new Found();
    boolean empty =
        readDocuments(file, budget, DocumentReader.of(file, budget, found)).documents().isEmpty();
    if (empty && found.size() == 0) {
      return AlertFile.without(file, "an empty file");
    }
    if (RuleFiles.mayBeAnything(file.name()) && !found.hasRules() && !Signs.ofRules(file.text())) {
      return AlertFile.without(file, "no alert rule in it");
    }
    return found.toFile();
  }

  /** Reads a text as documents of YAML, which JSON is too. */
  static ParsedFile readDocuments(SourceFile file, Budget budget, DocumentReader reader) {
    ParsedFile parsed = YamlReader.read(file, budget);
    Found found = reader.found();
    boolean noYaml =
        parsed.problems().stream().anyMatch(p -> p.rule().equals(YamlRules.SYNTAX.id()))
            || parsed.documents().stream().anyMatch(Node.Scalar.class::isInstance);
    Optional<Diagnostic> old = noYaml ? OldRules.finding(file) : Optional.empty();
    if (old.isPresent()) {
      found.problem(old.get());
      return parsed;
    }
    parsed.documents().forEach(reader::read);
    List<Diagnostic> problems = parsed.problems();
    problems.stream()
        .filter(problem -> found.isForPrometheus() || !ONLY_OURS.contains(problem.rule()))
        .forEach(found::problem);
    return parsed;
  }
}

package dev.runbook.lint.rules;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.load.Jumps;
import dev.runbook.load.Steps;
import dev.runbook.model.Destination;
import dev.runbook.model.Guide;
import dev.runbook.model.Located;
import dev.runbook.model.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A step or a question that nobody who follows the document comes to. */
final class UnreachableStep implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "runbooks/unreachable-step",
          Severity.ERROR,
          "Nothing leads to a step, or to a question of a decision tree");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    List<Destination> jumping =
        workspace.runbooks().documents().stream()
            .filter(document -> !workspace.doubt().isIn(document.location().file()))
            .filter(UnreachableStep::canSkip)
            .toList();
    if (!jumping.isEmpty()) {
      Set<String> linked = Fragments.in(workspace);
      jumping.forEach(document -> check(document, linked, findings));
    }
  }

  /** Whether its order is not simply that in which it is written: most runbooks are done then. */
  private static boolean canSkip(Destination document) {
    return Jumps.targets(document).findAny().isPresent()
        || (document instanceof Guide guide && guide.decisions().size() > 1);
  }

  private static void check(
      Destination document, Set<String> linked, Consumer<Diagnostic> findings) {
    Set<String> targets = values(Jumps.targets(document));
    // Where one leads nowhere, as another rule says, nobody knows what it was to lead to.
    if (!values(Jumps.ids(document)).containsAll(targets)) {
      return;
    }
    Set<String> entries = new HashSet<>(targets);
    entries.addAll(linked);
    Flow flow = new Flow(entries);
    Steps.lists(document).forEach(flow::follow);
    flow.dead().forEach(dead -> findings.accept(step(dead)));
    if (document instanceof Guide guide) {
      DecisionTree tree = new DecisionTree(guide, linked);
      tree.unreached().forEach(question -> findings.accept(question(question)));
    }
  }

  private static Diagnostic step(Flow.Dead dead) {
    Step step = dead.step();
    String lead =
        step.common()
            .id()
            .map(id -> "lead to it with `go: %s`".formatted(id.value()))
            .orElse("give it an `id` to go to");
    return Diagnostic.of(
            INFO,
            step.common().location(),
            "nothing leads to this step: what stands before it always goes elsewhere, at `%s`"
                .formatted(dead.departure()))
        .withHint("%s, remove it, or say `when:` the steps before it go elsewhere".formatted(lead));
  }

  private static Diagnostic question(Guide.Question question) {
    String lead =
        question
            .id()
            .map(id -> "let an answer lead to it with `go: %s`".formatted(id.value()))
            .orElse("give it an `id` that an answer can go to");
    return Diagnostic.of(
            INFO, question.ask().location(), "no way leads from the first question to this one")
        .withHint(lead + ", or remove it");
  }

  private static Set<String> values(Stream<Located<String>> names) {
    return names.map(Located::value).collect(Collectors.toSet());
  }
}

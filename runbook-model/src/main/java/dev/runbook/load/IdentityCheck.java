package dev.runbook.load;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.model.AlertClaim;
import dev.runbook.model.Destination;
import dev.runbook.model.Guide;
import dev.runbook.model.Located;
import dev.runbook.model.Runbook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds ids, codes and former names that are given twice. Of two, the one that is read later is
 * reported.
 */
final class IdentityCheck {

  private final List<Diagnostic> findings = new ArrayList<>();

  /** What is wrong with the ids of these documents, which come in the order of their files. */
  List<Diagnostic> check(List<Destination> documents) {
    Map<String, Located<String>> ids = new HashMap<>();
    Map<String, Located<String>> codes = new HashMap<>();
    for (Destination document : documents) {
      claim(document.id(), ids, ReferenceRules.DUPLICATE_ID, "the id `%s` is taken at `%s`")
          .ifPresent(d -> findings.add(d.withHint("choose another id for one of the two")));
      if (document instanceof Runbook runbook) {
        runbook.code().ifPresent(code -> checkCode(code, codes));
      }
      checkSteps(document);
    }
    documents.forEach(document -> checkAliases(document, ids));
    checkAlerts(documents);
    return findings;
  }

  private void checkCode(Located<String> code, Map<String, Located<String>> codes) {
    claim(code, codes, ReferenceRules.DUPLICATE_CODE, "the code `%s` is taken at `%s`")
        .ifPresent(d -> findings.add(d.withHint("choose another code for one of the two")));
  }

  private void checkAliases(Destination document, Map<String, Located<String>> ids) {
    for (Located<String> alias : document.aliases()) {
      claim(
              alias,
              ids,
              ReferenceRules.DUPLICATE_ALIAS,
              "the former id `%s` is an id or a former id at `%s` too")
          .ifPresent(d -> findings.add(d.withHint("remove the alias from one of the two places")));
    }
  }

  /** Two runbooks may well name one alert; that is for another rule to say. */
  private void checkAlerts(List<Destination> documents) {
    List<AlertClaim> alerts =
        documents.stream()
            .filter(Runbook.class::isInstance)
            .flatMap(document -> ((Runbook) document).alerts().stream())
            .filter(alert -> !alert.isPattern())
            .toList();
    Map<String, Located<String>> names = new HashMap<>();
    alerts.forEach(alert -> names.putIfAbsent(alert.name().value(), alert.name()));
    for (AlertClaim alert : alerts) {
      for (Located<String> alias : alert.aliases()) {
        claim(
                alias,
                names,
                ReferenceRules.DUPLICATE_ALERT_ALIAS,
                "the former name `%s` is a name or a former name of an alert at `%s` too")
            .ifPresent(
                d ->
                    findings.add(
                        d.withHint("remove the alias from the alert that never had that name")));
      }
    }
  }

  private void checkSteps(Destination document) {
    Map<String, Located<String>> taken = new HashMap<>();
    Jumps.ids(document)
        .sorted((a, b) -> a.location().compareTo(b.location()))
        .forEach(id -> checkStep(id, document, taken));
  }

  private void checkStep(
      Located<String> id, Destination document, Map<String, Located<String>> taken) {
    boolean isReserved =
        document instanceof Guide
            ? GuideAnchors.isReserved(id.value())
            : Anchors.isReserved(id.value());
    if (isReserved) {
      findings.add(
          Diagnostic.of(
                  ReferenceRules.RESERVED_STEP,
                  id.location(),
                  "the page has an anchor `%s` of its own".formatted(id.value()))
              .withHint("choose another id for the step, such as `%s-step`".formatted(id.value())));
    }
    claim(id, taken, ReferenceRules.DUPLICATE_STEP, "the step id `%s` is taken at `%s`")
        .ifPresent(d -> findings.add(d.withHint("choose another id for one of the two steps")));
  }

  private static Optional<Diagnostic> claim(
      Located<String> name, Map<String, Located<String>> taken, RuleInfo rule, String message) {
    Located<String> owner = taken.putIfAbsent(name.value(), name);
    return Optional.ofNullable(owner)
        .map(
            other ->
                Diagnostic.of(
                    rule, name.location(), message.formatted(name.value(), other.location())));
  }
}

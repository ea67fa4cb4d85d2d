package dev.runbook.lint.rules;

import dev.runbook.load.RunbookSet;
import dev.runbook.load.Steps;
import dev.runbook.model.Destination;
import dev.runbook.model.Guide;
import dev.runbook.model.Located;
import dev.runbook.model.Reference;
import dev.runbook.model.Runbook;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands behind {@code #} in any link that was read, whatever page the link leads to. */
final class Fragments {

  private Fragments() {}

  static Set<String> in(Workspace workspace) {
    RunbookSet set = workspace.runbooks();
    Stream<String> alerts =
        workspace.alertRules().stream()
            .flatMap(rule -> workspace.runbookUrl(rule).stream())
            .map(value -> value.text());
    Stream<String> pages =
        set.pages().stream().flatMap(page -> page.links().stream()).map(Located::value);
    Stream<String> references =
        Stream.concat(
                set.catalog().references().stream(),
                set.documents().stream().flatMap(Fragments::references))
            .flatMap(reference -> reference.to().stream())
            .map(Located::value);
    return Stream.of(alerts, pages, references)
        .flatMap(links -> links)
        .filter(link -> link.indexOf('#') >= 0)
        .map(link -> link.substring(link.indexOf('#') + 1))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<Reference> references(Destination document) {
    List<Reference> own =
        document instanceof Runbook runbook
            ? runbook.aftermath().references()
            : ((Guide) document).references();
    return Stream.concat(
        own.stream(), Steps.all(document).flatMap(step -> step.common().references().stream()));
  }
}

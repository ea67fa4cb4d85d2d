package dev.runbook.lint.rules;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.load.Addresses;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.Destination;
import dev.runbook.model.Located;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of different things that differ only in upper and lower case. */
final class IdsDifferInCase implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "runbooks/ids-differ-in-case",
          Severity.ERROR,
          "Two ids, codes or names of alerts differ only in case, and many disks take them for one");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    RunbookSet set = workspace.runbooks();
    report(ids(set.documents()), findings);
    report(named(sorted(set.runbooks().stream().flatMap(r -> r.code().stream()))), findings);
    report(alerts(workspace), findings);
  }

  /**
   * A name.
   *
   * @param owner what it belongs to: names of one owner may differ in case; empty if none may
   */
  private record Name(Located<String> name, String owner) {

    String text() {
      return name.value();
    }

    boolean collidesWith(Name other) {
      return !text().equals(other.text()) && (owner.isEmpty() || !owner.equals(other.owner()));
    }
  }

  /** Ids, then former ids; one that was changed in its case alone belongs to its document. */
  private static Stream<Name> ids(List<Destination> documents) {
    Stream<Name> ids = documents.stream().map(d -> new Name(d.id(), d.id().value()));
    Stream<Name> former =
        documents.stream()
            .flatMap(d -> d.aliases().stream().map(alias -> new Name(alias, d.id().value())));
    Comparator<Name> byPlace = Comparator.comparing(name -> name.name().location());
    return Stream.concat(ids.sorted(byPlace), former.sorted(byPlace));
  }

  private static Stream<Name> named(Stream<Located<String>> names) {
    return names.map(name -> new Name(name, ""));
  }

  /**
   * The alerts that have a page, then their former names. One that a runbook names and no rule
   * defines is misspelt, if a rule has it in another case, and that is for another rule to say.
   */
  private static Stream<Name> alerts(Workspace workspace) {
    if (workspace.runbooks().claims().isEmpty()) {
      return Stream.empty();
    }
    Set<String> defined =
        workspace.alertRules().stream().map(r -> r.alert()).collect(Collectors.toSet());
    Set<String> folded = defined.stream().map(IdsDifferInCase::fold).collect(Collectors.toSet());
    Stream<Located<String>> claimed =
        workspace.runbooks().claims().stream()
            .filter(claim -> !claim.alert().isPattern())
            .map(claim -> claim.alert().name())
            .filter(n -> defined.contains(n.value()) || !folded.contains(fold(n.value())));
    Stream<Located<String>> ruled =
        workspace.alertRules().stream()
            .map(rule -> new Located<>(rule.alert(), rule.name().location()))
            .filter(name -> workspace.runbooks().claim(name.value()).isPresent());
    Stream<Name> names =
        Stream.concat(sorted(claimed), sorted(ruled))
            .filter(name -> Addresses.isPathSegment(name.value()))
            .map(name -> new Name(name, name.value()));
    Comparator<Name> byPlace = Comparator.comparing(name -> name.name().location());
    Stream<Name> former =
        workspace.runbooks().claims().stream()
            .map(RunbookSet.Claim::alert)
            .flatMap(a -> a.aliases().stream().map(alias -> new Name(alias, a.name().value())));
    return Stream.concat(names, former.sorted(byPlace));
  }

  private static Stream<Located<String>> sorted(Stream<Located<String>> names) {
    return names.sorted(Comparator.comparing(Located::location));
  }

  /** Reports each spelling once, where it stands first. */
  private static void report(Stream<Name> names, Consumer<Diagnostic> findings) {
    Map<String, List<Name>> spellings = new HashMap<>();
    names.forEach(
        name -> {
          List<Name> known =
              spellings.computeIfAbsent(fold(name.text()), folded -> new ArrayList<>());
          if (known.stream().noneMatch(other -> other.text().equals(name.text()))) {
            known.stream()
                .filter(name::collidesWith)
                .findFirst()
                .ifPresent(other -> findings.accept(finding(name, other)));
            known.add(name);
          }
        });
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static Diagnostic finding(Name name, Name other) {
    return Diagnostic.of(
            INFO,
            name.name().location(),
            "`%s` differs only in case from `%s` at `%s`"
                .formatted(name.text(), other.text(), other.name().location()))
        .withHint("rename one of them: on many disks, pages of both names would be one file");
  }
}

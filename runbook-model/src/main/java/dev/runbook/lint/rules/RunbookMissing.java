package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.lint.links.OwnSite;
import dev.runbook.lint.links.RunbookLink;
import dev.runbook.load.Addresses;
import dev.runbook.load.Guesses;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.Runbook;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** An alert that no runbook answers, and whose link does not lead to something else that does. */
final class RunbookMissing implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "alerts/runbook-missing",
          Severity.ERROR,
          "No runbook names the alert, and its `runbook_url` leads neither to a guide nor to a page elsewhere");

  private static final String RUNBOOKS = Addresses.runbook("");
  private static final String GUIDES = Addresses.guide("");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    if (workspace.runbooks().documents().isEmpty()) {
      return;
    }
    Guesses unused = new Guesses(unusedNames(workspace));
    Map<String, RunbookSet.Claim> former = formerNames(workspace);
    TemplatedClaims claimed = new TemplatedClaims(workspace.runbooks());
    Set<String> told = new HashSet<>();
    for (AlertRule rule : workspace.alertRules()) {
      String name = rule.alert();
      if (workspace.runbooks().claim(name).isEmpty() && !claimed.mayAnswer(name)) {
        Optional<RunbookLink> link = workspace.link(rule).map(AlertLink::to);
        boolean mayBeUnread = workspace.doubt().isAboutAlert(name);
        if (needsRunbook(link, workspace) && !mayBeUnread && told.add(name)) {
          findings.accept(
              Diagnostic.of(INFO, rule.name().location(), message(name))
                  .withHint(
                      Optional.ofNullable(former.get(name))
                          .map(claim -> renamed(name, claim))
                          .orElseGet(() -> hint(name, link, workspace, unused))));
        }
      }
    }
  }

  /** Names in runbooks that no rule has: one of them may be meant. */
  private static List<String> unusedNames(Workspace workspace) {
    Set<String> defined =
        workspace.alertRules().stream().map(r -> r.alert()).collect(Collectors.toSet());
    return workspace.runbooks().namedAlerts().stream()
        .map(claim -> claim.alert().name().value())
        .filter(claimed -> !defined.contains(claimed))
        .toList();
  }

  /**
   * Not if the link leads to another site, or to a page here that people wrote to be read first.
   */
  private static boolean needsRunbook(Optional<RunbookLink> link, Workspace workspace) {
    if (link.isPresent() && link.get() instanceof RunbookLink.Page page) {
      return page.place() instanceof OwnSite
          ? !isGuide(page.path(), workspace)
          : page.status() == RunbookLink.Status.NO_PAGE;
    }
    return link.isEmpty() || link.get() instanceof RunbookLink.Malformed;
  }

  private static boolean isGuide(String path, Workspace workspace) {
    boolean isGuide = path.startsWith(GUIDES) && workspace.siteMap().paths().contains(path);
    return isGuide
        || workspace.runbooks().pages().stream().anyMatch(page -> page.path().equals(path));
  }

  private static String message(String name) {
    return "no runbook answers the alert `%s`".formatted(name);
  }

  private static String hint(
      String name, Optional<RunbookLink> link, Workspace workspace, Guesses unused) {
    Optional<Runbook> linked =
        link.filter(RunbookLink.Page.class::isInstance)
            .map(RunbookLink.Page.class::cast)
            .filter(page -> page.place() instanceof OwnSite)
            .map(RunbookLink.Page::path)
            .filter(path -> path.startsWith(RUNBOOKS))
            .flatMap(path -> workspace.runbooks().runbook(path.substring(RUNBOOKS.length())));
    if (linked.isPresent()) {
      return "its `runbook_url` leads to the runbook `%s`: add there\nalerts:\n  - %s"
          .formatted(linked.get().id().value(), name);
    }
    return unused
        .nearest(name)
        .flatMap(near -> workspace.runbooks().claim(near))
        .map(claim -> misspelt(name, claim))
        .orElse(
            "write one, or name the alert in the runbook that answers it\nalerts:\n  - " + name);
  }

  /** The names that alerts had before, as their runbooks say. */
  private static Map<String, RunbookSet.Claim> formerNames(Workspace workspace) {
    Map<String, RunbookSet.Claim> former = new HashMap<>();
    for (RunbookSet.Claim claim : workspace.runbooks().claims()) {
      claim.alert().aliases().forEach(alias -> former.putIfAbsent(alias.value(), claim));
    }
    return former;
  }

  private static String renamed(String name, RunbookSet.Claim claim) {
    String now = claim.alert().name().value();
    return "`%s` is the former name of `%s` in the runbook `%s`: rename the rule\nalert: %s"
        .formatted(name, now, claim.runbook().id().value(), now);
  }

  private static String misspelt(String name, RunbookSet.Claim claim) {
    return "the runbook `%s` names `%s`, which no rule defines: did you mean `%s`?"
        .formatted(claim.runbook().id().value(), claim.alert().name().value(), name);
  }
}

package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.lint.links.OwnSite;
import dev.runbook.lint.links.RunbookLink;
import dev.runbook.lint.links.RunbookLink.Status;
import dev.runbook.load.Addresses;
import java.util.function.BiConsumer;

/** Finds dead links, and tells them from those that may lead into a file that was not read. */
final class DeadLinks {

  private static final String ALERTS = Addresses.alert("");

  private final Workspace workspace;

  DeadLinks(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * Finds the links of alert rules to their runbooks that are dead.
   *
   * @param status what is missing: the page, or the anchor on it
   * @param found takes each of them, in the order of the rules
   */
  void toRunbooks(Status status, BiConsumer<AlertLink, RunbookLink.Page> found) {
    for (AlertRule rule : workspace.alertRules()) {
      AlertLink link = workspace.link(rule).orElse(null);
      if (link != null
          && link.to() instanceof RunbookLink.Page to
          && to.status() == status
          && isDead(to)) {
        found.accept(link, to);
      }
    }
  }

  /** Whether there is certainly no such page, or no such anchor on it. */
  boolean isDead(RunbookLink.Page link) {
    return link.status() != Status.LIVE && !(link.place() instanceof OwnSite && mayBeUnread(link));
  }

  private boolean mayBeUnread(RunbookLink.Page link) {
    Doubt doubt = workspace.doubt();
    String path = link.path();
    if (link.hasGap()) {
      return doubt.isAbout("");
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    return workspace.surroundings().unreadPages().contains(path)
        || (path.startsWith(ALERTS) ? doubt.isAboutAlert(name) : doubt.isAbout(name));
  }
}

package dev.runbook.lint.rules;

import dev.runbook.lint.links.OwnSite;
import dev.runbook.lint.links.RunbookLink;
import dev.runbook.lint.links.RunbookLink.Status;
import dev.runbook.load.Addresses;

/** Tells dead links from those that may lead into a file which could not be read. */
final class DeadLinks {

  private static final String ALERTS = Addresses.alert("");

  private final Workspace workspace;

  DeadLinks(Workspace workspace) {
    this.workspace = workspace;
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

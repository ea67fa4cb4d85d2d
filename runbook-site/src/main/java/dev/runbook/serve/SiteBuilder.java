package dev.runbook.serve;

import dev.runbook.block.Publication;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Report;
import dev.runbook.html.HtmlFormat;
import dev.runbook.lint.FileMemory;
import dev.runbook.lint.WorkspaceReader;
import dev.runbook.lint.rules.Workspace;
import dev.runbook.page.SiteComposer;
import dev.runbook.page.Themes;
import dev.runbook.source.SourceFolder;
import dev.runbook.template.TemplateFolder;
import java.util.Optional;

/** Reads what people have written and makes pages of it, again and again. One thread at a time. */
final class SiteBuilder {

  /** The folder of templates for pages that a browser shows. */
  private static final String HTML = "html";

  private final ServeSettings settings;
  private final RememberedHistory history;
  private final FileMemory memory = new FileMemory();
  private final String session;
  private int editions;

  /**
   * Begins with nothing.
   *
   * @param settings what is served
   * @param history when files last changed
   * @param session tells the editions of this run from those of any other
   */
  SiteBuilder(ServeSettings settings, RememberedHistory history, String session) {
    this.settings = settings;
    this.history = history;
    this.session = session;
  }

  /**
   * What came of composing.
   *
   * @param site the pages, unless there could be none
   * @param obstacles what kept pages from being made
   * @param reason the same in a line; empty if there are pages
   */
  record Outcome(Optional<Site> site, Optional<Report> obstacles, String reason) {}

  /** Reads whatever has changed. */
  Workspace read() {
    return WorkspaceReader.read(settings.paths(), memory);
  }

  /** Composes; the pages themselves are made when somebody asks for them. */
  Outcome compose(Workspace workspace) {
    Optional<Report> obstacles = settings.obstacles().apply(workspace);
    if (obstacles.isPresent()) {
      return new Outcome(Optional.empty(), obstacles, first(obstacles.get()));
    }
    return new Outcome(Optional.of(site(workspace)), Optional.empty(), "");
  }

  private TemplateFolder templates() {
    return settings
        .templates()
        .map(
            folder ->
                TemplateFolder.read(
                    folder, SourceFolder.nameOf(folder, settings.paths().base()), HTML))
        .orElse(TemplateFolder.NONE);
  }

  private static String first(Report obstacles) {
    Diagnostic first = obstacles.diagnostics().get(0);
    int others = obstacles.diagnostics().size() - 1;
    String more = others == 0 ? "" : others == 1 ? ", and 1 more" : ", and " + others + " more";
    return first.location() + ": " + first.message() + more;
  }

  private Site site(Workspace workspace) {
    Publication publication =
        SiteComposer.compose(
                workspace.runbooks(), workspace.alertRules(), settings.version(), history::of)
            .with(Themes.of(workspace.runbooks().catalog(), workspace.logo()));
    editions++;
    String edition = session + "-" + editions;
    return new Site(
        edition,
        HtmlFormat.live(edition).with(templates()).render(publication),
        () -> HtmlFormat.searchIndex(publication),
        PageOrigins.of(workspace));
  }
}

package dev.runbook.lint.rules;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.lint.links.RunbookLink;
import dev.runbook.lint.links.Template;
import dev.runbook.model.Located;
import dev.runbook.model.MarkdownPage;
import dev.runbook.plain.FilePages;
import dev.runbook.plain.RelativeLink;
import java.util.Optional;
import java.util.function.Consumer;

/** A link of a plain page to a file, a page of our site or an anchor that is not there. */
final class LinkDead implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "pages/link-dead",
          Severity.ERROR,
          "A Markdown page links to a file, or to an anchor in one, that does not exist");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    if (!workspace.runbooks().pages().isEmpty()) {
      new Check(workspace).run(findings);
    }
  }

  private static final class Check {

    private final Workspace workspace;
    private final FilePages files;
    private final DeadLinks dead;
    private final PageLinkAdvice advice;

    Check(Workspace workspace) {
      this.workspace = workspace;
      this.files = new FilePages(workspace.runbooks(), workspace.siteMap());
      this.dead = new DeadLinks(workspace);
      this.advice = new PageLinkAdvice(workspace, files);
    }

    void run(Consumer<Diagnostic> findings) {
      for (MarkdownPage page : workspace.runbooks().pages()) {
        for (Located<String> link : page.links()) {
          check(page, link).ifPresent(findings);
        }
      }
    }

    private Optional<Diagnostic> check(MarkdownPage page, Located<String> link) {
      if (Template.hasGap(Template.of(link.value()).masked())) {
        return Optional.empty();
      }
      Optional<RelativeLink> relative = RelativeLink.of(page.file(), link.value());
      return relative.isPresent()
          ? checkFile(page, link, relative.get())
          : workspace.links().of(link.value()) instanceof RunbookLink.Page to && dead.isDead(to)
              ? Optional.of(deadOnSite(link, to))
              : Optional.empty();
    }

    private Optional<Diagnostic> checkFile(
        MarkdownPage page, Located<String> link, RelativeLink to) {
      if (files.find(to).isPresent() || (files.has(to.file()) && isDoubtful(to.file()))) {
        return Optional.empty();
      }
      if (files.has(to.file())) {
        String message =
            "`#%s` is no anchor of `%s`, expected one of its headings"
                .formatted(to.fragment(), to.file());
        return Optional.of(
            Diagnostic.of(INFO, fragment(link), message)
                .withHint(advice.forAnchor(to.fragment(), files.anchors(to.file()))));
      }
      if (workspace.surroundings().existing().contains(to.file())) {
        return Optional.empty();
      }
      String message =
          "`%s` leads to `%s`, and there is no such file".formatted(link.value(), to.file());
      return Optional.of(
          Diagnostic.of(INFO, link.location(), message).withHint(advice.forFile(page, to)));
    }

    private boolean isDoubtful(String file) {
      return workspace.runbooks().page(file).isEmpty() && workspace.doubt().isIn(file);
    }

    private Diagnostic deadOnSite(Located<String> link, RunbookLink.Page to) {
      String shown = to.place().shown(to.path());
      if (to.page().isPresent()) {
        String message = "`#%s` is no anchor of the page `%s`".formatted(to.fragment(), shown);
        return Diagnostic.of(INFO, fragment(link), message)
            .withHint(advice.forAnchor(to.fragment(), to.page().get().anchors()));
      }
      String message =
          "the link leads to `%s`, and %s has %s"
              .formatted(shown, to.place().label(), to.place().noSuch());
      return Diagnostic.of(INFO, link.location(), message).withHint(advice.forPage(to));
    }

    /** The part of an address from its {@code #} on, if it is written as it is. */
    private static Location fragment(Located<String> link) {
      Location all = link.location();
      int hash = link.value().indexOf('#');
      boolean literal =
          all.line() == all.endLine() && all.endColumn() - all.column() == link.value().length();
      return literal && hash > 0
          ? new Location(
              all.file(), all.line(), all.column() + hash, all.endLine(), all.endColumn())
          : all;
    }
  }
}

package dev.runbook.html;

import dev.runbook.block.Theme;
import java.util.List;
import java.util.Optional;

/**
 * The files that every page needs.
 *
 * @param stylesheet how pages look
 * @param script what pages can do besides
 * @param finder what the script loads when somebody searches
 * @param icon the sign of the site in a list of tabs
 * @param logo the image that stands for its title
 */
record Assets(Asset stylesheet, Asset script, Asset finder, Asset icon, Optional<LogoAsset> logo) {

  /** Each part stands in a file of its own; their order matters where rules weigh the same. */
  private static final String[] STYLES = {
    "base.css",
    "bar.css",
    "search.css",
    "page.css",
    "steps.css",
    "choices.css",
    "callouts.css",
    "commands.css",
    "form.css",
    "tables.css",
    "parts.css",
    "diagram.css",
    "keys.css",
    "side.css",
    "act.css",
    "kit.css",
    "phone.css",
    "wide.css"
  };

  /** It has the last word. */
  private static final String PAPER = "print.css";

  /** What others use goes first. */
  private static final String[] SCRIPTS = {
    "elements.js",
    "stored.js",
    "say.js",
    "keys.js",
    "progress.js",
    "steps.js",
    "count.js",
    "fold.js",
    "choices.js",
    "clock.js",
    "shell.js",
    "shell-quotes.js",
    "shell-documents.js",
    "shell-commands.js",
    "programs.js",
    "literals.js",
    "quote.js",
    "form.js",
    "clipboard.js",
    "placeholders.js",
    "below.js",
    "second-tap.js",
    "copy.js",
    "commands.js",
    "search-files.js",
    "search.js",
    "filter.js",
    "offline.js",
    "not-found.js"
  };

  /** What finds what is searched for. It is loaded when the search is touched. */
  private static final String[] FINDER = {
    "terms.js",
    "search-core.js",
    "search-nearness.js",
    "search-score.js",
    "search-rank.js",
    "search-match.js",
    "search-hits.js",
    "search-finder.js"
  };

  /** The files of a site with these looks, and rules of the team that have the last word. */
  static Assets of(Theme theme, String extra) {
    return new Assets(
        Asset.style("runbook.css", STYLES, ThemeStyle.of(theme), PAPER, extra),
        Asset.script("runbook.js", SCRIPTS),
        Asset.script("search/finder.js", FINDER),
        Asset.of("icon.svg", "icon.svg"),
        theme.logo().map(LogoAsset::of));
  }

  /** All that are text. */
  List<Asset> all() {
    return List.of(stylesheet, script, finder, icon);
  }
}

package dev.runbook.html;

import dev.runbook.block.Theme;
import java.util.List;
import java.util.Optional;

/** The colours of a site, as rules of its stylesheet. */
final class ThemeStyle {

  private static final String ACCENT = ":root { --link: %1$s; --note: %1$s; --focus: %1$s; }\n";

  private ThemeStyle() {}

  /** Rules that stand behind those of the program; empty if the site has no colours of its own. */
  static String of(Theme theme) {
    StringBuilder css = new StringBuilder();
    accent("not all and (prefers-color-scheme: dark)", theme.accent(), css);
    accent("(prefers-color-scheme: dark)", theme.accentDark(), css);
    List<String> ranks = theme.severities();
    for (int i = 0; i < ranks.size(); i++) {
      css.append(".rank-%s { background: %s; }\n".formatted(i + 1, ranks.get(i)));
    }
    return css.toString();
  }

  private static void accent(String media, Optional<String> color, StringBuilder css) {
    color.ifPresent(
        value ->
            css.append("@media ")
                .append(media)
                .append(" {\n")
                .append(ACCENT.formatted(value))
                .append("}\n"));
  }
}

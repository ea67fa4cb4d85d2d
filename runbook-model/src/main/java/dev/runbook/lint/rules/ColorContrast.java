package dev.runbook.lint.rules;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.model.Catalog.Colors;
import dev.runbook.model.Located;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A colour of the catalog that tired eyes cannot read. */
final class ColorContrast implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "catalog/color-contrast",
          Severity.WARNING,
          "A colour of the site does not stand out enough to be read");

  /** Text of ordinary size, at level AA of WCAG 2.2, success criterion 1.4.3. */
  private static final double LEAST = 4.5;

  /** What the portal's stylesheet has. */
  private static final String LIGHT_PAGE = "#ffffff";

  private static final String DARK_PAGE = "#101418";
  private static final String BADGE_TEXT = "#ffffff";

  private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    Colors colors = workspace.runbooks().catalog().site().colors();
    colors.accent().ifPresent(c -> check(c, LIGHT_PAGE, "the light page", "darker", findings));
    colors.accentDark().ifPresent(c -> check(c, DARK_PAGE, "the dark page", "lighter", findings));
    colors
        .severities()
        .forEach(c -> check(c, BADGE_TEXT, "the white name on it", "darker", findings));
  }

  private static void check(
      Located<String> color,
      String against,
      String what,
      String remedy,
      Consumer<Diagnostic> findings) {
    if (!COLOR.matcher(color.value()).matches()) {
      return;
    }
    double contrast = contrast(luminance(color.value()), luminance(against));
    if (contrast < LEAST) {
      String message =
          "`%s` has a contrast of %s : 1 to %s, expected at least %s : 1"
              .formatted(color.value(), floor(contrast), what, LEAST);
      findings.accept(
          Diagnostic.of(INFO, color.location(), message)
              .withHint("take a %s colour".formatted(remedy)));
    }
  }

  /** Rounded down, so that what is too little never looks like enough. */
  private static String floor(double contrast) {
    return String.format(Locale.ROOT, "%.1f", Math.floor(contrast * 10) / 10);
  }

  /** The ratio of contrast, from 1 to 21, as WCAG 2.2 defines it. */
  private static double contrast(double one, double other) {
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  /** The relative luminance of sRGB, from 0 to 1, as WCAG 2.2 defines it. */
  private static double luminance(String color) {
    return 0.2126 * linear(color, 1) + 0.7152 * linear(color, 3) + 0.0722 * linear(color, 5);
  }

  private static double linear(String color, int at) {
    double share = Integer.parseInt(color.substring(at, at + 2), 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}

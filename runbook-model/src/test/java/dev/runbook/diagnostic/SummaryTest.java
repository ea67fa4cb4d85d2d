package dev.runbook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SummaryTest {

  private static final String LINE =
      "14 files, 12 runbooks, 1 alerts, 0 links: 1 errors, 2 warnings, 3 suppressed, 4 in baseline";

  private final Locale locale = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(locale);
  }

  @Test
  void the_line_is_the_same_under_a_locale_with_digits_of_its_own() {
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

    assertThat(new Summary(14, 12, 1, 0, 1, 2, 3, 4).line()).isEqualTo(LINE);
  }
}

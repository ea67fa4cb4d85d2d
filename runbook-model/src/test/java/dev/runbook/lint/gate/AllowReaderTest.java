package dev.runbook.lint.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.model.Located;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowReaderTest {

  private static final KnownRules RULES =
      new KnownRules(
          Stream.of("alerts/dead", "alerts/missing", "yaml/syntax", "lint/allow-unused")
              .map(id -> new RuleInfo(id, Severity.ERROR, "Wrong"))
              .toList(),
          Set.of("yaml/syntax"));

  private final List<Diagnostic> findings = new ArrayList<>();

  @Test
  void a_comment_names_rules_and_says_why() {
    Allow allow = read("runbook-lint: allow alerts/dead, alerts/missing -- the wiki moves").get();

    assertThat(allow.rules())
        .extracting(Located::value)
        .containsExactly("alerts/dead", "alerts/missing");
    assertThat(allow.rules().get(1).location()).isEqualTo(new Location("a.yaml", 3, 36, 3, 50));
    assertThat(allow.reason()).isEqualTo("the wiki moves");
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "runbook-lint: allow alerts/dead -- moves until 2026-12-31",
        "runbook-lint: allow alerts/dead -- moves [until 2026-12-31]",
        "runbook-lint: allow alerts/dead --moves until 2026-11-21",
        "runbook-lint : allow  alerts/dead,-- moves",
      })
  void the_last_day_is_a_day_on_which_it_holds(String text) {
    assertThat(read(text)).map(Allow::reason).contains("moves");
    assertThat(findings).isEmpty();
  }

  @Test
  void until_without_a_date_is_part_of_the_reason() {
    assertThat(read("runbook-lint: allow alerts/dead -- wait until the wiki is there"))
        .map(Allow::reason)
        .contains("wait until the wiki is there");
  }

  @Test
  void a_comment_past_its_last_day_is_a_finding_at_the_day() {
    assertThat(read("runbook-lint: allow alerts/dead -- moves until 2026-11-20")).isEmpty();
    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("lint/allow-expired");
              assertThat(finding.message())
                  .isEqualTo("this comment allowed findings until `2026-11-20`");
              assertThat(finding.location()).isEqualTo(new Location("a.yaml", 3, 50, 3, 60));
            });
  }

  @Test
  void without_a_day_nothing_is_past_its_last_one() {
    AllowReader reader = new AllowReader(RULES, Optional.empty(), findings::add);

    assertThat(reader.read(remark("runbook-lint: allow alerts/dead -- x until 1999-01-01")))
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "runbook-lint: allow alerts/dead | lint/allow-without-reason",
        "runbook-lint: allow alerts/dead because | lint/allow-without-reason",
        "runbook-lint: allow alerts/dead -- | lint/allow-without-reason",
        "runbook-lint: allow alerts/dead -- until 2026-12-31 | lint/allow-without-reason",
        "runbook-lint: allow alerts/dead - a dash | lint/allow-without-reason",
        "runbook-lint: allow -- why | lint/allow-malformed",
        "runbook-lint: allow alerts/dead alerts/missing -- why | lint/allow-malformed",
        "runbook-lint: allows alerts/dead -- why | lint/allow-malformed",
        "runbook-lint: ignore alerts/dead -- why | lint/allow-malformed",
        "runbook-lint: | lint/allow-malformed",
        "runbook-lint allow alerts/dead -- why | lint/allow-malformed",
        "runbook-lint: allow alerts/dead -- why until 2026-13-01 | lint/allow-malformed",
        "runbook-lint: allow alerts/dead -- why until 31.12.2026 | lint/allow-malformed",
        "runbook-lint: allow alerts/ded -- why | lint/unknown-rule",
        "runbook-lint: allow dead -- why | lint/unknown-rule",
        "runbook-lint: allow yaml/syntax -- why | lint/cannot-be-silenced",
        "runbook-lint: allow lint/allow-unused -- why | lint/cannot-be-silenced",
      })
  void a_slip_is_a_finding_and_allows_nothing(String text, String rule) {
    assertThat(read(text)).isEmpty();
    assertThat(findings).extracting(Diagnostic::rule).containsExactly(rule);
  }

  @Test
  void one_unknown_rule_among_several_takes_nothing_from_the_others() {
    assertThat(read("runbook-lint: allow alerts/ded, alerts/missing -- why"))
        .hasValueSatisfying(allow -> assertThat(allow.rules()).hasSize(1));
    assertThat(findings)
        .singleElement()
        .satisfies(finding -> assertThat(finding.hint()).contains("did you mean `alerts/dead`?"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"runbook-lint is our gate", "runbook-linting: allow x", "runbook-lint"})
  void what_only_speaks_of_the_lint_says_nothing_to_it(String text) {
    assertThat(read(text)).isEmpty();
    assertThat(findings).isEmpty();
  }

  private Optional<Allow> read(String text) {
    Optional<LocalDate> today = Optional.of(LocalDate.of(2026, 11, 21));
    return new AllowReader(RULES, today, findings::add).read(remark(text));
  }

  private static Remark remark(String text) {
    return new Remark(text, new Location("a.yaml", 3, 3, 3, 3 + text.length()), true);
  }
}

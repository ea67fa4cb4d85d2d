package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.alerting.AlertRule;
import dev.runbook.alerting.RulesHash;
import dev.runbook.block.Edition;
import dev.runbook.block.Imprint;
import dev.runbook.block.Imprint.Review;
import dev.runbook.block.Publication;
import dev.runbook.history.History;
import dev.runbook.history.Revision;
import dev.runbook.load.RunbookSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ImprintsTest {

  private static final String CATALOG =
      "catalog: c\nteams: {ops: {title: Operations}}\n"
          + "severities: {sev1: {title: SEV-1}}\nsite: {title: T, edit: \"https://git.example.com/\"}";

  private static Revision revision(String id, int day) {
    return new Revision(id, LocalDate.of(2026, 11, day));
  }

  private static History history(Set<String> edited) {
    return new History(
        Optional.of(revision("head", 20)),
        Map.of("runbooks/0.yaml", revision("aaa", 3), "runbooks/1.yaml", revision("bbb", 9)),
        edited);
  }

  private static Publication publish(String more, List<AlertRule> rules, Set<String> edited) {
    RunbookSet set =
        Samples.load(
            CATALOG,
            "runbook: a\ntitle: A\nowner: ops\nseverity: sev1\nalerts: [Down]\nsteps: [Look]\n"
                + more);
    Function<Set<String>, History> history =
        files -> {
          assertThat(files).containsExactly("runbooks/0.yaml", "runbooks/1.yaml");
          return history(edited);
        };
    return SiteComposer.compose(set, rules, Optional.of("1.0"), history);
  }

  private static Imprint imprint(String path, String more, AlertRule... rules) {
    return Samples.page(publish(more, List.of(rules), Set.of()), path).imprint();
  }

  @Test
  void a_runbook_and_its_alert_say_who_keeps_them_and_when_their_file_changed() {
    for (String path : List.of("runbooks/a", "alerts/Down")) {
      Imprint imprint = imprint(path, "");

      assertThat(imprint.owner()).contains("Operations");
      assertThat(imprint.severities()).extracting(badge -> badge.label()).containsExactly("SEV-1");
      assertThat(imprint.changed()).contains(new Imprint.Change("bbb", "2026-11-09"));
      assertThat(PageText.of(imprint.source())).contains("runbooks/1.yaml");
    }
  }

  @Test
  void a_page_of_the_catalog_changed_with_its_file_and_one_of_everything_with_the_latest() {
    assertThat(imprint("severities", "").changed())
        .contains(new Imprint.Change("aaa", "2026-11-03"));
    assertThat(imprint("", "").changed()).contains(new Imprint.Change("bbb", "2026-11-09"));
    assertThat(imprint("all", "").changed()).contains(new Imprint.Change("bbb", "2026-11-09"));
  }

  @Test
  void a_file_that_was_edited_has_no_day_and_the_edition_says_that_something_was() {
    Publication publication = publish("", List.of(), Set.of("runbooks/1.yaml"));

    assertThat(Samples.page(publication, "runbooks/a").imprint().changed()).isEmpty();
    assertThat(Samples.page(publication, "").imprint().changed()).isEmpty();
    assertThat(publication.edition())
        .isEqualTo(
            new Edition(
                Optional.of("1.0"), Optional.of(new Imprint.Change("head", "2026-11-20")), true));
  }

  @Test
  void a_runbook_that_nobody_has_reviewed_says_so() {
    assertThat(imprint("runbooks/a", "").review()).contains(new Review(Review.State.NEVER, ""));
  }

  @Test
  void a_review_holds_while_the_alert_rules_are_those_that_were_read() {
    AlertRule rule = Samples.rule("Down");
    String read =
        "reviewed: {date: 2026-10-01, rules: \"%s\"}".formatted(RulesHash.of(List.of(rule)));
    String other = "reviewed: {date: 2026-10-01, rules: \"sha256:" + "0".repeat(64) + "\"}";

    assertThat(imprint("alerts/Down", read, rule).review())
        .contains(new Review(Review.State.REVIEWED, "2026-10-01"));
    assertThat(imprint("alerts/Down", other, rule).review())
        .contains(new Review(Review.State.OUTDATED, "2026-10-01"));
  }

  @Test
  void without_rules_here_or_a_hash_of_them_a_review_is_taken_at_its_word() {
    String other = "reviewed: {date: 2026-10-01, rules: \"sha256:" + "0".repeat(64) + "\"}";

    assertThat(imprint("runbooks/a", other).review().orElseThrow().state())
        .isEqualTo(Review.State.REVIEWED);
    assertThat(
            imprint("runbooks/a", "reviewed: {date: 2026-10-01}", Samples.rule("Down"))
                .review()
                .orElseThrow()
                .state())
        .isEqualTo(Review.State.REVIEWED);
  }
}

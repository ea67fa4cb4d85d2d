package dev.runbook.schema;

import static dev.runbook.schema.MarkedYaml.findingsAtMarksOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatSchemaTest {

  private static final String HEAD = "runbook: a\ntitle: A\n";

  @Test
  void smallest_documents_are_valid() {
    assertThat(findingsAtMarksOf(HEAD)).isEmpty();
    assertThat(findingsAtMarksOf("catalog: x")).isEmpty();
  }

  @Test
  void misspelt_required_key_is_not_also_missing() {
    assertThat(findingsAtMarksOf("runbook: a\n«titel: A"))
        .containsExactly(
            "schema/unknown-key: unknown key `titel` in the document (did you mean `title`?)");
  }

  @Test
  void misspelt_kind_of_a_document_hides_nothing_else() {
    assertThat(findingsAtMarksOf("«runbok: a\ntitle: A\n«stpes: [{«rnu: ls}]"))
        .containsExactly(
            "schema/unknown-kind: unknown key `runbok` in the document (did you mean `runbook`?)",
            "schema/unknown-key: unknown key `stpes` in the document (did you mean `steps`?)",
            "schema/unknown-key: unknown key `rnu` in entry 1 of `steps` (did you mean `run`?)");
  }

  @Test
  void document_of_another_tool_is_one_finding() {
    assertThat(findingsAtMarksOf("«version: 3\nservices: {api: {image: x}}\nnetworks: {a: {}}"))
        .containsExactly(
            "schema/unknown-kind: the document has neither `runbook`, `guide` nor `catalog`"
                + " (its first key tells its kind: one of `runbook`, `guide`, `catalog`)");
  }

  @Test
  void document_without_its_kind_is_told_the_line_to_add() {
    assertThat(findingsAtMarksOf("«title: A\nsteps: [Look]"))
        .containsExactly(
            "schema/unknown-kind: the document has neither `runbook`, `guide` nor `catalog`"
                + " (add `runbook: high-api-error-rate`)");
  }

  @Test
  void document_of_two_kinds_is_reported_at_the_second() {
    assertThat(findingsAtMarksOf("runbook: a\n«catalog: b\ntitle: A"))
        .containsExactly(
            "schema/unknown-kind: the document has `runbook` and `catalog`, expected one of them"
                + " (put `catalog` into a document of its own, behind a line `---`)");
  }

  @Test
  void document_that_is_no_mapping_is_told_how_it_begins() {
    assertThat(findingsAtMarksOf("«- a"))
        .containsExactly(
            "schema/wrong-type: the document is a list, expected a mapping"
                + " (it begins with `runbook:`, `guide:` or `catalog:`)");
  }

  @Test
  void key_of_the_other_kind_of_document_says_where_it_goes() {
    assertThat(findingsAtMarksOf("catalog: x\n«severity: sev1\ndiagnose: [a]"))
        .containsExactly(
            "schema/unknown-key: `severity`, `diagnose` do not go with `catalog`"
                + " (they go with `runbook`)");
  }

  @Test
  void key_in_capitals_beside_the_right_one_is_superfluous() {
    assertThat(findingsAtMarksOf(HEAD + "«Title: B"))
        .containsExactly(
            "schema/unknown-key: unknown key `Title` in the document (`title` is there already)");
  }

  @Test
  void strange_key_stands_for_the_one_that_is_missing() {
    assertThat(findingsAtMarksOf(HEAD + "incidents: [{date: 2026-01-01, «story: x}]"))
        .containsExactly(
            "schema/unknown-key: unknown key `story` in entry 1 of `incidents`"
                + " (`what` is missing here, did you mean that?)");
  }

  @Test
  void strange_key_that_resembles_nothing_is_told_the_keys() {
    assertThat(findingsAtMarksOf(HEAD + "never: [{do: x, «colour: red}]"))
        .containsExactly(
            "schema/unknown-key: unknown key `colour` in entry 1 of `never`"
                + " (the keys here are `do`, `because`)");
  }

  @Test
  void missing_key_is_reported_at_the_head_of_its_mapping_with_the_line_to_add() {
    assertThat(findingsAtMarksOf("catalog: x\n«site:\n  about: y\nlinks:\n  «grafana: {about: z}"))
        .containsExactly(
            "schema/missing-key: `site` has no `title` (add `title: Example runbooks`)",
            "schema/missing-key: `grafana` has no `url`"
                + " (add `url: \"https://grafana.example.com/\"`)");
  }

  @Test
  void value_that_is_missing_is_one_finding_at_its_key() {
    assertThat(findingsAtMarksOf("«runbook:\ntitle: A\n«owner:\n«steps:\n«status: ~"))
        .containsExactly(
            "schema/no-value: `runbook` has no value"
                + " (write one, such as `runbook: high-api-error-rate`)",
            "schema/no-value: `owner` has no value"
                + " (write one, such as `owner: platform`, or remove it)",
            "schema/no-value: `steps` has no value"
                + " (write one, such as `steps: [Restart the exporter]`, or remove it)",
            "schema/no-value: `status` has no value (write one, such as `status: live`, or remove it)");
  }

  @Test
  void blank_text_is_no_value() {
    assertThat(findingsAtMarksOf("runbook: «''\ntitle: «' '"))
        .containsExactly(
            "schema/no-value: `runbook` is blank"
                + " (write one, such as `runbook: high-api-error-rate`)",
            "schema/no-value: `title` is blank"
                + " (write one, such as `title: The API answers with errors`)");
  }

  @Test
  void wrong_types_say_how_to_write_it() {
    assertThat(
            findingsAtMarksOf(
                HEAD
                    + """
                    symptoms: «it is slow
                    intent: «[a, b]
                    impact: «{a: b}
                    severity: «{when: a, is: b}
                    causes:
                      «cause: a
                    escalation: «404
                    background:
                      «The pool is full: see there
                    """))
        .containsExactly(
            "schema/wrong-type: `symptoms` is the text `it is slow`, expected a list"
                + " (write it as a list: `symptoms: [it is slow]`)",
            "schema/wrong-type: `intent` is a list, expected text"
                + " (write it without `- ` and without brackets)",
            "schema/wrong-type: `impact` is a mapping, expected text"
                + " (such as `impact: \"New logins fail; running sessions go on\"`)",
            "schema/wrong-type: `severity` is a mapping, expected text or a list"
                + " (put `- ` before its first key)",
            "schema/wrong-type: `causes` is a mapping, expected a list"
                + " (put `- ` before its first key)",
            "schema/wrong-type: `escalation` is the number `404`, expected an id: lower-case words"
                + " joined by hyphens, such as `api-latency`"
                + " (put it in quotes: `escalation: \"404\"`)",
            "schema/wrong-type: `background` is a mapping, expected text"
                + " (text with `: ` in it needs quotes: `\"The pool is full: see there\"`)");
  }

  @Test
  void boolean_of_older_yaml_is_text_and_says_so() {
    assertThat(findingsAtMarksOf("catalog: x\nalerts: {elsewhere: «yes}"))
        .containsExactly(
            "schema/wrong-type: `elsewhere` is the text `yes`, expected `true` or `false`"
                + " (did you mean `true`?)");
  }

  @Test
  void unknown_value_names_the_nearest_known_one() {
    assertThat(findingsAtMarksOf(HEAD + "status: «retierd\nsteps: [{run: x, risk: «none}]"))
        .containsExactly(
            "schema/unknown-value: `status` is the text `retierd`,"
                + " expected one of `live`, `stub`, `retired` (did you mean `retired`?)",
            "schema/unknown-value: `risk` is the text `none`,"
                + " expected one of `reads`, `changes`, `destructive`");
  }

  @Test
  void wrong_forms_are_explained_in_words() {
    assertThat(
            findingsAtMarksOf(
                """
                runbook: a
                title: A
                service: «Till_Server
                alerts: [«High*Errors]
                references: [«"javascript:alert(1)", «//example.com]
                incidents: [{date: «2026-02-30, what: x}]
                reviewed: {date: «2026-13-01}
                steps: [{wait: «30 m}]
                """))
        .containsExactly(
            "schema/wrong-value: `service` is the text `Till_Server`, expected an id: lower-case words"
                + " joined by hyphens, such as `api-latency` (did you mean `till-server`?)",
            "schema/wrong-value: entry 1 of `alerts` is the text `High*Errors`, expected the name of"
                + " an alert: a letter or `_`, then letters, digits, `_`, `.`, `:` or `-`, such as"
                + " `HighApiErrorRate` (a pattern has a key: `{pattern: \"High*Errors\"}`)",
            "schema/wrong-value: entry 1 of `references` is the text `javascript:alert(1)`, expected"
                + " an address without blanks: `https://…`, `http://…`, `mailto:…` or a relative"
                + " path, such as `docs/pooling.md#limits`",
            "schema/wrong-value: entry 2 of `references` is the text `//example.com`, expected an"
                + " address without blanks: `https://…`, `http://…`, `mailto:…` or a relative path,"
                + " such as `docs/pooling.md#limits`",
            "schema/wrong-value: `date` is the text `2026-02-30`, expected a day or a month of the"
                + " calendar, such as `2026-05-13` or `2026-05`",
            "schema/wrong-value: `date` is the text `2026-13-01`, expected a day of the calendar as"
                + " year, month and day, such as `2026-05-13`",
            "schema/wrong-value: `wait` is the text `30 m`, expected a length of time: a whole number"
                + " and one of `s`, `m`, `h`, `d`, `w`, such as `30m` (did you mean `30m`?)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"api/latency", "..", "api latency", "Api:Latency", "-a", "a--b", "con", "LPT1"})
  void id_that_cannot_be_a_folder_has_a_rule_of_its_own(String id) {
    assertThat(findingsAtMarksOf("runbook: «\"" + id + "\"\ntitle: A"))
        .singleElement()
        .asString()
        .startsWith(
            "runbooks/id-not-a-path: `runbook` is the text `"
                + id
                + "`, expected an id: letters, digits and single hyphens inside, at most 100"
                + " characters and no name of a device such as `con`, for example `api-latency`");
  }

  @Test
  void id_that_cannot_be_a_folder_is_told_the_nearest_that_can() {
    assertThat(findingsAtMarksOf("guide: «High Api_Errors\ntitle: A\naliases: [«a/b]"))
        .satisfiesExactly(
            one -> assertThat(one).endsWith(" (did you mean `high-api-errors`?)"),
            two -> assertThat(two).endsWith(" (did you mean `a-b`?)"));
  }

  @Test
  void id_of_letters_of_either_case_is_valid_up_to_a_hundred() {
    assertThat(findingsAtMarksOf("runbook: " + "aB3-".repeat(24) + "Conx\ntitle: A")).isEmpty();
    assertThat(findingsAtMarksOf("runbook: «" + "aB3-".repeat(24) + "Conxy\ntitle: A")).hasSize(1);
  }

  @Test
  void key_that_is_no_id_is_reported_at_the_key() {
    assertThat(findingsAtMarksOf("catalog: x\nteams: {«Ops_Team: , ops: }"))
        .containsExactly(
            "schema/wrong-value: key `Ops_Team` in `teams`, expected an id: lower-case words joined"
                + " by hyphens, such as `api-latency` (did you mean `ops-team`?)");
  }

  @Test
  void key_that_is_no_name_of_a_variable_is_told_only_one_that_is() {
    assertThat(findingsAtMarksOf("catalog: x\nvariables: {«a b: {value: 1}, «1: {value: 1}}"))
        .satisfiesExactly(
            one -> assertThat(one).startsWith("schema/wrong-value").contains("mean `a-b`?"),
            two -> assertThat(two).doesNotContain("mean"));
  }

  @Test
  void list_that_must_have_entries_is_empty() {
    assertThat(findingsAtMarksOf(HEAD + "severity: «[]\nsteps: [{group: x, steps: «[]}]"))
        .containsExactly(
            "schema/no-value: `severity` is an empty list, expected at least one entry"
                + " (such as `severity: sev2`)",
            "schema/no-value: `steps` is an empty list, expected at least one entry"
                + " (such as `steps: [Check the status page]`)");
  }

  @Test
  void message_stays_on_one_line_and_short() {
    String text = "runbook: «\"a\\nb " + "x".repeat(200) + "\"\ntitle: A";

    assertThat(findingsAtMarksOf(text).get(0)).doesNotContain("\n").hasSizeLessThan(300);
  }

  @Test
  void slip_that_an_alias_repeats_is_one_finding() {
    assertThat(
            findingsAtMarksOf(
                "runbook: a\ntitle: A\nincidents: [&x {«dte: 2026-01-01, what: x}, *x, *x]"))
        .containsExactly(
            "schema/unknown-key: unknown key `dte` in entry 1 of `incidents`"
                + " (did you mean `date`?)");
  }
}

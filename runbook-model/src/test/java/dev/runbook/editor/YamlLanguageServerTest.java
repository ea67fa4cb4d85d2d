package dev.runbook.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people get from the schema in their editor, by the language server that most editors use.
 * {@code npm ci} in {@code .ci/yaml-language-server} installs it.
 */
class YamlLanguageServerTest {

  private static final Path SERVER = Path.of("../.ci/yaml-language-server/node_modules/.bin");
  private static final Path SCHEMA = Path.of("../schemas/runbook-v1.schema.json");
  private static final Path EVERY_KEY =
      Path.of("src/test/resources/dev/runbook/schema/every-key.yaml");
  private static final String HEAD = "runbook: a\ntitle: A\n";
  private static final String[] STEP_KINDS = {
    "do",
    "run",
    "ask",
    "choose",
    "see",
    "use",
    "go",
    "escalate",
    "wait",
    "note",
    "tip",
    "warning",
    "danger",
    "group"
  };

  private static YamlEditor editor;

  @BeforeAll
  static void start() throws IOException {
    Path program = Tool.find("yaml-language-server", SERVER);
    editor = YamlEditor.start(program, SCHEMA.toAbsolutePath().normalize());
  }

  @AfterAll
  static void stop() {
    if (editor != null) {
      editor.close();
    }
  }

  @Test
  void empty_file_is_offered_the_kinds_of_documents() {
    assertThat(editor.offersAt("«")).contains("runbook", "guide", "catalog");
  }

  @Test
  void documents_are_offered_the_keys_of_their_kind_alone() {
    assertThat(editor.offersAt("runbook: a\n«"))
        .contains("title", "alerts", "diagnose", "stillFiring")
        .doesNotContain("triage", "teams", "runbook");
    assertThat(editor.offersAt("guide: a\n«"))
        .contains("title", "firstMinutes", "triage", "decisions")
        .doesNotContain("diagnose", "teams");
    assertThat(editor.offersAt("catalog: a\n«"))
        .contains("severities", "thresholds", "variables", "routes")
        .doesNotContain("title", "diagnose", "triage");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "steps:\n  - «\n",
        "diagnose:\n  - ask: Is it so?\n    then:\n      - «\n",
        "mitigate:\n  - choose:\n      - when: it is so\n        steps:\n          - «\n"
      })
  void empty_step_is_offered_the_kinds_of_steps(String step) {
    assertThat(editor.offersAt(HEAD + step))
        .contains(STEP_KINDS)
        .doesNotContain("risk", "then", "after");
  }

  @Test
  void step_that_runs_something_is_offered_its_keys() {
    assertThat(editor.offersAt(HEAD + "steps:\n  - run: ls\n    «\n"))
        .contains("risk", "expect", "undo", "where", "output", "title", "because")
        .doesNotContain("then", "after", "steps", "do", "see");
  }

  @Test
  void steps_of_other_kinds_are_offered_theirs() {
    assertThat(editor.offersAt(HEAD + "steps:\n  - ask: Is it so?\n    «\n"))
        .contains("then", "else", "run", "expect")
        .doesNotContain("after", "steps");
    assertThat(editor.offersAt(HEAD + "steps:\n  - escalate: ops\n    «\n"))
        .contains("after", "when")
        .doesNotContain("then", "risk");
  }

  @Test
  void row_of_the_triage_matrix_is_offered_its_keys() {
    assertThat(editor.offersAt("guide: a\ntitle: A\ntriage:\n  - symptom: x\n    «\n"))
        .contains("cause", "see", "none")
        .doesNotContain("symptom", "title");
  }

  @Test
  void values_of_a_fixed_list_are_offered() {
    assertThat(editor.offersAt(HEAD + "steps:\n  - run: ls\n    risk: «\n"))
        .contains("reads", "changes", "destructive");
  }

  @Test
  void entries_by_id_and_other_choices_are_offered_their_keys() {
    assertThat(editor.offersAt("catalog: a\nseverities:\n  sev1:\n    «\n"))
        .contains("respond", "postMortem");
    assertThat(editor.offersAt("catalog: a\nvariables:\n  server:\n    «\n"))
        .contains("value", "values");
    assertThat(editor.offersAt(HEAD + "references:\n  - «\n")).contains("to", "link", "file");
  }

  @Test
  void key_under_the_pointer_is_described_with_an_example() {
    assertThat(editor.hoverAt(HEAD + "steps:\n  - ru«n: ls\n    risk: reads\n"))
        .contains("Something to type", "exactly as it is to be typed", "docker service ps api");
    assertThat(editor.hoverAt(HEAD + "steps:\n  - run: ls\n    ri«sk: reads\n"))
        .contains("What it does to the system", "`destructive`");
    assertThat(editor.hoverAt("guide: a\ntitle: A\ntri«age: [{symptom: x, none: y}]\n"))
        .contains("A guide", "The triage matrix");
  }

  @Test
  void misspelt_key_is_marked_where_it_stands() {
    assertThat(editor.problemsIn(HEAD + "steps:\n  - run: ls\n    rsik: reads\n"))
        .containsExactly("5:5: Property rsik is not allowed.");
    assertThat(
            editor.problemsIn("guide: a\ntitle: A\ntriage:\n  - {symptom: x, none: y, sea: z}\n"))
        .containsExactly("4:27: Property sea is not allowed.");
  }

  @Test
  void misspelt_kind_is_marked_with_the_kinds() {
    assertThat(editor.problemsIn(HEAD + "steps:\n  - rnu: ls\n"))
        .singleElement()
        .asString()
        .startsWith("4:5: expected one of `do`, `run`, `ask`");
    assertThat(editor.problemsIn("runbok: a\n"))
        .containsExactly(
            "1:1: expected a document that begins with `runbook`, `guide` or `catalog`");
  }

  @Test
  void wrong_form_and_missing_answers_are_marked_in_our_words() {
    assertThat(editor.problemsIn("runbook: a/b\ntitle: A\n"))
        .singleElement()
        .asString()
        .startsWith("1:10: expected an id: letters, digits and single hyphens");
    assertThat(editor.problemsIn(HEAD + "steps:\n  - ask: Is it so?\n"))
        .containsExactly("4:5: expected steps in `then` or `else`");
  }

  @Test
  void file_can_name_the_schema_itself() {
    String modeline =
        "# yaml-language-server: $schema=" + SCHEMA.toAbsolutePath().normalize() + "\n";

    assertThat(editor.problemsInFileOfItsOwn(modeline + HEAD + "stpes: [Look]\n"))
        .containsExactly("4:1: Property stpes is not allowed.");
  }

  @Test
  void nothing_is_wrong_with_any_key_of_the_format() throws IOException {
    assertThat(editor.problemsIn(Files.readString(EVERY_KEY))).isEmpty();
  }
}

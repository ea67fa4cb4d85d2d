package dev.runbook.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.model.Command;
import dev.runbook.model.Step;
import dev.runbook.model.Variable;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {

  private final RunbookSet set =
      Yaml.load(
              """
              catalog: c
              environments: {prod: {}, staging: {}}
              variables:
                db: {value: "db-1.example.com$1"}
                bucket: {values: {prod: logs, staging: logs-staging}}
                nested: {value: <db>}
                unset: {about: nobody knows}
              ---
              runbook: a
              title: A
              parameters: [{name: db}]
              steps: [{run: "pg_dump -h <nested> <table>", output: "<nested>-{time}.sql"}]
              """)
          .runbooks();

  @Test
  void each_placeholder_is_listed_once_in_order() {
    assertThat(Placeholders.in("ssh <user>@<host-1> 'cat <File_2>' <user>"))
        .containsExactly("user", "host-1", "File_2");
  }

  @Test
  void redirections_and_tags_are_no_placeholders() {
    assertThat(Placeholders.in("sort < in > out <1> <> <-x> </p> <a b> <<END")).isEmpty();
  }

  @Test
  void a_variable_with_one_value_is_filled_in_as_it_is_written() {
    assertThat(set.placeholders().fill("psql -h <db> <db>"))
        .isEqualTo("psql -h db-1.example.com$1 db-1.example.com$1");
  }

  @Test
  void a_value_is_not_looked_through_for_further_placeholders() {
    assertThat(set.placeholders().fill("psql -h <nested>")).isEqualTo("psql -h <db>");
  }

  @Test
  void what_has_no_single_value_is_left_to_the_reader() {
    assertThat(set.placeholders().fill("aws s3 ls <bucket> <unset> <unknown>"))
        .isEqualTo("aws s3 ls <bucket> <unset> <unknown>");
    assertThat(set.placeholders().unfilled("ls <db> <bucket> <unset> <unknown> <bucket>"))
        .extracting(Variable::title)
        .containsExactly("bucket", "unset");
  }

  @Test
  void a_parameter_of_the_runbook_goes_before_a_variable() {
    Placeholders own = set.placeholders(set.runbook("a").orElseThrow());

    assertThat(own.fill("psql -h <db> <nested>")).isEqualTo("psql -h <db> <db>");
    assertThat(own.unfilled("psql -h <db>")).isEmpty();
  }

  @Test
  void the_file_of_the_output_is_filled_in_too() {
    Step step = Steps.all(set.runbook("a").orElseThrow()).findFirst().orElseThrow();
    Command command = set.placeholders().fill(Steps.command(step).orElseThrow());

    assertThat(command.typed())
        .isEqualTo("pg_dump -h <db> <table> > <db>-$(date +%Y%m%d-%H%M%S).sql");
  }
}

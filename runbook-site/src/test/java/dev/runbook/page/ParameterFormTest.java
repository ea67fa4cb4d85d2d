package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Block;
import dev.runbook.block.Form;
import dev.runbook.block.Page;
import dev.runbook.load.RunbookSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParameterFormTest {

  private static final String CATALOG =
      """
      catalog: c
      site: {title: T}
      environments: {prod: {title: Production}, dev: {title: Development}}
      variables:
        region: {about: Where it runs, values: {prod: eu-1, dev: eu-9}}
        bucket: {value: logs-1}
      """;

  private static final String RUNBOOK =
      """
      runbook: db
      title: The database is slow
      alerts: [DbSlow]
      parameters:
        - {name: pid, about: process id, example: "4711"}
        - {name: instance, label: instance}
        - {name: env, values: [prod, dev]}
      diagnose:
        - run: top -p <pid> < <other> --in <region>
        - run: ls <bucket>/<instance>/<env>
      """;

  private static final RunbookSet SET = Samples.load(CATALOG, RUNBOOK);

  private static Page page(String path) {
    return Samples.page(SiteComposer.compose(SET, List.of()), path);
  }

  private static Form form(String path) {
    return PageText.blocks(page(path), Form.class).get(0);
  }

  @Test
  void a_runbook_asks_for_its_parameters_and_for_what_depends_on_the_environment() {
    Form form = form("runbooks/db");

    assertThat(form.fields())
        .extracting(Form.Field::name)
        .containsExactly("pid", "instance", "env", "region");
    assertThat(form.fields().get(0).example()).contains("4711");
    assertThat(form.fields().get(1).label()).contains("instance");
    assertThat(form.fields().get(2).values()).containsExactly("prod", "dev");
    assertThat(form.fields().get(3).settings())
        .containsExactly(new Form.Setting("prod", "eu-1"), new Form.Setting("dev", "eu-9"));
    assertThat(form.environments())
        .containsExactly(
            new Form.Environment("prod", "Production"), new Form.Environment("dev", "Development"));
  }

  @Test
  void an_alert_asks_only_for_what_its_first_step_needs() {
    assertThat(form("alerts/DbSlow").fields())
        .extracting(Form.Field::name)
        .containsExactly("pid", "region");
  }

  @Test
  void a_command_names_what_the_reader_fills_in_and_nothing_else() {
    assertThat(PageText.blocks(page("runbooks/db"), Block.Command.class))
        .extracting(Block.Command::placeholders)
        .containsExactly(List.of("pid", "region"), List.of("instance", "env"));
  }

  @Test
  void a_runbook_with_nothing_to_fill_in_has_no_form() {
    RunbookSet set =
        Samples.load("runbook: a\ntitle: A\nsteps: [{run: \"cat <file>\"}]", "catalog: c");
    Page page = Samples.page(SiteComposer.compose(set, List.of()), "runbooks/a");

    assertThat(PageText.blocks(page, Form.class)).isEmpty();
  }
}

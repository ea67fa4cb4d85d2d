package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Diagram;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Page;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuidePageTest {

  private static final Page GUIDE =
      Samples.page(SiteComposer.compose(Samples.rich(), Samples.richRules()), "guides/first-aid");

  @Test
  void the_top_says_what_it_is_for_and_whom_to_call() {
    assertThat(PageText.all(GUIDE))
        .startsWith(
            """
            First aid for everything
            Read it when you are paged and know nothing yet
            - On call: `@ops-oncall`
            - Channel: #ops
            - Owner: Operations
            - Source: runbooks/guide.yaml
            ! NOTE Whatever happens
            * Evidence first
            * Mend last
            """);
  }

  @Test
  void the_first_minutes_have_a_limit_numbered_steps_and_a_way_out() {
    assertThat(PageText.all(GUIDE))
        .contains(
            """
            ## First minutes: at most 5 min
            1. Take the incident
            2. Look at all of it
            - Open: Overview · SSO
            - Find out: How many users?
            - Find out: Which page?
            3.\s
            - <region>: Production `eu-1`, Development `eu-9`
            $ ./status.sh <region> > /tmp/status-$(date +%Y%m%d-%H%M%S).log [sh, READS]
            ! WARNING When 5 min are over
            1. Declare SEV-1
            2. Go to step 2 of First minutes: Look at all of it
            """);
    assertThat(PageText.ids(GUIDE))
        .startsWith("first-minutes", "first-minutes-1", "look", "first-minutes-3", "declare");
  }

  @Test
  void a_symptom_leads_to_runbooks_and_guides_or_says_that_there_is_none_yet() {
    assertThat(PageText.all(GUIDE))
        .contains(
            """
            ## From symptom to runbook
            | Symptom | Likely cause | Go on with
            | Logins fail | The database is full | The database runs out of connections,\
             Not written yet (stub); otherwise: ask Operations
            | Mails are late |  | No runbook yet: restart the queue
            | Nothing helps |  | Second aid
            """);
    assertThat(PageText.links(GUIDE))
        .contains(new ToPage("runbooks/connections", ""), new ToPage("guides/second-aid", ""));
  }

  @Test
  void questions_have_a_command_and_answers_that_lead_on() {
    assertThat(PageText.all(GUIDE))
        .contains(
            """
            1. Can you reach `db`?
            From your own machine
            $ ping db.example.com [sh, READS]
            - Expect: an answer
            ? Yes
            - Next: question 2: Is the door open?
            ? No
            1a. Use the console
            1b. If it is the network: go on with Restart the database
            - Next: The database runs out of connections
            2. Is the door open?
            ? Yes
            - Next: The database runs out of connections
            ? No
            2a. Knock
            2b. Wait 5 min
            - Next: question 1: Can you reach `db`?
            ? Unclear
            - Next: step 2 of First minutes: Look at all of it
            3. Is it over?
            """);
    assertThat(PageText.ids(GUIDE)).contains("decisions", "reach", "open-door", "decisions-3");
    assertThat(PageText.links(GUIDE)).contains(new ToPage("guides/first-aid", "open-door"));
  }

  @Test
  void the_tree_is_drawn_with_a_box_for_each_question_each_deed_and_each_end() {
    Diagram tree = PageText.blocks(GUIDE, Diagram.class).get(0);

    assertThat(tree.title()).isEqualTo("The decision tree of First aid for everything");
    assertThat(tree.nodes())
        .extracting(node -> node.kind() + " " + node.label())
        .containsExactly(
            "QUESTION 1. Can you reach db?",
            "QUESTION 2. Is the door open?",
            "QUESTION 3. Is it over?",
            "PLAIN Use the console",
            "END Restart the database",
            "END The database runs out of connections",
            "PLAIN Knock …",
            "END step 2 of First minutes",
            "END ./close.sh");
    assertThat(tree.edges())
        .extracting(
            edge -> label(tree, edge.from()) + " " + edge.label() + "> " + label(tree, edge.to()))
        .containsExactly(
            "1. Can you reach db? Yes> 2. Is the door open?",
            "1. Can you reach db? No> Use the console",
            "Use the console it is the network> Restart the database",
            "Use the console > The database runs out of connections",
            "2. Is the door open? Yes> The database runs out of connections",
            "2. Is the door open? No> Knock …",
            "Knock … > 1. Can you reach db?",
            "2. Is the door open? Unclear> step 2 of First minutes",
            "3. Is it over? Yes> ./close.sh");
  }

  @Test
  void a_box_leads_to_its_question_or_its_runbook() {
    Diagram tree = PageText.blocks(GUIDE, Diagram.class).get(0);

    assertThat(tree.nodes())
        .filteredOn(node -> node.kind() != Diagram.Kind.PLAIN)
        .extracting(Diagram.Node::target)
        .containsExactly(
            Optional.of(new ToPage("guides/first-aid", "reach")),
            Optional.of(new ToPage("guides/first-aid", "open-door")),
            Optional.of(new ToPage("guides/first-aid", "decisions-3")),
            Optional.of(new ToPage("runbooks/restart", "")),
            Optional.of(new ToPage("runbooks/connections", "")),
            Optional.of(new ToPage("guides/first-aid", "look")),
            Optional.empty());
  }

  @Test
  void evidence_says_where_it_is_kept() {
    assertThat(PageText.all(GUIDE))
        .contains(
            """
            ## Capture first
            1.\s
            $ docker ps > /tmp/ps-$(date +%Y%m%d-%H%M%S).log [sh, READS]
            - Keep the evidence in: the bucket of incidents
            """);
  }

  @Test
  void mitigations_and_decisions_stand_under_headings_of_their_own() {
    assertThat(PageText.all(GUIDE))
        .contains(
            """
            ## Make it stop
            ### API down
            - If: nobody answers
            - Severity: SEV-1
            - Runbook: The database runs out of connections
            1. Shed load
            ### Queue full
            - No runbook yet: wait
            ## Hard decisions
            ### Take it down
            ! NOTE Any of these is reason enough
            * data is lost
            * somebody is inside
            1.\s
            $ ./down.sh [sh, DESTRUCTIVE]
            ### Call everybody
            ! NOTE This is right if
            * it is on fire
            """);
    assertThat(PageText.ids(GUIDE)).contains("mitigations-2", "shed", "criteria-1");
  }

  @Test
  void what_one_takes_along_is_there_to_tick_to_copy_and_to_follow() {
    assertThat(PageText.all(GUIDE))
        .contains(
            """
            ## Checklists
            ### Afterwards
            Within a day
            [ ] Tell users
            [ ] Write it down
            - Because: we forget
            ## Templates
            ### Report
            For each SEV-1
            - Save it as: `docs/report.md`
            - Post it in: #ops
            | # Report

            DbDown at HH:MM
            ## Recipes
            ### Add a mode
            When a service learns to fail
            1. `modes.yaml`: name it
            2. The dashboard:
            draw it:

            - a line
            """);
  }

  @Test
  void a_file_on_a_host_is_named_and_shown_by_its_command() {
    assertThat(PageText.all(GUIDE))
        .endsWith(
            """
            * handbook.md
            * Configuration: `/etc/app.conf`
            $ sudo cat /etc/app.conf [sh, READS]
            - Where: Database host · Behind the VPN
            - Get there: `ssh db.example.com`""");
  }

  @Test
  void what_a_guide_does_not_have_does_not_appear() {
    Page page =
        Samples.page(
            SiteComposer.compose(Samples.load("guide: bare\ntitle: Bare"), List.of()),
            "guides/bare");

    assertThat(PageText.of(page)).containsExactly("Bare", "- Source: `runbooks/0.yaml`");
  }

  @Test
  void what_leads_nowhere_is_left_out_of_the_drawing() {
    Page page =
        Samples.page(
            SiteComposer.compose(
                Samples.load(
                    "guide: g\ntitle: G\ndecisions:\n"
                        + "- {ask: 'a?', answers: [{when: b, go: nowhere}, {when: c, see: nobody}]}"),
                List.of()),
            "guides/g");
    Diagram tree = PageText.blocks(page, Diagram.class).get(0);

    assertThat(tree.nodes()).extracting(Diagram.Node::label).containsExactly("1. a?", "nobody");
    assertThat(PageText.all(page)).contains("? b\n- Next: `nowhere`\n? c\n- Next: `nobody`");
  }

  private static String label(Diagram diagram, String id) {
    return diagram.nodes().stream()
        .filter(node -> node.id().equals(id))
        .map(Diagram.Node::label)
        .findFirst()
        .orElseThrow();
  }
}

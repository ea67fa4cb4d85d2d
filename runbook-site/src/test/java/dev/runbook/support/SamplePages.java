package dev.runbook.support;

import static dev.runbook.support.SamplePublication.command;
import static dev.runbook.support.SamplePublication.fact;
import static dev.runbook.support.SamplePublication.heading;
import static dev.runbook.support.SamplePublication.page;
import static dev.runbook.support.SamplePublication.step;

import dev.runbook.block.Block;
import dev.runbook.block.Block.Checklist;
import dev.runbook.block.Block.Prose;
import dev.runbook.block.Block.Risk;
import dev.runbook.block.Block.Steps;
import dev.runbook.block.Block.Tab;
import dev.runbook.block.Block.Tabs;
import dev.runbook.block.Diagram;
import dev.runbook.block.Diagram.Edge;
import dev.runbook.block.Diagram.Node;
import dev.runbook.block.Inline;
import dev.runbook.block.Inline.Plain;
import dev.runbook.block.Inline.Rich;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Masthead;
import dev.runbook.block.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pages of the sample with what guides have besides: a tree, parts, checklists, links in text. */
final class SamplePages {

  private SamplePages() {}

  static Page guide() {
    return new Page(
        "guides/first-minutes",
        "The first minutes",
        "What to do before you know what it is",
        List.of(
            new Masthead(
                List.of(new Plain("within 5 min")),
                "The first minutes",
                List.of(),
                List.of(
                    new Prose(
                        "Start here; then [the limit](postgres.md#kill), ![a graph](graph.md)"
                            + " or [the pool](https://example.com/pool).",
                        Map.of(
                            "postgres.md#kill", new ToPage("runbooks/postgres", "kill"),
                            "graph.md", new ToPage("severities", "severity-sev1")))),
                List.of(),
                List.of(fact("Owner", page("platform", "severities", "escalation-platform")))),
            heading(2, "tree", "Where to start"),
            tree(),
            heading(2, "causes", "Common causes"),
            causes("cause-", 3),
            heading(2, "nested", "Where parts stand inside a step"),
            new Steps(
                List.of(
                    step("1", "", List.of(new Plain("Find the cause")), causes("inner-", 3)),
                    step("2", "", List.of(new Plain("Go on"))))),
            heading(2, "after", "After the incident"),
            checklist(),
            new Checklist(List.of(step("", "", List.of(new Rich("`one` line")))))));
  }

  static Page moved() {
    ToPage now = new ToPage("runbooks/postgres", "");
    return new Page(
        "runbooks/pg-old",
        "pg-old",
        "Now called postgres",
        List.of(
            new Masthead("pg-old", List.of()),
            new Block.Bullets(
                List.of(
                    List.of(
                        new Plain("Now: "),
                        new Inline.Link("PostgreSQL connections run out", now))))),
        Optional.of(now));
  }

  private static Diagram tree() {
    return new Diagram(
        "Where to start",
        List.of(
            node("reach", "Can you reach the server?", Diagram.Kind.QUESTION, "tree"),
            node("docker", "Does Docker answer?", Diagram.Kind.QUESTION, "causes"),
            new Node("call", "Call the hosting company", Diagram.Kind.CONTACT, Optional.empty()),
            new Node(
                "pg",
                "PostgreSQL connections run out",
                Diagram.Kind.END,
                Optional.of(new ToPage("runbooks/postgres", "kill"))),
            new Node("restart", "Restart it", Diagram.Kind.PLAIN, Optional.empty())),
        List.of(
            new Edge("reach", "docker", "Yes"),
            new Edge("reach", "call", "No"),
            new Edge("docker", "pg", "Yes, but logins fail"),
            new Edge("docker", "restart", "No"),
            new Edge("restart", "reach", "and look again")));
  }

  private static Node node(String id, String label, Diagram.Kind kind, String anchor) {
    return new Node(id, label, kind, Optional.of(new ToPage("guides/first-minutes", anchor)));
  }

  private static Tabs causes(String prefix, int level) {
    return new Tabs(
        level,
        List.of(
            new Tab(
                Optional.of(prefix + "1"),
                List.of(new Rich("Cause 1: `max` is too *small*")),
                List.of(
                    new Prose("It was 80."),
                    new Steps(
                        List.of(
                            step(
                                "1",
                                prefix + "raise",
                                List.of(new Plain("Raise it")),
                                command("sed -i 's/<max>/100/' pool.yaml", Risk.CHANGES)))))),
            new Tab(
                Optional.of(prefix + "2"),
                List.of(new Plain("Cause 2: a leak")),
                List.of(
                    command("psql -c 'SELECT 1'", Risk.READS),
                    new Block.Bullets(
                        List.of(
                            List.of(page("To the other", "guides/first-minutes", "cause-1"))))))));
  }

  private static Checklist checklist() {
    return new Checklist(
        List.of(
            step("1", "tell", List.of(new Rich("Tell `#ops` that it is *over*"))),
            step(
                "2",
                "",
                List.of(new Plain("Keep the logs")),
                command("scp db1.example.com:/tmp/db.log .", Risk.READS)),
            step("3", "", List.of(), command("pg_isready", Risk.READS))));
  }
}

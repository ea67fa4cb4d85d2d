package dev.runbook.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.runbook.block.Block;
import dev.runbook.block.Block.Callout;
import dev.runbook.block.Block.Cell;
import dev.runbook.block.Block.Choice;
import dev.runbook.block.Block.Choices;
import dev.runbook.block.Block.Command;
import dev.runbook.block.Block.Fact;
import dev.runbook.block.Block.Heading;
import dev.runbook.block.Block.Prose;
import dev.runbook.block.Block.Risk;
import dev.runbook.block.Block.Step;
import dev.runbook.block.Block.Steps;
import dev.runbook.block.Block.Table;
import dev.runbook.block.Block.Tone;
import dev.runbook.block.Edition;
import dev.runbook.block.Imprint;
import dev.runbook.block.Inline;
import dev.runbook.block.Inline.Badge;
import dev.runbook.block.Inline.Code;
import dev.runbook.block.Inline.Link;
import dev.runbook.block.Inline.Plain;
import dev.runbook.block.Inline.Rich;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Inline.Target.ToUrl;
import dev.runbook.block.Masthead;
import dev.runbook.block.Page;
import dev.runbook.block.Publication;
import dev.runbook.block.Publication.DataFile;
import dev.runbook.block.Publication.DataTable;
import dev.runbook.block.Publication.MenuEntry;
import dev.runbook.block.Search;
import dev.runbook.block.StatusBadge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A publication with every kind of block, shaped as runbooks are. */
public final class SamplePublication {

  private SamplePublication() {}

  /** Pages as they come from people who mean well. */
  public static Publication friendly() {
    List<MenuEntry> menu =
        List.of(
            new MenuEntry("Alerts", ""),
            new MenuEntry("Quick reference", "quick-reference"),
            new MenuEntry("Severities", "severities"),
            new MenuEntry("Everything", "all"));
    DataTable alerts =
        new DataTable(
            "alerts",
            List.of("alert", "code", "severity", "intent"),
            List.of(
                List.of("HighApiErrorRate", "A1", "sev2", "p99 of 5xx > 2 %\tfor 5 min\nor more"),
                List.of("PostgresConnectionsHigh", "A6", "sev1", "Above 90 % of the limit")));
    return new Publication(
        "Orion runbooks",
        "What to do when Orion pages you",
        "https://runbooks.example.com/orion/",
        new Edition(
            Optional.of("1.2.3"),
            Optional.of(new Imprint.Change("0123456789", "2026-11-20")),
            false),
        List.of(
            home(),
            alert(),
            all(),
            SamplePages.guide(),
            quickReference(),
            SamplePages.moved(),
            runbook(),
            severities()),
        menu,
        List.of(alerts),
        List.of(
            new DataFile("coverage.json", "{}\n"),
            new DataFile(Publication.DATA, true, out -> out.write("{}\n".getBytes(UTF_8)))),
        List.of(new StatusBadge("coverage", "alerts", "87 %", StatusBadge.Tone.FAIR)),
        Search.NOTHING);
  }

  /** The same with one page, which holds these blocks. */
  public static Publication of(Block... blocks) {
    return of(List.of(new Page("", "Home", "A page", List.of(blocks))));
  }

  /** The same with these pages. */
  public static Publication of(List<Page> pages) {
    return new Publication(
        "Sample",
        "",
        "",
        Edition.UNKNOWN,
        pages,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Search.NOTHING);
  }

  private static Page home() {
    return new Page(
        "",
        "Orion runbooks",
        "Every alert of Orion",
        List.of(
            new Masthead(
                "Orion runbooks", List.of(new Prose("What to do when Orion *pages* you."))),
            heading(2, "alerts", "Alerts"),
            table(
                List.of("Alert", "Code", "Severity", "Owner", "Runbook", "Intent"),
                List.of(
                    row(
                        page("PostgresConnectionsHigh", "alerts/PostgresConnectionsHigh", ""),
                        new Plain("A6"),
                        new Badge("sev1", 1),
                        page("platform", "severities", "escalation-platform"),
                        page("PostgreSQL connections run out", "runbooks/postgres", ""),
                        new Rich("Above 90 % of `max_connections` | for 5 min")))),
            heading(2, "more", "Without an alert"),
            new Block.Bullets(
                List.of(
                    List.of(page("Quick reference", "quick-reference", "")),
                    List.of(new Rich("Ask **anybody** in `#ops`"))))));
  }

  private static Page alert() {
    return new Page(
        "alerts/PostgresConnectionsHigh",
        "PostgresConnectionsHigh",
        "Above 90 % of the limit for 5 min",
        List.of(
            new Masthead(
                List.of(new Badge("sev1", 1), new Plain("answer within 15 min")),
                "PostgresConnectionsHigh",
                List.of(new Code("A6")),
                List.of(new Prose("Above 90 % of `max_connections` for 5 min.")),
                facts(),
                List.of()),
            new Prose("Go on in the runbook."),
            new Block.Bullets(
                List.of(
                    List.of(page("Kill the holder", "runbooks/postgres", "kill")),
                    List.of(page("Diagnose", "runbooks/postgres", "diagnose")))),
            heading(2, "rule", "The rule"),
            new Block.Code(
                "sum(pg_stat_activity_count)\n  / pg_settings_max_connections > 0.9", "promql")));
  }

  private static Page runbook() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Masthead(
            List.of(new Badge("sev1", 1), new Plain("answer within 15 min")),
            "PostgreSQL connections run out",
            List.of(
                new Code("A6"),
                page("PostgresConnectionsHigh", "alerts/PostgresConnectionsHigh", "")),
            List.of(
                new Prose("Connections above 90 % of `max_connections` for 5 min."),
                new Prose("New logins fail; running sessions go on.")),
            facts(),
            List.of(fact("Service", new Plain("PostgreSQL")))));
    blocks.add(
        new Callout(Tone.WARNING, "Unfinished", List.of(new Prose("This runbook is a **stub**."))));
    blocks.addAll(procedure("", 2));
    return new Page(
        "runbooks/postgres",
        "PostgreSQL connections run out",
        "Connections above 90 % of the limit",
        blocks);
  }

  private static Page all() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Heading(
            2,
            "postgres",
            List.of("alert_PostgresConnectionsHigh", "alert_PostgresConnections"),
            List.of(
                new Plain("A6 Postgres_Connections_High · "),
                new Badge("sev1", 1),
                new Plain(" · platform · postgres · Above 90 % of the limit for > 5 min"))));
    blocks.addAll(procedure("postgres--", 3));
    return new Page("all", "Everything", "Every runbook", blocks);
  }

  private static List<Block> procedure(String prefix, int level) {
    String here = prefix.isEmpty() ? "runbooks/postgres" : "all";
    return List.of(
        heading(level, prefix + "evidence", "Capture before you change anything"),
        new Steps(
            List.of(
                step(
                    "1",
                    prefix + "evidence-1",
                    List.of(),
                    command(
                        "docker logs --tail 500 db > incident-$(date +%Y%m%d-%H%M%S)-db.log",
                        Risk.READS)),
                step(
                    "2",
                    prefix + "evidence-2",
                    List.of(new Rich("Note the time and who is `on call`"))))),
        heading(level, prefix + "diagnose", "Diagnose"),
        new Steps(
            List.of(
                step(
                    "1",
                    prefix + "find",
                    List.of(new Rich("Find who holds them")),
                    command(
                        "psql -c \"SELECT pid, state\n         FROM pg_stat_activity\n\n         WHERE state <> 'idle'\"",
                        Risk.READS,
                        fact("Where", new Code("ssh db1.example.com")),
                        fact("Expect", new Rich("fewer than 80 rows")))),
                step(
                    "2",
                    prefix + "diagnose-2",
                    List.of(new Rich("Is one application holding them all?")),
                    new Choices(
                        List.of(
                            new Choice(
                                List.of(new Plain("Yes")),
                                List.of(
                                    new Steps(
                                        List.of(
                                            step(
                                                "2a",
                                                "",
                                                List.of(new Rich("Restart it")),
                                                command("docker restart app", Risk.CHANGES)),
                                            step(
                                                "2b",
                                                prefix + "watch",
                                                List.of(new Rich("Watch it")),
                                                new Prose(
                                                    "1. one\n2. two\n   - deep\n\n     ```\n     code in a list\n     ```")))))),
                            new Choice(
                                List.of(new Rich("No, `several` compete")),
                                List.of(
                                    new Prose("Somebody must go."),
                                    new Block.Bullets(
                                        List.of(
                                            List.of(
                                                page("Kill the holder", here, prefix + "kill")))),
                                    new Block.Bullets(
                                        List.of(
                                            List.of(
                                                new Link(
                                                    "ADR-27",
                                                    new ToUrl("https://example.com/adr/27"))))))))),
                    command("pg_isready", Risk.READS),
                    command("pg_isready -h db2", Risk.READS)))),
        heading(level, prefix + "mitigate", "Mitigate"),
        new Steps(
            List.of(
                step(
                    "1",
                    prefix + "kill",
                    List.of(new Rich("Kill the holder")),
                    command(
                        "psql -c \"SELECT pg_terminate_backend(<pid>)\"",
                        Risk.DESTRUCTIVE,
                        fact("Because", new Rich("it is the last resort")),
                        fact("Undo", new Plain("none"))),
                    new Callout(
                        Tone.DANGER,
                        "The client loses its transaction",
                        List.of(
                            new Prose("Tell them first:\n\n- in `#ops`\n- by phone"),
                            new Block.Code("say 'sorry'", "sh")))))),
        new Callout(
            Tone.DANGER,
            "Never",
            List.of(
                new Block.Bullets(
                    List.of(
                        List.of(
                            new Rich("Do not scale above 8, because the pool is the ceiling")))))),
        new Callout(Tone.NOTE, "", List.of(new Prose("A note."))),
        new Callout(Tone.TIP, "Alert at 70 % too", List.of()),
        new Block.Facts(
            List.of(fact("Reviewed", new Plain("2026-11-01")), fact("SLO", new Plain("99.9 %")))),
        new Block.Bullets(
            List.of(List.of(new Plain("root cause")), List.of(new Plain("pull request")))),
        table(
            List.of("Parameter", "About"),
            List.of(row(new Code("<pid>"), new Rich("out of step `find` | a number")))),
        new Prose(
            "| a | b |\n|---|---|\n| `x|y` | 2 |\n\n> quoted\n\n***\n\n# A heading in prose\n\n    indented\n\n```sql\nSELECT 1;\n```"));
  }

  private static Page quickReference() {
    return new Page(
        "quick-reference",
        "Quick reference",
        "",
        List.of(
            new Masthead("Quick reference", List.of()),
            table(
                List.of("Alert", "First command"),
                List.of(
                    row(
                        page("PostgresConnectionsHigh", "alerts/PostgresConnectionsHigh", ""),
                        new Code("psql -c \"SELECT pid\" | grep -v idle || true")),
                    row(new Plain("Nothing"), new Plain(""))))));
  }

  private static Page severities() {
    return new Page(
        "severities",
        "Severities",
        "Who is woken for what",
        List.of(
            new Masthead("Severities", List.of()),
            heading(2, "severity-sev1", "sev1"),
            new Prose("Customers cannot work."),
            heading(2, "escalation-platform", "Platform on call"),
            new Steps(List.of(step("1", "", List.of(new Plain("@platform at once")))))));
  }

  private static List<Fact> facts() {
    return List.of(
        fact("Owner", page("platform", "severities", "escalation-platform")),
        fact("Channel", new Link("#ops", new ToUrl("https://chat.example.com/ops"))),
        fact("Escalate", new Plain("in 30 min")));
  }

  /** A heading of plain text. */
  public static Heading heading(int level, String id, String text) {
    return new Heading(level, id, List.of(new Plain(text)));
  }

  /** A step; an empty id is none. */
  public static Step step(String number, String id, List<Inline> lead, Block... body) {
    return new Step(number, id.isEmpty() ? Optional.empty() : Optional.of(id), lead, List.of(body));
  }

  /** A command of the shell. */
  public static Command command(String text, Risk risk, Fact... facts) {
    return new Command(text, "sh", risk, List.of(facts));
  }

  /** A fact. */
  public static Fact fact(String name, Inline... value) {
    return new Fact(name, List.of(value));
  }

  /** A link to a page. */
  public static Link page(String label, String path, String anchor) {
    return new Link(label, new ToPage(path, anchor));
  }

  /** A table. */
  public static Table table(List<String> header, List<List<Cell>> rows) {
    return new Table(header, rows);
  }

  /** A row with one piece a cell. */
  public static List<Cell> row(Inline... cells) {
    return Arrays.stream(cells).map(cell -> new Cell(List.of(cell))).toList();
  }
}

package dev.runbook.load;

import static dev.runbook.load.Records.show;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.runbook.diagnostic.Location;
import dev.runbook.model.AlertClaim;
import dev.runbook.model.Catalog;
import dev.runbook.model.Command;
import dev.runbook.model.Located;
import dev.runbook.model.Procedure;
import dev.runbook.model.Procedure.Phase;
import dev.runbook.model.Reference;
import dev.runbook.model.Runbook;
import dev.runbook.model.Step;
import dev.runbook.model.Text;
import dev.runbook.model.TimeSpan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whether everything that the format has arrives in the records. */
class CompleteDocumentTest {

  private final LoadResult result = Yaml.load(text());
  private final Catalog catalog = result.runbooks().catalog();
  private final Runbook runbook = result.runbooks().runbook("tills-down").orElseThrow();

  static String text() {
    try (InputStream in = CompleteDocumentTest.class.getResourceAsStream("complete.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void nothing_is_wrong_with_it() {
    assertThat(result.problems()).isEmpty();
    assertThat(result.unread()).isEmpty();
    assertThat(result.runbooks().runbooks())
        .extracting(r -> r.id().value())
        .containsExactly("drawer-stuck", "network-down", "tills-down");
  }

  @Test
  void every_component_of_every_record_has_a_value_somewhere() {
    Set<String> missing = new TreeSet<>();
    Set<String> filled = new TreeSet<>();
    for (Record document : documents()) {
      Records.visit(
          document,
          whole -> {
            for (RecordComponent component : whole.getClass().getRecordComponents()) {
              boolean isFilled = Records.isFilled(Records.get(whole, component));
              (isFilled ? filled : missing).add(name(whole, component));
            }
          });
    }
    missing.removeAll(filled);

    assertThat(missing).allMatch(name -> name.matches("\\w+\\.(location|common)"));
    assertThat(filled).hasSizeGreaterThan(200);
  }

  private static String name(Record whole, RecordComponent component) {
    return whole.getClass().getSimpleName() + "." + component.getName();
  }

  @Test
  void every_value_with_a_place_stands_there() {
    List<String> lines = text().lines().toList();
    for (Record document : documents()) {
      Records.visit(
          document,
          whole -> {
            if (whole instanceof Located<?> located) {
              assertThat(textAt(located.location(), lines))
                  .contains(located.value().toString().replaceFirst("/$", ""));
            } else if (whole instanceof Text text) {
              assertThat(textAt(text.location(), lines)).contains(text.markdown());
            } else if (whole instanceof TimeSpan span) {
              assertThat(textAt(span.location(), lines)).isEqualTo(span.text());
            }
          });
    }
  }

  private static String textAt(Location place, List<String> lines) {
    assertThat(place.endLine()).isEqualTo(place.line());
    return lines.get(place.line() - 1).substring(place.column() - 1, place.endColumn() - 1);
  }

  private List<Record> documents() {
    List<Record> documents = new ArrayList<>(List.of(catalog));
    documents.addAll(result.runbooks().runbooks());
    documents.addAll(result.runbooks().guides());
    return documents;
  }

  @Test
  void a_runbook_knows_its_identity_and_where_each_part_stands() {
    assertThat(runbook.id().location()).isEqualTo(new Location("runbooks/a.yaml", 65, 10, 65, 20));
    assertThat(value(runbook.code())).contains("T1");
    assertThat(runbook.title().markdown()).isEqualTo("Tills are down");
    assertThat(runbook.location().line()).isEqualTo(65);
    assertThat(runbook.lifecycle().status()).isEqualTo(Runbook.Status.STUB);
    assertThat(runbook.lifecycle().aliases())
        .extracting(Located::value)
        .containsExactly("till-down");
    Runbook.Review review = runbook.lifecycle().reviewed().orElseThrow();
    assertThat(review.date().value()).isEqualTo("2026-11-01");
    assertThat(value(review.rules()).orElseThrow()).startsWith("sha256:0");
    Runbook other = result.runbooks().runbook("network-down").orElseThrow();
    assertThat(other.lifecycle().status()).isEqualTo(Runbook.Status.RETIRED);
    assertThat(value(other.lifecycle().replacedBy())).contains("tills-down");
    assertThat(show(other.lifecycle().stillFiring())).isEqualTo("Delete the rule");
    assertThat(value(other.urgency().threshold())).contains("queue");
  }

  @Test
  void alerts_are_claimed_by_name_in_short_and_in_long_and_by_pattern() {
    assertThat(runbook.alerts())
        .extracting(claim -> claim.name().value(), AlertClaim::isPattern)
        .containsExactly(
            tuple("TillsDown", false),
            tuple("TillSlow", false),
            tuple("TillCrash", false),
            tuple("Till*Saturated", true));
    AlertClaim slow = runbook.alerts().get(1);
    assertThat(value(slow.severity())).contains("sev2");
    assertThat(slow.intent().map(Text::markdown)).contains("slow for 5m");
    assertThat(slow.detects().map(Text::markdown)).contains("slow tills");
    assertThat(slow.misses().map(Text::markdown)).contains("closed tills");
    assertThat(show(runbook.alerts().get(2)))
        .isEqualTo(
            "{name=TillCrash tolerates=one crash a day origin=tracker rule=any event"
                + " channel=alarm isOptional=true aliases=[TillBroken]}");
  }

  @Test
  void meaning_urgency_and_ownership_are_read() {
    Runbook.Meaning meaning = runbook.meaning();
    assertThat(meaning.symptoms()).extracting(Text::markdown).containsExactly("Queues grow");
    assertThat(show(meaning.noActionIf())).isEqualTo("[it is Sunday]");
    assertThat(
            List.of(
                meaning.intent(),
                meaning.impact(),
                meaning.background(),
                meaning.monitoring(),
                meaning.slo(),
                meaning.budget()))
        .extracting(text -> text.map(Text::markdown).orElse(""))
        .containsExactly(
            "No till answers for 1 min",
            "Nobody can pay",
            "Tills talk to the database",
            "A probe each minute",
            "99.9 % of payments",
            "4 min a month");
    assertThat(runbook.urgency().severity()).isEmpty();
    assertThat(runbook.urgency().bands())
        .extracting(band -> band.when().markdown() + " " + band.is().value())
        .containsExactly("> 1 till sev2", "> 5 tills sev1");
    assertThat(runbook.urgency().rises())
        .extracting(rise -> rise.to().value() + " " + rise.when().markdown())
        .containsExactly("sev1 it lasts for 10 min");
    assertThat(runbook.urgency().respond()).map(Text::markdown).contains("5m");
    assertThat(value(runbook.ownership().service())).contains("till");
    assertThat(value(runbook.ownership().owner())).contains("ops");
    assertThat(value(runbook.ownership().escalation())).contains("first");
    assertThat(runbook.ownership().dashboards())
        .extracting(Located::value)
        .containsExactly("graphs");
  }

  @Test
  void phases_come_in_the_order_of_their_kinds_at_their_keys() {
    assertThat(runbook.procedure().phases())
        .extracting(Phase::kind)
        .containsExactly(
            Phase.Kind.EVIDENCE,
            Phase.Kind.DIAGNOSE,
            Phase.Kind.MITIGATE,
            Phase.Kind.VERIFY,
            Phase.Kind.PREVENT);
    assertThat(runbook.procedure().phases().get(0).location())
        .isEqualTo(new Location("runbooks/a.yaml", 94, 1, 94, 9));
  }

  @Test
  void a_command_has_no_line_end_and_all_its_facts() {
    Step.Run look = (Step.Run) phase(Phase.Kind.DIAGNOSE).get(0);
    assertThat(look.command().text()).isEqualTo("ping till-<till>");
    assertThat(look.command().language()).isEqualTo("bash");
    assertThat(value(look.command().where())).contains("db");
    assertThat(look.command().expect().map(Text::markdown)).contains("answers");
    assertThat(look.command().risk()).isEqualTo(Command.Risk.DESTRUCTIVE);
    assertThat(look.command().undo().map(Text::markdown)).contains("none");
    assertThat(value(look.common().id())).contains("look");
    assertThat(look.common().title().map(Text::markdown)).contains("Look");
    assertThat(look.common().when().map(Text::markdown)).contains("you are near");
    assertThat(look.common().within().map(TimeSpan::text)).contains("1h");
    assertThat(look.common().because().map(Text::markdown)).contains("it helps");
    assertThat(show(look.common().questions())).isEqualTo("[How many tills?]");
    assertThat(show(look.common().open())).isEqualTo("[graphs]");
    assertThat(show(look.common().references())).isEqualTo("[{to=docs/ping.md}]");
    assertThat(show(look.command().does())).isEqualTo("[sends a packet, waits]");
    assertThat(look.command().sample()).contains("64 bytes from till-7");
    Step.Run evidence = (Step.Run) phase(Phase.Kind.EVIDENCE).get(0);
    assertThat(evidence.command().language()).isEqualTo("sh");
    assertThat(evidence.command().risk()).isEqualTo(Command.Risk.READS);
    assertThat(evidence.command().output()).contains("till-{time}.log");
    assertThat(evidence.common().inQuickReference()).isTrue();
    assertThat(value(evidence.common().incident())).contains("2026-05-13");
  }

  @Test
  void a_question_with_a_command_is_a_question() {
    Step.Ask ask = (Step.Ask) phase(Phase.Kind.DIAGNOSE).get(1);
    assertThat(ask.question().markdown()).isEqualTo("Does it answer?");
    assertThat(ask.command().map(Command::text)).contains("ping db");
    assertThat(((Step.See) ask.then().get(0)).document().value()).isEqualTo("network-down");
    assertThat(((Step.Go) ask.otherwise().get(0)).step().value()).isEqualTo("restart");
  }

  @Test
  void choices_groups_and_notes_are_read() {
    Step.Choose choose = (Step.Choose) phase(Phase.Kind.DIAGNOSE).get(2);
    assertThat(choose.cases())
        .extracting(one -> one.when().markdown())
        .containsExactly("one till is down", "all are down", "it was a test");
    assertThat(show(choose.cases().get(2).close())).isEqualTo("say so");
    Step.Wait wait = (Step.Wait) choose.cases().get(0).steps().get(0);
    assertThat(wait.time().duration()).isEqualTo(Duration.ofSeconds(30));
    Step.Escalate escalate = (Step.Escalate) choose.cases().get(1).steps().get(0);
    assertThat(escalate.to().value()).isEqualTo("first");
    assertThat(escalate.after().map(TimeSpan::text)).contains("10m");

    List<Step> mitigate = phase(Phase.Kind.MITIGATE);
    Step.Group group = (Step.Group) mitigate.get(0);
    assertThat(group.name().markdown()).isEqualTo("Both tills");
    assertThat(((Step.Do) group.steps().get(0)).text().markdown()).isEqualTo("Press the button");
    assertThat(((Step.Use) group.steps().get(1)).runbook().value()).isEqualTo("network-down");
    assertThat(mitigate.subList(1, 5))
        .extracting(step -> ((Step.Note) step).tone())
        .containsExactly(Step.Tone.NOTE, Step.Tone.TIP, Step.Tone.WARNING, Step.Tone.DANGER);
  }

  @Test
  void a_plain_string_is_something_to_do() {
    Step.Do step = (Step.Do) phase(Phase.Kind.PREVENT).get(0);
    assertThat(step.text().markdown()).isEqualTo("Buy cables");
    assertThat(step.common().location()).isEqualTo(step.text().location());
  }

  @Test
  void parameters_causes_and_prohibitions_are_read() {
    Procedure procedure = runbook.procedure();
    assertThat(show(procedure.requires())).isEqualTo("[a key to the cabinet]");
    assertThat(show(procedure.keep())).isEqualTo("s3://example-evidence/");
    Procedure.Parameter parameter = procedure.parameters().get(0);
    assertThat(parameter.name().value()).isEqualTo("till");
    assertThat(parameter.about().map(Text::markdown)).contains("number of the till");
    assertThat(parameter.example()).contains("7");
    assertThat(parameter.label()).contains("instance");
    assertThat(parameter.values()).containsExactly("7", "8");
    assertThat(procedure.causes().get(0).cause().markdown()).isEqualTo("The cable is out");
    assertThat(procedure.causes().get(0).signs()).hasSize(1);
    assertThat(procedure.causes().get(0).steps()).hasSize(1);
    assertThat(procedure.never().get(0).what().markdown()).isEqualTo("pull the plug");
    assertThat(procedure.never().get(0).because().map(Text::markdown)).contains("the drawer locks");
  }

  @Test
  void the_aftermath_is_read() {
    Runbook.Aftermath aftermath = runbook.aftermath();
    assertThat(aftermath.closing())
        .extracting(Text::markdown)
        .containsExactly("number of the till");
    Reference link = aftermath.references().get(2);
    assertThat(value(aftermath.references().get(0).to())).contains("https://example.com/tills");
    assertThat(value(aftermath.references().get(1).to())).contains("docs/till.md#cable");
    assertThat(value(link.link())).contains("graphs");
    assertThat(link.section().map(Text::markdown)).contains("Tills");
    assertThat(value(link.anchor())).contains("tills");
    assertThat(link.title().map(Text::markdown)).contains("Graph of tills");
    assertThat(show(aftermath.references().get(3)))
        .isEqualTo(
            "{file=/etc/till.conf show={text=cat /etc/till.conf language=sh where=db risk=READS}}");
    assertThat(aftermath.incidents().get(0).date().value()).isEqualTo("2026-05-13");
    assertThat(aftermath.incidents().get(0).what().markdown()).isEqualTo("a cable was out");
  }

  private List<Step> phase(Phase.Kind kind) {
    return runbook.procedure().phases().stream()
        .filter(phase -> phase.kind() == kind)
        .findFirst()
        .orElseThrow()
        .steps();
  }

  private static Optional<String> value(Optional<Located<String>> located) {
    return located.map(Located::value);
  }
}

package dev.runbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Diagram;
import dev.runbook.block.Diagram.Edge;
import dev.runbook.block.Diagram.Node;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The labels here were tried in Mermaid 11, which shows each of them as it was written. */
class MermaidTest {

  private static Node node(String label) {
    return new Node(label, label, Diagram.Kind.PLAIN, Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      quoteCharacter = '^',
      textBlock =
          """
          snake_case_name 5 % (p99)\tsnake_case_name 5 % (p99)
          10.5/h, host:8001 'x'\t10.5/h, host:8001 'x'
          say "no" & <b>\tsay #34;no#34; #38; #60;b#62;
          `a` *b* _c_ [d] {e}\t#96;a#96; #42;b#42; #95;c#95; #91;d#93; #123;e#125;
          1. no list\t1#46; no list
          12) nor this\t12#41; nor this
          - nor this\t#45; nor this
          5 %% 6\t5 #37;% 6
          style: a # b;\tstyle#58; a #35; b#59;
          http://example.com\thttp#58;#47;#47;example#46;com
          """)
  void a_label_shows_as_it_was_written(String label, String written) {
    assertThat(Mermaid.write(new Diagram("", List.of(node(label)), List.of())))
        .isEqualTo("flowchart TD\n    n1[\"" + written + "\"]");
  }

  @Test
  void lines_of_a_label_stay_lines() {
    assertThat(Mermaid.write(new Diagram("", List.of(node(" a\n\n\tb\u0007 ")), List.of())))
        .isEqualTo("flowchart TD\n    n1[\"a<br>b\"]");
  }

  @Test
  void arrows_to_nowhere_are_left_out() {
    Diagram diagram =
        new Diagram(
            "",
            List.of(node("a"), node("b")),
            List.of(new Edge("a", "b", " "), new Edge("a", "c", ""), new Edge("c", "a", "")));

    assertThat(Mermaid.write(diagram)).endsWith("n2[\"b\"]\n    n1 --> n2");
  }
}

package dev.runbook.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Diagram;
import dev.runbook.block.Diagram.Edge;
import dev.runbook.block.Diagram.Node;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Inline.Target.ToUrl;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class DrawingsTest {

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> texts(Document svg, String element) {
    NodeList found = svg.getElementsByTagName(element);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</text></svg><img src=x onerror=alert(1)>",
        "a & b &amp; \"c\" 'd' ]]>",
        "[=x] ${x} {{ x }} %d %n",
        "שלום evil 🚌",
      })
  void text_in_a_drawing_is_text(String text) throws Exception {
    Diagram diagram =
        new Diagram(
            text,
            List.of(
                new Node("a", text, Diagram.Kind.QUESTION, Optional.of(new ToUrl(text))),
                new Node("b", text, Diagram.Kind.END, Optional.empty())),
            List.of(new Edge("a", "b", text)));

    for (String svg :
        List.of(Drawings.file(diagram), Drawings.inline(diagram, target -> "?\"<>&"))) {
      Document document = parse(svg);
      assertThat(texts(document, "title")).containsExactly(text, text, text);
      assertThat(texts(document, "text"))
          .hasSize(3)
          .allSatisfy(drawn -> assertThat(drawn.replace(" ", "")).isEqualTo(text.replace(" ", "")));
      assertThat(texts(document, "script")).isEmpty();
    }
  }

  @Test
  void a_box_leads_to_its_target_on_a_page_and_nowhere_in_an_image() throws Exception {
    Node node = new Node("a", "A", Diagram.Kind.END, Optional.of(new ToPage("runbooks/a", "kill")));
    Diagram diagram = new Diagram("One", List.of(node), List.of());

    assertThat(Drawings.inline(diagram, target -> ((ToPage) target).path() + "#kill"))
        .contains("<a href=\"runbooks/a#kill\">");
    assertThat(Drawings.inline(diagram, target -> "")).doesNotContain("<a ");
    assertThat(Drawings.file(diagram)).doesNotContain("<a ").contains("prefers-color-scheme: dark");
  }

  @Test
  void a_page_may_have_the_same_drawing_twice() {
    Diagram diagram = RandomDiagram.of(7, 12);

    assertThat(Drawings.inline(diagram, target -> ""))
        .doesNotContain(" id=")
        .doesNotContain("style");
  }

  @Test
  void drawing_twice_gives_the_same_text() {
    assertThat(Drawings.file(RandomDiagram.of(3, 40)))
        .isEqualTo(Drawings.file(RandomDiagram.of(3, 40)));
  }
}

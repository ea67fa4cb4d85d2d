package dev.runbook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class XmlWriterTest {

  private final XmlWriter xml = new XmlWriter();

  @Test
  void elements_stand_on_lines_of_their_own() {
    xml.element(
        "a",
        () -> {
          xml.empty("d");
          xml.text("e", "f", "g", "h", "i", "j");
        },
        "b",
        "c");

    assertThat(xml.done())
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <a b="c">
              <d/>
              <e g="h" i="j">f</e>
            </a>
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "<a href=\"b\">&amp;'",
        "]]>",
        "two\nlines\tand a tab",
        "\r\n",
        " blanks  at both ends ",
        "é 🔥 \u200d \u2028"
      })
  void a_parser_reads_what_was_written(String text) throws Exception {
    xml.text("a", text, "b", text);

    assertThat(parsed().getAttribute("b")).isEqualTo(text);
    assertThat(parsed().getTextContent()).isEqualTo(text);
  }

  @Test
  void what_xml_cannot_hold_is_replaced_by_what_can_be_seen() throws Exception {
    String text = "\u0000\u001b[31m\u007f\u0085\ud800\udc00\ud800 \ufffe\uffff";
    xml.text("a", text, "b", text);

    assertThat(parsed().getTextContent()).isEqualTo("␀␛[31m␡\ufffd\ud800\udc00\ufffd \ufffd\ufffd");
    assertThat(parsed().getAttribute("b")).isEqualTo(parsed().getTextContent());
  }

  private Element parsed() throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml.done())))
        .getDocumentElement();
  }
}

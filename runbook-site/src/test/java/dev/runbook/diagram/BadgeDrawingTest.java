package dev.runbook.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.StatusBadge;
import dev.runbook.block.StatusBadge.Tone;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class BadgeDrawingTest {

  @Test
  void a_badge_says_in_words_what_it_shows() throws Exception {
    Element svg = drawn("alerts", "87 %", Tone.FAIR);

    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("aria-label")).isEqualTo("alerts: 87 %");
    assertThat(text(svg, "title", 0)).isEqualTo("alerts: 87 %");
    assertThat(text(svg, "text", 0)).isEqualTo("alerts");
    assertThat(text(svg, "text", 1)).isEqualTo("87 %");
  }

  @Test
  void longer_text_has_a_wider_box() throws Exception {
    int narrow = width(drawn("alerts", "9 %", Tone.POOR));
    int wide = width(drawn("alerts with a runbook", "no alerts", Tone.POOR));

    assertThat(narrow).isGreaterThan(TextWidth.of("alerts9 %", 12));
    assertThat(wide).isGreaterThan(narrow);
  }

  @Test
  void hostile_text_is_text() throws Exception {
    String hostile = "</text><script>&\"'\u0000\ud800";
    Element svg = drawn(hostile, hostile, Tone.NONE);

    assertThat(text(svg, "text", 0)).startsWith("</text><script>&\"'");
    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
  }

  @ParameterizedTest
  @EnumSource(Tone.class)
  void white_can_be_read_on_every_tone(Tone tone) throws Exception {
    Element svg = drawn("a", "b", tone);
    String right = ((Element) svg.getElementsByTagName("path").item(0)).getAttribute("fill");
    String left = ((Element) svg.getElementsByTagName("rect").item(0)).getAttribute("fill");

    assertThat(contrastWithWhite(left)).isGreaterThan(4.5);
    assertThat(contrastWithWhite(right)).isGreaterThan(4.5);
  }

  /** As WCAG 2 computes it. */
  private static double contrastWithWhite(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double luminance = 0;
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      luminance +=
          weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return 1.05 / (luminance + 0.05);
  }

  private static int width(Element svg) {
    return Integer.parseInt(svg.getAttribute("width"));
  }

  private static String text(Element svg, String name, int index) {
    return svg.getElementsByTagName(name).item(index).getTextContent();
  }

  private static Element drawn(String label, String value, Tone tone) throws Exception {
    String svg = BadgeDrawing.file(new StatusBadge("x", label, value, tone));
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)))
        .getDocumentElement();
  }
}

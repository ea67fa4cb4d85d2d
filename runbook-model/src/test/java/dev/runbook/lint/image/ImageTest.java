package dev.runbook.lint.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageTest {

  private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" ";

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text.replace(" ", ""));
  }

  private static byte[] svg(String rest) {
    return (SVG + rest).getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "89504e470d0a1a0a 0000000d 49484452 00000140 00000050 0806000000, png, 320, 80",
    "ffd8 ffe0 0004 0000 ffc4 0003 00 ffc2 0011 08 0050 0140 0301, jpg, 320, 80",
    "ffd8 ffff e0 0004 0000 ffc0 0011 08 0050 0140 0301, jpg, 320, 80",
    "52494646 00000000 57454250 56503820 00000000 000000 9d012a 4001 5000, webp, 320, 80",
    "52494646 00000000 57454250 56503858 0a000000 00000000 3f0100 4f0000, webp, 320, 80",
    "52494646 00000000 57454250 5650384c 00000000 2f 3fc11300 0000000000, webp, 320, 80"
  })
  void the_size_of_an_image_of_pixels_is_read_from_its_head(
      String bytes, String ending, int width, int height) {
    assertThat(Image.of(hex(bytes))).contains(new Image(ending, width, height));
  }

  @Test
  void an_image_as_programs_write_it_is_known() {
    byte[] png =
        Base64.getDecoder()
            .decode(
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    assertThat(Image.of(png)).contains(new Image("png", 1, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "width=\"96\" height=\"32\"/>",
        "width=\"96px\" height=\"32.5px\"/>",
        "viewBox=\"0 0 96 32\"/>",
        "viewBox=\"-1.5,-2, 96.25 32\" width=\"100%\"/>",
        "viewBox=\"0 0 96 32\"><style>a{fill:red}</style><use href=\"#a\"/></svg>"
      })
  void the_size_of_a_drawing_is_its_own_or_that_of_its_view_box(String rest) {
    assertThat(Image.of(svg(rest))).contains(new Image("svg", 96, 32));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "width=\"1\" height=\"1\"><script>1</script></svg>",
        "width=\"1\" height=\"1\" onload=\"x()\"/>",
        "width=\"1\" height=\"1\"><a href=\"javascript:1\"/></svg>",
        "width=\"1\" height=\"1\"><image href=\"https://example.com/x.png\"/></svg>",
        "width=\"1\" height=\"1\"><foreignObject/></svg>",
        "width=\"1\" height=\"1\"><a xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"//example.com\"/></svg>",
        "width=\"1\" height=\"1\">",
        "width=\"0\" height=\"1\"/>",
        "/>"
      })
  void a_drawing_that_acts_loads_or_has_no_size_is_none(String rest) {
    assertThat(Image.of(svg(rest))).isEmpty();
  }

  @Test
  void a_drawing_with_a_document_type_or_a_style_sheet_is_none() {
    String drawing = SVG + "width=\"1\" height=\"1\"/>";
    String bomb = "<!DOCTYPE svg [<!ENTITY a \"x\">]>" + drawing;
    String style = "<?xml-stylesheet href=\"x.css\"?>" + drawing;

    assertThat(Image.of(bomb.getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(Image.of(style.getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(Image.of(drawing.getBytes(StandardCharsets.UTF_8))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "89504e47", "ffd8ff", "ffd8ffc0", "52494646", "474946383961", "3c68"})
  void what_is_cut_off_or_something_else_is_none(String bytes) {
    assertThat(Image.of(hex(bytes))).isEmpty();
  }

  @Test
  void nothing_that_begins_like_an_image_breaks_the_reader() {
    Random random = new Random(7);
    for (String head :
        new String[] {"89504e470d0a1a0a", "ffd8ff", "52494646000000005745425056503858"}) {
      for (int i = 0; i < 2_000; i++) {
        byte[] bytes = new byte[8 + random.nextInt(64)];
        random.nextBytes(bytes);
        byte[] start = hex(head);
        System.arraycopy(start, 0, bytes, 0, Math.min(start.length, bytes.length));

        assertThat(Image.of(bytes).map(Image::width).orElse(1)).isPositive();
      }
    }
  }
}

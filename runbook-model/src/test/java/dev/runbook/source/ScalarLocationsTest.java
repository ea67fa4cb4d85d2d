package dev.runbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Location;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes YAML by chance, and remembers the text of each scalar: each location must cut it out. */
class ScalarLocationsTest {

  private static final List<String> SCALARS =
      List.of(
          "word",
          "two words",
          "é",
          "😀",
          "a\tb",
          "x\u2028y",
          "\"q: \\\"😀\"",
          "'it''s # it'",
          "-1",
          "~",
          "http://example.com/#a",
          "a#b",
          "a:b",
          "\"\"",
          "\"\t{{ $x }}\"",
          "a\u0085b");

  private static final List<String> GAPS = List.of(" ", "  ", "\t", " \t ", " !!str ", " &n ");

  private final StringBuilder text = new StringBuilder();
  private final Deque<String> written = new ArrayDeque<>();
  private Random random = new Random(0);
  private String newline = "\n";
  private int keys;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void every_scalar_is_cut_out_of_the_text_by_its_location(String lineEnd) {
    for (int seed = 0; seed < 1_000; seed++) {
      text.setLength(0);
      written.clear();
      random = new Random(seed);
      newline = lineEnd;
      mapping("");

      ParsedFile parsed = Yaml.read(text.toString());

      assertThat(parsed.problems()).as(text.toString()).isEmpty();
      assertThat(parsed.documents()).hasSize(1);
      check(parsed.documents().get(0));
      assertThat(written).isEmpty();
    }
  }

  private void check(Node node) {
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        check(entry.key());
        check(entry.value());
      }
    } else if (node instanceof Node.Sequence list) {
      list.items().forEach(this::check);
    } else {
      assertThat(slice(node.location())).as(text.toString()).isEqualTo(written.poll());
    }
  }

  private String slice(Location at) {
    return text.substring(
        offset(at.line()) + at.column() - 1, offset(at.endLine()) + at.endColumn() - 1);
  }

  /** Where a line begins. */
  private int offset(int line) {
    int offset = 0;
    for (int i = 1; i < line; i++) {
      offset = text.indexOf(newline, offset) + newline.length();
    }
    return offset;
  }

  private void mapping(String indent) {
    for (int entries = 1 + random.nextInt(3); entries > 0; entries--) {
      text.append(indent);
      scalar(random.nextInt(4) == 0 ? "\"k😀" + keys++ + "\"" : "k é" + keys++);
      text.append(':');
      value(indent);
      line();
    }
  }

  private void value(String indent) {
    switch (indent.length() > 6 ? random.nextInt(4) : random.nextInt(7)) {
      case 0 -> written.add("");
      case 1 -> {
        text.append(' ');
        block(indent + "  ");
      }
      case 2, 3 -> {
        text.append(GAPS.get(random.nextInt(GAPS.size())));
        scalar(SCALARS.get(random.nextInt(SCALARS.size())));
      }
      case 4 -> flow();
      case 5 -> {
        line();
        mapping(indent + "  ");
      }
      default -> {
        for (int items = 1 + random.nextInt(3); items > 0; items--) {
          line();
          text.append(indent).append("- ");
          scalar(SCALARS.get(random.nextInt(SCALARS.size())));
        }
      }
    }
  }

  private void block(String indent) {
    String lines = indent + "one 😀" + newline + newline + indent + "  two\u2028 # no comment";
    scalar((random.nextBoolean() ? "|" : ">-") + newline + lines);
    text.append(newline);
  }

  private void flow() {
    text.append(" [");
    for (int items = random.nextInt(3); items > 0; items--) {
      scalar(SCALARS.get(random.nextInt(SCALARS.size())));
      text.append(random.nextBoolean() ? " ,\t" : ",");
      text.append(random.nextBoolean() ? newline + "     " : " ");
    }
    text.append(']');
  }

  private void scalar(String source) {
    text.append(source);
    written.add(source);
  }

  private void line() {
    boolean afterBlock = text.toString().endsWith(newline);
    text.append(!afterBlock && random.nextInt(5) == 0 ? "  # 😀 note" : "").append(newline);
    text.append(random.nextInt(6) == 0 ? newline : "");
  }
}

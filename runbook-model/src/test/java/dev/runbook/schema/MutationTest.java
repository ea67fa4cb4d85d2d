package dev.runbook.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.source.Budget;
import dev.runbook.source.Node;
import dev.runbook.source.SourceFile;
import dev.runbook.source.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Valid documents with something broken in them, by a random number generator with a seed. */
class MutationTest {

  private static final int ROUNDS = 400;
  private static final Location NOWHERE = new Location("x.yaml", 1, 1, 1, 1);
  private static final List<String> WORDS =
      List.of("run", "then", "name", "do", "title", "runbook", "catalog", "banana", "", "A b");

  private static List<Node> documents;

  @BeforeAll
  static void readFixture() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(MutationTest.class.getResourceAsStream("every-key.yaml"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      documents = YamlReader.read(new SourceFile("x.yaml", text), Budget.RUNBOOKS).documents();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void findings_are_there_if_and_only_if_the_validator_rejects_the_document(long seed) {
    Random random = new Random(seed);
    int rejected = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Node broken = documents.get(round % documents.size());
      for (int i = random.nextInt(4); i >= 0; i--) {
        broken = new Mutation(random, random.nextInt(size(broken))).anywhereIn(broken);
      }

      List<Diagnostic> findings = FormatSchema.validate(broken);

      assertThat(findings.isEmpty())
          .as("round %d: %s", round, findings)
          .isEqualTo(Judge.get().judge(broken).isEmpty());
      rejected += findings.isEmpty() ? 0 : 1;
    }
    assertThat(rejected).isGreaterThan(ROUNDS / 2);
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void one_removed_key_or_one_value_of_another_type_gives_at_most_one_finding(long seed) {
    Random random = new Random(seed);
    int rejected = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Node valid = documents.get(round % documents.size());
      Node broken = new Mutation(random, random.nextInt(size(valid))).simplyIn(valid);

      List<Diagnostic> findings = FormatSchema.validate(broken);

      assertThat(findings).as("round %d", round).hasSizeLessThan(2);
      rejected += findings.size();
    }
    assertThat(rejected).isGreaterThan(ROUNDS / 2);
  }

  private static int size(Node node) {
    return 1 + children(node).mapToInt(MutationTest::size).sum();
  }

  private static Stream<Node> children(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries().stream().map(Node.Entry::value);
    }
    return node instanceof Node.Sequence sequence ? sequence.items().stream() : Stream.empty();
  }

  /** A change at the node with a number, counted from the root. */
  private static final class Mutation {

    private final Random random;
    private int left;

    Mutation(Random random, int number) {
      this.random = random;
      this.left = number;
    }

    Node anywhereIn(Node node) {
      return change(node, true);
    }

    Node simplyIn(Node node) {
      return change(node, false);
    }

    private Node change(Node node, boolean anyhow) {
      if (left-- == 0) {
        return anyhow ? any(node) : ofAnotherType(node);
      }
      if (node instanceof Node.Mapping mapping) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
          boolean here = left == 0;
          if (here && random.nextInt(3) == 0) {
            left--;
          } else if (here && anyhow && random.nextBoolean()) {
            left--;
            entries.add(new Node.Entry(rename(entry.key()), entry.value()));
          } else {
            entries.add(new Node.Entry(entry.key(), change(entry.value(), anyhow)));
          }
        }
        return new Node.Mapping(distinct(entries), mapping.location());
      }
      if (node instanceof Node.Sequence sequence) {
        return new Node.Sequence(
            sequence.items().stream().map(item -> change(item, anyhow)).toList(),
            sequence.location());
      }
      return node;
    }

    private Node.Scalar rename(Node.Scalar key) {
      return new Node.Scalar(word(), key.type(), key.style(), key.location());
    }

    private String word() {
      return WORDS.get(random.nextInt(WORDS.size()));
    }

    /** Another type, but no list or mapping that would miss or have several things. */
    private Node ofAnotherType(Node node) {
      boolean scalar = node instanceof Node.Scalar;
      boolean list = node instanceof Node.Sequence;
      return switch (random.nextInt(3)) {
        case 0 -> scalar(Node.Type.NULL, "", node);
        case 1 -> list ? scalar(Node.Type.STRING, "text", node) : sequence(node);
        default -> scalar ? mapping(node) : scalar(Node.Type.INTEGER, "7", node);
      };
    }

    private Node any(Node node) {
      return switch (random.nextInt(6)) {
        case 0 -> scalar(Node.Type.STRING, word(), node);
        case 1 -> scalar(Node.Type.BOOLEAN, "true", node);
        case 2 -> scalar(Node.Type.FLOAT, "1.5", node);
        case 3 -> new Node.Sequence(List.of(node, mapping(node)), node.location());
        case 4 -> mapping(node);
        default -> ofAnotherType(node);
      };
    }

    private static Node scalar(Node.Type type, String text, Node at) {
      return new Node.Scalar(text, type, Node.Style.PLAIN, at.location());
    }

    private Node sequence(Node at) {
      return new Node.Sequence(List.of(scalar(Node.Type.STRING, "x", at)), at.location());
    }

    private Node mapping(Node at) {
      Node.Scalar key = new Node.Scalar(word(), Node.Type.STRING, Node.Style.PLAIN, NOWHERE);
      Node.Entry entry = new Node.Entry(key, scalar(Node.Type.STRING, "x", at));
      return new Node.Mapping(List.of(entry), at.location());
    }

    /** The reader never lets two equal keys through. */
    private static List<Node.Entry> distinct(List<Node.Entry> entries) {
      List<Node.Entry> distinct = new ArrayList<>();
      for (Node.Entry entry : entries) {
        if (distinct.stream().noneMatch(e -> e.key().text().equals(entry.key().text()))) {
          distinct.add(entry);
        }
      }
      return distinct;
    }
  }
}

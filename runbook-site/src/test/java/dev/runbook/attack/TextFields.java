package dev.runbook.attack;

import dev.runbook.support.EveryKey;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The values of the documents with every key of the format, numbered in order. */
final class TextFields {

  /** No name, number, date or address is like this: what takes it takes any text. */
  private static final String PROBE = "Some <b>bold</b> \"words\" & 'more'";

  private final List<Integer> free;

  private TextFields(List<Integer> free) {
    this.free = free;
  }

  /** Finds the values that may be any text. */
  static TextFields find() {
    int count = values(EveryKey.text()).size();
    return new TextFields(
        IntStream.range(0, count)
            .parallel()
            .filter(field -> linesOfProblems(yaml(Map.of(field, PROBE))).isEmpty())
            .boxed()
            .toList());
  }

  /** How many there are. */
  int size() {
    return free.size();
  }

  /**
   * Puts texts into the fields, as far as they take them.
   *
   * @param texts one for each field in turn, again from the first one when there are no more
   * @return what was taken, by the number of the field
   */
  Map<Integer, String> take(List<String> texts) {
    Map<Integer, String> taken = new TreeMap<>();
    for (int i = 0; i < free.size(); i++) {
      taken.put(free.get(i), texts.get(i % texts.size()));
    }
    String yaml = yaml(taken);
    for (Set<Integer> lines = linesOfProblems(yaml); !lines.isEmpty(); ) {
      List<ScalarNode> values = values(yaml);
      if (!taken.keySet().removeIf(field -> lines.contains(line(values.get(field))))) {
        throw new AssertionError("problems in other lines: " + EveryKey.load(yaml).problems());
      }
      yaml = yaml(taken);
      lines.clear();
      lines.addAll(linesOfProblems(yaml));
    }
    return taken;
  }

  /** The documents with some values replaced. */
  static String yaml(Map<Integer, String> replaced) {
    DumperOptions options = new DumperOptions();
    options.setSplitLines(false);
    Yaml yaml = new Yaml(options);
    List<String> documents = new ArrayList<>();
    List<ScalarNode> seen = new ArrayList<>();
    for (Node document : yaml.composeAll(new StringReader(EveryKey.text()))) {
      StringWriter text = new StringWriter();
      yaml.serialize(replace(document, replaced, seen), text);
      documents.add(text.toString());
    }
    return String.join("---\n", documents);
  }

  private static Set<Integer> linesOfProblems(String yaml) {
    return EveryKey.load(yaml).problems().stream()
        .map(problem -> problem.location().start().line())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<ScalarNode> values(String yaml) {
    List<ScalarNode> seen = new ArrayList<>();
    for (Node document : new Yaml().composeAll(new StringReader(yaml))) {
      replace(document, Map.of(), seen);
    }
    return seen;
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  /** A copy of a node; values are counted by what was seen before, keys are not. */
  private static Node replace(Node node, Map<Integer, String> texts, List<ScalarNode> seen) {
    if (node instanceof MappingNode mapping) {
      List<NodeTuple> entries = new ArrayList<>();
      for (NodeTuple entry : mapping.getValue()) {
        entries.add(new NodeTuple(entry.getKeyNode(), replace(entry.getValueNode(), texts, seen)));
      }
      return new MappingNode(Tag.MAP, entries, DumperOptions.FlowStyle.BLOCK);
    }
    if (node instanceof SequenceNode sequence) {
      List<Node> items = new ArrayList<>();
      sequence.getValue().forEach(item -> items.add(replace(item, texts, seen)));
      return new SequenceNode(Tag.SEQ, items, DumperOptions.FlowStyle.BLOCK);
    }
    String text = texts.get(seen.size());
    seen.add((ScalarNode) node);
    return text == null
        ? node
        : new ScalarNode(Tag.STR, text, null, null, ScalarStyle.DOUBLE_QUOTED);
  }
}

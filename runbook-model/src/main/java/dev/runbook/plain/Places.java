package dev.runbook.plain;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Where nodes stand in the text that they were parsed from. */
final class Places {

  private final String text;
  private final IdentityHashMap<Node, int[]> bars = new IdentityHashMap<>();

  Places(String text) {
    this.text = text;
  }

  /** All that a node takes, from its first line to its last; some nodes do not say where. */
  Optional<Span> of(Node node) {
    List<Span> lines = lines(node);
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(lines.get(0).from(), lines.get(lines.size() - 1).to()));
  }

  /** What a node takes on each line, without the marks of lists and quotes around it. */
  List<Span> lines(Node node) {
    Stream<Span> spans = node.getSourceSpans().stream().map(Places::of);
    return cell(node)
        .map(cell -> bars.computeIfAbsent(cell, this::bars))
        .map(known -> spans.map(s -> new Span(written(s.from(), known), written(s.to(), known))))
        .orElse(spans)
        .toList();
  }

  private static Span of(SourceSpan span) {
    return new Span(span.getInputIndex(), span.getInputIndex() + span.getLength());
  }

  private static Optional<Node> cell(Node node) {
    for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof TableCell) {
        return Optional.of(parent);
      }
    }
    return Optional.empty();
  }

  /** The escaped bars of a cell, as the parser counts: it takes the backslash off each first. */
  private int[] bars(Node cell) {
    Span span = of(cell.getSourceSpans().get(0));
    int[] found =
        IntStream.range(span.from(), span.to()).filter(i -> text.startsWith("\\|", i)).toArray();
    return IntStream.range(0, found.length).map(i -> found[i] - i).toArray();
  }

  private static int written(int counted, int[] bars) {
    int at = Arrays.binarySearch(bars, counted);
    return counted + (at >= 0 ? at : -at - 1);
  }
}

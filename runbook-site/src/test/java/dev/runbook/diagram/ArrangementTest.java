package dev.runbook.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Diagram;
import dev.runbook.block.Diagram.Edge;
import dev.runbook.block.Diagram.Node;
import dev.runbook.diagram.Drawing.Line;
import dev.runbook.diagram.Drawing.Point;
import dev.runbook.diagram.Drawing.Shape;
import dev.runbook.diagram.Drawing.Tip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrangementTest {

  private static final int SAMPLES = 20;

  private static Node node(String id) {
    return new Node(id, "Node " + id, Diagram.Kind.PLAIN, Optional.empty());
  }

  private static Diagram diagram(List<String> ids, Edge... edges) {
    List<Node> nodes = ids.stream().map(ArrangementTest::node).toList();
    return new Diagram("Test", nodes, List.of(edges));
  }

  private static Shape shape(Drawing drawing, String id) {
    return drawing.shapes().stream()
        .filter(shape -> shape.node().map(Node::id).equals(Optional.of(id)))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"1, 60", "2, 60", "5, 60", "12, 60", "30, 40", "80, 10", "200, 3"})
  void nothing_overlaps_and_no_arrow_crosses_a_box(int nodes, int seeds) {
    for (long seed : LongStream.range(0, seeds).toArray()) {
      Diagram diagram = RandomDiagram.of(seed, nodes);
      for (Drawing drawing : both(diagram)) {
        assertThat(problems(drawing)).as("seed %d, %d nodes", seed, nodes).isEmpty();
      }
    }
  }

  /** As it is arranged, and each connected part in either direction. */
  private static List<Drawing> both(Diagram diagram) {
    List<Drawing> drawings = new ArrayList<>(List.of(Arrangement.of(diagram)));
    for (Graph part : Graph.of(diagram).parts()) {
      drawings.add(Layout.of(part, Flow.DOWN));
      drawings.add(Layout.of(part, Flow.RIGHT));
    }
    return drawings;
  }

  private static List<String> problems(Drawing drawing) {
    List<String> problems = new ArrayList<>();
    List<Shape> shapes = drawing.shapes();
    for (int i = 0; i < shapes.size(); i++) {
      Shape one = shapes.get(i);
      if (one.corner().x() < 0
          || one.corner().y() < 0
          || one.corner().x() + one.width() > drawing.width() + 1
          || one.corner().y() + one.height() > drawing.height() + 1) {
        problems.add("outside: " + one);
      }
      if (one.label().width() > one.width() || one.label().height() > one.height()) {
        problems.add("text does not fit: " + one);
      }
      for (Shape two : shapes.subList(i + 1, shapes.size())) {
        if (overlap(one, two)) {
          problems.add("overlap: " + one + " and " + two);
        }
      }
    }
    for (Line line : drawing.lines()) {
      for (Point point : points(line)) {
        shapes.stream()
            .filter(shape -> isInside(point, shape))
            .forEach(shape -> problems.add(line + " crosses " + shape));
      }
    }
    return problems;
  }

  private static boolean overlap(Shape one, Shape two) {
    return one.corner().x() < two.corner().x() + two.width()
        && two.corner().x() < one.corner().x() + one.width()
        && one.corner().y() < two.corner().y() + two.height()
        && two.corner().y() < one.corner().y() + one.height();
  }

  private static boolean isInside(Point point, Shape shape) {
    int x = point.x() - shape.corner().x();
    int y = point.y() - shape.corner().y();
    return x > 1 && y > 1 && x < shape.width() - 1 && y < shape.height() - 1;
  }

  /** Points of the curve that is drawn between two stops. */
  private static List<Point> points(Line line) {
    List<Point> points = new ArrayList<>();
    for (int i = 1; i < line.stops().size(); i++) {
      Point from = line.stops().get(i - 1);
      Point to = line.stops().get(i);
      for (int step = 0; step <= SAMPLES; step++) {
        double t = step / (double) SAMPLES;
        double aside = t * t * (3 - 2 * t);
        double along = 1.5 * t * (1 - t) + t * t * t;
        boolean down = line.flow() == Flow.DOWN;
        double fx = down ? aside : along;
        double fy = down ? along : aside;
        points.add(
            new Point(
                (int) Math.round(from.x() + fx * (to.x() - from.x())),
                (int) Math.round(from.y() + fy * (to.y() - from.y()))));
      }
    }
    return points;
  }

  @Test
  void every_box_and_every_label_is_drawn() {
    Drawing drawing =
        Arrangement.of(
            diagram(
                List.of("a", "b"),
                new Edge("a", "b", "yes"),
                new Edge("a", "b", "no"),
                new Edge("b", "b", "again")));

    assertThat(drawing.shapes())
        .extracting(shape -> String.join(" ", shape.label().lines()))
        .containsExactlyInAnyOrder("Node a", "Node b", "yes", "no", "again");
  }

  @Test
  void arrows_lead_down_and_back_ones_up() {
    Drawing drawing =
        Arrangement.of(
            diagram(
                List.of("a", "b", "c"),
                new Edge("a", "b", ""),
                new Edge("b", "c", ""),
                new Edge("c", "a", "")));

    assertThat(shape(drawing, "a").corner().y()).isLessThan(shape(drawing, "b").corner().y());
    assertThat(shape(drawing, "b").corner().y()).isLessThan(shape(drawing, "c").corner().y());
    assertThat(drawing.lines())
        .extracting(Line::tip)
        .containsExactlyInAnyOrder(Tip.LAST, Tip.LAST, Tip.FIRST);
  }

  @Test
  void a_fan_that_is_wider_than_a_page_leads_to_the_right() {
    List<String> ids = IntStream.range(0, 20).mapToObj(i -> "n" + i).toList();
    Edge[] edges = ids.stream().skip(1).map(id -> new Edge("n0", id, "")).toArray(Edge[]::new);
    Drawing drawing = Arrangement.of(diagram(ids, edges));

    assertThat(drawing.width()).isLessThan(400);
    assertThat(shape(drawing, "n0").corner().x()).isLessThan(shape(drawing, "n1").corner().x());
  }

  @Test
  void boxes_without_arrows_fill_rows() {
    List<String> ids = IntStream.range(0, 50).mapToObj(i -> "n" + i).toList();

    assertThat(Arrangement.of(diagram(ids)).width()).isLessThan(800);
  }

  @Test
  void a_chain_is_a_straight_line() {
    Drawing drawing =
        Arrangement.of(
            diagram(List.of("a", "b", "c"), new Edge("a", "b", "x"), new Edge("b", "c", "y")));

    assertThat(drawing.lines())
        .allSatisfy(
            line -> assertThat(line.stops()).extracting(Point::x).containsOnly(centre(drawing)));
  }

  private static int centre(Drawing drawing) {
    return drawing.lines().get(0).stops().get(0).x();
  }

  @Test
  void the_first_way_leads_straight_down_from_the_corner() {
    Drawing drawing =
        Arrangement.of(
            diagram(
                List.of("a", "b", "c", "x", "y", "z"),
                new Edge("a", "b", "yes"),
                new Edge("a", "x", "no"),
                new Edge("b", "c", "yes"),
                new Edge("b", "y", "no"),
                new Edge("b", "z", "neither")));

    assertThat(List.of("a", "b", "c"))
        .extracting(id -> shape(drawing, id).corner().x())
        .containsOnly(shape(drawing, "a").corner().x());
    assertThat(shape(drawing, "a").corner().x()).isLessThan(30);
  }

  @Test
  void arrows_to_nowhere_and_second_boxes_of_a_name_are_left_out() {
    Drawing drawing =
        Arrangement.of(
            diagram(List.of("a", "a"), new Edge("a", "nowhere", "x"), new Edge("b", "a", "")));

    assertThat(drawing.shapes()).hasSize(1);
    assertThat(drawing.lines()).isEmpty();
  }

  @Test
  void nothing_to_draw_is_an_empty_drawing() {
    assertThat(Arrangement.of(diagram(List.of())).shapes()).isEmpty();
  }
}

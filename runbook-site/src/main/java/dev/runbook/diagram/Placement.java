package dev.runbook.diagram;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Places the boxes of each layer across the arrows: as near to their neighbours in other layers as
 * their order and the gaps between them allow.
 */
final class Placement {

  /** Between two boxes, in pixels. */
  private static final int GAP = 28;

  /** Beside an arrow that passes through. */
  private static final int BEND_GAP = 16;

  private static final int ROUNDS = 8;

  private Placement() {}

  static void place(List<List<Box>> layers) {
    layers.forEach(Placement::pack);
    for (int round = 0; round < ROUNDS; round++) {
      sweep(layers, false, box -> wish(box.lineAfter, box.after, box));
      sweep(layers, true, box -> wish(box.lineBefore, box.before, box));
    }
    sweep(layers, false, Placement::between);
    sweep(layers, true, Placement::between);
  }

  private static void sweep(List<List<Box>> layers, boolean down, ToDoubleFunction<Box> wish) {
    for (int i = 0; i < layers.size(); i++) {
      align(layers.get(down ? i : layers.size() - 1 - i), wish);
    }
  }

  private static double wish(Optional<Box> line, List<Box> neighbours, Box box) {
    return line.isPresent()
        ? line.get().middle
        : neighbours.stream().mapToDouble(b -> b.middle).average().orElse(box.middle);
  }

  /** Between what is before and what is behind, so that a way bends evenly. */
  private static double between(Box box) {
    double before = wish(box.lineBefore, box.before, box);
    double after = wish(box.lineAfter, box.after, box);
    boolean lineOnlyBefore = box.lineBefore.isPresent() && box.lineAfter.isEmpty();
    boolean lineOnlyAfter = box.lineAfter.isPresent() && box.lineBefore.isEmpty();
    if (box.after.isEmpty() || lineOnlyBefore) {
      return before;
    }
    return box.before.isEmpty() || lineOnlyAfter ? after : (before + after) / 2;
  }

  private static void pack(List<Box> layer) {
    for (int i = 0; i < layer.size(); i++) {
      layer.get(i).middle = i == 0 ? 0 : layer.get(i - 1).middle + distance(layer, i);
    }
  }

  /** How far the middles of a box and of the one before it must be apart. */
  private static double distance(List<Box> layer, int i) {
    Box one = layer.get(i - 1);
    Box two = layer.get(i);
    int gap = one.isBend() || two.isBend() ? BEND_GAP : GAP;
    return (one.breadth + two.breadth) / 2.0 + gap;
  }

  /**
   * Moves each box to where it would like to stand. Boxes that get in each other's way form a group
   * that stands where its members would like to on average, which is the least squares solution.
   */
  private static void align(List<Box> layer, ToDoubleFunction<Box> wish) {
    int size = layer.size();
    double[] offset = new double[size];
    double[] mean = new double[size];
    double[] weight = new double[size];
    int[] end = new int[size];
    int groups = 0;
    for (int i = 0; i < size; i++) {
      offset[i] = i == 0 ? 0 : offset[i - 1] + distance(layer, i);
      mean[groups] = wish.applyAsDouble(layer.get(i)) - offset[i];
      weight[groups] = layer.get(i).weight();
      end[groups] = i + 1;
      groups++;
      while (groups > 1 && mean[groups - 2] > mean[groups - 1]) {
        double sum = weight[groups - 2] + weight[groups - 1];
        mean[groups - 2] =
            (mean[groups - 2] * weight[groups - 2] + mean[groups - 1] * weight[groups - 1]) / sum;
        weight[groups - 2] = sum;
        end[groups - 2] = end[groups - 1];
        groups--;
      }
    }
    for (int group = 0; group < groups; group++) {
      for (int i = group == 0 ? 0 : end[group - 1]; i < end[group]; i++) {
        layer.get(i).middle = mean[group] + offset[i];
      }
    }
  }
}

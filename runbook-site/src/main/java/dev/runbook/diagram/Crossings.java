package dev.runbook.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Orders the boxes of each layer so that few arrows cross. */
final class Crossings {

  /** More rounds seldom help; a very large graph gets fewer. */
  private static final int ROUNDS = 12;

  private static final int MOST_MOVES = 200_000;

  private final List<List<Box>> layers;

  private Crossings(List<List<Box>> layers) {
    this.layers = layers;
  }

  /** Orders the boxes; those that could stand either way keep the order in which they came. */
  static void reduce(List<List<Box>> layers) {
    Crossings crossings = new Crossings(layers);
    layers.forEach(Crossings::number);
    List<List<Box>> best = crossings.copy();
    long fewest = crossings.count();
    int boxes = layers.stream().mapToInt(List::size).sum();
    int rounds = Math.max(2, Math.min(ROUNDS, MOST_MOVES / Math.max(1, boxes)));
    for (int round = 0; round < rounds && fewest > 0; round++) {
      crossings.sweep(round % 2 == 0);
      long count = crossings.count();
      if (count < fewest) {
        fewest = count;
        best = crossings.copy();
      }
    }
    for (int i = 0; i < layers.size(); i++) {
      layers.get(i).clear();
      layers.get(i).addAll(best.get(i));
      number(layers.get(i));
    }
  }

  private List<List<Box>> copy() {
    return layers.stream().map(List::copyOf).toList();
  }

  /** Puts each box in the middle of its neighbours in the layer before, or behind. */
  private void sweep(boolean down) {
    for (int i = 1; i < layers.size(); i++) {
      List<Box> layer = layers.get(down ? i : layers.size() - 1 - i);
      for (Box box : layer) {
        List<Box> neighbours = down ? box.before : box.after;
        box.middle = neighbours.stream().mapToInt(b -> b.place).average().orElse(box.place);
      }
      layer.sort(Comparator.comparingDouble(box -> box.middle));
      number(layer);
    }
  }

  private static void number(List<Box> layer) {
    for (int i = 0; i < layer.size(); i++) {
      layer.get(i).place = i;
    }
  }

  private long count() {
    long count = 0;
    for (int i = 0; i + 1 < layers.size(); i++) {
      count += count(layers.get(i), layers.get(i + 1).size());
    }
    return count;
  }

  /** Counts, for each arrow, those before it that end behind it, in a tree of sums. */
  private static long count(List<Box> layer, int width) {
    int[] sums = new int[width + 1];
    long count = 0;
    int seen = 0;
    for (Box box : layer) {
      List<Box> ends = new ArrayList<>(box.after);
      for (Box end : ends) {
        int notBehind = 0;
        for (int i = end.place + 1; i > 0; i -= i & -i) {
          notBehind += sums[i];
        }
        count += seen - notBehind;
      }
      for (Box end : ends) {
        for (int i = end.place + 1; i <= width; i += i & -i) {
          sums[i]++;
        }
        seen++;
      }
    }
    return count;
  }
}

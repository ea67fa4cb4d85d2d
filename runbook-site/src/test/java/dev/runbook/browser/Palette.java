package dev.runbook.browser;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes a picture of a page small: pages have few colours, and 256 of them are enough. */
final class Palette {

  private static final int MOST = 256;

  private Palette() {}

  /** The same picture in the colours that occur most, each other one as the nearest of them. */
  static BufferedImage reduce(BufferedImage picture) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        counts.merge(picture.getRGB(x, y) & 0xffffff, 1, Integer::sum);
      }
    }
    List<Integer> colours =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .toList();
    int[] table = colours.stream().mapToInt(Integer::intValue).toArray();
    IndexColorModel model =
        new IndexColorModel(8, table.length, table, 0, false, -1, DataBuffer.TYPE_BYTE);
    BufferedImage small =
        new BufferedImage(
            picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    Map<Integer, Integer> nearest = new HashMap<>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int colour = picture.getRGB(x, y) & 0xffffff;
        int index = nearest.computeIfAbsent(colour, c -> nearest(c, table));
        small.getRaster().setSample(x, y, 0, index);
      }
    }
    return small;
  }

  private static int nearest(int colour, int[] table) {
    int best = 0;
    for (int i = 1; i < table.length; i++) {
      if (distance(colour, table[i]) < distance(colour, table[best])) {
        best = i;
      }
    }
    return best;
  }

  private static int distance(int a, int b) {
    int sum = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      int difference = ((a >> shift) & 255) - ((b >> shift) & 255);
      sum += difference * difference;
    }
    return sum;
  }
}

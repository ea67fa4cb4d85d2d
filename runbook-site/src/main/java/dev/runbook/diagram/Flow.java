package dev.runbook.diagram;

/** Where arrows lead. */
enum Flow {
  /** From the top to the bottom. */
  DOWN,
  /** From the left to the right. */
  RIGHT;

  /** The point at a place across and along the arrows. */
  Drawing.Point point(double across, double along) {
    int a = (int) Math.round(across);
    int b = (int) Math.round(along);
    return this == DOWN ? new Drawing.Point(a, b) : new Drawing.Point(b, a);
  }
}

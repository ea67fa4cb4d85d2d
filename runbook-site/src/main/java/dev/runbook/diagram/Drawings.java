package dev.runbook.diagram;

import dev.runbook.block.Diagram;
import dev.runbook.block.Inline.Target;
import java.util.function.Function;

/** Draws diagrams. The same diagram always gives the same text, whoever draws it, and when. */
public final class Drawings {

  /** Light or dark as the reader's system is; on paper of its own, whatever the page is like. */
  private static final String STYLE =
      """
      .paper { fill: #fff; }
      text { fill: #1a1f24; font: 14px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", \
      "Liberation Sans", sans-serif; text-anchor: middle; }
      .edge-label { fill: #55606b; font-size: 13px; }
      .edge { fill: none; stroke: #55606b; stroke-width: 1.5; }
      .tip { fill: #55606b; }
      .shape { fill: #f4f6f8; stroke: #55606b; stroke-width: 1.5; }
      .question .shape { fill: #fff6e5; stroke: #8a5200; }
      .end .shape { fill: #fff; stroke: #1a1f24; stroke-width: 2; }
      .contact .shape { fill: #fff; stroke: #0b57b0; }
      @media (prefers-color-scheme: dark) {
      .paper { fill: #101418; }
      text { fill: #e3e8ed; }
      .edge-label { fill: #a0abb6; }
      .edge { stroke: #a0abb6; }
      .tip { fill: #a0abb6; }
      .shape { fill: #171c22; stroke: #a0abb6; }
      .question .shape { fill: #261d0c; stroke: #f2b24a; }
      .end .shape { fill: #101418; stroke: #e3e8ed; }
      .contact .shape { fill: #101418; stroke: #82b7ff; }
      }
      """;

  private Drawings() {}

  /**
   * Draws a diagram as part of a page, whose style sheet says how it looks.
   *
   * @param diagram the diagram
   * @param links gives the address of a target, percent-encoded, or an empty text if a box is to be
   *     no link
   * @return an SVG element
   */
  public static String inline(Diagram diagram, Function<Target, String> links) {
    return Svg.write(diagram, Arrangement.of(diagram), "", links);
  }

  /**
   * Draws a diagram as a file of its own, to be shown as an image, in which nothing can be
   * followed.
   *
   * @param diagram the diagram
   * @return an SVG document
   */
  public static String file(Diagram diagram) {
    return Svg.write(diagram, Arrangement.of(diagram), STYLE, target -> "");
  }
}

package dev.runbook.prose;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/** Writes a text as HTML. */
final class HtmlProse {

  private static final HtmlRenderer BLOCKS = renderer(false);
  private static final HtmlRenderer LINE = renderer(true);

  private HtmlProse() {}

  private static HtmlRenderer renderer(boolean line) {
    return HtmlRenderer.builder()
        .extensions(List.of(TablesExtension.create()))
        .escapeHtml(true)
        .omitSingleParagraphP(line)
        .build();
  }

  static String render(Node document, boolean line) {
    return (line ? LINE : BLOCKS).render(document).strip();
  }
}

package dev.runbook.prose;

import java.util.List;
import java.util.Map;
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
        .attributeProviderFactory(context -> HtmlProse::addAttributes)
        .omitSingleParagraphP(line)
        .build();
  }

  /** What may scroll sideways can be reached by keyboard. */
  private static void addAttributes(Node node, String tag, Map<String, String> attributes) {
    if (tag.equals("pre") || tag.equals("table")) {
      attributes.put("tabindex", "0");
    }
  }

  static String render(Node document, boolean line) {
    return (line ? LINE : BLOCKS).render(document).strip();
  }
}

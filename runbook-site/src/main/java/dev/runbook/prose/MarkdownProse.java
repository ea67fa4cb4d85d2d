package dev.runbook.prose;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Writes the blocks of a text as Markdown, a paragraph on one line. */
final class MarkdownProse extends AbstractVisitor {

  /** Stands between two blocks that would otherwise become one. */
  private static final String SEPARATOR = "<!-- -->";

  private final LineWriter writer;
  private final List<String> lines = new ArrayList<>();

  MarkdownProse(LineWriter writer) {
    this.writer = writer;
  }

  String render(Node container) {
    for (Node block = container.getFirstChild(); block != null; block = block.getNext()) {
      int before = lines.size();
      if (before > 0 && !isTight(container, block)) {
        lines.add("");
        if (runTogether(block.getPrevious(), block)) {
          lines.add(SEPARATOR);
          lines.add("");
        }
      }
      int start = lines.size();
      block.accept(this);
      if (lines.size() == start) {
        lines.subList(before, start).clear();
      }
    }
    return String.join("\n", lines);
  }

  /** In a list without blank lines, the list inside an item follows at once. */
  private static boolean isTight(Node container, Node block) {
    return block instanceof ListBlock
        && block.getPrevious() instanceof Paragraph
        && container.getParent() instanceof ListBlock list
        && list.isTight();
  }

  private boolean runTogether(Node previous, Node next) {
    boolean code = writer.dialect() == Dialect.PYTHON && isCode(next);
    if (writer.dialect() == Dialect.PLAIN) {
      return false;
    }
    boolean list = next instanceof BulletList || next instanceof OrderedList;
    boolean afterList = previous instanceof BulletList || previous instanceof OrderedList;
    return (list && afterList) || (code && (afterList || isCode(previous)));
  }

  private static boolean isCode(Node node) {
    return node instanceof IndentedCodeBlock || node instanceof FencedCodeBlock;
  }

  @Override
  public void visit(Paragraph paragraph) {
    String text = writer.write(paragraph);
    if (!text.isEmpty()) {
      lines.add(writer.dialect().begin(text));
    }
  }

  @Override
  public void visit(BlockQuote quote) {
    nest(quote, "> ", "> ");
  }

  @Override
  public void visit(BulletList list) {
    items(list, false, 0);
  }

  @Override
  public void visit(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    items(list, true, start == null ? 1 : start);
  }

  private void items(ListBlock list, boolean numbered, int start) {
    int number = start;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      String marker = numbered ? number++ + "." : "-";
      int width = Math.max(writer.dialect().indent(numbered), marker.length() + 1);
      if (item != list.getFirstChild() && !list.isTight()) {
        lines.add("");
      }
      nest(item, marker + " ".repeat(width - marker.length()), " ".repeat(width));
    }
  }

  private void nest(Node container, String first, String rest) {
    List<String> inner = new MarkdownProse(writer).render(container).lines().toList();
    String prefix = first;
    for (String line : inner.isEmpty() ? List.of("") : inner) {
      lines.add(line.isEmpty() ? prefix.stripTrailing() : prefix + line);
      prefix = rest;
    }
  }

  @Override
  public void visit(ListItem item) {
    throw new IllegalStateException("items are written by their list");
  }

  @Override
  public void visit(FencedCodeBlock code) {
    String info = code.getInfo() == null ? "" : code.getInfo();
    add(code.getLiteral(), info.split("\\s", 2)[0]);
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    add(code.getLiteral(), "");
  }

  private void add(String code, String language) {
    String text = code.endsWith("\n") ? code.substring(0, code.length() - 1) : code;
    lines.add(writer.dialect().block(text, language));
  }

  @Override
  public void visit(ThematicBreak rule) {
    lines.add("* * *");
  }

  @Override
  public void visit(CustomBlock table) {
    lines.add(new MarkdownTable(writer).render(table));
  }
}

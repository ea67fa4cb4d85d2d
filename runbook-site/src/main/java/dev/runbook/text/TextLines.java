package dev.runbook.text;

import dev.runbook.block.Block;
import dev.runbook.block.Inline;
import dev.runbook.block.Inline.Target;
import dev.runbook.block.Relative;
import dev.runbook.prose.Address;
import dev.runbook.prose.Dialect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes lines of a page. Links lead to the texts of other pages, so that whoever reads one can go
 * on reading.
 *
 * @param path the path of the page
 */
record TextLines(String path) {

  /** Text as it is, on one line. */
  String text(String plain) {
    return Dialect.PLAIN.text(plain).strip();
  }

  String of(List<Inline> pieces) {
    return pieces.stream().map(this::piece).collect(Collectors.joining()).strip();
  }

  /** Pieces with which a line begins: nothing in it is taken for more than text. */
  String begin(List<Inline> pieces) {
    return Dialect.PLAIN.begin(of(pieces));
  }

  /** Pieces that stand for themselves at the beginning of a line, each apart from the next. */
  String apart(List<Inline> pieces) {
    return Dialect.PLAIN.begin(
        pieces.stream().map(this::piece).collect(Collectors.joining(" · ")).strip());
  }

  String prose(Block.Prose prose) {
    Map<String, String> links = new HashMap<>();
    prose.links().forEach((written, target) -> links.put(written, address(target)));
    links.values().removeIf(String::isEmpty);
    return Dialect.PLAIN.prose(prose.markdown(), links);
  }

  private String piece(Inline piece) {
    if (piece instanceof Inline.Plain plain) {
      return Dialect.PLAIN.text(plain.text());
    }
    if (piece instanceof Inline.Rich rich) {
      return Dialect.PLAIN.line(rich.markdown());
    }
    if (piece instanceof Inline.Code code) {
      return Dialect.PLAIN.code(code.text());
    }
    if (piece instanceof Inline.Badge badge) {
      return Dialect.PLAIN.text(badge.label());
    }
    return piece instanceof Inline.Link link ? link(link) : "";
  }

  private String link(Inline.Link link) {
    String label = Dialect.PLAIN.text(link.label());
    String address = address(link.target());
    return address.isEmpty()
        ? label
        : "[" + label.replace("[", "(").replace("]", ")") + "](" + address + ")";
  }

  /** The way to a target; empty if a link must not lead there. */
  private String address(Target target) {
    if (target instanceof Target.ToPage page) {
      boolean here = page.path().equals(path) && !page.anchor().isEmpty();
      String way = Relative.path(TextEdition.file(path), TextEdition.file(page.path()));
      String anchor = page.anchor().isEmpty() ? "" : "#" + page.anchor();
      return Address.encode((here ? "" : way) + anchor);
    }
    return target instanceof Target.ToUrl url ? Address.safe(url.url()).orElse("") : "";
  }
}

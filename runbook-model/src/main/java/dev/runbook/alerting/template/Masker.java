package dev.runbook.alerting.template;

import dev.runbook.alerting.template.Part.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;

/**
 * Makes a text readable as YAML, line by line. A line without any text of its own becomes empty;
 * what decides about a line vanishes before and behind its text; everything else becomes letters.
 * The lines keep their numbers, and what was moved on its line keeps note of how far.
 */
final class Masker {

  private final Actions actions;
  private final String text;
  private final List<Part> parts;
  private final Marks marks;
  private final ValueBlocks valueBlocks;
  private final StringBuilder out;
  private final Shifts shifts = new Shifts();
  private final BlockScalar block = new BlockScalar();

  /** What the engine decides about whole lines, and what it puts there. */
  private final BitSet structural = new BitSet();

  private final TreeSet<Integer> emptied = new TreeSet<>();

  private int nextPart;
  private int line;

  /** Where a part ends that began on a line before. */
  private int covered;

  /** Whether that part stands for a text, so that what is behind it belongs to that text. */
  private boolean coversValue;

  Masker(Actions actions, Marks marks) {
    this.actions = actions;
    this.text = actions.text();
    this.parts = Part.of(actions);
    this.marks = marks;
    this.valueBlocks = new ValueBlocks(actions);
    this.out = new StringBuilder(text.length() + 16);
  }

  Mask mask() {
    int from = 0;
    while (from < text.length()) {
      int end = lineEnd(from);
      line++;
      int start = out.length();
      maskLine(from, end);
      block.accept(out.subSequence(start, out.length()));
      int next = end;
      while (next < text.length() && next < end + 2 && isLineBreak(text, next, end)) {
        out.append(text.charAt(next++));
      }
      from = next;
    }
    return new Mask(out.toString(), marks, shifts, structural, emptied);
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static boolean isLineBreak(String text, int at, int end) {
    return at == end || (text.charAt(at) == '\n' && text.charAt(end) == '\r');
  }

  private void maskLine(int from, int to) {
    int start = Math.min(to, Math.max(from, covered));
    List<Part> here = new ArrayList<>();
    while (nextPart < parts.size() && parts.get(nextPart).from() < to) {
      Part part = parts.get(nextPart++);
      if (part.from() >= start) {
        here.add(part);
      }
    }
    if (start == from && here.isEmpty()) {
      out.append(text, from, to);
      return;
    }
    Line content = Line.of(text, start, to, here);
    if (!content.hasText()) {
      maskBare(content, from);
    } else if (text.charAt(content.lead() == to ? start : content.lead()) == '#'
        && !block.contains(content.lead() - from)) {
      coversValue = false;
      out.append(text, from, to);
    } else {
      maskAround(content, from);
    }
    if (!here.isEmpty()) {
      covered = Math.max(covered, here.get(here.size() - 1).to());
    }
  }

  /** A line of actions alone. */
  private void maskBare(Line content, int from) {
    boolean puts = content.parts().stream().anyMatch(part -> part.kind() == Kind.OUTPUT);
    boolean includes = content.parts().stream().anyMatch(this::includes);
    int first = content.parts().isEmpty() ? from : content.parts().get(0).from();
    if (puts && !includes && block.contains(first - from)) {
      maskAround(content, from);
      return;
    }
    content.parts().forEach(part -> structural.set(part.action()));
    if (puts) {
      emptied.add(line);
    }
    coversValue &= content.parts().isEmpty();
    if (content.parts().stream().anyMatch(part -> actions.isBorder(part.action()))) {
      out.append("---");
    }
  }

  /** A line with text of its own: what is in front of it, in it and behind it. */
  private void maskAround(Line content, int from) {
    int start = out.length();
    int at = content.from();
    if (coversValue) {
      out.append(" ".repeat(at - from));
    } else if (at > from) {
      shifts.add(line, 0, at - from);
    }
    coversValue = false;
    for (Part part : content.parts()) {
      if (part.from() < at) {
        continue;
      }
      out.append(text, at, part.from());
      boolean inBlock = block.contains(indent(start));
      at = Math.min(part.to(), content.to());
      boolean inline = isInline(part, content, inBlock);
      if (part.kind() == Kind.OUTPUT) {
        put(part, content, inBlock, start);
      } else if (inline) {
        mask(part.from(), part.to(), at);
      } else if (part.from() < content.lead() && !inBlock) {
        structural.set(part.action());
        shifts.add(line, out.length() - start, at - part.from());
      } else if (part.kind() == Kind.CONTROL) {
        at = decide(part, content, inBlock);
      } else {
        hide(part, content, at);
      }
    }
    out.append(text, at, content.to());
  }

  private void put(Part part, Line content, boolean inBlock, int lineStart) {
    boolean last = part.from() >= content.last();
    boolean ownLines = Signs.breaksLine(text, actions.get(part.action()));
    if (!inBlock && last && ownLines && endsWith(lineStart, ':')) {
      structural.set(part.action());
      emptied.add(line);
      return;
    }
    if (!inBlock && (endsWith(lineStart, ':') || endsWith(lineStart, '-') || isBlank(lineStart))) {
      structural.set(part.action());
    }
    mask(part.from(), part.to(), Math.min(part.to(), content.to()));
  }

  /**
   * Something behind or between text that decides about more than that. Gives the index from which
   * to go on.
   */
  private int decide(Part part, Line content, boolean inBlock) {
    int opener = actions.opener(part.action());
    int end = actions.end(part.action());
    if (opener == part.action()
        && end >= 0
        && part.from() >= content.last()
        && valueBlocks.isValue(opener, end)) {
      covered = actions.get(end).to();
      mask(part.from(), covered, Math.min(part.to(), content.to()));
      return Math.min(covered, content.to());
    }
    if (!inBlock) {
      structural.set(part.action());
    }
    boolean isBranch = actions.get(part.action()).kind() == Action.Kind.MIDDLE;
    if (isBranch && opener >= 0 && actions.get(opener).from() >= content.from()) {
      return end < 0 ? content.to() : Math.min(actions.get(end).to(), content.to());
    }
    int to = Math.min(part.to(), content.to());
    hide(part, content, to);
    return to;
  }

  /** Leaves nothing behind, but keeps the columns of what follows. */
  private void hide(Part part, Line content, int to) {
    if (part.from() < content.last()) {
      marks.hide(to - part.from(), out);
    }
  }

  /** Masks a stretch that may go on behind the line. */
  private void mask(int from, int to, int end) {
    coversValue = to > end;
    marks.mask(from, to, end - from, out);
  }

  /** Tells whether a block begins in or behind the text of a line, and ends on that line. */
  private boolean isInline(Part part, Line content, boolean inBlock) {
    int opener = actions.opener(part.action());
    int end = actions.end(part.action());
    if (part.kind() != Kind.CONTROL || opener < 0 || end < 0) {
      return false;
    }
    int begin = actions.get(opener).from();
    boolean leads = begin < content.lead() && content.lead() < content.to();
    return begin >= content.from() && actions.get(end).to() <= content.to() && (inBlock || !leads);
  }

  /** Tells whether a part puts lines of their own, indented to stand here. */
  private boolean includes(Part part) {
    return part.kind() == Kind.OUTPUT && Signs.includes(text, actions.get(part.action()));
  }

  private boolean endsWith(int lineStart, char sign) {
    int at = out.length();
    while (at > lineStart && out.charAt(at - 1) == ' ') {
      at--;
    }
    return at > lineStart && out.charAt(at - 1) == sign;
  }

  private boolean isBlank(int lineStart) {
    return lineStart + indent(lineStart) == out.length();
  }

  /** How many blanks the line begins with, as far as it is written. */
  private int indent(int lineStart) {
    int at = lineStart;
    while (at < out.length() && out.charAt(at) == ' ') {
      at++;
    }
    return at - lineStart;
  }
}

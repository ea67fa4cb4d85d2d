package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Inline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Keeps everything but an alert's own heading from beginning a line with the alert's name, which is
 * what {@code grep} looks for. Lists, tables and callouts put a mark of their own before each line.
 */
final class LineStarts {

  /** Stands before a heading that would begin with an alert's name. */
  private static final String SECTION_SIGN = "§ ";

  private static final Pattern MARKS = Pattern.compile("[#\\s]+");

  private final Set<String> alertNames = new HashSet<>();

  LineStarts(Sources sources) {
    sources.alerts().forEach(alert -> alertNames.add(alert.name()));
  }

  /** The same block, or one that begins its lines in another way. */
  Block guarded(Block block) {
    if (block instanceof Block.Prose prose) {
      return apart(prose, prose.markdown());
    }
    if (block instanceof Block.Code code) {
      return apart(code, code.text());
    }
    if (block instanceof Block.Command command) {
      return apart(command, command.text());
    }
    if (block instanceof Block.Heading heading) {
      return new Block.Heading(
          heading.level(), heading.id(), heading.others(), label(heading.text()));
    }
    if (block instanceof Block.Tabs tabs) {
      List<Block.Tab> parts = new ArrayList<>();
      for (Block.Tab tab : tabs.tabs()) {
        List<Block> body = tab.body().stream().map(this::guarded).toList();
        parts.add(new Block.Tab(tab.id(), label(tab.label()), body));
      }
      return new Block.Tabs(tabs.level(), parts);
    }
    return block;
  }

  private Block apart(Block block, String text) {
    return text.lines().anyMatch(this::isTaken)
        ? new Block.Callout(Block.Tone.NOTE, Sections.BACKGROUND, List.of(block))
        : block;
  }

  private List<Inline> label(List<Inline> text) {
    return isTaken(beginning(text)) ? Line.of(SECTION_SIGN).all(text).done() : text;
  }

  private static String beginning(List<Inline> text) {
    StringBuilder shown = new StringBuilder();
    for (Inline part : text) {
      if (part instanceof Inline.Plain plain) {
        shown.append(plain.text());
      } else if (part instanceof Inline.Rich rich) {
        shown.append(rich.markdown());
      } else if (part instanceof Inline.Code code) {
        shown.append(code.text());
      } else if (part instanceof Inline.Link link) {
        shown.append(link.label());
      } else if (part instanceof Inline.Badge badge) {
        shown.append(badge.label());
      }
    }
    return shown.toString();
  }

  private boolean isTaken(String line) {
    return MARKS
        .splitAsStream(line)
        .filter(word -> !word.isEmpty())
        .limit(2)
        .anyMatch(this::startsWithAlert);
  }

  /** Looks up every start of the word, for there may be many more alerts than letters. */
  private boolean startsWithAlert(String word) {
    return IntStream.rangeClosed(1, word.length())
        .mapToObj(end -> word.substring(0, end))
        .anyMatch(alertNames::contains);
  }
}

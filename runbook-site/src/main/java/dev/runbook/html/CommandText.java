package dev.runbook.html;

import dev.runbook.block.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a command in pieces, so that its placeholders can be marked. */
final class CommandText {

  private static final Pattern NAME = Pattern.compile("<([A-Za-z][A-Za-z0-9_-]*)>");

  private CommandText() {}

  /** {@return text and placeholders in order; joined they are the text of the command} */
  static List<Piece> pieces(Block.Command command) {
    Set<String> names = Set.copyOf(command.placeholders());
    List<Piece> pieces = new ArrayList<>();
    int end = 0;
    Matcher found = NAME.matcher(command.text());
    while (!names.isEmpty() && found.find()) {
      if (names.contains(found.group(1))) {
        addText(command.text().substring(end, found.start()), pieces);
        pieces.add(new Piece(found.group(), Optional.of(found.group(1))));
        end = found.end();
      }
    }
    addText(command.text().substring(end), pieces);
    return pieces;
  }

  private static void addText(String text, List<Piece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, Optional.empty()));
    }
  }

  /**
   * A piece.
   *
   * @param text as it is written
   * @param placeholder the name for which the reader types a value
   */
  record Piece(String text, Optional<String> placeholder) {}
}

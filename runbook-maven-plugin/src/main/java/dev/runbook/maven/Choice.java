package dev.runbook.maven;

import dev.runbook.diagnostic.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/** Reads parameters whose values are words out of a fixed list, whatever their case. */
final class Choice {

  private Choice() {}

  /**
   * Finds the constant that a word names.
   *
   * @param parameter the property of the parameter, for the message
   * @param word what the user wrote
   * @param type the enumeration of the words, in the order in which they are listed
   * @return the constant
   * @throws MojoExecutionException if it names none
   */
  static <E extends Enum<E>> E constant(String parameter, String word, Class<E> type)
      throws MojoExecutionException {
    List<String> words = Arrays.stream(type.getEnumConstants()).map(c -> lower(c.name())).toList();
    String known = word(parameter, word, words);
    return Enum.valueOf(type, known.toUpperCase(Locale.ROOT));
  }

  /**
   * Checks that a word is one of those that are known.
   *
   * @param parameter the property of the parameter, for the message
   * @param word what the user wrote
   * @param known the words in the order in which they are listed, in lower case
   * @return the word as the list has it
   * @throws MojoExecutionException if the list has it not
   */
  static String word(String parameter, String word, List<String> known)
      throws MojoExecutionException {
    String folded = lower(word.strip());
    if (known.contains(folded)) {
      return folded;
    }
    String question = Nearest.question(folded, known).map(q -> "; " + q).orElse("");
    throw new MojoExecutionException(
        "`%s` has the value `%s`, expected %s%s"
            .formatted(parameter, word.strip(), either(known), question));
  }

  private static String either(List<String> words) {
    String all = words.stream().collect(Collectors.joining("`, `", "`", "`"));
    int last = all.lastIndexOf("`, `");
    return last < 0 ? all : all.substring(0, last + 1) + " or" + all.substring(last + 2);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}

package dev.runbook.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts texts into words, for tests of what is typed. */
public final class TermsOf {

  private TermsOf() {}

  /** The words of a text in order. */
  public static List<String> text(String text) {
    List<String> words = new ArrayList<>();
    new Terms((letters, length) -> words.add(new String(letters, 0, length))).each(text);
    return words;
  }
}

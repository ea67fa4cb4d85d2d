package dev.runbook.search;

/** A word, and the entries that have it, as they are met in order. */
final class Word {

  /** Steps of commonness for a doubling of the entries that have a word. */
  private static final int STEPS = 4;

  private static final int MOST_COMMON = 63;

  final String text;
  final int hash;

  private final StringBuilder entries = new StringBuilder();
  private int last = -1;
  private int entry = -1;
  private int fields;
  private int allFields;
  private int count;

  Word(String text, int hash) {
    this.text = text;
    this.hash = hash;
  }

  boolean is(char[] letters, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != letters[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Notes that an entry has the word.
   *
   * @param number the number of the entry, not smaller than before
   * @param field the bit of the field that has it
   */
  void add(int number, int field) {
    if (number != entry) {
      finish();
      entry = number;
      count++;
    }
    fields |= field;
  }

  private void finish() {
    if (fields != 0) {
      Digits.append(entry - last - 1, entries);
      entries.append(Digits.one(fields));
      last = entry;
      allFields |= fields;
      fields = 0;
    }
  }

  /** {@return for each entry its distance from the one before, and its fields} */
  String entries() {
    finish();
    return entries.toString();
  }

  /** {@return the fields that have it, of any entry, as bits} */
  int fields() {
    return allFields | fields;
  }

  /** {@return how many entries have it} */
  int count() {
    return count;
  }

  /** {@return how common it is, as a letter} */
  char commonness() {
    double doublings = Math.log(count) / Math.log(2);
    return Digits.one(Math.min(MOST_COMMON, (int) (STEPS * doublings)));
  }
}

package dev.runbook.alerting.template;

import dev.runbook.alerting.template.Action.Kind;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** The actions of a text in order, and which of them belong together. */
final class Actions {

  private final String text;
  private final List<Action> all;
  private final int unclosed;
  private final int[] openers;
  private final int[] ends;
  private final boolean[] outermost;

  Actions(String text, List<Action> all, int unclosed) {
    this.text = text;
    this.all = all;
    this.unclosed = unclosed;
    this.openers = new int[all.size()];
    this.ends = new int[all.size()];
    this.outermost = new boolean[all.size()];
    pair();
  }

  private void pair() {
    Arrays.fill(openers, -1);
    Arrays.fill(ends, -1);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < all.size(); i++) {
      Kind kind = all.get(i).kind();
      outermost[i] = open.isEmpty();
      if (kind == Kind.OPEN) {
        open.push(i);
      } else if ((kind == Kind.MIDDLE || kind == Kind.END) && !open.isEmpty()) {
        openers[i] = open.peek();
        if (kind == Kind.END) {
          ends[open.pop()] = i;
        }
      }
    }
  }

  String text() {
    return text;
  }

  int size() {
    return all.size();
  }

  Action get(int index) {
    return all.get(index);
  }

  /** The index of the action that begins the block which this one parts or ends, or else -1. */
  int opener(int index) {
    return all.get(index).kind() == Kind.OPEN ? index : openers[index];
  }

  /** The index of the action that ends the block which this one begins or parts, or else -1. */
  int end(int index) {
    int opener = opener(index);
    return opener < 0 ? -1 : ends[opener];
  }

  /** Tells whether an action begins or ends a text of its own, which is used elsewhere. */
  boolean isBorder(int index) {
    Kind kind = all.get(index).kind();
    int opener = opener(index);
    return (kind == Kind.OPEN || kind == Kind.END)
        && opener >= 0
        && outermost[opener]
        && Syntax.defines(text, all.get(opener));
  }

  /** The index in the text of the first delimiter that nothing closes, or -1. */
  int unclosed() {
    return unclosed;
  }
}

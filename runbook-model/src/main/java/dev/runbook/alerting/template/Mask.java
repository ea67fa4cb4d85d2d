package dev.runbook.alerting.template;

import java.util.BitSet;
import java.util.TreeSet;

/**
 * A text that YAML can read in place of a template.
 *
 * @param text the text, which has the lines of the template
 * @param marks gives back what is masked in it
 * @param shifts gives back the places in it
 * @param structural the indexes of the actions that stand outside of values, or begin one that is
 *     not in quotes
 * @param emptied the lines from which something was taken that would have become text
 */
record Mask(String text, Marks marks, Shifts shifts, BitSet structural, TreeSet<Integer> emptied) {}

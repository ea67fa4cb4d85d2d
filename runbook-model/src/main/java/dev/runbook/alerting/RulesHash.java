package dev.runbook.alerting;

import dev.runbook.source.Node;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A hash over alert rules that tells whether they are still those that a person has read: what they
 * ask, how long it must hold, and how loud they call. Where a rule stands, in what order and how it
 * is broken into lines does not matter; its annotations and other labels do not either.
 *
 * <p>Other programs can compute it. Each rule is a line with four columns parted by tabs: the name
 * under which it fires, {@code expr}, {@code for} and the label {@code severity}, as they are
 * written, and empty where the rule does not have them. In each of them, every run of blanks, tabs
 * and line breaks is one blank, and those at both ends are left out. The hash is what {@code
 * LC_ALL=C sort -u | sha256sum} says of those lines in UTF-8: rules that are equal count once.
 */
public final class RulesHash {

  private static final String PREFIX = "sha256:";
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private RulesHash() {}

  /**
   * The hash of some alert rules.
   *
   * @param rules the rules, in any order
   * @return {@code sha256:} and 64 hexadecimal digits in lower case
   */
  public static String of(Collection<AlertRule> rules) {
    SortedSet<byte[]> lines = new TreeSet<>(Arrays::compareUnsigned);
    rules.forEach(rule -> lines.add(line(rule).getBytes(StandardCharsets.UTF_8)));
    MessageDigest digest = sha256();
    for (byte[] line : lines) {
      digest.update(line);
      digest.update((byte) '\n');
    }
    return PREFIX + HexFormat.of().formatHex(digest.digest());
  }

  private static String line(AlertRule rule) {
    return String.join(
        "\t",
        column(Optional.of(rule.alert())),
        column(rule.expression().map(Node.Scalar::text)),
        column(rule.holdFor().map(Node.Scalar::text)),
        column(rule.label("severity").map(Node.Scalar::text)));
  }

  private static String column(Optional<String> text) {
    return text.map(written -> BLANKS.matcher(written).replaceAll(" ").strip()).orElse("");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

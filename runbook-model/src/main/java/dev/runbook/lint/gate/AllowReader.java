package dev.runbook.lint.gate;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.model.Located;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code runbook-lint: allow RULE[, RULE] -- reason [until DATE]}. Whatever begins like it
 * and is not quite it is a finding: in silence it would only seem to allow something.
 */
final class AllowReader {

  private static final String FORM = "runbook-lint: allow RULE -- REASON until 2026-12-31";
  private static final String WORD = "allow";
  private static final String DASHES = "--";

  private static final Pattern HEAD = Pattern.compile(Remark.MARK + "(\\s*:)?\\s*(\\S*)\\s*");
  private static final Pattern NAME = Pattern.compile("[^,]+");

  /** What begins with a digit is meant as a date; other words belong to the reason. */
  private static final Pattern UNTIL = Pattern.compile("(?:^|\\s)\\[?until\\s+(\\d[^\\s\\]]*)]?$");

  private final KnownRules rules;
  private final Optional<LocalDate> today;
  private final Consumer<Diagnostic> findings;

  AllowReader(KnownRules rules, Optional<LocalDate> today, Consumer<Diagnostic> findings) {
    this.rules = rules;
    this.today = today;
    this.findings = findings;
  }

  /** What a remark allows, if it allows something; what is wrong with it has been told. */
  Optional<Allow> read(Remark remark) {
    Matcher head = HEAD.matcher(remark.text());
    if (!head.lookingAt()) {
      return Optional.empty();
    }
    boolean colon = head.group(1) != null;
    boolean allow = head.group(2).equals(WORD);
    if (!colon && !allow) {
      return Optional.empty();
    }
    if (!colon || !allow) {
      String message =
          colon
              ? "`%s` is no word of a comment to the lint, expected `%s`"
                  .formatted(head.group(2), WORD)
              : "`%s` has no colon behind it".formatted(Remark.MARK);
      Location place = colon ? remark.part(head.start(2), head.end(2)) : remark.location();
      return malformed(place, message);
    }
    return behindTheWord(remark, head.end());
  }

  private Optional<Allow> behindTheWord(Remark remark, int from) {
    String text = remark.text();
    int dashes = text.indexOf(DASHES, from);
    String reason = dashes < 0 ? "" : text.substring(dashes + DASHES.length()).strip();
    Matcher until = UNTIL.matcher(reason);
    boolean ends = until.find();
    String why = ends ? reason.substring(0, until.start()).strip() : reason;
    if (why.isEmpty()) {
      findings.accept(
          Diagnostic.of(
                  GateRules.ALLOW_WITHOUT_REASON,
                  remark.location(),
                  "a comment allows findings and does not say why")
              .withHint("add two dashes and the reason: " + FORM));
      return Optional.empty();
    }
    if (ends && !stillHolds(until.group(1), remark)) {
      return Optional.empty();
    }
    List<Located<String>> named = names(remark, from, dashes);
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(new Allow(named, why, remark.location()));
  }

  private boolean stillHolds(String date, Remark remark) {
    int from = remark.text().lastIndexOf(date);
    Location place = remark.part(from, from + date.length());
    LocalDate last;
    try {
      last = LocalDate.parse(date);
    } catch (DateTimeException e) {
      malformed(place, "`%s` is no day, expected one such as `2026-12-31`".formatted(date));
      return false;
    }
    boolean expired = today.filter(last::isBefore).isPresent();
    if (expired) {
      findings.accept(
          Diagnostic.of(
                  GateRules.ALLOW_EXPIRED,
                  place,
                  "this comment allowed findings until `%s`".formatted(date))
              .withHint("mend what it allowed and remove it, or give it a later day"));
    }
    return !expired;
  }

  private List<Located<String>> names(Remark remark, int from, int to) {
    List<Located<String>> named = new ArrayList<>();
    Matcher name = NAME.matcher(remark.text()).region(from, to);
    while (name.find()) {
      String id = name.group().strip();
      int start = name.start() + name.group().indexOf(id);
      Location place = remark.part(start, start + id.length());
      if (isNamed(id, place)) {
        named.add(new Located<>(id, place));
      }
    }
    if (remark.text().substring(from, to).isBlank()) {
      malformed(remark.location(), "a comment allows findings and names no rule");
    }
    return named;
  }

  private boolean isNamed(String id, Location place) {
    if (rules.severity(id).isEmpty()) {
      if (id.contains(" ")) {
        malformed(place, "`%s` is no rule, expected rules with commas between them".formatted(id));
      } else {
        findings.accept(GateRules.unknownRule(id, place, rules));
      }
      return false;
    }
    if (!rules.canBeSilenced(id)) {
      findings.accept(
          Diagnostic.of(
                  GateRules.CANNOT_BE_SILENCED, place, "no comment can allow `%s`".formatted(id))
              .withHint("mend what it finds, and remove the comment"));
      return false;
    }
    return true;
  }

  private Optional<Allow> malformed(Location place, String message) {
    findings.accept(
        Diagnostic.of(GateRules.ALLOW_MALFORMED, place, message)
            .withHint("a comment that allows a finding looks like this: " + FORM));
    return Optional.empty();
  }
}

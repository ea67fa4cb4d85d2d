package dev.runbook.lint.rules;

import dev.runbook.load.RunbookSet;
import dev.runbook.load.RunbookSet.Claim;
import dev.runbook.model.Wildcard;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The claims of runbooks, for alerts whose name is complete only when their rules are rolled out.
 * They are looked up by what is fixed at the start or at the end of such a name.
 */
final class TemplatedClaims {

  private final NavigableSet<String> names = new TreeSet<>();
  private final NavigableSet<String> reversed = new TreeSet<>();
  private final Set<String> patterns;

  TemplatedClaims(RunbookSet runbooks) {
    List<Claim> claims = runbooks.claims();
    for (Claim claim : claims) {
      if (!claim.alert().isPattern()) {
        String name = claim.alert().name().value();
        names.add(name);
        reversed.add(reversed(name));
      }
    }
    patterns =
        claims.stream()
            .filter(claim -> claim.alert().isPattern())
            .map(claim -> claim.alert().name().value())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Tells whether a name holds a template and may become one that a runbook claims. */
  boolean mayAnswer(String alert) {
    return NamePattern.of(alert).filter(this::isClaimed).isPresent();
  }

  private boolean isClaimed(String pattern) {
    String head = pattern.substring(0, pattern.indexOf('*'));
    boolean named =
        head.isEmpty() ? anyMatches(reversed, reversed(pattern)) : anyMatches(names, pattern);
    return named || patterns.stream().anyMatch(claim -> Wildcard.overlap(pattern, claim));
  }

  private static boolean anyMatches(NavigableSet<String> names, String pattern) {
    String head = pattern.substring(0, pattern.indexOf('*'));
    return names.tailSet(head).stream()
        .takeWhile(name -> name.startsWith(head))
        .anyMatch(name -> Wildcard.matches(pattern, name));
  }

  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
  }
}

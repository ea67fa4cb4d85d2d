package dev.runbook.load;

import dev.runbook.load.RunbookSet.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Alerts by name and by pattern. Patterns are found by what stands before their first {@code *}, so
 * that 100,000 alerts do not each meet 10,000 patterns.
 */
final class Claims {

  private final List<Claim> all;
  private final Map<String, Claim> byName = new LinkedHashMap<>();
  private final Map<String, List<Ranked>> byPrefix = new HashMap<>();

  /** Indexes claims; of two that fit an alert equally, the earlier one counts. */
  Claims(List<Claim> claims) {
    all = List.copyOf(claims);
    int rank = 0;
    for (Claim claim : claims) {
      String name = claim.alert().name().value();
      if (claim.alert().isPattern()) {
        int star = name.indexOf('*');
        String prefix = star < 0 ? name : name.substring(0, star);
        byPrefix.computeIfAbsent(prefix, key -> new ArrayList<>()).add(new Ranked(rank++, claim));
      } else {
        byName.putIfAbsent(name, claim);
      }
    }
  }

  private record Ranked(int rank, Claim claim) {}

  /** Every claim, in order. */
  List<Claim> all() {
    return all;
  }

  /** The claims by name, in order. */
  List<Claim> named() {
    return List.copyOf(byName.values());
  }

  /** The claim of an alert by its name, or else by a pattern. */
  Optional<Claim> of(String alert) {
    Claim named = byName.get(alert);
    return named != null ? Optional.of(named) : byPattern(alert);
  }

  private Optional<Claim> byPattern(String alert) {
    if (byPrefix.isEmpty()) {
      return Optional.empty();
    }
    List<Ranked> fitting = new ArrayList<>();
    for (int end = 0; end <= alert.length(); end++) {
      byPrefix.getOrDefault(alert.substring(0, end), List.of()).stream()
          .filter(ranked -> ranked.claim().alert().covers(alert))
          .findFirst()
          .ifPresent(fitting::add);
    }
    return fitting.stream().min(Comparator.comparingInt(Ranked::rank)).map(Ranked::claim);
  }
}

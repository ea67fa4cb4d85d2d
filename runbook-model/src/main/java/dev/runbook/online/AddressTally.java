package dev.runbook.online;

import dev.runbook.diagnostic.Tally;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many addresses there were, and what became of them.
 *
 * @param addresses addresses, each counted once
 * @param alive those that can be opened
 * @param dead those that cannot
 * @param unknown those of which nobody can say
 * @param fromCache those that an earlier run found alive, and that were not asked again
 */
record AddressTally(int addresses, int alive, int dead, int unknown, int fromCache)
    implements Tally {

  @Override
  public Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    numbers.put("addresses", addresses);
    numbers.put("alive", alive);
    numbers.put("dead", dead);
    numbers.put("unknown", unknown);
    numbers.put("fromCache", fromCache);
    return Collections.unmodifiableMap(numbers);
  }

  @Override
  public String line() {
    return "%s addresses: %s alive, %s dead, %s unknown, %s from the cache"
        .formatted(addresses, alive, dead, unknown, fromCache);
  }
}

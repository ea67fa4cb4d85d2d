package dev.runbook.lint.lock;

import dev.runbook.load.Addresses;
import dev.runbook.load.AllAnchors;
import dev.runbook.load.RunbookSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says how each lost address can be kept: the line to add where it lives on, or else what to write
 * in its place.
 */
public final class Mends {

  /** So that a thousand hints do not name a thousand addresses each. */
  private static final int MOST_NAMES = 20;

  private final Heirs heirs;
  private final Tombstones tombstones;
  private final Map<String, Heir> heirOf = new HashMap<>();

  /** What lives on under one path may have lost several addresses. */
  private final Map<String, Set<String>> former = new HashMap<>();

  /**
   * Looks at all that was lost at once.
   *
   * @param set the runbooks, guides and plain pages that there are
   * @param lock the addresses that there were
   * @param rules the names of the alerts that alert rules define
   * @param lost those addresses of the lock that the site has no longer
   */
  public Mends(RunbookSet set, UrlLock lock, List<String> rules, List<Address> lost) {
    this.heirs = new Heirs(set, lock, rules, lost);
    this.tombstones = new Tombstones(set, heirs.runbooks());
    lost.forEach(address -> heirs.of(address).ifPresent(heir -> add(address, heir)));
  }

  private void add(Address lost, Heir heir) {
    heirOf.put(lost.text(), heir);
    former.computeIfAbsent(heir.path(), path -> new LinkedHashSet<>()).add(name(lost));
  }

  private List<String> names(Address lost, Heir heir) {
    Set<String> all = former.getOrDefault(heir.path(), Set.of());
    return all.size() > MOST_NAMES ? List.of(name(lost)) : List.copyOf(all);
  }

  /** An address as an alias of what it belonged to. */
  private static String name(Address lost) {
    return lost.isOfPlainPage()
        ? lost.path()
        : lost.alert().orElse(lost.path().substring(lost.path().indexOf('/') + 1));
  }

  /**
   * How an address can be kept.
   *
   * @param lost one of the lost addresses
   * @return what it seems to be now and the line to add, or what to write in its place; and that
   *     its line may go if it was never seen
   */
  public String of(Address lost) {
    Heir heir = heirOf.get(lost.text());
    String mend = heir == null ? tombstones.of(lost) : heir.mend(name(lost), names(lost, heir));
    return mend + "\nor remove " + lines(lost) + ", if nobody ever saw the address";
  }

  private static String lines(Address lost) {
    return lost.anchor().isEmpty() && lost.alert().isPresent()
        ? "this line and that of `%s/#%s`"
            .formatted(Addresses.ALL, AllAnchors.alert(lost.alert().get()))
        : "this line";
  }
}

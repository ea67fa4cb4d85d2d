package dev.runbook.lint.gate;

import dev.runbook.diagnostic.Nearest;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules that there are, for whoever names rules. Immutable. */
public final class KnownRules {

  /** The rules about the run itself, which the gate stands on. */
  private static final String OURSELVES = "lint/";

  private final Map<String, RuleInfo> byId;
  private final Set<String> unseen;

  /**
   * Takes the registry.
   *
   * @param all every rule
   * @param unseen the ids of those under which something went unseen, so that a run that passes
   *     them over would promise more than it knows
   */
  public KnownRules(Collection<RuleInfo> all, Set<String> unseen) {
    this.byId =
        all.stream().collect(Collectors.toUnmodifiableMap(RuleInfo::id, Function.identity()));
    this.unseen = Set.copyOf(unseen);
  }

  /** The severity that a rule has of itself, if there is such a rule. */
  Optional<Severity> severity(String id) {
    return Optional.ofNullable(byId.get(id)).map(RuleInfo::severity);
  }

  /** Whether findings of a rule say that something was not seen. */
  boolean meansUnseen(String id) {
    return unseen.contains(id);
  }

  /** Whether a finding may be there and yet not count. */
  boolean canBeSilenced(String id) {
    return !meansUnseen(id) && !id.startsWith(OURSELVES);
  }

  /** What to do about a name that no rule has. */
  String remedy(String id) {
    return Nearest.question(id, byId.keySet())
        .orElse("the goal `rules` lists all rules with their names");
  }
}

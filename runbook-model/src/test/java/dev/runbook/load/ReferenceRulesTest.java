package dev.runbook.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.RuleInfo;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferenceRulesTest {

  @Test
  void all_rules_are_listed_once_and_ordered_by_id() {
    List<String> ids = ReferenceRules.ALL.stream().map(RuleInfo::id).toList();
    long constants =
        Stream.of(ReferenceRules.class.getFields())
            .filter(f -> Modifier.isStatic(f.getModifiers()) && f.getType() == RuleInfo.class)
            .count();

    assertThat(ids).isSorted().doesNotHaveDuplicates().hasSize((int) constants);
  }

  @Test
  void summaries_are_sentences_without_a_full_stop() {
    assertThat(ReferenceRules.ALL)
        .allMatch(rule -> rule.summary().matches("[A-Z].*[^.]"), "has a summary");
  }
}

package dev.runbook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.junit.jupiter.api.Test;

class HelpTextTest {

  @Test
  void every_goal_is_listed_with_its_first_sentence() throws Exception {
    assertThat(HelpText.goals(PluginDescriptorTest.plugin()))
        .contains("\n  help      Prints the goals, or the parameters of one goal\n")
        .contains("mvn dev.runbook:runbook-maven-plugin:")
        .doesNotContain("null");
  }

  @Test
  void a_goal_is_shown_with_its_parameters_their_defaults_and_sentences() throws Exception {
    PluginDescriptor plugin = PluginDescriptorTest.plugin();
    assertThat(HelpText.goal(plugin.getMojo("lint")))
        .startsWith("runbook:lint\n")
        .contains("\n  -Drunbook.failOn  (default: error)\n      ")
        .contains("`test`")
        .doesNotContain("interactive")
        .doesNotContain("null");
  }

  @Test
  void no_line_is_wider_than_a_terminal() throws Exception {
    PluginDescriptor plugin = PluginDescriptorTest.plugin();
    for (var goal : plugin.getMojos()) {
      assertThat(HelpText.goal(goal).lines())
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }
    assertThat(HelpText.goals(plugin).lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }
}

package dev.runbook.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.junit.jupiter.api.Test;

class HelpTextTest {

  static PluginDescriptor plugin() throws Exception {
    try (var xml = HelpTextTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
      return new PluginDescriptorBuilder().build(new InputStreamReader(xml, UTF_8));
    }
  }

  @Test
  void every_goal_is_listed_with_its_first_sentence() throws Exception {
    assertThat(HelpText.goals(plugin()))
        .contains("\n  help  Prints the goals, or the parameters of one goal\n")
        .contains("mvn dev.runbook:runbook-maven-plugin:")
        .doesNotContain("null");
  }

  @Test
  void no_line_is_wider_than_a_terminal() throws Exception {
    PluginDescriptor plugin = plugin();
    for (var goal : plugin.getMojos()) {
      assertThat(HelpText.goal(goal).lines())
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }
    assertThat(HelpText.goals(plugin).lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  void html_of_a_description_becomes_text() {
    assertThat(
            HelpText.plain(
                "Fails on <code>a &lt; b</code>.\n<p>Then:</p><ul><li>one</li><li>two &amp; &#39;3&#39;</li></ul>"))
        .isEqualTo("Fails on `a < b`.\n\nThen:\n\n- one\n- two & '3'");
  }
}

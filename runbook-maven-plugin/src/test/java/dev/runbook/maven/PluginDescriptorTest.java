package dev.runbook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Maven knows of the goals, out of the descriptor that is in the jar. */
class PluginDescriptorTest {

  static PluginDescriptor plugin() throws Exception {
    return new PluginDescriptorBuilder().build(new StringReader(xml()));
  }

  private static String xml() throws Exception {
    try (InputStream xml =
        PluginDescriptorTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
      return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static List<MojoDescriptor> goals() throws Exception {
    return plugin().getMojos();
  }

  static Stream<Parameter> parameters() throws Exception {
    return goals().stream()
        .flatMap(goal -> goal.getParameters().stream())
        .filter(Parameter::isEditable);
  }

  @Test
  void the_goals_of_the_contract_are_there() throws Exception {
    assertThat(goals())
        .extracting(MojoDescriptor::getGoal)
        .containsExactlyInAnyOrder(
            "lint", "generate", "serve", "alerts", "links", "rules", "review", "help");
    assertThat(plugin().getGoalPrefix()).isEqualTo("runbook");
  }

  @Test
  void maven_of_the_enforced_floor_is_accepted() throws Exception {
    assertThat(xml()).contains("<requiredMavenVersion>3.8</requiredMavenVersion>");
  }

  @ParameterizedTest
  @MethodSource("goals")
  void each_goal_is_thread_safe_needs_no_project_and_is_described(MojoDescriptor goal) {
    assertThat(goal.isThreadSafe()).isTrue();
    assertThat(goal.isProjectRequired()).isFalse();
    assertThat(goal.getDescription()).endsWith(".").doesNotContain("<", "&", "{@");
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void each_parameter_has_its_property_a_sentence_and_a_default_or_says_what_is_without(
      Parameter parameter) {
    assertThat(parameter.getExpression()).isEqualTo("${runbook." + property(parameter) + "}");
    assertThat(parameter.getDescription()).endsWith(".").doesNotContain("<", "&", "{@");
    if (parameter.getDefaultValue() == null) {
      assertThat(parameter.getDescription()).contains("Left out, ");
    }
  }

  /** What belongs together has a dot in its property, where an element of a POM can have none. */
  private static String property(Parameter parameter) {
    Matcher online = Pattern.compile("online([A-Z])(.*)").matcher(parameter.getName());
    return online.matches()
        ? "online." + online.group(1).toLowerCase(Locale.ROOT) + online.group(2)
        : parameter.getName();
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void no_default_uses_an_expression_that_stays_literal_without_a_project(Parameter parameter) {
    assertThat(String.valueOf(parameter.getDefaultValue())).doesNotContain("${project");
  }
}

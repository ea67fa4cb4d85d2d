package dev.runbook.maven;

import java.util.Comparator;
import java.util.List;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.jspecify.annotations.Nullable;

/** Puts the plugin's own description into words for a terminal of 80 columns. */
final class HelpText {

  private static final int WIDTH = 80;

  private HelpText() {}

  /**
   * The goals, with the first sentence of each.
   *
   * @param plugin the plugin
   * @return the text, with line ends
   */
  static String goals(PluginDescriptor plugin) {
    List<MojoDescriptor> mojos = sorted(plugin);
    int width = mojos.stream().mapToInt(m -> m.getGoal().length()).max().orElse(0);
    StringBuilder out = new StringBuilder();
    out.append(plugin.getArtifactId()).append(' ').append(plugin.getVersion()).append("\n\n");
    for (MojoDescriptor mojo : mojos) {
      String label = "  " + mojo.getGoal() + " ".repeat(width - mojo.getGoal().length() + 2);
      wrap(firstSentence(text(mojo.getDescription())), label, width + 4, out);
    }
    return out.append("\nRun a goal, in a folder with or without a POM:\n  mvn ")
        .append(plugin.getId())
        .append(":lint\nParameters of a goal:\n  mvn ")
        .append(plugin.getId())
        .append(":help -Drunbook.goal=lint\n")
        .toString();
  }

  /**
   * A goal and its parameters.
   *
   * @param mojo the goal
   * @return the text, with line ends
   */
  static String goal(MojoDescriptor mojo) {
    StringBuilder out = new StringBuilder();
    out.append(mojo.getFullGoalName()).append("\n\n");
    paragraphs(text(mojo.getDescription()), "  ", out);
    if (mojo.getPhase() != null) {
      out.append("\n  In a POM it runs in the phase `")
          .append(mojo.getPhase())
          .append("` unless another one is named.\n");
    }
    mojo.getParameters().stream()
        .filter(Parameter::isEditable)
        .sorted(Comparator.comparing(Parameter::getName))
        .forEach(parameter -> parameter(parameter, out));
    return out.append(
            "\n  In a POM they stand under <configuration>, without `runbook.`: <skip>.\n")
        .toString();
  }

  private static void parameter(Parameter parameter, StringBuilder out) {
    out.append("\n  -D").append(property(parameter));
    if (parameter.getDefaultValue() != null) {
      out.append("  (default: ").append(parameter.getDefaultValue()).append(')');
    }
    out.append('\n');
    paragraphs(text(parameter.getDescription()), "      ", out);
  }

  /** The descriptor keeps the property as an expression. */
  private static String property(Parameter parameter) {
    return text(parameter.getExpression()).replaceAll("^\\$\\{|}$", "");
  }

  static List<MojoDescriptor> sorted(PluginDescriptor plugin) {
    return plugin.getMojos().stream()
        .sorted(Comparator.comparing(MojoDescriptor::getGoal))
        .toList();
  }

  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    String line = end < 0 ? text : text.substring(0, end);
    return line.lines().findFirst().orElse("").replaceAll("\\.$", "");
  }

  private static void paragraphs(String text, String indent, StringBuilder out) {
    text.lines().forEach(line -> wrap(line.strip(), indent, indent.length(), out));
  }

  private static void wrap(String text, String first, int indent, StringBuilder out) {
    StringBuilder line = new StringBuilder(first);
    String gap = "";
    for (String word : text.split(" ", -1)) {
      if (!gap.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
        out.append(line).append('\n');
        line = new StringBuilder(" ".repeat(indent));
        gap = "";
      }
      line.append(gap).append(word);
      gap = " ";
    }
    out.append(line).append('\n');
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}

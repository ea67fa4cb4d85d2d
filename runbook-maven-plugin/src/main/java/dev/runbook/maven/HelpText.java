package dev.runbook.maven;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.jspecify.annotations.Nullable;

/** Puts the plugin's own description into words for a terminal of 80 columns. */
final class HelpText {

  private static final int WIDTH = 80;
  private static final Pattern NEW_PARAGRAPH = Pattern.compile("(?i)\\s*</?(p|ul|ol|pre)>\\s*");
  private static final Pattern NEW_ITEM = Pattern.compile("(?i)\\s*<li>\\s*");
  private static final Pattern CODE = Pattern.compile("(?i)</?code>");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern NUMBER = Pattern.compile("&#(\\d+);");

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
      wrap(firstSentence(plain(text(mojo.getDescription()))), label, width + 4, out);
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
    paragraphs(plain(text(mojo.getDescription())), "  ", out);
    if (mojo.getPhase() != null) {
      out.append("\n  In a POM it runs in the phase `")
          .append(mojo.getPhase())
          .append("` unless another one is named.\n");
    }
    mojo.getParameters().stream()
        .filter(Parameter::isEditable)
        .sorted(Comparator.comparing(Parameter::getName))
        .forEach(parameter -> parameter(parameter, out));
    return out.toString();
  }

  private static void parameter(Parameter parameter, StringBuilder out) {
    out.append("\n  -D").append(property(parameter));
    if (parameter.getDefaultValue() != null) {
      out.append("  (default: ").append(parameter.getDefaultValue()).append(')');
    }
    out.append('\n');
    paragraphs(plain(text(parameter.getDescription())), "      ", out);
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

  /**
   * Turns the HTML of a description into text.
   *
   * @param html the description as the descriptor has it
   * @return paragraphs that are parted by empty lines, list items by line feeds
   */
  static String plain(String html) {
    String text = html.replaceAll("\\s+", " ");
    text = NEW_ITEM.matcher(text).replaceAll("\n- ");
    text = NEW_PARAGRAPH.matcher(text).replaceAll("\n\n");
    text = CODE.matcher(text).replaceAll("`");
    text = TAG.matcher(text).replaceAll("");
    text = NUMBER.matcher(text).replaceAll(HelpText::character);
    text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    return text.replace("&amp;", "&").replaceAll("\n{3,}", "\n\n").strip();
  }

  private static String character(MatchResult number) {
    return Character.toString(Integer.parseInt(number.group(1)));
  }

  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    String line = end < 0 ? text : text.substring(0, end);
    return line.lines().findFirst().orElse("").replaceAll("\\.$", "");
  }

  private static void paragraphs(String text, String indent, StringBuilder out) {
    for (String line : text.split("\n", -1)) {
      wrap(line.strip(), indent, indent.length() + (line.startsWith("- ") ? 2 : 0), out);
    }
  }

  private static void wrap(String text, String first, int indent, StringBuilder out) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    boolean fresh = true;
    for (String word : text.split(" ", -1)) {
      if (!fresh && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(" ".repeat(indent));
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(word);
      fresh = false;
    }
    lines.add(line.toString());
    lines.forEach(l -> out.append(l.stripTrailing()).append('\n'));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}

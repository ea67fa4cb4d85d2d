package dev.runbook.maven;

import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Prints the goals, or the parameters of one goal. The text is the description that Maven itself
 * has of this plugin, so it cannot differ from what the goals do.
 */
@Mojo(name = "help", requiresProject = false, threadSafe = true)
public final class HelpMojo extends AbstractMojo {

  /** The goal whose parameters are printed. Left out, all goals are listed. */
  @Parameter(property = "runbook.goal", defaultValue = "")
  private String goal = "";

  @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
  private PluginDescriptor plugin = new PluginDescriptor();

  /** For Maven. */
  public HelpMojo() {}

  @Override
  public void execute() throws MojoExecutionException {
    Terminal.print(goal.isBlank() ? HelpText.goals(plugin) : HelpText.goal(named()));
  }

  private MojoDescriptor named() throws MojoExecutionException {
    List<String> goals = HelpText.sorted(plugin).stream().map(MojoDescriptor::getGoal).toList();
    return plugin.getMojo(Choice.word("runbook.goal", goal, goals));
  }
}

package dev.runbook.maven;

import dev.runbook.diagnostic.Nearest;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.lint.Rules;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Lists the rules of the goal {@code lint} with their severities, or explains one of them: what it
 * finds, why that matters, and how to mend it.
 */
@Mojo(name = "rules", requiresProject = false, threadSafe = true)
public final class RulesMojo extends AbstractMojo {

  /**
   * The rule that is explained, such as {@code alerts/runbook-url-dead}. Left out, all are listed.
   */
  @Parameter(property = "runbook.rule")
  private String rule = "";

  /** For Maven. */
  public RulesMojo() {}

  @Override
  public void execute() throws MojoExecutionException {
    Terminal.print(rule.isBlank() ? list(Rules.all()) : Rules.page(named(rule.strip())));
  }

  private static RuleInfo named(String id) throws MojoExecutionException {
    return Rules.find(id)
        .orElseThrow(
            () -> {
              List<String> ids = Rules.all().stream().map(RuleInfo::id).toList();
              return new MojoExecutionException(
                  "`runbook.rule` names `%s`, which is no rule; %s"
                      .formatted(
                          id,
                          Nearest.question(id, ids)
                              .orElse("the goal `rules` without it lists them all")));
            });
  }

  private static String list(List<RuleInfo> rules) {
    int width = rules.stream().mapToInt(r -> r.id().length()).max().orElse(0);
    StringBuilder out = new StringBuilder();
    for (RuleInfo info : rules) {
      out.append(info.id())
          .append(" ".repeat(width - info.id().length() + 2))
          .append(info.severity().label())
          .append(" ".repeat("warning".length() - info.severity().label().length() + 2))
          .append(info.summary())
          .append('\n');
    }
    return out.toString();
  }
}

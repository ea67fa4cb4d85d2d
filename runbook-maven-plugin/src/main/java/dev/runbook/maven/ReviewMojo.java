package dev.runbook.maven;

import dev.runbook.diagnostic.Report;
import dev.runbook.lint.Reviews;
import dev.runbook.lint.rules.Workspace;
import dev.runbook.model.Runbook;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Stamps runbooks that a person has read beside their alert rules: writes the day, and a hash of
 * the rules as they are, into {@code reviewed} of each. From then on {@code lint} says when a rule
 * has changed. What cannot be read is reported as {@code lint} does, and then nothing is written;
 * nothing else in the files is changed.
 */
@Mojo(name = "review", requiresProject = false, threadSafe = true)
public final class ReviewMojo extends WorkspaceMojo {

  /**
   * The ids of the runbooks that were read; an asterisk stands for any characters. Left out, the
   * goal fails, and names the runbooks whose rules have changed since somebody read them.
   */
  @Parameter(property = "runbook.review")
  private List<String> review = List.of();

  /** The day that is written, such as {@code 2026-11-01}. Left out, it is the present day. */
  @Parameter(property = "runbook.today")
  private String today = "";

  /** For Maven. */
  public ReviewMojo() {}

  @Override
  void run(Terminal terminal, Color color) throws MojoExecutionException, MojoFailureException {
    LocalDate day = Today.of(today);
    Workspace workspace;
    try (Progress progress = Progress.start(terminal)) {
      workspace = read(progress);
    }
    Optional<Report> obstacles = Obstacles.toReview(workspace);
    if (obstacles.isPresent()) {
      Reports reports = Reports.onStandardOutput(base());
      reports.publish(obstacles.get(), terminal, color);
      throw reports.failure(obstacles.get());
    }
    Reviews reviews = new Reviews(workspace);
    try {
      for (Reviews.Stamped stamped : reviews.stamp(chosen(reviews), base(), day)) {
        getLog().info(ReviewAccount.of(stamped));
      }
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private List<Runbook> chosen(Reviews reviews) throws MojoExecutionException {
    List<String> ids = Lists.entries(review);
    if (ids.isEmpty()) {
      throw new MojoExecutionException(ReviewAccount.missing(reviews.due()));
    }
    try {
      return reviews.choose(ids);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException("`runbook.review`: " + e.getMessage(), e);
    }
  }
}

package dev.runbook.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;

/** The folder of the team's own templates, as a goal uses it. */
final class OwnTemplates {

  private static final String PARAMETER = "runbook.templates";
  private static final String DEFAULT = "templates/runbooks";

  private OwnTemplates() {}

  /**
   * Reads the parameter {@code runbook.templates}.
   *
   * @param folder what the user named, or the default
   * @param base the folder that a relative path starts from
   * @return the folder, which exists if somebody named it
   * @throws MojoExecutionException if somebody named it and it does not exist
   */
  static Path parse(File folder, Path base) throws MojoExecutionException {
    Path path = base.resolve(folder.toPath()).normalize();
    if (!Files.isDirectory(path) && !path.equals(base.resolve(DEFAULT))) {
      throw new MojoExecutionException(
          "`%s` names `%s`, which is no folder".formatted(PARAMETER, folder));
    }
    return path;
  }
}

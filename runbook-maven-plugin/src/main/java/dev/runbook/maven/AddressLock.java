package dev.runbook.maven;

import dev.runbook.lint.lock.Published;
import dev.runbook.lint.lock.UrlLock;
import dev.runbook.lint.rules.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** The file of published addresses, as a goal uses it. */
final class AddressLock {

  private static final String PARAMETER = "runbook.lock";
  private static final String NONE = "none";

  private AddressLock() {}

  /**
   * Reads the parameter {@code runbook.lock}.
   *
   * @param value what the user wrote
   * @param base the folder that a relative path starts from
   * @return the file, or empty if there shall be none
   * @throws MojoExecutionException if it cannot be a file
   */
  static Optional<Path> parse(String value, Path base) throws MojoExecutionException {
    if (value.strip().equals(NONE)) {
      return Optional.empty();
    }
    try {
      return Optional.of(base.resolve(value.strip()).normalize());
    } catch (InvalidPathException e) {
      throw new MojoExecutionException(
          "`%s` has the value `%s`, expected a file or `none`".formatted(PARAMETER, value), e);
    }
  }

  /**
   * Adds the addresses of a publication. A file that has them already is not touched; a new one
   * appears whole or not at all.
   *
   * @param file the file
   * @param workspace all that was read, and published since
   * @return what was done, in a line for the log, if anything was
   * @throws MojoExecutionException if the file cannot be written
   */
  static Optional<String> update(Path file, Workspace workspace) throws MojoExecutionException {
    UrlLock before = workspace.lock();
    UrlLock after =
        before.with(
            Published.of(workspace.runbooks(), workspace.siteMap(), workspace.alertRules()));
    if (after.equals(before)) {
      return Optional.empty();
    }
    write(file, after.text());
    int added = after.addresses().size() - before.addresses().size();
    String what =
        added == 0 ? "brought up to date" : added == 1 ? "1 new address" : added + " new addresses";
    return Optional.of("%s: %s; commit it".formatted(file.getFileName(), what));
  }

  private static void write(Path file, String text) throws MojoExecutionException {
    try {
      // Whoever has put a link here wants the file behind it to change.
      Path target = Files.exists(file) ? file.toRealPath() : file;
      Path fresh = target.resolveSibling("." + target.getFileName() + ".new");
      TextFile.write(fresh, text);
      Files.move(
          fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "`%s` cannot be written: %s; `-D%s=none` goes without".formatted(file, e, PARAMETER), e);
    }
  }
}

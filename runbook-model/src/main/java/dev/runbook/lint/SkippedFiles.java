package dev.runbook.lint;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says which files were left out, and why. */
final class SkippedFiles {

  private static final int SHOWN = 10;

  private SkippedFiles() {}

  /** One finding for all of them: a folder of Kubernetes objects may hold hundreds. */
  static Optional<Diagnostic> finding(List<AlertFiles.OneFile> files) {
    if (files.isEmpty()) {
      return Optional.empty();
    }
    String message =
        files.size() == 1
            ? "1 file without alert rules was skipped"
            : files.size() + " files without alert rules were skipped";
    String hint =
        files.stream()
            .limit(SHOWN)
            .map(file -> file.name() + ": " + file.skipped().orElse(""))
            .collect(Collectors.joining("\n"));
    String more = files.size() > SHOWN ? "\nand %s more".formatted(files.size() - SHOWN) : "";
    Location place = Location.startOf(files.get(0).name());
    return Optional.of(
        Diagnostic.of(WorkspaceRules.SKIPPED_FILES, place, message).withHint(hint + more));
  }
}

package dev.runbook.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Git as it is installed, used to read only: it takes no lock, asks nobody, and runs nothing that a
 * repository has set up.
 */
final class Git {

  private static final List<String> PROGRAM =
      List.of(
          "git",
          "--no-pager",
          "--no-optional-locks",
          "-c",
          "core.quotePath=false",
          "-c",
          "core.fsmonitor=false",
          "-c",
          "log.showSignature=false");

  private final Path folder;

  Git(Path folder) {
    this.folder = folder;
  }

  /** The lines that a command prints; none if it fails. */
  List<String> lines(String... command) throws IOException {
    return read(command).lines().toList();
  }

  /** The names that a command prints with a NUL behind each; none if it fails. */
  List<String> separated(String... command) throws IOException {
    return Stream.of(read(command).split("\0")).filter(name -> !name.isEmpty()).toList();
  }

  private String read(String... command) throws IOException {
    try (Output output = start(command)) {
      StringBuilder text = new StringBuilder();
      char[] buffer = new char[8192];
      for (int n = output.reader().read(buffer); n >= 0; n = output.reader().read(buffer)) {
        text.append(buffer, 0, n);
      }
      return output.succeeds() ? text.toString() : "";
    }
  }

  /** Starts a command whose output is read as it comes. */
  Output start(String... command) throws IOException {
    List<String> whole = new ArrayList<>(PROGRAM);
    whole.addAll(List.of(command));
    ProcessBuilder builder =
        new ProcessBuilder(whole)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(Map.of("LC_ALL", "C", "GIT_TERMINAL_PROMPT", "0"));
    Process process = builder.start();
    process.getOutputStream().close();
    return new Output(
        process,
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
  }

  /**
   * A command that runs.
   *
   * @param process its process, which ends when this is closed
   * @param reader what it prints
   */
  record Output(Process process, BufferedReader reader) implements AutoCloseable {

    boolean succeeds() throws IOException {
      try {
        return process.waitFor() == 0;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while git ran", e);
      }
    }

    @Override
    public void close() throws IOException {
      process.destroy();
      reader.close();
    }
  }
}

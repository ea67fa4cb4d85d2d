package dev.runbook.maven;

import dev.runbook.block.Format;
import dev.runbook.block.Publication;
import dev.runbook.output.OutputException;
import dev.runbook.output.OutputFolder;
import dev.runbook.output.OutputResult;
import dev.runbook.template.TemplateMistake;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/** Writes a publication in one format after another, and keeps account. */
final class Publishing {

  private final Path base;
  private final Path output;
  private final boolean kit;
  private final Optional<Path> templates;
  private final List<String> account = new ArrayList<>();
  private List<String> portal = List.of();

  /**
   * Starts to publish.
   *
   * @param base the folder that shown paths are relative to
   * @param output the folder that gets a folder for each format
   */
  Publishing(Path base, Path output) {
    this(base, output, true, Optional.empty());
  }

  /**
   * Starts to publish.
   *
   * @param base the folder that shown paths are relative to
   * @param output the folder that gets a folder for each format
   * @param kit whether a site has an offline kit
   * @param templates the folder of the team's templates, which need not exist
   */
  Publishing(Path base, Path output, boolean kit, Optional<Path> templates) {
    this.base = base;
    this.output = output;
    this.kit = kit;
    this.templates = templates;
  }

  /**
   * Writes one format. Each is rendered only when the one before is on the disk, so that their
   * files are never all in memory.
   *
   * @param publication what is published
   * @param choice the format
   * @throws MojoExecutionException if its folder cannot be written, or holds something that is not
   *     ours at a wanted place, or a template is wrong
   */
  void write(Publication publication, FormatChoice choice) throws MojoExecutionException {
    Path folder = output.resolve(choice.folder());
    try {
      OutputResult result = new OutputFolder(folder).write(format(choice).render(publication));
      account.add(
          "%s: %s written, %s unchanged, %s removed in %s"
              .formatted(
                  choice.folder(),
                  result.written().size(),
                  result.unchanged().size(),
                  result.removed().size(),
                  shown(folder)));
      result.kept().forEach(path -> account.add(kept(folder.resolve(path))));
    } catch (RuntimeException e) {
      throw TemplateMistake.behind(e)
          .map(mistake -> new MojoExecutionException(mistake.getMessage(), mistake))
          .orElseThrow(() -> e);
    } catch (OutputException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("`" + folder + "` cannot be written: " + e, e);
    }
    if (choice == FormatChoice.SITE) {
      portal = List.of("Open " + folder.resolve("index.html"));
    }
  }

  /**
   * Takes a line about something else that was done.
   *
   * @param line what was done
   */
  void note(String line) {
    account.add(line);
  }

  /** {@return what was done, in lines for the log; the last one says what to open, if anything} */
  List<String> account() {
    return Stream.of(account, portal).flatMap(List::stream).toList();
  }

  private Format format(FormatChoice choice) {
    return templates
        .map(own -> choice.format(kit, own, shown(own)))
        .orElseGet(() -> choice.format(kit));
  }

  private String kept(Path file) {
    return shown(file) + " is no longer wanted; it stays, for somebody has edited it";
  }

  private String shown(Path path) {
    Path shown = path.startsWith(base) ? base.relativize(path) : path;
    return shown.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}

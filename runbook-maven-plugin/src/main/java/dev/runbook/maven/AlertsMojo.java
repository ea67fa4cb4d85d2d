package dev.runbook.maven;

import dev.runbook.diagnostic.Report;
import dev.runbook.diagnostic.TextReport;
import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Lists all alert rules as tab-separated lines for other programs: file, line of the key that names
 * the alert, name as written, label {@code severity}, {@code runbook_url}, kind of file (such as
 * {@code prometheus}), and the id of the runbook that answers it, if there is one. With {@code mvn
 * -q} nothing else is on standard output, unless the goal fails: then Maven says so below the
 * table, and {@code runbook.output} keeps both apart.
 *
 * <p>What cannot be read is told on standard error, and every alert that was read is listed all the
 * same. The goal then fails when it has listed them, for half a table could pass for the whole; a
 * runbook that cannot be read fails it too, since the last column may lack it. A rule without a
 * name is told and fails nothing, for it could have no line. Where nothing was found to check, or
 * not one alert could be read, there is no table.
 */
@Mojo(name = "alerts", requiresProject = false, threadSafe = true)
public final class AlertsMojo extends WorkspaceMojo {

  /** The file that the table is written to. Left out, it is printed on standard output. */
  @Parameter(property = "runbook.output")
  private @Nullable File output;

  /** For Maven. */
  public AlertsMojo() {}

  @Override
  void run(Terminal terminal, Color color) throws MojoExecutionException, MojoFailureException {
    AlertListing listing;
    try (Progress progress = Progress.start(terminal)) {
      listing = AlertListing.of(read(progress), named());
    }
    if (listing.table().isPresent()) {
      print(listing.table().get());
    }
    if (listing.errors().isPresent()) {
      Report errors = listing.errors().get();
      Terminal.printError(TextReport.render(errors, terminal.coloured(color)));
      if (!listing.whole()) {
        throw new MojoFailureException(Counts.of(errors) + lack(listing) + "; see above");
      }
    }
  }

  private void print(String table) throws MojoExecutionException {
    if (output == null) {
      Terminal.print(table);
    } else {
      TextFile.write(output.toPath(), table);
    }
  }

  private static String lack(AlertListing listing) {
    return listing.table().isPresent() ? ", so the table may not be whole" : ", so no table";
  }
}

package dev.runbook.maven;

import dev.runbook.diagnostic.Location;
import dev.runbook.model.Located;
import dev.runbook.model.PageSet;
import dev.runbook.model.PageSet.Generator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;

/** Reads page sets as they are written on the command line. */
final class PageSets {

  private static final Pattern SET = Pattern.compile("(\\S+)\\s+(https?://\\S+)\\s+(\\S.*)");

  private PageSets() {}

  /**
   * Reads the parameter {@code runbook.pages}.
   *
   * @param entries each a generator, an address and a folder, parted by blanks
   * @return the page sets, located at their folders; empty if there is no entry
   * @throws MojoExecutionException if an entry is of another form; the message says what was
   *     expected
   */
  static Optional<List<PageSet>> parse(List<String> entries) throws MojoExecutionException {
    List<PageSet> sets = new ArrayList<>();
    for (String entry : Lists.entries(entries)) {
      sets.add(set(entry));
    }
    return sets.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(sets));
  }

  private static PageSet set(String entry) throws MojoExecutionException {
    Matcher set = SET.matcher(entry);
    if (!set.matches()) {
      throw new MojoExecutionException(
          ("`runbook.pages` has the entry `%s`, expected GENERATOR ADDRESS FOLDER,"
                  + " such as `hugo https://runbooks.example.com/ content/runbooks`")
              .formatted(entry));
    }
    Generator generator = Choice.constant("runbook.pages", set.group(1), Generator.class);
    String url = set.group(2).endsWith("/") ? set.group(2) : set.group(2) + "/";
    String folder = set.group(3).strip();
    return new PageSet(located(url, folder), located(folder, folder), generator);
  }

  private static Located<String> located(String text, String folder) {
    return new Located<>(text, Location.startOf(folder));
  }
}

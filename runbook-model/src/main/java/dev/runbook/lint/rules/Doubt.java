package dev.runbook.lint.rules;

import dev.runbook.model.Wildcard;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may stand in files that could not be read, or not to the end. A name that seems to be
 * missing but occurs in such a file is not called missing: one mistake is one finding.
 *
 * @param files the files with something wrong in them, as they are shown to people
 * @param texts their texts, as far as they have one
 * @param aboutAll whether anything at all may be missing, since a file has no text
 */
public record Doubt(Set<String> files, List<String> texts, boolean aboutAll) {

  /** A pattern for alerts, in the text of a file that could not be read as a tree. */
  private static final Pattern PATTERN = Pattern.compile("pattern: *[\"']?([\\w.:*-]+)");

  /** Copies the collections. */
  public Doubt {
    files = Set.copyOf(files);
    texts = List.copyOf(texts);
  }

  /** Whether a name may stand in one of the files. */
  boolean isAbout(String name) {
    return aboutAll || texts.stream().anyMatch(text -> text.contains(name));
  }

  /** Whether an alert may be named, or matched by a pattern, in one of the files. */
  boolean isAboutAlert(String name) {
    return isAbout(name)
        || texts.stream()
            .flatMap(text -> PATTERN.matcher(text).results())
            .anyMatch(found -> Wildcard.matches(found.group(1), name));
  }

  /** Whether something may be missing from what was read of a file. */
  boolean isIn(String file) {
    return aboutAll || files.contains(file);
  }
}

package dev.runbook.lint.links;

import dev.runbook.plain.AnchorStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A Git host: the files as they are, and for a folder its README. */
final class GitNames implements PageNames {

  /** A line of a file, or several. */
  private static final Pattern LINES = Pattern.compile("L\\d+(C\\d+)?(-L?\\d+(C\\d+)?)?");

  /** What a Git host puts before names that people gave, so that they cannot be its own. */
  private static final String OF_USER = "user-content-";

  @Override
  public AnchorStyle anchors() {
    return AnchorStyle.GIT;
  }

  @Override
  public List<String> paths(PageFile file) {
    boolean isReadme = file.isOfFolder() && !file.stem().equals("index");
    return isReadme
        ? List.of(file.name(), PageFile.withoutSlash(file.folder()))
        : List.of(file.name());
  }

  @Override
  public Optional<String> folder(String folder) {
    return Optional.of(folder);
  }

  @Override
  public String normal(String path) {
    return path;
  }

  @Override
  public String anchor(String fragment) {
    return LINES.matcher(fragment).matches()
        ? ""
        : fragment.startsWith(OF_USER) ? fragment.substring(OF_USER.length()) : fragment;
  }

  @Override
  public String written(String path) {
    return path;
  }
}

package dev.runbook.lint.links;

import dev.runbook.plain.AnchorStyle;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** MkDocs: a folder for each page, named as the file is. */
final class MkdocsNames implements PageNames {

  private static final List<String> FOLDER = List.of("index", "README");

  private final Set<String> files;

  MkdocsNames(Set<String> files) {
    this.files = files;
  }

  @Override
  public AnchorStyle anchors() {
    return AnchorStyle.PYTHON;
  }

  @Override
  public List<String> paths(PageFile file) {
    if (!FOLDER.contains(file.stem())) {
      return List.of(file.folder() + file.stem());
    }
    // Of both in one folder, only the index is published.
    boolean isHidden = file.stem().equals("README") && files.contains(file.folder() + "index.md");
    return isHidden ? List.of() : List.of(PageFile.withoutSlash(file.folder()));
  }

  @Override
  public Optional<String> folder(String folder) {
    return Optional.empty();
  }

  @Override
  public String normal(String path) {
    return WebPaths.normal(path);
  }

  @Override
  public String written(String path) {
    return WebPaths.folder(path);
  }
}

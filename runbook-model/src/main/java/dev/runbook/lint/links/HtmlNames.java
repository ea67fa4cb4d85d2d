package dev.runbook.lint.links;

import dev.runbook.plain.AnchorStyle;
import java.util.List;
import java.util.Optional;

/** Pages that end with {@code .html} where their files end with {@code .md}. */
final class HtmlNames implements PageNames {

  @Override
  public AnchorStyle anchors() {
    return AnchorStyle.ANY;
  }

  @Override
  public List<String> paths(PageFile file) {
    String page = file.folder() + file.stem();
    String folder = PageFile.withoutSlash(file.folder());
    if (!file.isOfFolder()) {
      return List.of(page);
    }
    // Some make a page of README.md, and some the page of its folder.
    return file.stem().equals("index") ? List.of(folder) : List.of(page, folder);
  }

  @Override
  public Optional<String> folder(String folder) {
    return Optional.of(folder);
  }

  @Override
  public String normal(String path) {
    return WebPaths.normal(path);
  }

  @Override
  public String written(String path) {
    return path.isEmpty() ? "" : path + ".html";
  }
}

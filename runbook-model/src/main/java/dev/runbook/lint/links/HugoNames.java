package dev.runbook.lint.links;

import dev.runbook.plain.AnchorStyle;
import dev.runbook.plain.PageFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Hugo: a folder for each page, in lower case, unless the page itself says otherwise. */
final class HugoNames implements PageNames {

  private static final String BUNDLE = "index";
  private static final String SECTION = "_index";

  private final HugoRoot root;

  /**
   * Folders that are one page, so that no other file in them has one; with slashes at their ends.
   */
  private final Set<String> bundles = new HashSet<>();

  HugoNames(Set<String> files, HugoRoot root) {
    this.root = root;
    files.stream()
        .map(file -> new PageFile(file, Optional.empty()))
        .filter(file -> file.stem().equals(BUNDLE) && !file.folder().isEmpty())
        .forEach(file -> bundles.add(file.folder()));
  }

  @Override
  public AnchorStyle anchors() {
    return AnchorStyle.HUGO;
  }

  @Override
  public List<String> paths(PageFile file) {
    PageFacts facts = file.text().map(PageFacts::of).orElse(PageFacts.NONE);
    if (!facts.isPublished() || isInBundle(file)) {
      return List.of();
    }
    String own = own(file, facts);
    String parent = own.substring(0, own.lastIndexOf('/') + 1);
    List<String> paths = new ArrayList<>();
    facts.url().ifPresent(url -> root.below(url).forEach(path -> add(path, paths)));
    // Where an address is made of parts that the configuration knows, the usual one may hold.
    if (facts.url().filter(url -> url.indexOf(':') < 0).isEmpty()) {
      paths.add(own);
    }
    for (String alias : facts.aliases()) {
      List<String> found =
          alias.startsWith("/")
              ? root.below(alias)
              : List.of(parent + PageFile.withoutSlash(alias));
      found.forEach(path -> add(path, paths));
    }
    return paths.stream().map(WebPaths::normal).distinct().toList();
  }

  /** An address that a page gives itself; whether its case is kept depends on the version. */
  private static void add(String path, List<String> paths) {
    paths.add(path);
    paths.add(address(path));
  }

  private boolean isInBundle(PageFile file) {
    String folder = file.folder();
    boolean isBundle = file.stem().equals(BUNDLE);
    for (int at = folder.indexOf('/'); at >= 0; at = folder.indexOf('/', at + 1)) {
      String around = folder.substring(0, at + 1);
      if (bundles.contains(around) && !(isBundle && around.equals(folder))) {
        return true;
      }
    }
    return false;
  }

  private static String own(PageFile file, PageFacts facts) {
    String folder = address(file.folder());
    if (file.stem().equals(SECTION)) {
      return PageFile.withoutSlash(folder);
    }
    if (!file.stem().equals(BUNDLE)) {
      return folder + address(facts.slug().orElse(file.stem()));
    }
    String path = PageFile.withoutSlash(folder);
    return facts
        .slug()
        .filter(slug -> !path.isEmpty())
        .map(slug -> path.substring(0, path.lastIndexOf('/') + 1) + address(slug))
        .orElse(path);
  }

  /**
   * What Hugo makes of a name: lower case, blanks as one hyphen, and without the punctuation that
   * addresses have a use for.
   */
  static String address(String name) {
    StringBuilder path = new StringBuilder();
    boolean blank = false;
    for (int c : name.toLowerCase(Locale.ROOT).codePoints().toArray()) {
      boolean kept = "./\\_#+~-@".indexOf(c) >= 0 || Character.isLetterOrDigit(c) || isMark(c);
      boolean hyphen = path.length() > 0 && path.charAt(path.length() - 1) == '-';
      if (kept) {
        path.append(blank && c != '-' && !hyphen ? "-" : "").appendCodePoint(c);
        blank = false;
      } else if (Character.isWhitespace(c) && path.length() > 0) {
        blank = true;
      }
    }
    return path.toString();
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  @Override
  public Optional<String> folder(String folder) {
    return Optional.of(address(folder));
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

package dev.runbook.lint.links;

import dev.runbook.model.PageSet.Generator;
import dev.runbook.plain.AnchorStyle;
import dev.runbook.plain.PageAnchors;
import dev.runbook.source.SourceFile;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Pages that somebody else's generator makes of a folder of Markdown. */
public final class PublishedPages implements Place {

  private static final PageAnchors UNKNOWN = new PageAnchors(Set.of(), false);

  private final String folder;
  private final PageHome home;
  private final PageNames names;
  private final Map<String, PageFile> byPath = new HashMap<>();
  private final Map<String, String> bestPath = new HashMap<>();
  private final NavigableSet<String> paths = new TreeSet<>();
  private final Set<String> others = new HashSet<>();
  private final Map<SourceFile, PageAnchors> anchors = new ConcurrentHashMap<>();

  /**
   * Works out the addresses of pages.
   *
   * @param folder the folder of the files, as people see it
   * @param home where it is published
   * @param generator what publishes it
   * @param files the files that have a page, in an order that does not depend on the disk
   * @param others what else is known to exist in the folder, relative to it: files that are
   *     published as they are
   */
  public PublishedPages(
      String folder, PageHome home, Generator generator, List<PageFile> files, Set<String> others) {
    this.folder = folder;
    this.home = home;
    Set<String> all = files.stream().map(PageFile::name).collect(Collectors.toSet());
    this.names = PageNames.of(generator, all, HugoRoot.of(home.address().segments(), folder));
    files.forEach(this::add);
    all.forEach(this::addFolders);
    others.forEach(other -> this.others.add(names.normal(other)));
  }

  private void add(PageFile file) {
    List<String> own = names.paths(file);
    own.forEach(path -> byPath.putIfAbsent(path, file));
    own.stream()
        .findFirst()
        .ifPresent(
            best -> {
              paths.add(best);
              bestPath.put(file.name(), best);
            });
  }

  private void addFolders(String file) {
    for (int slash = file.lastIndexOf('/'); slash >= 0; slash = file.lastIndexOf('/', slash - 1)) {
      boolean isNew = names.folder(file.substring(0, slash)).filter(others::add).isPresent();
      if (!isNew) {
        return;
      }
    }
    names.folder("").ifPresent(others::add);
  }

  @Override
  public String label() {
    return folder.equals(".") ? "the repository" : "`" + folder + "`";
  }

  @Override
  public String noSuch() {
    return names.anchors() == AnchorStyle.GIT ? "no such file" : Place.super.noSuch();
  }

  @Override
  public WebAddress home() {
    return home.address();
  }

  @Override
  public Optional<String> below(WebAddress address) {
    return home.below(address).map(names::normal);
  }

  @Override
  public boolean mayHold(WebAddress address) {
    return home.mayHold(address);
  }

  @Override
  public Optional<KnownPage> page(String path) {
    PageFile file = byPath.get(path);
    if (file != null) {
      String best = bestPath.getOrDefault(file.name(), path);
      return Optional.of(KnownPage.of(best, file.name(), () -> anchors(file)));
    }
    return others.contains(path)
        ? Optional.of(KnownPage.of(path, path, () -> UNKNOWN))
        : Optional.empty();
  }

  private PageAnchors anchors(PageFile file) {
    return file.text()
        .map(text -> anchors.computeIfAbsent(text, t -> PageAnchors.of(t.text(), names.anchors())))
        .orElse(UNKNOWN);
  }

  @Override
  public NavigableSet<String> paths() {
    return Collections.unmodifiableNavigableSet(paths);
  }

  @Override
  public String address(String path) {
    return home.url() + encoded(names.written(path));
  }

  @Override
  public Optional<String> addressOf(String file) {
    String start = folder.equals(".") ? "" : folder + "/";
    return file.startsWith(start)
        ? Optional.ofNullable(bestPath.get(file.substring(start.length()))).map(this::address)
        : Optional.empty();
  }

  @Override
  public String anchor(String fragment) {
    return names.anchor(fragment);
  }

  @Override
  public String shown(String path) {
    return names.written(path);
  }

  private static String encoded(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      return path;
    }
  }
}

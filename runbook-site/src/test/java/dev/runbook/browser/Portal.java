package dev.runbook.browser;

import dev.runbook.block.Publication;
import dev.runbook.examples.Examples;
import dev.runbook.html.HtmlFormat;
import dev.runbook.output.FileTree;
import dev.runbook.output.OutputFolder;
import dev.runbook.support.SamplePublication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** A published site in a folder of its own, to be opened from the disk or over the loopback. */
public final class Portal {

  private static final Map<String, Portal> PUBLISHED = new ConcurrentHashMap<>();

  private final Path folder;
  private final StaticHost host;

  private Portal(FileTree tree) {
    try {
      folder = TemporaryFolders.create("runbook-portal");
      new OutputFolder(folder).write(tree);
      host = StaticHost.serve(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * An example, published once a run.
   *
   * @param name the name of its folder under {@code examples}
   * @return its site
   */
  public static Portal of(String name) {
    return published(
        "example " + name, () -> Examples.render(new HtmlFormat(), Examples.FOLDER.resolve(name)));
  }

  /**
   * The pages with every kind of block, published once a run.
   *
   * @return the site of {@link SamplePublication#friendly()}
   */
  public static Portal sample() {
    return published("sample", () -> new HtmlFormat().render(SamplePublication.friendly()));
  }

  /**
   * Any other publication.
   *
   * @param publication what is published
   * @return its site
   */
  public static Portal of(Publication publication) {
    return new Portal(new HtmlFormat().render(publication));
  }

  /**
   * Any other files.
   *
   * @param tree the files
   * @return their site
   */
  public static Portal of(FileTree tree) {
    return new Portal(tree);
  }

  private static Portal published(String key, Supplier<FileTree> tree) {
    return PUBLISHED.computeIfAbsent(key, k -> new Portal(tree.get()));
  }

  /** {@return the folder that holds the site} */
  public Path folder() {
    return folder;
  }

  /**
   * The address of a page on the disk.
   *
   * @param page its path as in {@code Page.path()}, perhaps with a query and an anchor behind it:
   *     {@code runbooks/disk?instance=db1#mitigate}; empty for the home page
   * @return a file URL
   */
  public URI file(String page) {
    return URI.create("file://" + folder.toUri().getRawPath() + withIndex(page));
  }

  /**
   * The address of a page over the loopback.
   *
   * @param page as for {@link #file}
   * @return an address that is served until the end of the run
   */
  public URI http(String page) {
    return host.base().resolve(inFolder(page));
  }

  /**
   * The address of anything over the loopback, as it is written.
   *
   * @param path a path below the root of the site, such as {@code nowhere/at-all}
   * @return an address that is served until the end of the run
   */
  public URI address(String path) {
    return host.base().resolve(path);
  }

  private static String withIndex(String page) {
    int end = end(page);
    String path = page.substring(0, end);
    return (path.isEmpty() ? "index.html" : path + "/index.html") + page.substring(end);
  }

  private static String inFolder(String page) {
    int end = end(page);
    String path = page.substring(0, end);
    return (path.isEmpty() ? "./" : path + "/") + page.substring(end);
  }

  private static int end(String page) {
    return (int) page.chars().takeWhile(c -> c != '?' && c != '#').count();
  }
}

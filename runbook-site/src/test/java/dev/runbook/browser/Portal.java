package dev.runbook.browser;

import dev.runbook.block.Publication;
import dev.runbook.examples.Examples;
import dev.runbook.html.HtmlFormat;
import dev.runbook.output.FileTree;
import dev.runbook.output.OutputFolder;
import dev.runbook.support.EveryKey;
import dev.runbook.support.SamplePublication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A published site in a folder of its own, to be opened from the disk or over the loopback. */
public final class Portal {

  private static final Map<String, Portal> PUBLISHED = new ConcurrentHashMap<>();

  private final String name;
  private final Path folder;
  private final StaticHost host;

  private Portal(String name, Function<String, FileTree> site) {
    this.name = name;
    try {
      folder = TemporaryFolders.create("runbook-portal");
      host = StaticHost.serve(folder);
      new OutputFolder(folder).write(site.apply(host.base().toString()));
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
    return published(name, () -> Examples.compose(Examples.FOLDER.resolve(name)));
  }

  /**
   * The pages with every kind of block, published once a run.
   *
   * @return the site of {@link SamplePublication#friendly()}
   */
  public static Portal sample() {
    return published("sample", SamplePublication::friendly);
  }

  /**
   * Documents that hold every key of the format, published once a run.
   *
   * @return their site
   */
  public static Portal everyKey() {
    return published("every key", () -> EveryKey.compose(EveryKey.text()));
  }

  /** {@return all of these, the examples first} */
  public static List<Portal> all() {
    Stream<Portal> examples =
        Examples.all().stream().map(folder -> of(folder.getFileName().toString()));
    return Stream.concat(examples, Stream.of(sample(), everyKey())).toList();
  }

  /**
   * Any other publication.
   *
   * @param publication what is published
   * @return its site
   */
  public static Portal of(Publication publication) {
    return new Portal(publication.title(), url -> render(publication, url));
  }

  /**
   * Any other files.
   *
   * @param tree the files
   * @return their site
   */
  public static Portal of(FileTree tree) {
    return new Portal("files", url -> tree);
  }

  private static Portal published(String name, Supplier<Publication> publication) {
    return PUBLISHED.computeIfAbsent(
        name, key -> new Portal(key, url -> render(publication.get(), url)));
  }

  /** Its catalog must name the address at which it is served, as everybody's does. */
  private static FileTree render(Publication publication, String url) {
    return new HtmlFormat().render(at(publication, url));
  }

  /** The same publication at another address, whatever else it may hold. */
  private static Publication at(Publication publication, String url) {
    RecordComponent[] components = Publication.class.getRecordComponents();
    Object[] values = new Object[components.length];
    try {
      for (int i = 0; i < values.length; i++) {
        boolean replaced = components[i].getName().equals("url");
        values[i] = replaced ? url : components[i].getAccessor().invoke(publication);
      }
      Class<?>[] types =
          Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return Publication.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
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

  @Override
  public String toString() {
    return name;
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

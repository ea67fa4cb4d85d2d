package dev.runbook.lint.links;

import dev.runbook.model.PageSet.Generator;
import java.util.Optional;

/** The address under which a folder of pages is published. */
public final class PageHome {

  private final String url;
  private final WebAddress address;
  private final Optional<GitAddress> git;

  private PageHome(String url, WebAddress address, Optional<GitAddress> git) {
    this.url = url;
    this.address = address;
    this.git = git;
  }

  /**
   * Reads the address.
   *
   * @param url the address, ending with a slash
   * @param generator what publishes the folder
   * @return the home of its pages, if that is an address of the web
   */
  public static Optional<PageHome> of(String url, Generator generator) {
    return WebAddress.of(url)
        .map(
            address ->
                new PageHome(
                    url,
                    address,
                    generator == Generator.GIT
                        ? GitAddress.of(address.segments())
                        : Optional.empty()));
  }

  String url() {
    return url;
  }

  WebAddress address() {
    return address;
  }

  /**
   * Where an address lies below it.
   *
   * @param other an address, parts of which may be masked as by {@link Template}
   * @return the rest of the path, without slashes around it; empty if it leads elsewhere
   */
  public Optional<String> below(WebAddress other) {
    return git.isPresent() && other.isOnHostOf(address)
        ? GitAddress.of(other.segments()).flatMap(file -> file.below(git.get()))
        : other.below(address);
  }

  /** Whether an address that is not below it may all the same mean one of its pages. */
  boolean mayHold(WebAddress other) {
    boolean otherVersion =
        git.isPresent()
            && other.isOnHostOf(address)
            && GitAddress.of(other.segments())
                .filter(file -> file.isOtherVersion(git.get()))
                .isPresent();
    return otherVersion || other.mayBeBelow(address);
  }
}

package dev.runbook.lint.lock;

import dev.runbook.diagnostic.Location;
import dev.runbook.load.Addresses;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Every address that was ever published, as {@code runbook-urls.lock} holds them. Immutable. */
public final class UrlLock {

  private static final String HEADER =
      """
      # Every address that was published, and what it belonged to last. Losing one is an error.
      # The goal `generate` adds what is new; commit it. Addresses are kept for ever.
      """;

  private final Map<String, Address> byText;
  private final Map<String, Location> places;
  private final Set<String> outside;

  UrlLock(Map<String, Address> byText, Map<String, Location> places, Set<String> outside) {
    this.byText = new TreeMap<>(byText);
    this.places = Map.copyOf(places);
    this.outside = Set.copyOf(outside);
  }

  /** {@return the lock of a site that was never published} */
  public static UrlLock empty() {
    return new UrlLock(Map.of(), Map.of(), Set.of());
  }

  /**
   * The same addresses, where some of their files are not part of this run.
   *
   * @param files the files that exist, and were not read
   * @return a copy that knows them
   */
  public UrlLock withOutside(Collection<String> files) {
    return new UrlLock(byText, places, new HashSet<>(files));
  }

  /** {@return the addresses in the order of their texts} */
  public List<Address> addresses() {
    return List.copyOf(byText.values());
  }

  /**
   * Looks up an address.
   *
   * @param path the path of a page, without a slash at its end
   * @return the address of the page itself, if it was published
   */
  public Optional<Address> page(String path) {
    return Optional.ofNullable(byText.get(path + "/"));
  }

  /**
   * Where an address stands in the lock.
   *
   * @param address an address that was read
   * @return its first column
   */
  public Location place(Address address) {
    return Optional.ofNullable(places.get(address.text())).orElseThrow();
  }

  /**
   * The file in which an address was made: that of its runbook, guide or plain page.
   *
   * @param address an address of this lock
   * @return the file, or empty if nobody knows
   */
  public Optional<String> file(Address address) {
    if (!address.file().isEmpty()) {
      return Optional.of(address.file());
    }
    if (address.isOfPlainPage()) {
      return Optional.of(address.owner());
    }
    return page(Addresses.runbook(address.owner()))
        .or(() -> page(Addresses.guide(address.owner())))
        .map(Address::file)
        .filter(file -> !file.isEmpty());
  }

  /**
   * Tells whether a run that looks only at a part of the files cannot know what became of an
   * address.
   *
   * @param address an address of this lock
   * @return true if its file exists and was not read, or if that cannot be said of it and holds for
   *     any other
   */
  public boolean isOutside(Address address) {
    return file(address).map(outside::contains).orElse(!outside.isEmpty());
  }

  /**
   * The lock after a publication.
   *
   * @param published the addresses of the site, with what they belong to now
   * @return all that were there, and these
   */
  public UrlLock with(Collection<Address> published) {
    Map<String, Address> all = new TreeMap<>(byText);
    published.forEach(address -> all.put(address.text(), address));
    return new UrlLock(all, places, outside);
  }

  /** {@return the text of the file: a header, then a line each, in order} */
  public String text() {
    StringBuilder text = new StringBuilder(HEADER);
    byText.values().forEach(address -> text.append(address.line()).append('\n'));
    return text.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UrlLock that && byText.equals(that.byText);
  }

  @Override
  public int hashCode() {
    return byText.hashCode();
  }
}

package dev.runbook.online;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.model.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what was found out about addresses. */
final class LinkFindings {

  /** How many places or addresses a hint lists. */
  private static final int SHOWN = 20;

  private LinkFindings() {}

  /** What there is to say of an address, if its verdict is not simply that it is alive. */
  static Optional<Diagnostic> of(Address address, Verdict verdict) {
    String message = "`%s` %s".formatted(address.uri(), verdict.reason());
    return switch (verdict.kind()) {
      case DEAD ->
          Optional.of(
              Diagnostic.of(OnlineRules.DEAD, address.place(), message)
                  .withHint(elsewhere("mend it, or leave it out", address.places())));
      case UNKNOWN ->
          Optional.of(
              Diagnostic.of(OnlineRules.UNKNOWN, address.place(), message)
                  .withHint(elsewhere("open it yourself once", address.places())));
      case ALIVE -> verdict.moved().map(to -> moved(address, to.toString()));
    };
  }

  private static Diagnostic moved(Address address, String to) {
    String message = "`%s` has moved for good".formatted(address.uri());
    return Diagnostic.of(OnlineRules.MOVED, address.place(), message)
        .withHint(elsewhere("write `%s`".formatted(to), address.places()));
  }

  /** The only thing to say if there is no network. */
  static Diagnostic notReached(List<Address> addresses) {
    List<String> hosts = addresses.stream().map(a -> a.uri().getHost()).distinct().toList();
    String message =
        "no host answered, so nothing is known of %s: this machine may have no network"
            .formatted(addresses.size() == 1 ? "1 address" : addresses.size() + " addresses");
    return Diagnostic.of(OnlineRules.NOT_REACHED, addresses.get(0).place(), message)
        .withHint(listed("the hosts are", hosts.stream()));
  }

  /** What was left out, one finding for each reason. */
  static List<Diagnostic> notAsked(AddressBook book) {
    List<Diagnostic> findings = new ArrayList<>();
    notAsked(book.templated(), "with templates in them", findings);
    notAsked(book.unfit(), "with no host that can be asked", findings);
    notAsked(book.own(), "into our own pages, which the goal `lint` checks", findings);
    return findings;
  }

  private static void notAsked(
      List<Located<String>> links, String reason, List<Diagnostic> findings) {
    if (!links.isEmpty()) {
      String noun = links.size() == 1 ? "link" : "links";
      String message = "not asked: %s %s %s".formatted(links.size(), noun, reason);
      Location first = links.stream().map(Located::location).sorted().findFirst().orElseThrow();
      Stream<String> texts = links.stream().map(Located::value).distinct().sorted();
      findings.add(
          Diagnostic.of(OnlineRules.NOT_ASKED, first, message).withHint(listed("namely", texts)));
    }
  }

  /** A cache that could not be read. */
  static Diagnostic cacheIgnored(String file, VerdictCache.Broken broken) {
    Location place = new Location(file, broken.line(), 1, broken.line(), 1);
    return Diagnostic.of(
            OnlineRules.CACHE_IGNORED,
            place,
            "the cache is not used: %s".formatted(broken.reason()))
        .withHint("nothing needs to be done, it is written anew");
  }

  /** A cache that could not be written. */
  static Diagnostic cacheNotWritten(String file, String reason) {
    return Diagnostic.of(
            OnlineRules.CACHE_IGNORED,
            Location.startOf(file),
            "the cache cannot be written: %s".formatted(reason))
        .withHint("say where it can: `-Drunbook.online.cache=…`");
  }

  private static String elsewhere(String advice, List<Location> places) {
    return places.size() == 1
        ? advice
        : listed(advice + "; it stands also at", places.stream().skip(1).map(Location::toString));
  }

  private static String listed(String lead, Stream<String> lines) {
    List<String> all = lines.toList();
    String more = all.size() > SHOWN ? "\nand %s more".formatted(all.size() - SHOWN) : "";
    return all.stream().limit(SHOWN).collect(Collectors.joining("\n", lead + "\n", more));
  }
}

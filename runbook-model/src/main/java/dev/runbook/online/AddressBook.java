package dev.runbook.online;

import dev.runbook.diagnostic.Location;
import dev.runbook.lint.links.RunbookLink;
import dev.runbook.lint.rules.Workspace;
import dev.runbook.model.Located;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Every web address of a workspace, each once.
 *
 * @param addresses what can be asked, in order of the addresses
 * @param templated addresses in which something is filled in later
 * @param own addresses of our own pages, which a lint holds against the files they are made of
 * @param unfit addresses that cannot be asked, since they are none
 */
record AddressBook(
    List<Address> addresses,
    List<Located<String>> templated,
    List<Located<String>> own,
    List<Located<String>> unfit) {

  /** Collects the addresses; those of our own pages only if all are wanted. */
  static AddressBook of(Workspace workspace, boolean all) {
    Map<URI, List<Location>> places = new TreeMap<>();
    List<Located<String>> templated = new ArrayList<>();
    List<Located<String>> own = new ArrayList<>();
    List<Located<String>> unfit = new ArrayList<>();
    for (Located<String> link : WrittenLinks.in(workspace)) {
      if (!isOfTheWeb(link.value())) {
        continue;
      }
      Optional<URI> address = HttpAddress.of(link.value());
      if (link.value().contains("{{") || link.value().contains("${")) {
        templated.add(link);
      } else if (address.isEmpty()) {
        unfit.add(link);
      } else if (!all && workspace.links().of(link.value()) instanceof RunbookLink.Page) {
        own.add(link);
      } else {
        places.computeIfAbsent(address.get(), uri -> new ArrayList<>()).add(link.location());
      }
    }
    List<Address> addresses = new ArrayList<>();
    places.forEach((uri, where) -> addresses.add(new Address(uri, where)));
    return new AddressBook(List.copyOf(addresses), templated, own, unfit);
  }

  private static boolean isOfTheWeb(String text) {
    String start = text.strip().toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://") || start.startsWith("{{");
  }
}

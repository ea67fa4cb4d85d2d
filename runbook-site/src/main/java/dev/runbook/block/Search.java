package dev.runbook.block;

import dev.runbook.block.Inline.Target.ToPage;
import java.util.List;
import java.util.function.Supplier;

/**
 * What can be searched for in a publication.
 *
 * @param entries the entries in a fixed order, each composed when it is asked for, always the same;
 *     they may be asked for by several threads
 * @param alerts what the path of an alert's page has before the alert's name
 * @param contacts whom to call when nothing is found, the first one first
 */
public record Search(List<Supplier<SearchEntry>> entries, String alerts, List<Contact> contacts) {

  /** Nothing to search for. */
  public static final Search NOTHING = new Search(List.of(), "", List.of());

  /** Copies the lists. */
  public Search {
    entries = List.copyOf(entries);
    contacts = List.copyOf(contacts);
  }

  /**
   * Somebody to call.
   *
   * @param name who it is, plain text
   * @param reach how they are reached, plain text; may be empty
   * @param target where the site says more
   */
  public record Contact(String name, String reach, ToPage target) {}
}

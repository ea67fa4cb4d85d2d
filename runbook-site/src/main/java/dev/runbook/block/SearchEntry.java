package dev.runbook.block;

import dev.runbook.block.Inline.Badge;
import dev.runbook.block.Inline.Target.ToPage;
import java.util.List;

/**
 * Something that people look for: a page, or a thing that has its place on one. Every text is plain
 * and on one line.
 *
 * @param kind what it is
 * @param title what it is called
 * @param target where it stands
 * @param note what it is about; may be empty
 * @param names other names of it, such as a code, an id and former ids
 * @param alerts the alerts that it answers
 * @param texts what else it can be found by
 * @param parts the places inside it that can be led to
 */
public record SearchEntry(
    Kind kind,
    String title,
    ToPage target,
    String note,
    List<String> names,
    List<Alert> alerts,
    List<Text> texts,
    List<Part> parts) {

  /** Copies the lists. */
  public SearchEntry {
    names = List.copyOf(names);
    alerts = List.copyOf(alerts);
    texts = List.copyOf(texts);
    parts = List.copyOf(parts);
  }

  /** What can be looked for. */
  public enum Kind {
    /** A runbook, with its alerts and its steps. */
    RUNBOOK,
    /** A guide, with its steps. */
    GUIDE,
    /** Any other page. */
    PAGE,
    /** A service. */
    SERVICE,
    /** A team and how it is reached. */
    TEAM,
    /** A command of the quick reference. */
    COMMAND,
    /** A tool, a host, a dashboard or a log. */
    TOOL
  }

  /**
   * An alert that has a page.
   *
   * @param name its full name
   * @param severities what it can be, the worst first
   * @param former names that it had
   * @param note what it is about
   */
  public record Alert(String name, List<Badge> severities, List<String> former, String note) {

    /** Copies the lists. */
    public Alert {
      severities = List.copyOf(severities);
      former = List.copyOf(former);
    }
  }

  /**
   * A text by which something is found.
   *
   * @param field how much it says about the entry
   * @param text the text
   */
  public record Text(Field field, String text) {}

  /** How much a text says about an entry, most first. */
  public enum Field {
    /** What one sees when it applies: symptoms, signs and messages. */
    SYMPTOM,
    /** What it belongs to: a service, an owner. */
    BELONGS,
    /** Anything else. */
    ABOUT
  }

  /**
   * A place inside an entry, such as a step.
   *
   * @param anchor its anchor on the page of the entry
   * @param text what it says
   * @param command what it gives to type; empty if nothing
   */
  public record Part(String anchor, String text, String command) {}
}

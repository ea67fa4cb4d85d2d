package dev.runbook.model;

import dev.runbook.diagnostic.Location;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something to type, exactly as it is to be typed.
 *
 * @param text the command or query, without a line end
 * @param language its language, as in a Markdown fence: {@code sh} unless it says otherwise
 * @param where the host of the catalog that it runs on
 * @param expect what it shows when all is well
 * @param risk what it does to the system
 * @param undo how to take it back
 * @param output the file into which its output goes; <code>{time}</code> in it is the moment
 * @param does what it does once started, in order
 * @param sample what it might print
 * @param location where its text stands
 */
public record Command(
    String text,
    String language,
    Optional<Located<String>> where,
    Optional<Text> expect,
    Risk risk,
    Optional<Text> undo,
    Optional<String> output,
    List<Text> does,
    Optional<String> sample,
    Location location) {

  /** Languages in which {@code >} leads output into a file. */
  private static final Set<String> SHELLS = Set.of("sh", "bash", "dash", "ksh", "zsh", "shell");

  /** Copies the list. */
  public Command {
    does = List.copyOf(does);
  }

  /**
   * What is really typed.
   *
   * @return the text, and in a shell the redirection of its output into the file that it goes to,
   *     whose <code>{time}</code> the shell fills in; in other languages the text alone
   */
  public String typed() {
    return output
        .filter(file -> SHELLS.contains(language))
        .map(file -> OutputFile.redirect(text, file))
        .orElse(text);
  }

  /**
   * The same command with another text, such as one whose placeholders are filled in.
   *
   * @param newText what to type
   * @param newOutput the file into which its output goes
   * @return a copy with these
   */
  public Command with(String newText, Optional<String> newOutput) {
    return new Command(
        newText, language, where, expect, risk, undo, newOutput, does, sample, location);
  }

  /** What a command does to the system. */
  public enum Risk {
    /** It only looks. */
    READS,
    /** It changes something that can be changed back. */
    CHANGES,
    /** It loses something. */
    DESTRUCTIVE
  }
}

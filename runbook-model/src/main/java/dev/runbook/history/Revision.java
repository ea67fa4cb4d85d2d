package dev.runbook.history;

import java.time.LocalDate;

/**
 * A commit.
 *
 * @param id the first letters of its hash
 * @param date the day on which it was committed, where it was committed
 */
public record Revision(String id, LocalDate date) {}

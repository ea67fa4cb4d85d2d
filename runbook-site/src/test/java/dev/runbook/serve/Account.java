package dev.runbook.serve;

import dev.runbook.diagnostic.Report;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Writes down what happens while pages are served, and lets a test wait for it. */
public final class Account implements ServeListener {

  /** The suite runs on machines that do other things too. */
  private static final long PATIENCE_MILLIS = 30_000;

  private final List<String> lines = new ArrayList<>();

  @Override
  public void published(List<String> changed, Duration time) {
    add("published " + String.join(" ", changed));
  }

  @Override
  public void kept(String reason) {
    add("kept " + reason);
  }

  @Override
  public void checked(Report report) {
    add("checked " + report.summary().line());
  }

  @Override
  public void failed(String page, String reason) {
    add("failed " + page + ": " + reason);
  }

  private synchronized void add(String line) {
    lines.add(line.strip());
    notifyAll();
  }

  /** Waits for a line that begins so, and forgets it and all before it. */
  public synchronized String await(String start) {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    while (true) {
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).startsWith(start)) {
          String line = lines.get(i);
          lines.subList(0, i + 1).clear();
          return line;
        }
      }
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        throw new AssertionError("waited in vain for `" + start + "`: " + lines);
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}

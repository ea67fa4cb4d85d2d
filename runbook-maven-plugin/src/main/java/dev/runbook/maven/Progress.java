package dev.runbook.maven;

import java.io.PrintStream;
import java.time.Duration;

/**
 * Tells somebody who waits at a terminal what a long run is doing: one line on standard error that
 * appears after a while and is wiped at the end. Without a terminal nothing is printed.
 */
final class Progress implements AutoCloseable {

  /** Shorter runs are over before anybody wonders. */
  static final Duration PATIENCE = Duration.ofMillis(1500);

  private static final String WIPE = "\r\u001b[K";

  private final PrintStream stream;
  private final Thread thread;
  private volatile String doing = "";

  private Progress(PrintStream stream, Duration patience) {
    this.stream = stream;
    this.thread = new Thread(() -> tell(patience), "runbook-progress");
    this.thread.setDaemon(true);
  }

  /**
   * Starts to watch over a run.
   *
   * @param terminal where the run prints to
   * @return the watch, to be closed before anything else is printed
   */
  static Progress start(Terminal terminal) {
    return start(terminal, System.err, PATIENCE);
  }

  static Progress start(Terminal terminal, PrintStream stream, Duration patience) {
    Progress progress = new Progress(stream, patience);
    if (terminal.watched()) {
      progress.thread.start();
    }
    return progress;
  }

  /**
   * Says what is done from now on.
   *
   * @param activity such as "reading"
   */
  void at(String activity) {
    doing = activity;
  }

  private void tell(Duration patience) {
    long started = System.nanoTime();
    boolean shown = false;
    try {
      Thread.sleep(patience.toMillis());
      while (true) {
        long seconds = Duration.ofNanos(System.nanoTime() - started).toSeconds();
        stream.print(WIPE + "runbook: " + doing + " … " + seconds + " s");
        stream.flush();
        shown = true;
        Thread.sleep(1000);
      }
    } catch (InterruptedException closed) {
      if (shown) {
        stream.print(WIPE);
        stream.flush();
      }
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

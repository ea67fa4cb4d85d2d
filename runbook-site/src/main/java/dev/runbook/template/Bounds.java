package dev.runbook.template;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How much a page may take whose templates are not the program's own.
 *
 * @param time how long it may take to make
 * @param characters how long it may be
 */
record Bounds(Duration time, int characters) {

  /** Ten times what the page with everything takes at 10,000 runbooks. */
  static final Bounds WIDE = new Bounds(Duration.ofSeconds(60), 400_000_000);

  /**
   * Makes a page in a thread of its own, which is given up when the time is over. Loops see that;
   * an expression without end runs on, and ends with the process.
   *
   * @param name the template, for the message
   * @param render makes the page
   * @return the page
   * @throws TemplateMistake if it takes too long, too much memory, or calls itself without end
   */
  String run(String name, Callable<String> render) {
    FutureTask<String> task = new FutureTask<>(render);
    Thread thread = new Thread(task, "runbook-template");
    thread.setDaemon(true);
    thread.setContextClassLoader(Bounds.class.getClassLoader());
    thread.start();
    try {
      return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new TemplateMistake(
          name,
          "no page after %s s; look for a loop that does not end".formatted(time.toSeconds()));
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a page was made", e);
    } catch (ExecutionException e) {
      throw failure(name, Objects.requireNonNull(e.getCause()));
    }
  }

  private static RuntimeException failure(String name, Throwable cause) {
    if (cause instanceof StackOverflowError) {
      return new TemplateMistake(name, "a macro or a function calls itself without end");
    }
    if (cause instanceof OutOfMemoryError) {
      return new TemplateMistake(name, "the page needs more memory than there is");
    }
    return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
  }
}

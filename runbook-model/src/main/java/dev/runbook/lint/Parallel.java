package dev.runbook.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does the same with many things at a time. Results keep the order of what went in. Threads are our
 * own, because those that the JDK shares do not see the classes of a Maven plugin.
 */
final class Parallel {

  /** Fewer things than this are not worth a thread. */
  private static final int FEW = 8;

  private Parallel() {}

  static <A, B> List<B> map(List<A> in, Function<A, B> function) {
    int threads = Runtime.getRuntime().availableProcessors();
    if (in.size() < FEW || threads == 1) {
      return in.stream().map(function).toList();
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads, Parallel::daemon);
    try {
      List<Callable<B>> tasks = new ArrayList<>();
      in.forEach(item -> tasks.add(() -> function.apply(item)));
      List<B> out = new ArrayList<>();
      for (Future<B> result : pool.invokeAll(tasks)) {
        out.add(result.get());
      }
      return out;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "runbook-reader");
    thread.setDaemon(true);
    thread.setContextClassLoader(Parallel.class.getClassLoader());
    return thread;
  }
}

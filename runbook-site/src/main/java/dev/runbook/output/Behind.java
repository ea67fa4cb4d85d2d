package dev.runbook.output;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads for work that takes long and goes on behind the making of files. The common pool would
 * let everybody else wait for it where there are few processors.
 */
public final class Behind {

  private static final long IDLE_SECONDS = 1;

  private Behind() {}

  /**
   * One thread of its own, which ends when it has nothing to do, and never keeps the program alive.
   *
   * @param name its name
   * @return runs one task after the other
   */
  public static ExecutorService thread(String name) {
    ThreadPoolExecutor executor =
        new ThreadPoolExecutor(
            1,
            1,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread = new Thread(task, name);
              thread.setDaemon(true);
              return thread;
            });
    executor.allowCoreThreadTimeOut(true);
    return executor;
  }
}

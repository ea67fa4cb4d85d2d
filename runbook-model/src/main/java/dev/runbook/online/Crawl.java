package dev.runbook.online;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

/** Asks for many addresses at a time. */
final class Crawl {

  private final Web web;
  private final OnlineSettings settings;
  private final Time time;

  Crawl(Web web, OnlineSettings settings, Time time) {
    this.web = web;
    this.settings = settings;
    this.time = time;
  }

  /**
   * What a crawl found out.
   *
   * @param verdicts by address; if the crawl was interrupted, only those it came to
   * @param answered whether any server answered
   * @param interrupted whether it was ended early
   */
  record Found(Map<URI, Verdict> verdicts, boolean answered, boolean interrupted) {}

  /** Comes to a verdict on each address. */
  Found visit(List<URI> addresses) {
    Hosts hosts = new Hosts(settings, time);
    List<Visit> visits = addresses.stream().map(uri -> new Visit(uri, settings)).toList();
    visits.forEach(hosts::add);
    AtomicReference<Throwable> failure = new AtomicReference<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < Math.min(settings.parallel(), visits.size()); i++) {
      Thread thread = new Thread(() -> work(hosts), "runbook-links-" + i);
      thread.setDaemon(true);
      thread.setUncaughtExceptionHandler(
          (dead, reason) -> {
            failure.compareAndSet(null, reason);
            threads.forEach(Thread::interrupt);
          });
      threads.add(thread);
    }
    threads.forEach(Thread::start);
    boolean interrupted = !join(threads);
    if (failure.get() != null) {
      throw new IllegalStateException("a link could not be checked", failure.get());
    }
    Map<URI, Verdict> verdicts = new TreeMap<>();
    visits.forEach(visit -> visit.verdict().ifPresent(v -> verdicts.put(visit.asked(), v)));
    return new Found(verdicts, hosts.answered(), interrupted);
  }

  private void work(Hosts hosts) {
    try {
      for (Optional<Hosts.Turn> turn = hosts.take(); turn.isPresent(); turn = hosts.take()) {
        boolean hadAnswer = ask(turn.get().visit());
        hosts.done(turn.get(), hadAnswer);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean ask(Visit visit) throws InterruptedException {
    try {
      Answer answer = web.ask(visit.at(), visit.wantsPage());
      visit.answered(answer, time.now());
      return true;
    } catch (IOException e) {
      visit.failed(e, time.now());
      return false;
    }
  }

  /** Waits for the end of all threads; if that is interrupted, they end at once. */
  private static boolean join(List<Thread> threads) {
    boolean whole = true;
    for (Thread thread : threads) {
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          whole = false;
          threads.forEach(Thread::interrupt);
        }
      }
    }
    return whole;
  }
}

package dev.runbook.online;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Says whose turn it is, so that no host is asked more at a time, or faster, than it should be.
 * What one host makes wait, does not keep a thread from asking another one. Safe for use by several
 * threads.
 */
final class Hosts {

  /** So many hosts out of reach, and none that answers: there is no network. */
  private static final int ENOUGH = 10;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Map<String, Host> hosts = new LinkedHashMap<>();
  private final OnlineSettings settings;
  private final Time time;

  private int open;
  private int lost;
  private boolean answered;

  Hosts(OnlineSettings settings, Time time) {
    this.settings = settings;
    this.time = time;
  }

  /**
   * The permission to ask one question.
   *
   * @param visit whose question it is
   * @param host the host that it is for
   */
  record Turn(Visit visit, Host host) {}

  /** A host, and who waits for it. */
  static final class Host {
    private final PriorityQueue<Visit> waiting =
        new PriorityQueue<>(
            Comparator.comparing(Visit::due).thenComparing(visit -> visit.asked().toString()));
    private int running;
    private Instant free = Instant.MIN;
    private Optional<Verdict> verdict = Optional.empty();
  }

  /** Takes on a visit. */
  void add(Visit visit) {
    lock.lock();
    try {
      open++;
      enqueue(visit);
    } finally {
      lock.unlock();
    }
  }

  /** {@return whether any server has answered anything} */
  boolean answered() {
    lock.lock();
    try {
      return answered;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits for the next question.
   *
   * @return the turn to ask it, to be given back; empty once every visit has its verdict
   * @throws InterruptedException if the run is to end
   */
  Optional<Turn> take() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (open > 0) {
        Instant now = time.now();
        Optional<Instant> next = Optional.empty();
        for (Host host : hosts.values()) {
          if (host.waiting.isEmpty() || host.running >= settings.perHost()) {
            continue;
          }
          Instant start = later(host.free, host.waiting.element().due());
          if (!start.isAfter(now)) {
            host.running++;
            host.free = now.plus(settings.pause());
            return Optional.of(new Turn(host.waiting.remove(), host));
          }
          next = Optional.of(next.filter(n -> n.isBefore(start)).orElse(start));
        }
        time.await(changed, next.map(moment -> Duration.between(now, moment)));
      }
      return Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Gives a turn back after the question.
   *
   * @param turn the turn
   * @param hadAnswer whether there was an answer
   */
  void done(Turn turn, boolean hadAnswer) {
    lock.lock();
    try {
      Host host = turn.host();
      Visit visit = turn.visit();
      host.running--;
      answered |= hadAnswer;
      visit.rest().ifPresent(rest -> host.free = later(host.free, rest));
      if (visit.ofHost().isPresent() && host.verdict.isEmpty()) {
        host.verdict = visit.ofHost();
        lost += hadAnswer ? 0 : 1;
        decideAll(host, host.verdict.get());
      }
      if (visit.verdict().isPresent()) {
        open--;
      } else {
        enqueue(visit);
      }
      if (!answered && lost >= ENOUGH) {
        hosts.values().forEach(h -> decideAll(h, Verdict.unknown("was not asked any more")));
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void enqueue(Visit visit) {
    Host host = hosts.computeIfAbsent(name(visit.at()), name -> new Host());
    if (host.verdict.isPresent()) {
      visit.decide(host.verdict.get());
      open--;
    } else {
      host.waiting.add(visit);
    }
  }

  private void decideAll(Host host, Verdict verdict) {
    Deque<Visit> all = new ArrayDeque<>(host.waiting);
    host.waiting.clear();
    all.forEach(visit -> visit.decide(verdict));
    open -= all.size();
  }

  /** Limits hold for a machine, whatever the port and the scheme. */
  private static String name(URI address) {
    return address.getHost();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}

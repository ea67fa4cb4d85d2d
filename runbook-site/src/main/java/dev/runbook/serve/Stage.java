package dev.runbook.serve;

import dev.runbook.diagnostic.Report;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What is shown at the moment. Whoever shows it can wait for the next change. */
final class Stage {

  private Scene scene = new Scene(0, Optional.empty(), "", Optional.empty());

  /**
   * What is shown at a moment.
   *
   * @param number grows with each change
   * @param site the last good pages, if there were any
   * @param reason why they are not the newest ones, in a line; empty if they are
   * @param report what is wrong, once it is known
   */
  record Scene(long number, Optional<Site> site, String reason, Optional<Report> report) {}

  /** New pages; what is wrong with them will be known later. */
  synchronized void show(Site site) {
    set(new Scene(scene.number + 1, Optional.of(site), "", Optional.empty()));
  }

  /** There are no new pages. */
  synchronized void keep(String reason, Optional<Report> why) {
    set(new Scene(scene.number + 1, scene.site, reason, why.or(() -> scene.report)));
  }

  /** What is wrong, as far as anybody has looked. */
  synchronized void tell(Report report) {
    set(new Scene(scene.number + 1, scene.site, scene.reason, Optional.of(report)));
  }

  private void set(Scene next) {
    scene = next;
    notifyAll();
  }

  /** {@return what is shown now} */
  synchronized Scene now() {
    return scene;
  }

  /**
   * Waits for something that a reader has not seen.
   *
   * @param seen the number of what was seen
   * @param millis how long to wait
   * @return what is shown, or nothing if that has not changed
   */
  synchronized Optional<Scene> after(long seen, long millis) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    while (scene.number == seen) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        return Optional.empty();
      }
      wait(left);
    }
    return Optional.of(scene);
  }
}

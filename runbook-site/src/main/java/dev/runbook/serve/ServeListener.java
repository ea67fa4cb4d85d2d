package dev.runbook.serve;

import dev.runbook.diagnostic.Report;
import java.time.Duration;
import java.util.List;

/** Is told what happens while pages are served, one call at a time. */
public interface ServeListener {

  /**
   * New pages are there.
   *
   * @param changed the files that made it necessary, as findings show them; none for the first ones
   * @param time how long it took to read the files and to compose
   */
  void published(List<String> changed, Duration time);

  /**
   * No new pages could be made; the last good ones are still served.
   *
   * @param reason why, in one line
   */
  void kept(String reason);

  /**
   * The lint has looked at what was read, or says why it could not be published.
   *
   * @param report what it found
   */
  void checked(Report report);

  /**
   * A page could not be made.
   *
   * @param page its path
   * @param reason why, in one line
   */
  void failed(String page, String reason);
}

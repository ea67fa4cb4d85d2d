package dev.runbook.kit;

import dev.runbook.output.Summary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes the offline kit of a site while its files pass: a zip of all of them with their checksums,
 * a service worker that keeps the last edition in the browser, and a page that says how to use
 * either. The zip does not hold itself; its page says that one is reading a copy.
 */
public final class Kit implements Summary {

  /** The archive. */
  public static final String ZIP = "runbooks.zip";

  /** The single page that holds everything. */
  public static final String SINGLE = "runbooks.html";

  /** The page that says how to read the site offline. */
  public static final String ABOUT = "offline.html";

  private static final String FOLDER = "runbooks";
  private static final String SUMS = "SHA256SUMS";
  private static final String WORKER = "sw.js";
  private static final String EDITION = "edition.json";

  private final KitPlan plan;
  private final Archive archive = new Archive(FOLDER);
  private final Checksums sums = new Checksums();
  private final SortedMap<String, Long> sizes = new TreeMap<>();

  /**
   * Begins a kit.
   *
   * @param plan what it has to know of the site
   */
  public Kit(KitPlan plan) {
    this.plan = plan;
  }

  @Override
  public void add(String path, byte[] bytes) throws IOException {
    sums.add(path, bytes);
    sizes.put(path, (long) bytes.length);
    archive.add(path, bytes);
  }

  @Override
  public SortedMap<String, byte[]> files() throws IOException {
    long single = sizes.getOrDefault(SINGLE, 0L);
    String id = Checksums.of(sums.text());
    byte[] edition = utf8(EditionFile.text(id, plan.edition()));
    byte[] worker = utf8(new ServiceWorker(plan, sums, sizes).script(id));
    add(EDITION, edition);
    add(WORKER, worker);
    add(ABOUT, plan.about().apply(new KitFacts(true, 0, "", single, sizes.size() + 2)));
    archive.add(SUMS, utf8(sums.text()));
    byte[] zip = archive.done();
    String hash = Checksums.of(zip);
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(EDITION, edition);
    files.put(WORKER, worker);
    files.put(
        ABOUT, plan.about().apply(new KitFacts(false, zip.length, hash, single, sizes.size() + 1)));
    files.put(ZIP, zip);
    files.put(ZIP + ".sha256", utf8(Checksums.line(hash, ZIP)));
    return files;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

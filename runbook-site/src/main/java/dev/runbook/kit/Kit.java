package dev.runbook.kit;

import dev.runbook.output.MadeFile;
import dev.runbook.output.Scratch;
import dev.runbook.output.Sha256;
import dev.runbook.output.Summary;
import dev.runbook.output.Writing;
import java.io.IOException;
import java.io.UncheckedIOException;
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
  private final Scratch room;
  private final Archive archive;
  private final Checksums sums = new Checksums();
  private final SortedMap<String, Long> sizes = new TreeMap<>();

  /**
   * Begins a kit.
   *
   * @param plan what it has to know of the site
   * @param room where its archive grows
   * @throws UncheckedIOException if there is no room
   */
  public Kit(KitPlan plan, Scratch room) {
    this.plan = plan;
    this.room = room;
    this.archive = new Archive(FOLDER, room);
  }

  @Override
  public void add(String path, MadeFile file) throws IOException {
    sums.add(path, file);
    sizes.put(path, file.size());
    archive.add(path, file);
  }

  @Override
  public SortedMap<String, Writing> files() throws IOException {
    long single = sizes.getOrDefault(SINGLE, 0L);
    String id = Sha256.of(utf8(sums.text()));
    byte[] edition = utf8(EditionFile.text(id, plan.edition()));
    byte[] worker = utf8(new ServiceWorker(plan, sums, sizes).script(id));
    add(EDITION, MadeFile.of(edition));
    add(WORKER, MadeFile.of(worker));
    add(
        ABOUT,
        MadeFile.of(plan.about().apply(new KitFacts(true, 0, "", single, sizes.size() + 2))));
    archive.add(SUMS, MadeFile.of(utf8(sums.text())));
    Sha256 zip = archive.done();
    String hash = zip.hex();
    byte[] about =
        plan.about().apply(new KitFacts(false, zip.size(), hash, single, sizes.size() + 1));
    SortedMap<String, Writing> files = new TreeMap<>();
    files.put(EDITION, out -> out.write(edition));
    files.put(WORKER, out -> out.write(worker));
    files.put(ABOUT, out -> out.write(about));
    files.put(ZIP, room::copy);
    files.put(ZIP + ".sha256", out -> out.write(utf8(Checksums.line(hash, ZIP))));
    return files;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

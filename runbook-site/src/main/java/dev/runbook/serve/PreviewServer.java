package dev.runbook.serve;

import dev.runbook.diagnostic.Report;
import dev.runbook.lint.Linter;
import dev.runbook.lint.rules.Workspace;
import dev.runbook.serve.SiteBuilder.Outcome;
import dev.runbook.source.SourceFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Shows the portal on this machine while somebody writes it. An edit is shown as soon as its pages
 * are composed, what is wrong with it a little later; while an edit cannot be read, the last good
 * pages stay. Nothing is written to the disk.
 */
public final class PreviewServer implements AutoCloseable {

  /** Places that change each time they are looked at are waited for like any other change. */
  private static final int MOST_READS = 3;

  private final ServeSettings settings;
  private final ServeListener listener;
  private final Stage stage = new Stage();
  private final ChangeWatch watch = new ChangeWatch();
  private final RememberedHistory history;
  private final SiteBuilder builder;
  private final Loopback loopback;
  private final ExecutorService lint = Executors.newSingleThreadExecutor(Loopback::daemon);
  private final ExecutorService work = Executors.newSingleThreadExecutor(Loopback::daemon);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final AtomicInteger builds = new AtomicInteger();

  private PreviewServer(ServeSettings settings, ServeListener listener) throws IOException {
    this.settings = settings;
    this.listener = listener;
    this.history = new RememberedHistory(settings.paths().base());
    this.builder = new SiteBuilder(settings, history, Long.toString(System.nanoTime(), 36));
    SiteAnswers answers =
        new SiteAnswers((page, reason) -> tell(told -> told.failed(page, reason)));
    this.loopback = Loopback.listen(settings.port(), new SiteServer(stage, answers)::answer);
  }

  /**
   * Begins to serve. The first pages are there when this returns, if they can be made.
   *
   * @param settings what is served, and where
   * @param listener is told what happens, in threads of the server
   * @return the server, which runs until it is closed
   * @throws PortTakenException if another program listens on the port
   * @throws IOException if this machine does not let us listen
   */
  public static PreviewServer start(ServeSettings settings, ServeListener listener)
      throws IOException {
    PreviewServer server = new PreviewServer(settings, listener);
    server.build(List.of());
    server.work.execute(server::follow);
    return server;
  }

  /** {@return the address of the home page} */
  public URI address() {
    return loopback.address();
  }

  /**
   * Waits until somebody closes the server.
   *
   * @throws InterruptedException if this thread shall end before
   */
  public void await() throws InterruptedException {
    closed.await();
  }

  private void follow() {
    try {
      while (true) {
        List<Path> changed = watch.await();
        build(changed);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whatever goes wrong here, the pages that are there stay, and the next edit is another try. */
  private void build(List<Path> changed) {
    long started = System.nanoTime();
    int mine = builds.incrementAndGet();
    try {
      Workspace workspace = read();
      Outcome outcome = builder.compose(workspace);
      if (outcome.site().isEmpty()) {
        keep(outcome.reason(), outcome.obstacles());
        return;
      }
      stage.show(outcome.site().get());
      Duration time = Duration.ofNanos(System.nanoTime() - started);
      tell(told -> told.published(names(changed), time));
      lint.execute(() -> check(workspace, mine));
    } catch (RuntimeException | StackOverflowError e) {
      keep(Mishap.line(e), Optional.empty());
    }
  }

  private void keep(String reason, Optional<Report> obstacles) {
    stage.keep(reason, obstacles);
    tell(told -> told.kept(reason));
    obstacles.ifPresent(report -> tell(told -> told.checked(report)));
  }

  /** What is watched depends on what was read; what was not watched yet is read once more. */
  private Workspace read() {
    Workspace workspace = builder.read();
    for (int i = 0; i < MOST_READS; i++) {
      Set<Path> places = WatchedPlaces.of(settings.paths(), workspace);
      settings.templates().ifPresent(places::add);
      if (!watch.look(places)) {
        break;
      }
      workspace = builder.read();
    }
    return workspace;
  }

  /** Only the newest pages are worth looking at, and only what is found in them is shown. */
  private void check(Workspace workspace, int build) {
    if (builds.get() != build) {
      return;
    }
    try {
      Report report = Linter.lint(workspace, settings.lint());
      if (builds.get() == build) {
        stage.tell(report);
        tell(told -> told.checked(report));
      }
      history.renew();
    } catch (RuntimeException | StackOverflowError e) {
      tell(told -> told.failed("lint", Mishap.line(e)));
    }
  }

  /** What happens is told in the order in which it happens. */
  private void tell(Consumer<ServeListener> news) {
    synchronized (listener) {
      news.accept(listener);
    }
  }

  private List<String> names(List<Path> files) {
    return files.stream().map(file -> SourceFolder.nameOf(file, settings.paths().base())).toList();
  }

  /** Stops to serve. Browsers see their connections end. */
  @Override
  public void close() {
    work.shutdownNow();
    lint.shutdownNow();
    watch.close();
    loopback.close();
    closed.countDown();
  }
}

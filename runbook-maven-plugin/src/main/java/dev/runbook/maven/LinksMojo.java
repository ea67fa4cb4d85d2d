package dev.runbook.maven;

import dev.runbook.diagnostic.Report;
import dev.runbook.lint.rules.Workspace;
import dev.runbook.online.LinkCheck;
import dev.runbook.online.OnlineSettings;
import dev.runbook.source.SourceFolder;
import java.io.File;
import java.net.ProxySelector;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.Proxy;

/**
 * Asks the network whether the web addresses in alert rules, pages, runbooks and their catalog can
 * be opened, each once. What it finds depends on the day and the network, so it gates nothing: the
 * build goes on whatever it finds, and also without any network.
 */
@Mojo(name = "links", requiresProject = false, threadSafe = true)
public final class LinksMojo extends WorkspaceMojo {

  /**
   * The reports: {@code text}, {@code json} and the other forms of the goal {@code lint}, each to
   * standard output, or to a file with {@code json:target/links.json}.
   */
  @Parameter(property = "runbook.reports", defaultValue = "text")
  private List<String> reports = List.of("text");

  /**
   * Whether to ask for our own pages too. The goal {@code lint} holds links to them against the
   * files that they are made of, which needs no network.
   */
  @Parameter(property = "runbook.online.all", defaultValue = "false")
  private boolean onlineAll;

  /** The file that remembers which addresses were alive, so that they are not asked every time. */
  @Parameter(
      property = "runbook.online.cache",
      defaultValue = "${basedir}/target/runbook-links.tsv")
  private File onlineCache = new File("target/runbook-links.tsv");

  /** How many days an address that was alive is not asked again. */
  @Parameter(property = "runbook.online.days", defaultValue = "7")
  private int onlineDays = 7;

  /** How many questions may be under way at a time. */
  @Parameter(property = "runbook.online.parallel", defaultValue = "16")
  private int onlineParallel = 16;

  /** How many of them may be to one host. */
  @Parameter(property = "runbook.online.perHost", defaultValue = "2")
  private int onlinePerHost = 2;

  /** How many milliseconds to wait between the starts of two questions to one host. */
  @Parameter(property = "runbook.online.pause", defaultValue = "100")
  private int onlinePause = 100;

  /** How many seconds a host may take to take a call. */
  @Parameter(property = "runbook.online.connectTimeout", defaultValue = "10")
  private int onlineConnectTimeout = 10;

  /** How many seconds one answer may take as a whole. */
  @Parameter(property = "runbook.online.timeout", defaultValue = "20")
  private int onlineTimeout = 20;

  /** How often to ask again where there was no answer, or a server was in trouble. */
  @Parameter(property = "runbook.online.retries", defaultValue = "2")
  private int onlineRetries = 2;

  /**
   * How many seconds a server may ask one to wait, with the header {@code Retry-After}. One that
   * asks for more is left alone.
   */
  @Parameter(property = "runbook.online.patience", defaultValue = "60")
  private int onlinePatience = 60;

  /** Who asks, as servers see it. */
  @Parameter(property = "runbook.online.userAgent", defaultValue = "runbook-maven-plugin")
  private String onlineUserAgent = "runbook-maven-plugin";

  /** The day of the run, such as {@code 2026-03-01}. Left out, it is today. */
  @Parameter(property = "runbook.today")
  private String today = "";

  /** The proxies of Maven's settings; those of the JVM count where there are none. */
  @Parameter(defaultValue = "${settings.proxies}", readonly = true)
  private List<Proxy> proxies = List.of();

  /** For Maven. */
  public LinksMojo() {}

  @Override
  void run(Terminal terminal, Color color) throws MojoExecutionException, MojoFailureException {
    Reports outputs = Reports.parse(reports, base());
    LinkCheck check = LinkCheck.over(settings(), memory(), proxySelector(), InstantSource.system());
    Report report;
    try (Progress progress = Progress.start(terminal)) {
      Workspace workspace = read(progress);
      Optional<Report> obstacles = Obstacles.toLinks(workspace, named());
      if (obstacles.isPresent()) {
        outputs.publish(obstacles.get(), terminal, color);
        throw outputs.failure(obstacles.get());
      }
      progress.at("asking for addresses");
      report = check.run(workspace);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("Interrupted; what was known by then is remembered", e);
    }
    outputs.publish(report, terminal, color);
  }

  private OnlineSettings settings() throws MojoExecutionException {
    if (onlineUserAgent.isBlank()) {
      throw new MojoExecutionException(
          "`runbook.online.userAgent` is blank, expected who asks, such as `runbook-maven-plugin`");
    }
    return new OnlineSettings(
        onlineAll,
        from(1, "parallel", onlineParallel),
        from(1, "perHost", onlinePerHost),
        Duration.ofMillis(from(0, "pause", onlinePause)),
        Duration.ofSeconds(from(1, "connectTimeout", onlineConnectTimeout)),
        Duration.ofSeconds(from(1, "timeout", onlineTimeout)),
        from(0, "retries", onlineRetries),
        Duration.ofSeconds(from(0, "patience", onlinePatience)),
        from(0, "days", onlineDays),
        onlineUserAgent);
  }

  private static int from(int least, String name, int value) throws MojoExecutionException {
    return WholeNumber.from(least, "runbook.online." + name, value);
  }

  private LinkCheck.Memory memory() throws MojoExecutionException {
    Path file = base().resolve(onlineCache.toPath()).normalize();
    return new LinkCheck.Memory(file, SourceFolder.nameOf(file, base()), Today.of(today));
  }

  private ProxySelector proxySelector() {
    return MavenProxies.of(proxies, ProxySelector.getDefault());
  }
}

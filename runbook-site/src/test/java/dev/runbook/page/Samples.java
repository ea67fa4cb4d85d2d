package dev.runbook.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.alerting.AlertRule;
import dev.runbook.alerting.RuleFormat;
import dev.runbook.block.Page;
import dev.runbook.block.Publication;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.load.LoadResult;
import dev.runbook.load.LoadedFile;
import dev.runbook.load.Loader;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.MarkdownPage;
import dev.runbook.plain.MarkdownReader;
import dev.runbook.plain.PagePath;
import dev.runbook.source.Budget;
import dev.runbook.source.Node;
import dev.runbook.source.ParsedFile;
import dev.runbook.source.SourceFile;
import dev.runbook.source.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Runbooks to compose, out of YAML as people write it. */
final class Samples {

  private Samples() {}

  /** Runbooks that use every part of the format, without a problem. */
  static RunbookSet rich() {
    return load(
        Stream.of("catalog.yaml", "connections.yaml", "guide.yaml", "restart.yaml")
            .map(Samples::own)
            .toList());
  }

  /** A catalog with everything in it, and runbooks that use it, without a problem. */
  static RunbookSet platform() {
    return load(List.of(own("platform.yaml")));
  }

  /** The rules of two alerts that a pattern of the rich runbooks matches, and of a named one. */
  static List<AlertRule> richRules() {
    return Stream.of("DbPoolWriteSaturated", "DbDown", "DbPoolReadSaturated", "Unknown", "Db Pool")
        .map(Samples::rule)
        .toList();
  }

  /**
   * A runbook with plain pages beside it, in a repository that is edited at some address or none.
   */
  static RunbookSet plain(String edit) {
    String site =
        "catalog: c\nsite: {title: T%s}\n"
            .formatted(edit.isEmpty() ? "" : ", edit: \"" + edit + "\"");
    String api =
        "runbook: api\ntitle: API\nsteps: [{id: look, do: Look}]\nreferences: [{to: \"runbooks/rollback.md#now\"}]\n";
    List<LoadedFile> files =
        List.of(
            LoadedFile.of(parse("runbooks/catalog.yaml", site)),
            LoadedFile.of(parse("runbooks/api.yaml", api)));
    List<MarkdownPage> pages =
        Stream.of("README.md", "rollback.md", "db/failover.md")
            .map(
                name ->
                    MarkdownReader.read(
                            new SourceFile("runbooks/" + name, text("plain/" + name)),
                            PagePath.of(name))
                        .page()
                        .orElseThrow())
            .toList();
    return Loader.join(files, pages).runbooks();
  }

  /** Loads documents, each as a file of its own, whether or not they have problems. */
  static RunbookSet load(String... documents) {
    return Loader.load(
            Stream.iterate(0, i -> i < documents.length, i -> i + 1)
                .map(i -> parse("runbooks/" + i + ".yaml", documents[i]))
                .toList())
        .runbooks();
  }

  private static RunbookSet load(List<ParsedFile> files) {
    LoadResult result = Loader.load(files);
    assertThat(result.problems()).extracting(Diagnostic::toString).isEmpty();
    return result.runbooks();
  }

  private static ParsedFile own(String name) {
    return parse("runbooks/" + name, text(name));
  }

  private static String text(String name) {
    try (InputStream stream = Samples.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ParsedFile parse(String name, String text) {
    return YamlReader.read(new SourceFile(name, text), Budget.RUNBOOKS);
  }

  /** The runbooks of an example of this project. */
  static RunbookSet example(String name) {
    Path folder = Path.of("..", "examples", name, "runbooks");
    try (Stream<Path> files = Files.list(folder)) {
      return load(files.sorted().map(Samples::read).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ParsedFile read(Path file) {
    try {
      return parse("runbooks/" + file.getFileName(), Files.readString(file, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An alert rule with a query, a time and a label. */
  static AlertRule rule(String name) {
    return rule(name, List.of(pair("severity", "critical")), List.of());
  }

  /** A rule of a team that leads somewhere. */
  static AlertRule rule(String name, String url, String team) {
    return rule(name, List.of(pair("team", team)), List.of(pair("runbook_url", url)));
  }

  private static AlertRule rule(
      String name, List<AlertRule.Pair> labels, List<AlertRule.Pair> annotations) {
    Location here = Location.startOf("alerts/rules.yaml");
    return new AlertRule(
        scalar(name),
        here,
        Optional.of(scalar("up == 0")),
        Optional.of(scalar("5m")),
        labels,
        annotations,
        Optional.empty(),
        "group",
        RuleFormat.PROMETHEUS,
        Map.of(),
        here);
  }

  private static AlertRule.Pair pair(String key, String value) {
    return new AlertRule.Pair(scalar(key), scalar(value));
  }

  private static Node.Scalar scalar(String text) {
    return new Node.Scalar(
        text, Node.Type.STRING, Node.Style.PLAIN, Location.startOf("alerts/rules.yaml"));
  }

  static Page page(Publication publication, String path) {
    return publication.pages().stream()
        .filter(page -> page.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no page " + path));
  }
}

package dev.runbook.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Report;
import dev.runbook.html.HtmlFormat;
import dev.runbook.lint.LintSettings;
import dev.runbook.lint.Linter;
import dev.runbook.lint.WorkspacePaths;
import dev.runbook.lint.lock.Address;
import dev.runbook.lint.lock.Published;
import dev.runbook.lint.rules.Workspace;
import dev.runbook.markdown.MarkdownFormat;
import dev.runbook.mkdocs.MkDocsFormat;
import dev.runbook.output.FileTree;
import dev.runbook.support.MarkdownLinksCheck;
import dev.runbook.support.SiteLinksCheck;
import dev.runbook.support.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every example: it is clean, and other tools accept what it holds and yields. */
class ExamplesTest {

  @TempDir private Path folder;

  static List<Path> examples() {
    return Examples.all();
  }

  static Stream<Path> examplesWithRules() {
    return Examples.all().stream().filter(example -> Files.exists(example.resolve("alerts")));
  }

  static Stream<Arguments> examplesByTheme() {
    return Examples.all().stream()
        .flatMap(example -> Stream.of("mkdocs", "material").map(t -> Arguments.of(example, t)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void lint_sees_links_and_has_nothing_to_say(Path example) {
    Workspace workspace = Examples.read(example);
    Report report = Linter.lint(workspace, LintSettings.defaults());
    assertThat(report.diagnostics()).isEmpty();
    long ofPages = workspace.runbooks().pages().stream().mapToLong(p -> p.links().size()).sum();
    long ofAlerts = report.summary().numbers().get("links") - ofPages;
    assertThat(ofAlerts).isEqualTo(workspace.alertRules().size());
    assertThat(ofAlerts > 0).isEqualTo(Files.exists(example.resolve("alerts")));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_lock_holds_every_address_so_that_publishing_leaves_it_as_it_is(Path example)
      throws IOException {
    Workspace workspace = Examples.read(example);
    List<Address> published =
        Published.of(workspace.runbooks(), workspace.siteMap(), workspace.alertRules());
    assertThat(Files.readString(example.resolve(WorkspacePaths.LOCK)))
        .isEqualTo(workspace.lock().with(published).text());
    assertThat(workspace.lock().addresses()).isEqualTo(published);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void every_link_and_anchor_resolves(Path example) {
    assertThat(SiteLinksCheck.problems(Examples.render(new HtmlFormat(), example))).isEmpty();
    assertThat(MarkdownLinksCheck.problems(Examples.render(new MarkdownFormat(), example)))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examplesWithRules")
  void promtool_accepts_the_alert_rules(Path example) throws Exception {
    Tool promtool = Tool.named("promtool");
    try (Stream<Path> files = Files.list(example.resolve("alerts"))) {
      for (Path rules : files.sorted().toList()) {
        Path file = folder.resolve(rules.getFileName().toString());
        Files.writeString(file, asPrometheusReadsIt(Files.readString(rules)));
        assertThat(promtool.run(folder, "check", "rules", file.toString())).contains("SUCCESS");
      }
    }
  }

  /** The rules of a Kubernetes object are what a file of rules holds, two columns further in. */
  private static String asPrometheusReadsIt(String rules) {
    return rules.contains("kind: PrometheusRule")
        ? rules.substring(rules.indexOf("\nspec:\n") + "\nspec:\n".length()).stripIndent()
        : rules;
  }

  @ParameterizedTest
  @MethodSource("examplesByTheme")
  void mkdocs_builds_the_project_without_a_warning(Path example, String theme) throws Exception {
    Tool mkdocs = Tool.named("mkdocs");
    write(Examples.render(new MkDocsFormat(), example));
    mkdocs.run(folder, "build", "--quiet", "--strict", "--theme", theme, "--site-dir", "out");
    assertThat(folder.resolve("out/alerts")).isNotEmptyDirectory();
    Map<String, byte[]> site = read(folder.resolve("out"));
    site.remove("404.html"); // It is served at any address, so its links begin at the host.
    assertThat(SiteLinksCheck.problems(site)).isEmpty();
  }

  static Map<String, byte[]> read(Path root) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
      }
    }
    return files;
  }

  private void write(FileTree tree) throws IOException {
    for (Map.Entry<String, byte[]> file : tree.files().entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }
}

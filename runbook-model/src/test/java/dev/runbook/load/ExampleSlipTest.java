package dev.runbook.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.schema.Typos;
import dev.runbook.source.Budget;
import dev.runbook.source.Node;
import dev.runbook.source.ParsedFile;
import dev.runbook.source.SourceFile;
import dev.runbook.source.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A slip in one key of a whole set of runbooks, through reading, validating and loading. */
class ExampleSlipTest {

  private static final Path EXAMPLES = Path.of("..", "examples");

  /** A key that stands in an example a hundred times is mistyped so many times. */
  private static final int TRIED = 3;

  @ParameterizedTest
  @MethodSource("examples")
  void slip_in_any_key_of_the_format_is_one_finding_at_that_key(String example) throws IOException {
    ParsedFile[] files = read(example);
    Set<String> words = new HashSet<>();
    Arrays.stream(files).forEach(file -> keys(file, true).forEach(key -> words.add(key.text())));
    LoadedFile[] loaded = Arrays.stream(files).map(LoadedFile::of).toArray(LoadedFile[]::new);
    assertThat(Loader.join(List.of(loaded)).problems()).isEmpty();

    Map<String, Integer> tried = new HashMap<>();
    for (int i = 0; i < files.length; i++) {
      for (Node.Scalar key : keys(files[i], true)) {
        if (tried.merge(key.text(), 1, Integer::sum) > TRIED) {
          continue;
        }
        Set<String> slips = Typos.somewhereIn(key);
        slips.removeAll(words);
        for (String slip : slips) {
          List<Diagnostic> findings = findings(loaded, i, retype(files[i], key, slip));

          assertThat(findings).as("%s for %s at %s", slip, key.text(), key.location()).hasSize(1);
          assertThat(findings.get(0).location().start()).isEqualTo(key.location().start());
          assertThat(findings.get(0).hint().orElse("")).contains("`" + key.text() + "`");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void slip_in_an_id_of_the_catalog_is_found_where_the_id_is_referred_to(String example)
      throws IOException {
    ParsedFile[] files = read(example);
    LoadedFile[] loaded = Arrays.stream(files).map(LoadedFile::of).toArray(LoadedFile[]::new);

    int dangling = 0;
    for (int i = 0; i < files.length; i++) {
      for (Node.Scalar id : keys(files[i], false)) {
        String slip = id.text() + "x";
        List<Diagnostic> findings = findings(loaded, i, retype(files[i], id, slip));

        assertThat(findings)
            .as("%s at %s", slip, id.location())
            .allMatch(finding -> finding.rule().startsWith("references/"))
            .allMatch(finding -> said(finding).contains("`" + id.text() + "`"));
        dangling += findings.size();
      }
    }
    assertThat(dangling).isPositive();
  }

  private static String said(Diagnostic finding) {
    return finding.message() + finding.hint().orElse("");
  }

  static List<String> examples() throws IOException {
    try (Stream<Path> folders = Files.list(EXAMPLES)) {
      return folders
          .filter(folder -> Files.isDirectory(folder.resolve("runbooks")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private static List<Diagnostic> findings(LoadedFile[] loaded, int changed, ParsedFile file) {
    LoadedFile[] all = loaded.clone();
    all[changed] = LoadedFile.of(file);
    return Loader.join(List.of(all)).problems();
  }

  private static ParsedFile retype(ParsedFile file, Node.Scalar key, String word) {
    String text = Typos.retype(file.file().text(), key, word);
    return YamlReader.read(new SourceFile(file.file().name(), text), Budget.RUNBOOKS);
  }

  private static List<Node.Scalar> keys(ParsedFile file, boolean fixedByTheFormat) {
    List<Node.Scalar> fixed = new ArrayList<>();
    List<Node.Scalar> chosen = new ArrayList<>();
    file.documents().forEach(document -> Typos.collectKeys(document, fixed, chosen));
    return fixedByTheFormat ? fixed : chosen;
  }

  private static ParsedFile[] read(String example) throws IOException {
    Path folder = EXAMPLES.resolve(example).resolve("runbooks");
    List<ParsedFile> files = new ArrayList<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.filter(path -> path.toString().endsWith(".yaml")).sorted().toList()) {
        String name = path.getFileName().toString();
        SourceFile file = new SourceFile(name, Files.readString(path));
        files.add(YamlReader.read(file, Budget.RUNBOOKS));
      }
    }
    assertThat(files).isNotEmpty();
    return files.toArray(ParsedFile[]::new);
  }
}

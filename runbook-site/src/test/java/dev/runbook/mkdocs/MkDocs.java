package dev.runbook.mkdocs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.output.FileTree;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Builds projects with the MkDocs that is installed on this machine. */
final class MkDocs {

  private MkDocs() {}

  /** Builds a project strictly, and gives back the files of the site. */
  static Map<String, byte[]> build(FileTree project, String theme, Path folder) throws Exception {
    for (Map.Entry<String, byte[]> file : project.files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    Path config = folder.resolve("mkdocs.yml");
    String yaml = Files.readString(config).replace("name: mkdocs\n", "name: " + theme + "\n");
    Files.writeString(config, yaml);
    Path log = folder.resolve("mkdocs.log");
    Process process =
        new ProcessBuilder("mkdocs", "build", "--strict", "--quiet", "--site-dir", "site")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log, StandardCharsets.UTF_8)).isZero();
    assertThat(log).content().doesNotContain("WARNING").doesNotContain("ERROR");
    return read(folder.resolve("site"));
  }

  private static Map<String, byte[]> read(Path site) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(site)) {
      paths
          .filter(Files::isRegularFile)
          .forEach(
              path -> {
                try {
                  String name = site.relativize(path).toString().replace(File.separatorChar, '/');
                  files.put(name, Files.readAllBytes(path));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
    return files;
  }
}

package dev.runbook.browser;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The HTML checker of the W3C, run once for many pages. */
final class HtmlChecker {

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  /**
   * The library that renders Markdown closes {@code <br />} as XHTML did; HTML permits it. And the
   * checker does not compare what stands in a page with the hash in its policy; {@code PolicyTest}
   * does.
   */
  private static final String PERMITTED =
      ".*Trailing slash on void elements.*"
          + "|.*Inline (?:style|script) violates Content Security Policy.*";

  private HtmlChecker() {}

  /**
   * What it has to say of every HTML file of some portals: errors, warnings and infos. The pages
   * are served, for a policy that says {@code 'self'} means nothing on a disk.
   */
  static List<String> findings(List<Portal> portals) throws IOException, InterruptedException {
    Path jar = PortalTool.find("vnu-jar/build/dist/vnu.jar");
    List<String> command = new ArrayList<>();
    command.add(JAVA.toString());
    command.add("-Dnu.validator.servlet.allow-forbidden-hosts=true");
    command.add("-Dnu.validator.servlet.allowed-address-type=all");
    command.addAll(List.of("-jar", jar.toString(), "--stdout", "--exit-zero-always"));
    command.addAll(List.of("--filterpattern", PERMITTED));
    command.add("--no-langdetect"); // It takes a few hostile words for Maltese.
    for (Portal portal : portals) {
      command.addAll(addresses(portal));
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError("the HTML checker failed: " + output);
    }
    for (Portal portal : portals) {
      output = output.replace(portal.address("").toString(), portal + "/");
    }
    return output.lines().toList();
  }

  private static List<String> addresses(Portal portal) throws IOException {
    try (Stream<Path> files = Files.walk(portal.folder())) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .map(file -> portal.folder().relativize(file).toString().replace(File.separatorChar, '/'))
          .sorted()
          .map(path -> portal.address(path).toString())
          .toList();
    }
  }
}

package dev.runbook.lint;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.lint.image.Image;
import dev.runbook.model.Located;
import dev.runbook.model.Logo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The image that the catalog names as the logo, read.
 *
 * @param logo the image, if it can be shown
 * @param problem why it cannot
 */
record LogoFile(Optional<Logo> logo, Optional<Diagnostic> problem) {

  static final RuleInfo UNUSABLE =
      new RuleInfo(
          "catalog/logo-unusable",
          Severity.ERROR,
          "The logo of the site is missing, too large, or no image that every browser shows");

  /** Every page loads it, perhaps over a bad line. */
  private static final int MAX_BYTES = 200_000;

  private static final String HINT =
      "name an SVG without scripts and links, a PNG, a JPEG or a WebP of at most 200 KB, relative to the repository";

  /** Reads the file that the catalog names, if it names one. */
  static LogoFile read(Optional<Located<String>> named, Path base) {
    return named
        .map(file -> read(file, base))
        .orElse(new LogoFile(Optional.empty(), Optional.empty()));
  }

  private static LogoFile read(Located<String> named, Path base) {
    Optional<Path> path = path(named.value(), base);
    if (path.isEmpty()) {
      return failed(named, "`%s` lies outside of the repository".formatted(named.value()));
    }
    if (!Files.isRegularFile(path.get())) {
      return failed(named, "`%s` is no file, expected an image".formatted(named.value()));
    }
    try (InputStream in = Files.newInputStream(path.get())) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        return failed(
            named,
            "`%s` has more than %s bytes, which every page would load"
                .formatted(named.value(), MAX_BYTES));
      }
      return Image.of(bytes)
          .map(image -> found(image, bytes))
          .orElseGet(
              () ->
                  failed(
                      named,
                      "`%s` is no image that every browser shows safely".formatted(named.value())));
    } catch (IOException e) {
      return failed(named, "`%s` could not be read from the disk".formatted(named.value()));
    }
  }

  private static LogoFile found(Image image, byte[] bytes) {
    Logo logo = new Logo(image.ending(), image.width(), image.height(), () -> bytes);
    return new LogoFile(Optional.of(logo), Optional.empty());
  }

  /** What is published must be of this repository. */
  private static Optional<Path> path(String written, Path base) {
    try {
      return Optional.of(base.resolve(written).normalize()).filter(path -> path.startsWith(base));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static LogoFile failed(Located<String> named, String message) {
    Diagnostic problem = Diagnostic.of(UNUSABLE, named.location(), message).withHint(HINT);
    return new LogoFile(Optional.empty(), Optional.of(problem));
  }
}

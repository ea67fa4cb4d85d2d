package dev.runbook.maven;

import dev.runbook.block.Format;
import dev.runbook.html.HtmlFormat;
import dev.runbook.markdown.MarkdownFormat;
import dev.runbook.mkdocs.MkDocsFormat;
import dev.runbook.template.TemplateFolder;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;

/** The words of {@code runbook.formats}. */
enum FormatChoice {
  MARKDOWN,
  MKDOCS,
  SITE;

  /**
   * Reads the parameter.
   *
   * @param entries what the user wrote
   * @return the formats in that order, each once
   * @throws MojoExecutionException if there is no such format, or none is named
   */
  static List<FormatChoice> parse(List<String> entries) throws MojoExecutionException {
    Set<FormatChoice> formats = new LinkedHashSet<>();
    for (String entry : Lists.entries(entries)) {
      formats.add(Choice.constant("runbook.formats", entry, FormatChoice.class));
    }
    if (formats.isEmpty()) {
      throw new MojoExecutionException(
          "`runbook.formats` is empty, expected at least one format, such as `site`");
    }
    return List.copyOf(formats);
  }

  /**
   * The format; its libraries are not loaded before this is called.
   *
   * @param kit whether a site has an offline kit
   */
  Format format(boolean kit) {
    return switch (this) {
      case MARKDOWN -> new MarkdownFormat();
      case MKDOCS -> new MkDocsFormat();
      case SITE -> new HtmlFormat(kit);
    };
  }

  /**
   * The format; its libraries are not loaded before this is called.
   *
   * @param kit whether a site has an offline kit
   * @param templates the folder of the team's templates, which need not be there
   * @param shown the same as it is shown to people
   * @return the format
   * @throws dev.runbook.template.TemplateMistake if a template is wrong
   */
  Format format(boolean kit, Path templates, String shown) {
    return this == SITE
        ? new HtmlFormat(kit).with(TemplateFolder.read(templates, shown, "html"))
        : format(kit);
  }

  /** {@return the name of the format and of its folder} */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package dev.runbook.template;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Templates of the team for one format, which take the place of the program's of the same name.
 *
 * @param name the folder as it is shown to people
 * @param templates the text of each template, by the name of its file
 * @param style rules that stand at the end of the stylesheet; empty if there are none
 */
public record TemplateFolder(String name, Map<String, String> templates, String style) {

  /** No templates: the program's own hold. */
  public static final TemplateFolder NONE = new TemplateFolder("", Map.of(), "");

  /** What the names of templates end with. */
  private static final String TEMPLATE = ".ftl";

  private static final String STYLE = "extra.css";

  /** In bytes: more than ten times the largest template of the program. */
  private static final long LARGEST = 200_000;

  /** Copies the templates. */
  public TemplateFolder {
    templates = Map.copyOf(templates);
  }

  /** {@return whether everything is the program's own} */
  public boolean isEmpty() {
    return templates.isEmpty() && style.isEmpty();
  }

  /**
   * Reads the templates for a format.
   *
   * @param folder the folder of all templates, which has a folder for each format
   * @param shown the same as it is shown to people
   * @param format the name of the format's folder
   * @return its templates; none if it has no such folder
   * @throws TemplateMistake if a file is no template and no {@code extra.css}, is too large or
   *     cannot be read
   */
  public static TemplateFolder read(Path folder, String shown, String format) {
    Path own = folder.resolve(format);
    String name = shown + "/" + format;
    if (!Files.isDirectory(own)) {
      return NONE;
    }
    Map<String, String> templates = new TreeMap<>();
    String style = "";
    try (DirectoryStream<Path> files = Files.newDirectoryStream(own)) {
      for (Path file : files) {
        String each = file.getFileName().toString();
        if (each.startsWith(".")) {
          continue;
        }
        if (each.equals(STYLE)) {
          style = text(file, name + "/" + each);
        } else if (each.endsWith(TEMPLATE)) {
          templates.put(each, text(file, name + "/" + each));
        } else {
          throw new TemplateMistake(
              name + "/" + each,
              "this file would never be used, expected `*%s` or `%s`".formatted(TEMPLATE, STYLE));
        }
      }
    } catch (IOException e) {
      throw new TemplateMistake(name, "this folder could not be read from the disk");
    }
    return new TemplateFolder(name, templates, style);
  }

  private static String text(Path file, String name) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new TemplateMistake(name, "this is no file, expected a template");
    }
    if (Files.size(file) > LARGEST) {
      throw new TemplateMistake(name, "this file has more than %s bytes".formatted(LARGEST));
    }
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new TemplateMistake(name, "this file is not UTF-8");
    }
  }
}

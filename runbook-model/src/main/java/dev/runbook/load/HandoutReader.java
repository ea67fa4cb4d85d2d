package dev.runbook.load;

import dev.runbook.model.Guide;
import java.util.Optional;
import java.util.Set;

/** Reads what a guide gives to take along: checklists, templates, recipes. */
final class HandoutReader {

  static final Set<String> CHECKLIST_KEYS = Set.of("checklist", "about", "items");
  static final Set<String> TEMPLATE_KEYS =
      Set.of("template", "about", "file", "channel", "lang", "text");
  static final Set<String> RECIPE_KEYS = Set.of("recipe", "about", "places");

  private static final Set<String> PLACE_KEYS = Set.of("where", "do");
  private static final String DEFAULT_LANGUAGE = "markdown";

  private HandoutReader() {}

  static Optional<Guide.Checklist> checklist(Fields fields) {
    return fields
        .text("checklist")
        .map(
            title ->
                new Guide.Checklist(
                    title,
                    fields.text("about"),
                    StepReader.steps(fields, "items"),
                    fields.location()));
  }

  static Optional<Guide.Template> template(Fields fields) {
    return fields
        .text("template")
        .flatMap(
            title ->
                fields
                    .scalar("text")
                    .map(
                        text ->
                            new Guide.Template(
                                title,
                                fields.text("about"),
                                fields.string("file"),
                                fields.name("channel"),
                                fields.string("lang").orElse(DEFAULT_LANGUAGE),
                                text.text().stripTrailing(),
                                fields.location())));
  }

  static Optional<Guide.Recipe> recipe(Fields fields) {
    return fields
        .text("recipe")
        .map(
            title ->
                new Guide.Recipe(
                    title,
                    fields.text("about"),
                    fields.each("places", PLACE_KEYS, HandoutReader::place),
                    fields.location()));
  }

  private static Optional<Guide.Place> place(Fields fields) {
    return fields
        .text("where")
        .flatMap(where -> fields.text("do").map(what -> new Guide.Place(where, what)));
  }
}

package dev.runbook.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import dev.runbook.source.Node;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schema, compiled, and the validator that alone decides what is valid. Thread-safe; compiled
 * when it is first asked.
 */
final class Judge {

  private static final String FILE = "runbook-v1.schema.json";

  /**
   * Keywords that say nothing of validity: what to say of a mistake, which rule it breaks, where a
   * value shows. Unknown ones would be warned of in the log.
   */
  private static final List<String> WITHOUT_FORCE =
      List.of("errorMessage", "patternErrorMessage", "errorRule", "shows");

  private final SchemaTree tree;
  private final Schema compiled;

  private Judge() {
    JsonNode root;
    try (InputStream in = Objects.requireNonNull(Judge.class.getResourceAsStream(FILE), FILE)) {
      root = JsonMapper.builder().build().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().locale(Locale.ENGLISH).formatAssertionsEnabled(true).build();
    Dialect dialect =
        Dialect.builder(Dialects.getDraft202012())
            .keywords(WITHOUT_FORCE.stream().map(NonValidationKeyword::new).toList())
            .build();
    compiled =
        SchemaRegistry.withDialect(dialect, builder -> builder.schemaRegistryConfig(config))
            .getSchema(SchemaLocation.of(root.path("$id").asString()), root);
    tree = new SchemaTree(root);
    compiled.initializeValidators();
  }

  static Judge get() {
    return Holder.JUDGE;
  }

  /** What is wrong with a document; empty if and only if it is valid. */
  List<Violation> judge(Node document) {
    List<Error> errors = compiled.validate(JsonTree.of(document));
    if (errors.isEmpty()) {
      return List.of();
    }
    Places places = new Places(document);
    return errors.stream().map(error -> violation(error, places)).toList();
  }

  private Violation violation(Error error, Places places) {
    return new Violation(
        error.getKeyword(),
        places.at(error.getInstanceLocation()),
        Objects.requireNonNullElse(error.getProperty(), ""),
        SchemaPart.on(error.getEvaluationPath(), tree));
  }

  private static final class Holder {
    private static final Judge JUDGE = new Judge();
  }
}

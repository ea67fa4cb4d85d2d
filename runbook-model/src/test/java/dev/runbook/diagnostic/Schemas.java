package dev.runbook.diagnostic;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The schemas that others have written for the reports of their tools. */
public final class Schemas {

  private static final Schema SARIF = read("/schema/sarif-schema-2.1.0.json");

  private Schemas() {}

  /** What is wrong with a SARIF log by the schema of its standard. */
  public static List<String> sarif(String log) {
    return SARIF.validate(log, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static Schema read(String resource) {
    try (InputStream in =
        Objects.requireNonNull(Schemas.class.getResourceAsStream(resource), resource)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

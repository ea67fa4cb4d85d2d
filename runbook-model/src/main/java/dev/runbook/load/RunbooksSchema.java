package dev.runbook.load;

/** The schema of {@code runbooks.json}, which is published beside it. */
public final class RunbooksSchema {

  /** The version of the form: keys may be added under it, never renamed or given other meanings. */
  public static final int VERSION = 1;

  /** The name of the file. */
  public static final String FILE = "runbooks-v" + VERSION + ".schema.json";

  private RunbooksSchema() {}

  /** {@return the schema, with line feeds} */
  public static String text() {
    return PublishedSchema.text(FILE);
  }
}

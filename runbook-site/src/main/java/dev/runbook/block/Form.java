package dev.runbook.block;

import java.util.List;
import java.util.Optional;

/**
 * Values that the reader types once, for all commands of the page in which their names stand as
 * {@code <name>}. A form of one name may stand on a page several times; its value is the same.
 *
 * @param fields the values, at least one
 * @param environments of which one is chosen and sets several fields at once; may be empty
 * @param described tables that say the same, for whoever cannot fill in a form
 */
public record Form(List<Field> fields, List<Environment> environments, List<Block> described)
    implements Block {

  /** Copies the lists. */
  public Form {
    fields = List.copyOf(fields);
    environments = List.copyOf(environments);
    described = List.copyOf(described);
  }

  /**
   * A value to type.
   *
   * @param name its name, as in commands
   * @param about what it is; may be empty
   * @param label the label of the alert that holds it
   * @param values the values that it can have; empty if any
   * @param example a value that it might have
   * @param settings the values that an environment gives it
   */
  public record Field(
      String name,
      List<Inline> about,
      Optional<String> label,
      List<String> values,
      Optional<String> example,
      List<Setting> settings) {

    /** Copies the lists. */
    public Field {
      about = List.copyOf(about);
      values = List.copyOf(values);
      settings = List.copyOf(settings);
    }
  }

  /**
   * Somewhere that everything runs, such as production.
   *
   * @param id its id
   * @param title what to call it
   */
  public record Environment(String id, String title) {}

  /**
   * The value of a field in an environment.
   *
   * @param environment the id of the environment
   * @param value the value there
   */
  public record Setting(String environment, String value) {}
}

package dev.runbook.source;

import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import java.util.List;

/** What can be wrong with a file before anyone asks what it means. */
public final class YamlRules {

  /** A file or folder that cannot be read at all. */
  public static final RuleInfo UNREADABLE =
      error("lint/unreadable", "A file or folder could not be read, so nothing in it was checked");

  /** Bytes that are not UTF-8, or characters that YAML does not allow. */
  public static final RuleInfo ENCODING =
      error("yaml/encoding", "The file is not text in UTF-8, or holds a control character");

  /** Text that is not YAML. */
  public static final RuleInfo SYNTAX = error("yaml/syntax", "The text is not YAML");

  /** A template outside quotes, which YAML reads as mappings. */
  public static final RuleInfo TEMPLATE =
      error("yaml/unquoted-template", "A value that begins with {{ is not in quotes");

  /** A key that a mapping has twice. */
  public static final RuleInfo DUPLICATE_KEY =
      error("yaml/duplicate-key", "A mapping has the same key twice");

  /** A key that is a mapping or a list. */
  public static final RuleInfo KEY_NOT_TEXT =
      error("yaml/key-not-text", "A key is a mapping or a list");

  /** An alias without an anchor before it. */
  public static final RuleInfo UNKNOWN_ALIAS =
      error("yaml/unknown-alias", "An alias names an anchor that does not stand before it");

  /** An alias inside of what it stands for. */
  public static final RuleInfo CYCLIC_ALIAS =
      error("yaml/cyclic-alias", "An alias stands inside of its own anchor");

  /** A tag that nobody knows. */
  public static final RuleInfo UNKNOWN_TAG =
      new RuleInfo(
          "yaml/unknown-tag", Severity.WARNING, "A tag has no meaning here and is ignored");

  /** More bytes than the budget. */
  public static final RuleInfo TOO_LARGE =
      error("yaml/too-large", "The file is larger than any file of its kind should be");

  /** More levels than the budget. */
  public static final RuleInfo TOO_DEEP =
      error("yaml/too-deep", "Mappings and lists are nested deeper than any reader can follow");

  /** More nodes than the budget. */
  public static final RuleInfo TOO_MANY_NODES =
      error("yaml/too-many-nodes", "The file holds, or its aliases unfold to, too many values");

  /** Every one of them, ordered by id. */
  public static final List<RuleInfo> ALL =
      List.of(
          UNREADABLE,
          CYCLIC_ALIAS,
          DUPLICATE_KEY,
          ENCODING,
          KEY_NOT_TEXT,
          SYNTAX,
          TOO_DEEP,
          TOO_LARGE,
          TOO_MANY_NODES,
          UNKNOWN_ALIAS,
          UNKNOWN_TAG,
          TEMPLATE);

  private YamlRules() {}

  private static RuleInfo error(String id, String summary) {
    return new RuleInfo(id, Severity.ERROR, summary);
  }
}

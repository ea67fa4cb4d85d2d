package dev.runbook.load;

import dev.runbook.model.Reference;
import dev.runbook.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads further reading: a plain address, or a mapping with an address, a link or a file in it. */
final class ReferenceReader {

  private static final Set<String> KEYS =
      Set.of("to", "link", "file", "show", "where", "title", "section", "anchor");

  private ReferenceReader() {}

  /** The references in the list of a key. */
  static List<Reference> references(Fields fields, String key) {
    return fields.items(key).stream().flatMap(item -> reference(item).stream()).toList();
  }

  private static Optional<Reference> reference(Node node) {
    if (!(node instanceof Node.Mapping)) {
      return Fields.asScalar(node).map(ReferenceReader::plain);
    }
    Fields fields = Fields.of(node, KEYS);
    Reference reference =
        new Reference(
            fields.name("to"),
            fields.name("link"),
            fields.string("file"),
            CommandReader.read(fields, "show"),
            fields.text("title"),
            fields.text("section"),
            fields.name("anchor"),
            fields.location());
    boolean leads =
        reference.to().isPresent() || reference.link().isPresent() || reference.file().isPresent();
    return leads ? Optional.of(reference) : Optional.empty();
  }

  private static Reference plain(Node.Scalar address) {
    return new Reference(
        Optional.of(Fields.asName(address)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        address.location());
  }
}

package dev.runbook.load;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.diagnostic.Nearest;
import dev.runbook.model.Catalog;
import dev.runbook.model.Destination;
import dev.runbook.model.Guide;
import dev.runbook.model.Runbook;
import dev.runbook.schema.FormatSchema;
import dev.runbook.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What one document gave.
 *
 * @param runbook the runbook, if it is one that can be read
 * @param guide the guide, if it is one that can be read
 * @param catalog the catalog, if it is one
 * @param names if it is none of them, every word in it that may be the id of a runbook or guide
 * @param head where the key stands that tells the kind
 * @param isSound whether nothing is wrong with it or with its file
 * @param problems what the schema says against it
 */
record Document(
    Optional<Runbook> runbook,
    Optional<Guide> guide,
    Optional<Catalog> catalog,
    Set<String> names,
    Location head,
    boolean isSound,
    List<Diagnostic> problems) {

  private static final String RUNBOOK = "runbook";
  private static final String GUIDE = "guide";
  private static final String CATALOG = "catalog";

  static Document read(Node root, boolean soundFile) {
    List<Diagnostic> problems = FormatSchema.validate(root);
    Optional<Runbook> runbook = Optional.empty();
    Optional<Guide> guide = Optional.empty();
    Optional<Catalog> catalog = Optional.empty();
    Location head = root.location();
    String kind = kind(root).orElse("");
    if (kind.equals(RUNBOOK)) {
      Fields fields = Fields.of(root, RunbookReader.KEYS);
      runbook = RunbookReader.read(fields);
      head = fields.keyLocation(RUNBOOK);
    } else if (kind.equals(GUIDE)) {
      Fields fields = Fields.of(root, GuideReader.KEYS);
      guide = GuideReader.read(fields);
      head = fields.keyLocation(GUIDE);
    } else if (kind.equals(CATALOG)) {
      Fields fields = Fields.of(root, CatalogReader.KEYS);
      catalog = Optional.of(CatalogReader.read(fields));
      head = fields.keyLocation(CATALOG);
    }
    boolean lost = runbook.isEmpty() && guide.isEmpty() && catalog.isEmpty();
    Set<String> names = lost ? words(root) : Set.of();
    boolean sound = soundFile && problems.isEmpty();
    return new Document(runbook, guide, catalog, names, head, sound, problems);
  }

  /** The runbook or guide, if it is one that can be read. */
  Optional<Destination> destination() {
    return runbook.<Destination>map(Function.identity()).or(() -> guide);
  }

  /** Whether nothing could be made of it. */
  boolean isLost() {
    return runbook.isEmpty() && guide.isEmpty() && catalog.isEmpty();
  }

  private static Optional<String> kind(Node root) {
    List<String> keys = keys(root).toList();
    Set<String> kinds = new TreeSet<>(Set.of(RUNBOOK, GUIDE, CATALOG));
    return keys.stream()
        .filter(kinds::contains)
        .findFirst()
        .or(() -> keys.stream().flatMap(key -> Nearest.to(key, kinds).stream()).findFirst());
  }

  private static Stream<String> keys(Node root) {
    return entries(root).map(entry -> entry.key().text());
  }

  private static Set<String> words(Node root) {
    Set<String> words = new TreeSet<>();
    entries(root)
        .flatMap(entry -> Fields.asScalar(entry.value()).stream())
        .forEach(scalar -> words.add(scalar.text().strip()));
    return words;
  }

  private static Stream<Node.Entry> entries(Node root) {
    return root instanceof Node.Mapping mapping ? mapping.entries().stream() : Stream.empty();
  }
}

package dev.runbook.kit;

import dev.runbook.block.Imprint.Change;
import dev.runbook.output.Resource;
import dev.runbook.prose.Address;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The script that keeps the last edition in the browser. It begins with what it has to know: which
 * edition it is, and which files with what content belong to it.
 *
 * @param plan what is known of the site
 * @param sums the hashes of its files
 * @param sizes the sizes of its files in bytes
 */
record ServiceWorker(KitPlan plan, Checksums sums, Map<String, Long> sizes) {

  /** As much is kept at once: a site of so many bytes, or what one needs first of a larger one. */
  private static final long BUDGET = 5L << 20;

  /** A page that is larger is read when somebody asks for it. */
  private static final long LARGE = 1L << 20;

  /** A hash is long enough to tell two editions of a file from each other. */
  private static final int HASH_LENGTH = 16;

  /** What it keeps, how one edition takes the place of another, how it answers. */
  private static final List<String> PARTS = List.of("sw-keep.js", "sw-install.js", "sw-answer.js");

  String script(String id) {
    List<String> more = new ArrayList<>();
    long left = add(plan.assets(), BUDGET - size(plan.shell()), more);
    List<String> pages =
        plan.pages().stream().filter(p -> !plan.shell().contains(p)).filter(this::isSmall).toList();
    add(pages, left, more);
    String date = plan.edition().revision().map(Change::date).orElse("");
    return "const edition = { id: \"%s\", date: \"%s\", whole: %b };\n"
            .formatted(id, date, isWhole(more))
        + list("shellFiles", plan.shell())
        + list("moreFiles", more)
        + PARTS.stream()
            .map(part -> Resource.read(ServiceWorker.class, part))
            .collect(Collectors.joining("\n"));
  }

  /** Whether no page and nothing that one needs for it is left out. */
  private boolean isWhole(List<String> more) {
    Set<String> kept = new HashSet<>(plan.shell());
    kept.addAll(more);
    return Stream.of(plan.assets(), plan.pages()).allMatch(kept::containsAll);
  }

  private boolean isSmall(String path) {
    return sizes.getOrDefault(path, 0L) <= LARGE;
  }

  private long size(List<String> paths) {
    return paths.stream().mapToLong(path -> sizes.getOrDefault(path, 0L)).sum();
  }

  /** Adds files as long as they fit, in their order; tells how much room is left. */
  private long add(List<String> paths, long room, List<String> kept) {
    long left = room;
    for (String path : paths) {
      long size = sizes.getOrDefault(path, 0L);
      if (size > left) {
        return 0;
      }
      left -= size;
      kept.add(path);
    }
    return left;
  }

  /** In the order in which they are needed: there may not be room for all of them. */
  private String list(String name, List<String> paths) {
    return paths.stream()
        .map(path -> "\"" + Address.encode(path) + "\": \"" + hash(path) + "\"")
        .collect(Collectors.joining(",\n", "const " + name + " = {\n", "\n};\n"));
  }

  private String hash(String path) {
    return sums.get(path).map(hash -> hash.substring(0, HASH_LENGTH)).orElse("");
  }
}

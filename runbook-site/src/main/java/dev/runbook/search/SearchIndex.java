package dev.runbook.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Search;
import dev.runbook.block.Search.Contact;
import dev.runbook.block.SearchEntry;
import dev.runbook.output.FileTree;
import dev.runbook.output.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The index of a publication: a core that knows every alert and every word, and shards that say
 * where a word stands and what is shown of an entry. They are scripts, for nothing else can be
 * loaded from a disk, and their names change with their content. Only the name of the first file is
 * fixed, so that no page changes when another one does.
 */
public final class SearchIndex {

  /** The file that leads to all others. */
  public static final String PATH = "assets/search/index.js";

  private static final String FOLDER = "assets/search/";

  /** Entries of which the texts stand in one file. */
  private static final int BLOCK = 4;

  /** How many entries are composed before they are written, so that few are in memory. */
  private static final int BATCH = 512;

  private final FileTree tree;
  private final Lexicon lexicon = new Lexicon();
  private final Core core = new Core();
  private final List<String> block = new ArrayList<>();
  private final List<String> blocks = new ArrayList<>();
  private int entries;

  private SearchIndex(FileTree tree) {
    this.tree = tree;
  }

  /**
   * Adds the files of the index.
   *
   * @param search what can be searched for
   * @param tree where the files are added, under {@code assets/search/}
   */
  public static void add(Search search, FileTree tree) {
    SearchIndex index = new SearchIndex(tree);
    for (int from = 0; from < search.entries().size(); from += BATCH) {
      int to = Math.min(from + BATCH, search.entries().size());
      search.entries().subList(from, to).parallelStream()
          .map(Supplier::get)
          .map(entry -> new Composed(entry, EntryText.script(entry)))
          .toList()
          .forEach(index::add);
    }
    index.finish(search);
  }

  private record Composed(SearchEntry entry, String script) {}

  private void add(Composed composed) {
    EntryText.addWords(entries, composed.entry(), lexicon);
    core.add(entries, composed.entry());
    block.add(composed.script());
    entries++;
    if (block.size() == BLOCK) {
      finishBlock();
    }
  }

  private void finishBlock() {
    if (!block.isEmpty()) {
      int number = blocks.size();
      blocks.add(write("e" + number, "[" + String.join(",\n", block) + "]"));
      block.clear();
    }
  }

  private void finish(Search search) {
    finishBlock();
    List<String> hashes = new ArrayList<>();
    List<String> firsts = new ArrayList<>();
    for (Lexicon.Shard shard : lexicon.shards()) {
      String words = String.join(" ", shard.words());
      hashes.add(write("w" + hashes.size(), Script.of(List.of(words, shard.entries()))));
      firsts.add(shard.words().get(0));
    }
    List<Word> known = lexicon.known();
    List<Object> all = new ArrayList<>(List.of(entries, search.alerts()));
    all.addAll(core.lists());
    all.add(known.stream().map(word -> word.text).collect(Collectors.joining(" ")));
    StringBuilder commonness = new StringBuilder();
    known.forEach(word -> commonness.append(word.commonness()));
    all.add(commonness.toString());
    all.add(lexicon.isLarge() ? 1 : 0);
    all.add(String.join(" ", firsts));
    all.add(String.join("", hashes));
    all.add(BLOCK);
    all.add(String.join("", blocks));
    all.add(search.contacts().stream().map(SearchIndex::list).toList());
    String hash = write("core", Script.of(all));
    tree.add(PATH, call("index", "\"" + hash + "\""));
  }

  private static List<String> list(Contact contact) {
    ToPage place = contact.target();
    return List.of(contact.name(), contact.reach(), place.path(), place.anchor());
  }

  /** Writes a file and gives the mark of its content. */
  private String write(String name, String value) {
    String script = call(name, value);
    String hash = Sha256.mark(script.getBytes(UTF_8));
    tree.add(FOLDER + name + "." + hash + ".js", script);
    return hash;
  }

  private static String call(String name, String value) {
    return "runbookIndex(\"" + name + "\"," + value + ");\n";
  }
}

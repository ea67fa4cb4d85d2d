package dev.runbook.page;

import dev.runbook.block.Edition;
import dev.runbook.block.Imprint;
import dev.runbook.block.Publication;
import dev.runbook.block.Publication.DataFile;
import dev.runbook.diagnostic.JsonWriter;
import dev.runbook.load.RunbooksSchema;
import dev.runbook.model.Catalog;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * All runbooks for other programs. The form is that of the schema that is published beside it;
 * every runbook stands on a line of its own.
 */
final class RunbooksData {

  private final Sources sources;
  private final Imprints imprints;
  private final Edition edition;
  private final String url;

  private RunbooksData(Sources sources, Imprints imprints, Edition edition, String url) {
    this.sources = sources;
    this.imprints = imprints;
    this.edition = edition;
    this.url = url;
  }

  /**
   * Composes the files when they are asked for.
   *
   * @param url the address of the home page, or empty, which makes the addresses relative to it
   */
  static List<DataFile> files(Sources sources, Imprints imprints, Edition edition, String url) {
    RunbooksData data = new RunbooksData(sources, imprints, edition, url);
    return List.of(
        new DataFile(Publication.DATA, true, data::write),
        new DataFile(
            RunbooksSchema.FILE,
            true,
            out -> out.write(RunbooksSchema.text().getBytes(StandardCharsets.UTF_8))));
  }

  private void write(OutputStream stream) throws IOException {
    Writer text = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    JsonWriter json = new JsonWriter(text);
    write(new DataWriter(json));
    json.done();
    text.flush();
  }

  private void write(DataWriter out) {
    JsonWriter json = out.json();
    json.object(
        () -> {
          json.number("version", RunbooksSchema.VERSION).newLine();
          json.object("site", () -> site(out)).newLine();
          new CatalogData(sources, out).write(url);
          json.lines(
              "runbooks",
              sources.runbooks(),
              runbook ->
                  json.object(
                      new RunbookData(sources, runbook, imprints.of(runbook), url, out)::write));
        });
  }

  private void site(DataWriter out) {
    Catalog.Site site = sources.catalog().site();
    out.json().text("title", site.title());
    out.text("about", site.about());
    if (!url.isEmpty()) {
      out.json().text("url", url);
    }
    out.json().object("edition", () -> edition(out));
  }

  private void edition(DataWriter out) {
    Optional<Imprint.Change> revision = edition.revision();
    out.plain("tool", edition.version());
    out.plain("revision", revision.map(Imprint.Change::revision));
    out.plain("date", revision.map(Imprint.Change::date));
    out.json().truth("edited", edition.isEdited());
  }
}

package dev.runbook.lint;

import dev.runbook.source.SourceReader;
import java.util.List;

/**
 * What one run has read, so that the next one need not read and parse again what has not changed.
 * It changes nothing but the time that a run takes. Used by one run at a time.
 */
public final class FileMemory {

  private final FileShelf<RunbookFiles.OneFile> runbooks = new FileShelf<>();
  private final FileShelf<PageFiles.OneFile> pages = new FileShelf<>();
  private final FileShelf<AlertFiles.OneFile> alerts = new FileShelf<>();
  private final FileShelf<SourceReader.Read> published = new FileShelf<>();

  /** Begins with nothing; the first run reads every file. */
  public FileMemory() {}

  void beginRun() {
    List.of(runbooks, pages, alerts, published).forEach(FileShelf::turn);
  }

  FileShelf<RunbookFiles.OneFile> runbooks() {
    return runbooks;
  }

  FileShelf<PageFiles.OneFile> pages() {
    return pages;
  }

  FileShelf<AlertFiles.OneFile> alerts() {
    return alerts;
  }

  /** The texts of pages that others publish. */
  FileShelf<SourceReader.Read> published() {
    return published;
  }
}

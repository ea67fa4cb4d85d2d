package dev.runbook.serve;

import dev.runbook.lint.WorkspacePaths;
import dev.runbook.lint.rules.Workspace;
import dev.runbook.model.Catalog;
import dev.runbook.model.Located;
import dev.runbook.model.PageSet;
import dev.runbook.source.SourceFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files and folders that pages and findings depend on, some of which may not be there. */
final class WatchedPlaces {

  private WatchedPlaces() {}

  /** What a run depends on that has read this; no place lies in another one. */
  static Set<Path> of(WorkspacePaths paths, Workspace workspace) {
    Catalog catalog = workspace.runbooks().catalog();
    Stream<String> named =
        Stream.of(
                workspace.alertPlaces().stream(),
                catalog.alerts().alertmanager().stream().map(Located::value),
                catalog.site().logo().stream().map(Located::value),
                paths.pages().orElse(catalog.pages()).stream()
                    .map(PageSet::folder)
                    .map(Located::value),
                workspace.surroundings().existing().stream(),
                workspace.surroundings().neighbours().keySet().stream(),
                workspace.sources().all().map(SourceFile::name))
            .flatMap(names -> names);
    Stream<Path> own =
        Stream.of(List.of(paths.runbooks()), paths.alerts().orElse(List.of()))
            .flatMap(Collection::stream);
    Set<Path> places = new TreeSet<>();
    Stream.of(own, paths.lock().stream(), named.flatMap(name -> path(paths, name)))
        .flatMap(path -> path)
        .forEach(places::add);
    return withoutInner(places);
  }

  private static Stream<Path> path(WorkspacePaths paths, String name) {
    try {
      return Stream.of(paths.base().resolve(name).normalize());
    } catch (InvalidPathException e) {
      return Stream.of();
    }
  }

  /** Whatever lies in a folder that is watched as a whole need not be watched by itself. */
  private static Set<Path> withoutInner(Set<Path> places) {
    Set<Path> outer = new TreeSet<>();
    for (Path place : places) {
      Path above = place.getParent();
      while (above != null && !places.contains(above)) {
        above = above.getParent();
      }
      if (above == null) {
        outer.add(place);
      }
    }
    return outer;
  }
}

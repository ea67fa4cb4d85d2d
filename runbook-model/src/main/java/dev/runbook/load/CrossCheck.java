package dev.runbook.load;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.model.Destination;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what is wrong between documents. Where one side of a reference has something wrong with it
 * already, or could not be read, the reference is not reported: it may only follow from that.
 */
final class CrossCheck {

  private final RunbookSet set;
  private final List<LoadedFile.Gaps> gaps;
  private final List<Document> catalogs;
  private final List<Document> documents;
  private final Set<Location> marked;

  /** Looks at files in the order of their names, and at the set that was made of them. */
  CrossCheck(List<LoadedFile> files, RunbookSet set) {
    this.set = set;
    this.gaps = files.stream().map(LoadedFile::gaps).toList();
    this.documents = files.stream().flatMap(f -> f.documents().stream()).toList();
    this.marked =
        files.stream()
            .flatMap(file -> file.problems().stream())
            .map(Diagnostic::location)
            .collect(Collectors.toSet());
    this.catalogs = documents.stream().filter(d -> d.catalog().isPresent()).toList();
  }

  /** The findings in any order. */
  List<Diagnostic> check() {
    List<Diagnostic> findings = new ArrayList<>();
    findings.addAll(catalogs());
    findings.addAll(new IdentityCheck().check(records().toList()));
    findings.addAll(references());
    findings.addAll(new UseCycles(set).check());
    findings.removeIf(finding -> marked.contains(finding.location()));
    return findings;
  }

  private Stream<Destination> records() {
    return documents.stream().flatMap(document -> document.destination().stream());
  }

  private List<Diagnostic> catalogs() {
    if (catalogs.size() > 1) {
      return catalogs.stream().skip(1).map(this::duplicate).toList();
    }
    List<Use> uses = new ArrayList<>(CatalogUses.of(set.catalog()));
    records().forEach(document -> uses.addAll(DocumentUses.of(document)));
    boolean trusted = catalogs.stream().allMatch(Document::isSound);
    boolean hidden = catalogs.isEmpty() && gaps.stream().anyMatch(LoadedFile.Gaps::catalog);
    if (!trusted || hidden || uses.isEmpty()) {
      return List.of();
    }
    return catalogs.isEmpty() ? List.of(missing(uses)) : new CatalogCheck(set).check(uses);
  }

  private Diagnostic duplicate(Document second) {
    return Diagnostic.of(
            ReferenceRules.DUPLICATE_CATALOG,
            second.head(),
            "a second catalog, expected only the one at `%s`".formatted(catalogs.get(0).head()))
        .withHint("move what it says to the first one");
  }

  private static Diagnostic missing(List<Use> uses) {
    Use first = uses.stream().min(Comparator.comparing(use -> use.name().location())).orElseThrow();
    return Diagnostic.of(
            ReferenceRules.MISSING_CATALOG,
            first.name().location(),
            "`%s` should be in the catalog, but no file is one; names that need it: %s"
                .formatted(first.name().value(), uses.size()))
        .withHint("add a file `catalog.yaml`:\ncatalog: runbooks\n" + CatalogLines.of(uses));
  }

  private List<Diagnostic> references() {
    Set<String> perhaps =
        gaps.stream().flatMap(gap -> gap.ids().stream()).collect(Collectors.toSet());
    boolean allKnown = gaps.stream().noneMatch(LoadedFile.Gaps::anything);
    MentionCheck check = new MentionCheck(records().toList(), perhaps, allKnown);
    List<Diagnostic> findings = new ArrayList<>(check.check(Mention.in(set.catalog())));
    for (Document document : documents) {
      document
          .destination()
          .ifPresent(
              record -> {
                findings.addAll(check.check(Mention.in(record)));
                if (document.isSound()) {
                  findings.addAll(StepCheck.check(record));
                }
              });
    }
    return findings;
  }
}

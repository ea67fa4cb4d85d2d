package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.Guide.TriageRow;
import dev.runbook.model.Located;
import dev.runbook.model.Text;
import java.util.List;
import java.util.Optional;

/** Shows which runbook a symptom leads to, and what to do where there is none yet. */
final class GuideTriage {

  private final Documents documents;

  GuideTriage(RunbookSet set) {
    this.documents = new Documents(set);
  }

  /** {@return the triage matrix, or nothing if it has no rows} */
  List<Block> of(List<TriageRow> triage) {
    TableRows rows = new TableRows("Symptom", "Likely cause", "Go on with");
    for (TriageRow row : triage) {
      rows.row(
          Line.of(row.symptom()), new Line().lead("", row.cause()), next(row.see(), row.none()));
    }
    return rows.isEmpty() ? List.of() : List.of(rows.done());
  }

  /** Where it goes on: runbooks, or what holds as long as there is none. */
  private Line next(List<Located<String>> see, Optional<Text> none) {
    Line line = documents.links(see);
    if (line.isEmpty()) {
      return Line.of("No runbook yet").lead(": ", none);
    }
    return line.lead("; otherwise: ", none);
  }
}

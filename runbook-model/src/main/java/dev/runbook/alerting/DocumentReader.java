package dev.runbook.alerting;

import dev.runbook.source.Budget;
import dev.runbook.source.Node;
import dev.runbook.source.SourceFile;
import java.util.List;

/**
 * Reads documents, and whatever stands in them. Every mapping is offered to the shapes that are
 * known; what none of them takes is searched further, so that rules are found in the values of a
 * chart, the variables of a playbook or the template of a cloud as well.
 */
final class DocumentReader {

  private static final List<Shape> SHAPES =
      List.of(
          new KubernetesObjects(),
          new GrafanaRules(),
          new PrometheusRules(),
          new LoneRule(),
          new LookAlikes());

  /** How many texts may stand in each other, such as a file in a ConfigMap in a list in a text. */
  private static final int MAX_TEXTS = 4;

  private final Found found;
  private final SourceFile file;
  private final Budget budget;
  private final RuleFormat format;
  private final boolean strict;
  private final String group;
  private final int texts;

  private DocumentReader(
      Found found,
      SourceFile file,
      Budget budget,
      RuleFormat format,
      boolean strict,
      String group,
      int texts) {
    this.found = found;
    this.file = file;
    this.budget = budget;
    this.format = format;
    this.strict = strict;
    this.group = group;
    this.texts = texts;
  }

  /** Reads the documents of a file. */
  static DocumentReader of(SourceFile file, Budget budget, Found found) {
    return new DocumentReader(found, file, budget, RuleFormat.PROMETHEUS, true, "", 0);
  }

  /** Takes what is found. */
  Found found() {
    return found;
  }

  /** What a rule of Prometheus is called that is found here. */
  RuleFormat format() {
    return format;
  }

  /** Tells whether rules are expected here, so that what cannot be read is a finding. */
  boolean isStrict() {
    return strict;
  }

  /** The name of the group that this stands in; may be empty. */
  String group() {
    return group;
  }

  /** The same, in something that gives its rules another format. */
  DocumentReader within(RuleFormat other) {
    return new DocumentReader(found, file, budget, other, strict, group, texts);
  }

  /** Reads a document, or an object in a list of objects. */
  void read(Node document) {
    if (document instanceof Node.Scalar text && !Fields.isNull(text)) {
      if (strict) {
        found.problem(AlertingRules.noRules(text));
      }
      return;
    }
    if (document instanceof Node.Mapping written && isKnown(Merge.resolve(written))) {
      return;
    }
    int before = found.size();
    lookInside(document);
    if (found.size() == before) {
      found.skip(document.location(), "no alert rule in it");
    }
  }

  /** Looks for rules in something of which nobody says that it holds any. */
  void search(Node node) {
    inside(node).look(node);
  }

  private void lookInside(Node node) {
    DocumentReader inside = inside(node);
    if (node instanceof Node.Sequence list) {
      list.items().forEach(inside::look);
    } else if (node instanceof Node.Mapping mapping) {
      Merge.entries(mapping).forEach(entry -> inside.look(entry.value()));
    } else {
      inside.look(node);
    }
  }

  private void look(Node node) {
    if (node instanceof Node.Scalar text) {
      readText(text, false);
    } else if (!(node instanceof Node.Mapping written) || !isKnown(Merge.resolve(written))) {
      lookInside(node);
    }
  }

  /**
   * Reads a text as the file that it may be.
   *
   * @param text the text
   * @param meant whether it must be rules if it looks like them, so that what cannot be read in it
   *     is a finding
   */
  void readText(Node.Scalar text, boolean meant) {
    if (texts == MAX_TEXTS || !Signs.ofRules(text.text())) {
      return;
    }
    SourceFile inner = file.inside(text);
    Found here = new Found();
    DocumentReader reader =
        new DocumentReader(here, inner, budget, format, meant, group, texts + 1);
    AlertRuleReader.readDocuments(inner, budget.of(inner), reader);
    if (meant || here.hasRules()) {
      found.addAll(here);
    }
  }

  private DocumentReader inside(Node node) {
    String name =
        node instanceof Node.Mapping mapping
            ? Fields.text(mapping, "name").or(() -> Fields.text(mapping, "title")).orElse(group)
            : group;
    return new DocumentReader(found, file, budget, format.insideOfAnother(), false, name, texts);
  }

  private boolean isKnown(Node.Mapping mapping) {
    for (Shape shape : SHAPES) {
      if (shape.read(mapping, this)) {
        return true;
      }
    }
    return false;
  }
}

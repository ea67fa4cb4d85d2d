package dev.runbook.lint.gate;

import dev.runbook.alerting.AlertRule;
import dev.runbook.alerting.template.Template;
import dev.runbook.diagnostic.Location;
import dev.runbook.lint.rules.Workspace;
import dev.runbook.plain.MarkdownComments;
import dev.runbook.source.Budget;
import dev.runbook.source.Comment;
import dev.runbook.source.SourceFile;
import dev.runbook.source.YamlComments;
import dev.runbook.source.YamlReader;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Finds what comments say to the lint, in files of every kind, and what they are meant for. */
final class Remarks {

  private final Map<String, List<AlertRule>> rules;
  private final BiConsumer<Remark, List<Location>> found;

  private Remarks(Map<String, List<AlertRule>> rules, BiConsumer<Remark, List<Location>> found) {
    this.rules = rules;
    this.found = found;
  }

  /**
   * Looks for remarks.
   *
   * @param workspace all that was read
   * @param found takes each with the stretches that it is meant for
   */
  static void find(Workspace workspace, BiConsumer<Remark, List<Location>> found) {
    List<SourceFile> alertFiles = withMark(workspace.sources().alertRules());
    List<String> names = alertFiles.stream().map(SourceFile::name).toList();
    Map<String, List<AlertRule>> rules =
        names.isEmpty()
            ? Map.of()
            : workspace.alertRules().stream()
                .collect(Collectors.groupingBy(rule -> rule.location().file()));
    Remarks search = new Remarks(rules, found);
    withMark(workspace.sources().runbooks()).forEach(search::inRunbooks);
    withMark(workspace.sources().pages()).forEach(search::inPage);
    alertFiles.forEach(search::inAlertRules);
  }

  /** Most files have none, and are not read again. */
  private static List<SourceFile> withMark(List<SourceFile> files) {
    return files.stream().filter(file -> file.text().contains(Remark.MARK)).toList();
  }

  private void inRunbooks(SourceFile file) {
    YamlComments.Found yaml = YamlComments.in(file, place -> false);
    Aim aim = new Aim(file, yaml.comments(), List.of(), yaml.documents());
    accept(file, yaml.comments(), aim);
  }

  private void inPage(SourceFile file) {
    List<Comment> comments = MarkdownComments.in(file);
    accept(file, comments, new Aim(file, comments, List.of(), List.of()));
  }

  private void inAlertRules(SourceFile file) {
    List<AlertRule> here = rules.getOrDefault(file.name(), List.of());
    NavigableSet<Integer> begins =
        here.stream().map(rule -> rule.key().line()).collect(Collectors.toCollection(TreeSet::new));
    Optional<Template> template = template(file);
    SourceFile yaml = template.map(Template::masked).orElse(file);
    List<Comment> ofYaml = YamlComments.in(yaml, place -> holds(place, begins)).comments();
    Aim aim = new Aim(yaml, ofYaml, here, List.of());
    accept(file, template.map(t -> TemplateComments.in(t, file, ofYaml)).orElse(ofYaml), aim);
    JsonComments.find(yaml, aim, found);
  }

  /** As the reader of alert rules decides: what is YAML is a template only for certain signs. */
  private static Optional<Template> template(SourceFile file) {
    return Template.certainly(file)
        .or(
            () ->
                YamlReader.read(file, Budget.ALERT_RULES).problems().isEmpty()
                    ? Optional.empty()
                    : Template.probably(file));
  }

  /** A text in YAML is YAML itself if alert rules were found in it. */
  private static boolean holds(Location place, NavigableSet<Integer> begins) {
    Integer first = begins.ceiling(place.line());
    return first != null && first <= place.endLine();
  }

  private void accept(SourceFile file, List<Comment> comments, Aim aim) {
    for (Comment comment : comments) {
      List<Remark> remarks = Remark.in(comment, file);
      if (!remarks.isEmpty()) {
        Location place = file.location(comment.from(), comment.to());
        List<Location> scope = aim.of(place.line(), place.endLine());
        remarks.forEach(remark -> found.accept(remark, scope));
      }
    }
  }
}

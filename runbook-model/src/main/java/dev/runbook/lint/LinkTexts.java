package dev.runbook.lint;

import dev.runbook.alerting.AlertRule;
import dev.runbook.lint.links.Template;
import dev.runbook.lint.links.WebAddress;
import dev.runbook.model.AlertSources;
import dev.runbook.model.MarkdownPage;
import dev.runbook.plain.RelativeLink;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What all links of a run name, each once, before it is known what is there.
 *
 * @param addresses web addresses
 * @param files paths of files, relative to the folder of the run
 */
record LinkTexts(Set<WebAddress> addresses, Set<String> files) {

  static LinkTexts of(List<AlertRule> rules, AlertSources sources, List<MarkdownPage> pages) {
    Set<String> ofRules = new LinkedHashSet<>();
    for (AlertRule rule : rules) {
      Stream.of(sources.annotations(), sources.links())
          .flatMap(List::stream)
          .flatMap(key -> rule.annotation(key).stream())
          .forEach(value -> ofRules.add(rule.filled(value.text())));
    }
    Set<String> ofPages = new LinkedHashSet<>();
    pages.forEach(page -> page.links().forEach(link -> ofPages.add(link.value())));
    return of(ofRules, ofPages);
  }

  static LinkTexts of(Set<String> ofRules, Set<String> ofPages) {
    Set<WebAddress> addresses = new LinkedHashSet<>();
    Stream.of(ofRules, ofPages)
        .flatMap(Set::stream)
        .flatMap(text -> WebAddress.of(Template.of(text).masked()).stream())
        .forEach(addresses::add);
    Set<String> files = new TreeSet<>();
    ofRules.forEach(
        text -> RelativeLink.of("", text).map(RelativeLink::file).ifPresent(files::add));
    return new LinkTexts(addresses, files);
  }
}

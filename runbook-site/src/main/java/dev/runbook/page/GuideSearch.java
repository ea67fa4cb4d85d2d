package dev.runbook.page;

import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.SearchEntry;
import dev.runbook.block.SearchEntry.Kind;
import dev.runbook.load.Addresses;
import dev.runbook.load.GuideAnchors;
import dev.runbook.model.Guide;
import dev.runbook.model.Located;
import dev.runbook.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What a guide is found by: its name, and what its sections and steps say. */
final class GuideSearch {

  private final Guide guide;
  private final SearchParts parts = new SearchParts();

  private GuideSearch(Guide guide) {
    this.guide = guide;
  }

  static SearchEntry of(Guide guide) {
    GuideSearch search = new GuideSearch(guide);
    search.addParts();
    return new SearchEntry(
        Kind.GUIDE,
        Words.plain(guide.title()),
        new ToPage(Addresses.document(guide), ""),
        guide.about().map(Words::plain).orElse(""),
        Stream.concat(Stream.of(guide.id()), guide.aliases().stream()).map(Located::value).toList(),
        List.of(),
        guide.principles().stream()
            .map(text -> new SearchEntry.Text(SearchEntry.Field.ABOUT, Words.plain(text)))
            .toList(),
        search.parts.done());
  }

  private void addParts() {
    guide
        .firstMinutes()
        .ifPresent(
            first -> {
              parts.section(GuideAnchors.FIRST_MINUTES, first.steps());
              parts.inside(GuideAnchors.FIRST_MINUTES, first.otherwise());
            });
    guide
        .triage()
        .forEach(row -> parts.add(GuideAnchors.TRIAGE, texts(row.symptom(), row.cause())));
    for (int i = 0; i < guide.decisions().size(); i++) {
      add(i, guide.decisions().get(i));
    }
    parts.section(GuideAnchors.EVIDENCE, guide.evidence());
    each(
        GuideAnchors.MITIGATIONS,
        guide.mitigations(),
        (anchor, one) -> {
          parts.add(anchor, texts(one.title(), one.when()));
          parts.inside(anchor, one.steps());
        });
    each(
        GuideAnchors.CRITERIA,
        guide.criteria(),
        (anchor, one) -> {
          parts.add(anchor, Stream.concat(Stream.of(one.title()), one.when().stream()));
          parts.inside(anchor, one.steps());
        });
    each(
        GuideAnchors.CHECKLISTS,
        guide.checklists(),
        (anchor, one) -> {
          parts.add(anchor, texts(one.title(), one.about()));
          parts.inside(anchor, one.items());
        });
    each(
        GuideAnchors.TEMPLATES,
        guide.templates(),
        (anchor, one) -> parts.add(anchor, texts(one.title(), one.about())));
    each(
        GuideAnchors.RECIPES,
        guide.recipes(),
        (anchor, one) -> parts.add(anchor, texts(one.title(), one.about())));
  }

  private void add(int index, Guide.Question question) {
    String anchor = GuideAnchors.of(index, question);
    question
        .command()
        .ifPresentOrElse(
            command -> parts.add(anchor, question.ask(), command),
            () -> parts.add(anchor, texts(question.ask(), question.about())));
    for (Guide.Answer answer : question.answers()) {
      parts.add(anchor, Stream.of(answer.when()));
      parts.inside(anchor, answer.steps());
    }
  }

  private static Stream<Text> texts(Text first, Optional<Text> second) {
    return Stream.concat(Stream.of(first), second.stream());
  }

  private static <T> void each(String section, List<T> list, BiConsumer<String, T> adder) {
    for (int i = 0; i < list.size(); i++) {
      adder.accept(GuideAnchors.of(section, i), list.get(i));
    }
  }
}

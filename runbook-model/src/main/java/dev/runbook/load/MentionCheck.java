package dev.runbook.load;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.model.Destination;
import dev.runbook.model.Located;
import dev.runbook.model.Runbook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds the places that name a runbook or a guide against those that there are. */
final class MentionCheck {

  private final Map<String, Destination> known = new HashMap<>();
  private final Map<String, Destination> former = new HashMap<>();
  private final Set<String> perhaps;
  private final boolean allKnown;
  private final Guesses guesses = new Guesses(known.keySet());

  /**
   * Knows the runbooks and guides.
   *
   * @param perhaps names that are not reported, since a document that could not be read may have
   *     them
   * @param allKnown whether every file could be read; if not, a name is only reported if it is
   *     close to a known one, since the file may hold it
   */
  MentionCheck(List<Destination> documents, Set<String> perhaps, boolean allKnown) {
    this.perhaps = perhaps;
    this.allKnown = allKnown;
    for (Destination document : documents) {
      known.putIfAbsent(document.id().value(), document);
      document.aliases().forEach(alias -> former.putIfAbsent(alias.value(), document));
    }
  }

  /** Those of these places that lead nowhere. */
  List<Diagnostic> check(List<Mention> mentions) {
    List<Diagnostic> findings = new ArrayList<>();
    mentions.forEach(mention -> check(mention).ifPresent(findings::add));
    return findings;
  }

  private Optional<Diagnostic> check(Mention mention) {
    Located<String> name = mention.name();
    Destination document = known.get(name.value());
    if (document != null) {
      return mention.includes() && !(document instanceof Runbook)
          ? Optional.of(reportGuide(name))
          : Optional.empty();
    }
    boolean mayBeUnread =
        perhaps.contains(name.value()) || (!allKnown && guesses.question(name.value()).isEmpty());
    return mayBeUnread ? Optional.empty() : Optional.of(report(name));
  }

  private static Diagnostic reportGuide(Located<String> name) {
    return finding(name, "is a guide, expected a runbook, whose steps can be included")
        .withHint("write `see: %s` to lead there instead".formatted(name.value()));
  }

  private Diagnostic report(Located<String> name) {
    Destination renamed = former.get(name.value());
    if (renamed != null) {
      String id = renamed.id().value();
      String kind = renamed instanceof Runbook ? "runbook" : "guide";
      return finding(name, "is only a former id of the %s `%s`".formatted(kind, id))
          .withHint("write `%s`".formatted(id));
    }
    return finding(name, "is not the id of a runbook or guide")
        .withHint(
            guesses
                .question(name.value())
                .orElse("write it, as a document with the first line\nrunbook: " + name.value()));
  }

  private static Diagnostic finding(Located<String> name, String what) {
    return Diagnostic.of(
        ReferenceRules.UNKNOWN_RUNBOOK, name.location(), "`%s` %s".formatted(name.value(), what));
  }
}

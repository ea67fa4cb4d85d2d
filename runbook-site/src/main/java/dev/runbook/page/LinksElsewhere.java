package dev.runbook.page;

import dev.runbook.alerting.AlertRule;
import dev.runbook.model.Catalog;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells which links of alert rules lead to a page that is none of ours. */
final class LinksElsewhere {

  private final List<String> keys;
  private final Optional<String> home;

  LinksElsewhere(Catalog catalog) {
    this.keys = catalog.alerts().annotations();
    this.home = catalog.site().url().map(url -> withoutScheme(url.value()));
  }

  /** The link of a rule to its runbook, if that is a web address outside of the site. */
  Optional<String> of(AlertRule rule) {
    return rule.link(keys)
        .map(link -> rule.filled(link.value().text()).strip())
        .filter(LinksElsewhere::isWebAddress)
        .filter(link -> home.filter(withoutScheme(link)::startsWith).isEmpty());
  }

  private static boolean isWebAddress(String link) {
    String lower = link.toLowerCase(Locale.ROOT);
    return lower.matches("https?://[^/?#\\s].*");
  }

  /** The host counts in whatever case, and so does every scheme. */
  private static String withoutScheme(String url) {
    String rest = url.replaceFirst("^(?i)https?://", "");
    int host = rest.indexOf('/') < 0 ? rest.length() : rest.indexOf('/');
    return rest.substring(0, host).toLowerCase(Locale.ROOT) + rest.substring(host);
  }
}

package dev.runbook.load;

import dev.runbook.model.Destination;
import dev.runbook.model.Guide;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the pages of the published site are called: the path of each kind of page, below the site's
 * address and without slashes at its ends. Which of them there are is told by {@link SiteMap}.
 */
public final class Addresses {

  /** The home page: the index of alerts. */
  public static final String HOME = "";

  /** The page that holds everything. */
  public static final String ALL = "all";

  /** The quick reference. */
  public static final String QUICK_REFERENCE = "quick-reference";

  /** Severities and escalation. */
  public static final String SEVERITIES = "severities";

  /** Services and how they degrade. */
  public static final String SERVICES = "services";

  /** Which alert goes into which channel. */
  public static final String ROUTES = "routes";

  /** Tools, hosts, variables and logs. */
  public static final String TOOLS = "tools";

  /** The commands of runbooks that change or destroy something. */
  public static final String COMMANDS = "commands";

  /** Which alerts have a runbook, and what else is missing. */
  public static final String COVERAGE = "coverage";

  private static final String RUNBOOKS = "runbooks/";
  private static final String GUIDES = "guides/";
  private static final String ALERTS = "alerts/";

  /** No slash, no blank, and not "." or "..", so that a path stays inside the site. */
  private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.:-]*");

  private Addresses() {}

  /**
   * Tells whether a name can be one part of an address as it is, without escapes. Rule files may
   * call an alert anything.
   *
   * @param name the name of an alert or the id of a runbook
   * @return true if it has only letters and digits of ASCII, {@code _}, {@code .}, {@code :} and
   *     {@code -}, and starts with none of the last three
   */
  public static boolean isPathSegment(String name) {
    return SEGMENT.matcher(name).matches();
  }

  /**
   * The path of a runbook's page.
   *
   * @param id the runbook's id
   * @return its path without slashes at its ends
   */
  public static String runbook(String id) {
    return RUNBOOKS + id;
  }

  /**
   * The path of a guide's page.
   *
   * @param id the guide's id
   * @return its path without slashes at its ends
   */
  public static String guide(String id) {
    return GUIDES + id;
  }

  /**
   * The path of the page of a runbook or a guide.
   *
   * @param document the runbook or guide
   * @return its path without slashes at its ends
   */
  public static String document(Destination document) {
    String id = document.id().value();
    return document instanceof Guide ? guide(id) : runbook(id);
  }

  /**
   * The path of an alert's page.
   *
   * @param name the alert's name
   * @return its path without slashes at its ends
   */
  public static String alert(String name) {
    return ALERTS + name;
  }

  /**
   * The alert whose page a path is.
   *
   * @param path a path without slashes at its ends
   * @return the name of the alert, or the former one; empty if it is the path of something else
   */
  public static Optional<String> alertIn(String path) {
    return path.startsWith(ALERTS)
        ? Optional.of(path.substring(ALERTS.length()))
        : Optional.empty();
  }
}

package dev.runbook.model;

import dev.runbook.diagnostic.Location;
import java.util.List;
import java.util.Optional;

/**
 * What runbooks share: each fact once, under an id. Lists keep the order of the file.
 *
 * @param site how the pages are published
 * @param severities the ladder, from worst to mildest
 * @param thresholds measures whose value decides a severity
 * @param teams who is on call
 * @param channels where they talk
 * @param origins what raises alerts besides the alert rules here; key {@code sources:}
 * @param routes which alert goes into which channel
 * @param escalations whom to call, and when
 * @param services what can break, and what then
 * @param hosts where commands run
 * @param environments where everything runs several times, such as production and staging
 * @param variables names that stand for a value in commands
 * @param links tools, dashboards and documents
 * @param logs where logs are
 * @param commands commands for the quick reference
 * @param alerts where alert rules are, and how they name severities
 * @param pages runbooks that another generator publishes
 * @param lint how the rules of the lint are weighed
 * @param closing what the record of every closed alert must say
 * @param references further reading for the whole set
 * @param location the whole document; empty if there is no catalog
 */
public record Catalog(
    Site site,
    List<SeverityLevel> severities,
    List<Threshold> thresholds,
    List<Team> teams,
    List<Channel> channels,
    List<AlertOrigin> origins,
    List<Route> routes,
    List<EscalationPolicy> escalations,
    List<Service> services,
    List<Host> hosts,
    List<Environment> environments,
    List<Variable> variables,
    List<Link> links,
    List<LogSource> logs,
    List<QuickCommand> commands,
    AlertSources alerts,
    List<PageSet> pages,
    LintPolicy lint,
    List<Text> closing,
    List<Reference> references,
    Optional<Location> location) {

  /** Copies the lists. */
  public Catalog {
    severities = List.copyOf(severities);
    thresholds = List.copyOf(thresholds);
    teams = List.copyOf(teams);
    channels = List.copyOf(channels);
    origins = List.copyOf(origins);
    routes = List.copyOf(routes);
    escalations = List.copyOf(escalations);
    services = List.copyOf(services);
    hosts = List.copyOf(hosts);
    environments = List.copyOf(environments);
    variables = List.copyOf(variables);
    links = List.copyOf(links);
    logs = List.copyOf(logs);
    commands = List.copyOf(commands);
    pages = List.copyOf(pages);
    closing = List.copyOf(closing);
    references = List.copyOf(references);
  }

  /** Something of the catalog that runbooks refer to by its id. */
  public sealed interface Item
      permits SeverityLevel,
          Threshold,
          Team,
          Channel,
          AlertOrigin,
          EscalationPolicy,
          Service,
          Host,
          Environment,
          Variable,
          Link,
          LogSource {

    /** {@return the id, located at its key} */
    Located<String> id();

    /** {@return what to call it: its title, or its id if it has none} */
    String title();
  }

  /**
   * How the pages are published.
   *
   * @param title what the set is called
   * @param about what it is for, in a line or two
   * @param url the address of the home page, always ending with a slash
   * @param edit the address under which the repository's files are edited, ending with a slash
   * @param logo an image that stands for the title, a file relative to the repository
   * @param colors what its pages are coloured with
   */
  public record Site(
      String title,
      Optional<Text> about,
      Optional<Located<String>> url,
      Optional<String> edit,
      Optional<Located<String>> logo,
      Colors colors) {}

  /**
   * Colours, each a {@code #} and six hexadecimal digits. One that is missing is that of the
   * program.
   *
   * @param accent links and buttons on a light page
   * @param accentDark the same on a dark page
   * @param severities what the names of severities stand on, the worst first; for a sixth severity
   *     and those after it there is none
   */
  public record Colors(
      Optional<Located<String>> accent,
      Optional<Located<String>> accentDark,
      List<Located<String>> severities) {

    /** Copies the list. */
    public Colors {
      severities = List.copyOf(severities);
    }
  }

  /**
   * A rung of the severity ladder.
   *
   * @param id its id
   * @param title its name
   * @param definition what makes an alert this severe
   * @param examples examples of it
   * @param respond in what time somebody must answer, as written: a time span or a phrase
   * @param notification how one is told; key {@code notify:}
   * @param communicate what is said to whom, and where
   * @param isDefault whether it holds as long as nobody knows better; key {@code default:}
   * @param rises when it becomes worse
   * @param falls when it becomes milder
   * @param postMortem by when the post-mortem is due, as written
   * @param labels values of the {@code severity} label of alert rules that mean it, besides its id
   * @param demands what the runbooks of its alerts must be at least, live or a stub; key {@code
   *     runbook:}
   */
  public record SeverityLevel(
      Located<String> id,
      String title,
      Optional<Text> definition,
      List<Text> examples,
      Optional<Text> respond,
      Optional<Text> notification,
      List<Text> communicate,
      boolean isDefault,
      List<SeverityChange> rises,
      List<SeverityChange> falls,
      Optional<Text> postMortem,
      List<Located<String>> labels,
      Runbook.Status demands)
      implements Item {

    /** Copies the lists. */
    public SeverityLevel {
      examples = List.copyOf(examples);
      communicate = List.copyOf(communicate);
      rises = List.copyOf(rises);
      falls = List.copyOf(falls);
      labels = List.copyOf(labels);
    }
  }

  /**
   * A team.
   *
   * @param id its id
   * @param title its name
   * @param oncall the handle that reaches whoever is on call
   * @param channel the channel where it talks
   * @param about what it is responsible for
   * @param labels values of the team label of alert rules that mean it, besides its id
   */
  public record Team(
      Located<String> id,
      String title,
      Optional<String> oncall,
      Optional<Located<String>> channel,
      Optional<Text> about,
      List<Located<String>> labels)
      implements Item {

    /** Copies the labels. */
    public Team {
      labels = List.copyOf(labels);
    }
  }

  /**
   * A channel.
   *
   * @param id its id
   * @param title its name as people see it, such as {@code #ops}
   * @param url its address
   * @param about what it is for
   */
  public record Channel(
      Located<String> id, String title, Optional<String> url, Optional<Text> about)
      implements Item {}

  /**
   * Whom to call, and when.
   *
   * @param id its id
   * @param title its name
   * @param about when it is meant
   * @param levels its levels in order, at least one
   */
  public record EscalationPolicy(
      Located<String> id, String title, Optional<Text> about, List<Level> levels) implements Item {

    /** Copies the levels. */
    public EscalationPolicy {
      levels = List.copyOf(levels);
    }
  }

  /**
   * A level of an escalation policy: somebody is called, or whoever works alone takes it for more
   * urgent, or both.
   *
   * @param team the team that is called; key {@code notify:}
   * @param raise the severity that it counts as from then on
   * @param after how long after the alert; none means at once
   * @param channel the channel in which it is called, unless its own
   * @param about what it can do
   * @param location the whole entry
   */
  public record Level(
      Optional<Located<String>> team,
      Optional<Located<String>> raise,
      Optional<TimeSpan> after,
      Optional<Located<String>> channel,
      Optional<Text> about,
      Location location) {}

  /**
   * A place where commands run.
   *
   * @param id its id
   * @param title its name
   * @param reach the command that gets one there
   * @param about what it is
   */
  public record Host(Located<String> id, String title, Optional<String> reach, Optional<Text> about)
      implements Item {}

  /**
   * A tool, a dashboard or a document.
   *
   * @param id its id
   * @param title its name
   * @param url its address
   * @param about what it is for
   * @param access how to reach it, such as through SSO
   */
  public record Link(
      Located<String> id, String title, String url, Optional<Text> about, Optional<Text> access)
      implements Item {}

  /**
   * A command that is good to have at hand.
   *
   * @param title what it does
   * @param group under which heading it stands, such as {@code Logs by time}
   * @param command the command
   */
  public record QuickCommand(Text title, Optional<String> group, Command command) {}
}

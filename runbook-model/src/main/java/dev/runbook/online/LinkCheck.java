package dev.runbook.online;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Report;
import dev.runbook.diagnostic.Severity;
import dev.runbook.lint.rules.Workspace;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Checks every web address of a workspace by asking for it. */
public final class LinkCheck {

  private final OnlineSettings settings;
  private final Memory memory;
  private final Crawl crawl;

  LinkCheck(OnlineSettings settings, Memory memory, Web web, Time time) {
    this.settings = settings;
    this.memory = memory;
    this.crawl = new Crawl(web, settings, time);
  }

  /**
   * What is remembered from run to run.
   *
   * @param file the file that holds it; it need not be there
   * @param name the file as it is shown to people
   * @param today the day of this run
   */
  public record Memory(Path file, String name, LocalDate today) {}

  /**
   * Sets up a check over HTTP.
   *
   * @param settings how to ask
   * @param memory what is remembered from run to run
   * @param proxies which way questions take
   * @param clock the time, for pauses between questions
   * @return the check
   */
  public static LinkCheck over(
      OnlineSettings settings, Memory memory, ProxySelector proxies, InstantSource clock) {
    return new LinkCheck(settings, memory, new HttpWeb(settings, proxies), Time.of(clock));
  }

  /**
   * Asks for every address that was not found alive a short time ago. Whatever comes of it is a
   * finding; nothing that a server does makes it fail.
   *
   * @param workspace all that was read
   * @return what was found out, and which files could not be read, so that nobody knows their
   *     addresses
   * @throws InterruptedException if the thread was interrupted; what was known by then is
   *     remembered
   */
  public Report run(Workspace workspace) throws InterruptedException {
    AddressBook book = AddressBook.of(workspace, settings.all());
    List<Diagnostic> findings = new ArrayList<>(LinkFindings.notAsked(book));
    workspace.problems().stream().filter(LinkCheck::hidesAddresses).forEach(findings::add);
    VerdictCache.Read read = VerdictCache.read(memory.file());
    read.broken().map(b -> LinkFindings.cacheIgnored(memory.name(), b)).ifPresent(findings::add);

    Map<URI, Verdict> verdicts = new TreeMap<>();
    List<Address> asked = new ArrayList<>();
    for (Address address : book.addresses()) {
      Optional<Verdict> known =
          read.cache().holding(address.uri(), memory.today(), settings.days());
      known.ifPresentOrElse(v -> verdicts.put(address.uri(), v), () -> asked.add(address));
    }
    int fromCache = verdicts.size();
    Crawl.Found found = crawl.visit(asked.stream().map(Address::uri).toList());
    boolean reached = found.answered() || asked.isEmpty();
    if (reached) {
      verdicts.putAll(found.verdicts());
      remember(read.cache(), found.verdicts(), book).ifPresent(findings::add);
    } else {
      findings.add(LinkFindings.notReached(asked));
    }
    if (found.interrupted()) {
      throw new InterruptedException("not every address was asked");
    }
    for (Address address : book.addresses()) {
      Optional.ofNullable(verdicts.get(address.uri()))
          .flatMap(verdict -> LinkFindings.of(address, verdict))
          .ifPresent(findings::add);
    }
    return new Report(
        findings,
        tally(book, verdicts, fromCache),
        workspace.sources(),
        List.of(),
        List.of(),
        OnlineRules.ALL);
  }

  private static boolean hidesAddresses(Diagnostic problem) {
    return problem.severity() == Severity.ERROR
        && (problem.rule().startsWith("yaml/") || problem.rule().equals("lint/unreadable"));
  }

  private Optional<Diagnostic> remember(
      VerdictCache before, Map<URI, Verdict> found, AddressBook book) {
    Map<URI, VerdictCache.Entry> entries = new TreeMap<>();
    for (Address address : book.addresses()) {
      URI uri = address.uri();
      Optional.ofNullable(found.get(uri))
          .map(verdict -> new VerdictCache.Entry(verdict, memory.today()))
          .or(() -> Optional.ofNullable(before.entries().get(uri)))
          .ifPresent(entry -> entries.put(uri, entry));
    }
    try {
      new VerdictCache(entries).write(memory.file());
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(LinkFindings.cacheNotWritten(memory.name(), e.toString()));
    }
  }

  private static AddressTally tally(AddressBook book, Map<URI, Verdict> verdicts, int fromCache) {
    int all = book.addresses().size();
    int alive = count(verdicts, Verdict.Kind.ALIVE);
    int dead = count(verdicts, Verdict.Kind.DEAD);
    return new AddressTally(all, alive, dead, all - alive - dead, fromCache);
  }

  private static int count(Map<URI, Verdict> verdicts, Verdict.Kind kind) {
    return (int) verdicts.values().stream().filter(verdict -> verdict.kind() == kind).count();
  }
}

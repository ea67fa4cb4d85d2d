package dev.runbook.diagnostic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a lint saw and what it found: the line that shows that a gate did not pass on nothing.
 *
 * @param files files that were read, runbooks and alert rules together
 * @param runbooks runbooks in them
 * @param alerts alert rules in them, and alerts of runbooks that something else raises
 * @param links links to runbooks on those alert rules
 * @param errors findings of severity error
 * @param warnings findings of severity warning
 * @param suppressed findings that a comment allows
 * @param inBaseline findings that a baseline knows
 */
public record Summary(
    int files,
    int runbooks,
    int alerts,
    int links,
    int errors,
    int warnings,
    int suppressed,
    int inBaseline)
    implements Tally {

  @Override
  public Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    numbers.put("files", files);
    numbers.put("runbooks", runbooks);
    numbers.put("alerts", alerts);
    numbers.put("links", links);
    numbers.put("errors", errors);
    numbers.put("warnings", warnings);
    numbers.put("suppressed", suppressed);
    numbers.put("inBaseline", inBaseline);
    return Collections.unmodifiableMap(numbers);
  }

  /** {@return the summary line; its form is a contract, so numbers are never singular} */
  @Override
  public String line() {
    return "%s files, %s runbooks, %s alerts, %s links: %s errors, %s warnings, %s suppressed, %s in baseline"
        .formatted(files, runbooks, alerts, links, errors, warnings, suppressed, inBaseline);
  }
}

package dev.runbook.page;

import dev.runbook.model.Runbook;
import java.util.Comparator;
import java.util.regex.Pattern;

/** The order in which people count codes: A2 stands before A10, and what has no code comes last. */
final class CodeOrder {

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  static final Comparator<Runbook> BY_CODE =
      Comparator.comparing((Runbook r) -> r.code().isEmpty())
          .thenComparing(r -> r.code().map(c -> padded(c.value())).orElse(""))
          .thenComparing(r -> r.id().value());

  private CodeOrder() {}

  private static String padded(String code) {
    return NUMBER
        .matcher(code)
        .replaceAll(m -> "0".repeat(Math.max(0, 12 - m.group().length())) + m.group());
  }
}

package dev.runbook.template;

/** A template that is wrong: a mistake in this program, not in what people wrote. */
public final class TemplateFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TemplateFailure(String message, Throwable cause) {
    super(message, cause);
  }
}

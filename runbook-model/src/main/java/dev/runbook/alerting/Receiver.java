package dev.runbook.alerting;

import dev.runbook.model.Located;

/**
 * A receiver of Alertmanager.
 *
 * @param name its name
 * @param tells whether it tells anybody at all: it has an integration, or may have one
 */
public record Receiver(Located<String> name, boolean tells) {}

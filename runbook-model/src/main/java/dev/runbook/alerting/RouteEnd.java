package dev.runbook.alerting;

/**
 * Where the way of an alert through the routes of Alertmanager ends.
 *
 * @param receiver the name of the receiver
 * @param isByName whether a route took the alert by its name, so that somebody has decided that
 *     just this alert goes there
 */
public record RouteEnd(String receiver, boolean isByName) {}

package dev.runbook.serve;

import dev.runbook.diagnostic.Report;
import dev.runbook.lint.LintSettings;
import dev.runbook.lint.WorkspacePaths;
import dev.runbook.lint.rules.Workspace;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is served.
 *
 * @param paths where runbooks and alert rules are
 * @param port the port of the loopback; 0 takes any that is free
 * @param lint how the rules are weighed
 * @param obstacles what keeps pages from being made of what was read; then the last ones stay
 * @param version the version of this program, if it is known
 */
public record ServeSettings(
    WorkspacePaths paths,
    int port,
    LintSettings lint,
    Function<Workspace, Optional<Report>> obstacles,
    Optional<String> version) {}

package dev.runbook.serve;

import dev.runbook.diagnostic.Report;
import dev.runbook.lint.LintSettings;
import dev.runbook.lint.WorkspacePaths;
import dev.runbook.lint.rules.Workspace;
import java.nio.file.Path;
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
 * @param templates the folder of the team's templates, if there is one
 */
public record ServeSettings(
    WorkspacePaths paths,
    int port,
    LintSettings lint,
    Function<Workspace, Optional<Report>> obstacles,
    Optional<String> version,
    Optional<Path> templates) {}

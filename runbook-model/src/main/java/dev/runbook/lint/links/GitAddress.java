package dev.runbook.lint.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The path of an address of a Git host, whichever way it shows a file: {@code blob}, {@code tree},
 * {@code raw} and {@code edit} of GitHub, the same behind {@code /-/} of GitLab, {@code src/branch}
 * of Gitea and Forgejo, {@code src} of Bitbucket.
 *
 * @param repository the parts of the path that name the repository, in lower case
 * @param rest the branch, and the file or folder
 */
record GitAddress(List<String> repository, List<String> rest) {

  private static final Set<String> VIEWS =
      Set.of("blob", "tree", "raw", "edit", "_edit", "blame", "src", "media", "rendered");

  private static final String BRANCH = "branch";
  private static final Set<String> KINDS = Set.of("commit", "tag");
  private static final String DASH = "-";

  /** The host knows its standard branch by this name too. */
  private static final String HEAD = "HEAD";

  /** Reads a path; empty if it shows no file of a repository. */
  static Optional<GitAddress> of(List<String> path) {
    for (int i = 2; i < path.size(); i++) {
      if (VIEWS.contains(path.get(i))) {
        int end = path.get(i - 1).equals(DASH) ? i - 1 : i;
        List<String> repository =
            path.subList(0, end).stream().map(part -> part.toLowerCase(Locale.ROOT)).toList();
        return Optional.of(new GitAddress(repository, rest(path.subList(i + 1, path.size()))));
      }
    }
    return Optional.empty();
  }

  private static List<String> rest(List<String> parts) {
    boolean named = parts.size() > 1;
    if (named && parts.get(0).equals(BRANCH)) {
      return parts.subList(1, parts.size());
    }
    if (named && KINDS.contains(parts.get(0))) {
      List<String> rest = new ArrayList<>(parts.subList(1, parts.size()));
      rest.set(0, parts.get(0) + "/" + parts.get(1));
      return rest;
    }
    return parts;
  }

  /** Where this lies below a folder on a branch. */
  Optional<String> below(GitAddress home) {
    boolean isHead = !rest.isEmpty() && rest.get(0).equals(HEAD) && !home.rest.isEmpty();
    List<String> own = new ArrayList<>(rest);
    if (isHead) {
      own.set(0, home.rest.get(0));
    }
    int depth = home.rest.size();
    return repository.equals(home.repository)
            && own.size() >= depth
            && own.subList(0, depth).equals(home.rest)
        ? Optional.of(String.join("/", own.subList(depth, own.size())))
        : Optional.empty();
  }

  /** Whether this is the same repository at another branch, tag or commit. */
  boolean isOtherVersion(GitAddress home) {
    return repository.equals(home.repository)
        && !rest.isEmpty()
        && !home.rest.isEmpty()
        && !rest.get(0).equals(home.rest.get(0));
  }
}

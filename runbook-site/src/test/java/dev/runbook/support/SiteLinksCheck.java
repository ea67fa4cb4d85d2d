package dev.runbook.support;

import dev.runbook.output.FileTree;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows every link inside a folder of HTML and SVG: the file must be there, and on it the anchor.
 */
public final class SiteLinksCheck {

  private static final Pattern LINK =
      Pattern.compile("(?:\\s(?:href|src)=\"|content=\"0; url=)([^\"]*)\"");
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
  private static final Pattern OUTSIDE = Pattern.compile("(?i)(?:[a-z]+:|//).*");

  /** Is sent for any address, so that its links may begin at the root of the server. */
  private static final String ANYWHERE = "404.html";

  private final Map<String, byte[]> files;
  private final Map<String, Set<String>> ids = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  private SiteLinksCheck(Map<String, byte[]> files) {
    this.files = files;
  }

  /**
   * Looks for links that lead nowhere and for ids that a page has twice.
   *
   * @param tree a site
   * @return what is wrong, in the order of the files
   */
  public static List<String> problems(FileTree tree) {
    return problems(tree.files());
  }

  /**
   * Looks for links that lead nowhere and for ids that a page has twice.
   *
   * @param files the files of a site by path
   * @return what is wrong, in the order of the files
   */
  public static List<String> problems(Map<String, byte[]> files) {
    SiteLinksCheck check = new SiteLinksCheck(files);
    files.keySet().stream().filter(SiteLinksCheck::isRead).forEach(check::collectIds);
    files.keySet().stream().filter(SiteLinksCheck::isRead).forEach(check::follow);
    return check.problems;
  }

  private static boolean isRead(String file) {
    return file.endsWith(".html") || file.endsWith(".svg");
  }

  private void collectIds(String file) {
    Set<String> found = new HashSet<>();
    Matcher matcher = ID.matcher(text(file));
    while (matcher.find()) {
      if (!found.add(matcher.group(1))) {
        problems.add(file + ": the id " + matcher.group(1) + " stands there twice");
      }
    }
    ids.put(file, found);
  }

  private void follow(String file) {
    Matcher matcher = LINK.matcher(text(file));
    while (matcher.find()) {
      String link = matcher.group(1);
      boolean anywhere = file.equals(ANYWHERE) && link.startsWith("/");
      if (!anywhere && !OUTSIDE.matcher(link).matches() && !leadsSomewhere(file, link)) {
        problems.add(file + ": " + link + " leads nowhere");
      }
    }
  }

  private boolean leadsSomewhere(String file, String link) {
    int hash = link.indexOf('#');
    String path = decode(hash < 0 ? link : link.substring(0, hash));
    String anchor = hash < 0 ? "" : decode(link.substring(hash + 1));
    String target = path.isEmpty() ? file : resolve(file, path);
    if (!files.containsKey(target)) {
      target = target.isEmpty() ? "index.html" : target.replaceAll("/$", "") + "/index.html";
    }
    return files.containsKey(target)
        && (anchor.isEmpty() || ids.getOrDefault(target, Set.of()).contains(anchor));
  }

  /** Resolves a relative path. */
  static String resolve(String file, String path) {
    List<String> parts = new ArrayList<>(List.of(file.split("/", -1)));
    parts.remove(parts.size() - 1);
    for (String part : path.split("/", -1)) {
      if (part.equals("..") && !parts.isEmpty()) {
        parts.remove(parts.size() - 1);
      } else if (!part.equals(".")) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private String text(String file) {
    return new String(files.get(file), StandardCharsets.UTF_8);
  }
}

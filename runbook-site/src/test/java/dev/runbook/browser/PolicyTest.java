package dev.runbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page has a strict policy, and nothing that it would forbid. */
class PolicyTest {

  /** What a policy may let in: the site itself, and what a page names by its hash. */
  private static final Pattern STRICT =
      Pattern.compile("'none'|'self'|file:|data:|'sha256-[A-Za-z0-9+/]{43}='");

  private static final Pattern SEMICOLON = Pattern.compile(";");
  private static final Pattern BLANK = Pattern.compile(" ");

  static List<Portal> portals() {
    return Portal.all();
  }

  @ParameterizedTest
  @MethodSource("portals")
  void every_page_has_a_strict_policy_and_keeps_to_it(Portal portal) throws IOException {
    List<String> problems = new ArrayList<>();
    int pages = 0;
    try (Stream<Path> files = Files.walk(portal.folder())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        Document page = Jsoup.parse(Files.readString(file));
        problems(page, portal).forEach(p -> problems.add(portal.folder().relativize(file) + p));
        pages++;
      }
    }
    assertThat(pages).isGreaterThan(5);
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>no policy</p>",
        "<meta http-equiv=Content-Security-Policy content=\"default-src *\">",
        "<meta http-equiv=Content-Security-Policy content=\"script-src 'self'\">",
        "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; script-src https://cdn.example.com\">",
      })
  void a_page_without_a_strict_policy_is_found(String head) {
    assertThat(problems(Jsoup.parse(head), Portal.sample())).isNotEmpty();
  }

  @Test
  void what_a_policy_forbids_is_found() {
    String policy = "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">";
    for (String body :
        List.of(
            "<script>x()</script>",
            "<script type='module'>x()</script>",
            "<style>p {}</style>",
            "<p style='color: red'>x</p>",
            "<p onclick='x()'>x</p>",
            "<img src='https://tracker.example.com/pixel.png'>",
            "<script src='//cdn.example.com/x.js'></script>")) {
      assertThat(problems(Jsoup.parse(policy + body), Portal.sample())).as(body).hasSize(1);
    }
  }

  private static List<String> problems(Document page, Portal portal) {
    List<String> problems = new ArrayList<>();
    List<String> policies =
        page.select("meta[http-equiv=Content-Security-Policy]").eachAttr("content");
    if (policies.size() != 1 || !policies.get(0).startsWith("default-src 'none'")) {
      problems.add(" has no policy that begins with nothing: " + policies);
    }
    for (String directive : SEMICOLON.split(String.join(";", policies), -1)) {
      BLANK
          .splitAsStream(directive.strip())
          .skip(1)
          .filter(source -> !STRICT.matcher(source).matches())
          .forEach(source -> problems.add(" lets in " + source));
    }
    String policy = String.join(";", policies);
    for (Element element : page.getAllElements()) {
      forbidden(element, policy, portal).forEach(problems::add);
    }
    return problems;
  }

  private static String hash(String code) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(sha256.digest(code.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static List<String> forbidden(Element element, String policy, Portal portal) {
    List<String> found = new ArrayList<>();
    boolean inline = element.is("style, script:not([src])");
    if (inline && !policy.contains("'sha256-" + hash(element.data()) + "'")) {
      found.add(" has code within: " + element.outerHtml());
    }
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      if (name.startsWith("on") || name.equals("style")) {
        found.add(" has code within: " + name);
      }
    }
    String loaded = element.is("link[rel~=stylesheet|icon|manifest|preload]") ? "href" : "src";
    String address = element.attr(loaded);
    boolean elsewhere = address.matches("(?i)(?:[a-z]+:)?//.*");
    if (elsewhere && !address.startsWith(portal.address("").toString())) {
      found.add(" loads " + address);
    }
    return found;
  }
}

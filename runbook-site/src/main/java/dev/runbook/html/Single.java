package dev.runbook.html;

import dev.runbook.template.Markup;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a page that stands alone holds in itself. Its policy lets the browser run and show nothing
 * but these, by their hashes.
 *
 * @param style the stylesheet
 * @param styleHash its hash, as a policy names it
 * @param script the script
 * @param scriptHash its hash, as a policy names it
 * @param icon the icon as an address that holds it
 */
record Single(Markup style, String styleHash, Markup script, String scriptHash, String icon) {

  static Single of(Assets assets) {
    String style = assets.stylesheet().text();
    String script = assets.script().text();
    return new Single(
        new Markup(style),
        hash(style),
        new Markup(script),
        hash(script),
        "data:image/svg+xml;base64," + base64(utf8(assets.icon().text())));
  }

  private static String hash(String text) {
    try {
      return "sha256-" + base64(MessageDigest.getInstance("SHA-256").digest(utf8(text)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

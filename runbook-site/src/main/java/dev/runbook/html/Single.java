package dev.runbook.html;

import dev.runbook.output.Sha256;
import dev.runbook.template.Markup;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

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
    return "sha256-" + base64(HexFormat.of().parseHex(Sha256.of(utf8(text))));
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

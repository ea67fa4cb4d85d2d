package dev.runbook.kit;

import dev.runbook.output.FileTree;
import dev.runbook.output.Resource;

/** What a phone needs to show the portal among its programs. */
public final class WebManifest {

  /** The file. */
  public static final String FILE = "manifest.webmanifest";

  private static final String ICON = "assets/icon-%d.png";
  private static final int[] SIZES = {192, 512};

  private WebManifest() {}

  /**
   * Adds the file, and the icon in the sizes that phones want.
   *
   * @param title the title of the site
   * @param icon the path of its icon, an SVG
   * @param tree the files of the site
   */
  public static void add(String title, String icon, FileTree tree) {
    StringBuilder icons = new StringBuilder();
    icons.append("{\"src\":").append(quoted(icon));
    icons.append(",\"type\":\"image/svg+xml\",\"sizes\":\"any\"}");
    for (int size : SIZES) {
      String path = ICON.formatted(size);
      icons.append(",\n{\"src\":").append(quoted(path)).append(",\"type\":\"image/png\",");
      icons.append("\"sizes\":\"%dx%d\"}".formatted(size, size));
      byte[] png = Resource.bytes(WebManifest.class, "icon-%d.png".formatted(size));
      tree.add(path, png);
    }
    String name = quoted(title);
    tree.add(
        FILE,
        """
        {"name":%s,
        "short_name":%s,
        "id":"./",
        "start_url":"./index.html",
        "scope":"./",
        "display":"minimal-ui",
        "background_color":"#ffffff",
        "theme_color":"#0b57b0",
        "icons":[%s]}
        """
            .formatted(name, name, icons));
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}

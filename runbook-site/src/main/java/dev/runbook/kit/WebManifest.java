package dev.runbook.kit;

import dev.runbook.diagnostic.JsonWriter;
import dev.runbook.output.FileTree;
import dev.runbook.output.Resource;
import java.util.ArrayList;
import java.util.List;

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
    List<Icon> icons = new ArrayList<>();
    icons.add(new Icon(icon, "image/svg+xml", "any"));
    for (int size : SIZES) {
      String path = ICON.formatted(size);
      icons.add(new Icon(path, "image/png", size + "x" + size));
      tree.add(path, Resource.bytes(WebManifest.class, "icon-%d.png".formatted(size)));
    }
    JsonWriter json = new JsonWriter();
    json.object(
        () -> {
          json.text("name", title).text("short_name", title).newLine();
          json.text("id", "./").text("start_url", "./index.html").text("scope", "./").newLine();
          json.text("display", "minimal-ui");
          json.text("background_color", "#ffffff").text("theme_color", "#0b57b0").newLine();
          json.lines("icons", icons, one -> json.object(() -> one.write(json)));
        });
    tree.add(FILE, json.done());
  }

  private record Icon(String src, String type, String sizes) {

    void write(JsonWriter json) {
      json.text("src", src).text("type", type).text("sizes", sizes);
    }
  }
}

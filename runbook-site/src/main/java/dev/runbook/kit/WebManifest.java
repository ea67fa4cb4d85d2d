package dev.runbook.kit;

import dev.runbook.block.Publication;
import dev.runbook.block.Theme;
import dev.runbook.diagnostic.JsonWriter;
import dev.runbook.output.FileTree;
import dev.runbook.output.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a phone needs to show the portal among its programs. */
public final class WebManifest {

  /** The file. */
  public static final String FILE = "manifest.webmanifest";

  private static final String ICON = "assets/icon-%d.png";
  private static final int[] SIZES = {192, 512};

  private static final String SVG = "image/svg+xml";
  private static final String PNG = "image/png";

  /** The light page, as the stylesheet has it: what is seen until the first page comes. */
  private static final String PAGE = "#ffffff";

  /** The accent of the stylesheet on a light page. */
  private static final String ACCENT = "#0b57b0";

  private WebManifest() {}

  /**
   * Adds the file, and the icon in the sizes that phones want.
   *
   * @param publication what is published
   * @param icon the path of its icon, an SVG
   * @param logo the path of its logo, if it has one
   * @param tree the files of the site
   */
  public static void add(
      Publication publication, String icon, Optional<String> logo, FileTree tree) {
    Theme theme = publication.theme();
    List<Icon> icons = new ArrayList<>();
    icons.add(new Icon(icon, SVG, "any"));
    for (int size : SIZES) {
      String path = ICON.formatted(size);
      icons.add(new Icon(path, PNG, size + "x" + size));
      tree.add(path, Resource.bytes(WebManifest.class, "icon-%d.png".formatted(size)));
    }
    theme.logo().ifPresent(image -> logo.ifPresent(path -> add(image, path, icons)));
    String title = publication.title();
    JsonWriter json = new JsonWriter();
    json.object(
        () -> {
          json.text("name", title).text("short_name", title).newLine();
          json.text("id", "./").text("start_url", "./index.html").text("scope", "./").newLine();
          json.text("display", "minimal-ui");
          json.text("background_color", PAGE);
          json.text("theme_color", theme.accent().orElse(ACCENT)).newLine();
          json.lines("icons", icons, one -> json.object(() -> one.write(json)));
        });
    tree.add(FILE, json.done());
  }

  /**
   * Adds the logo, if browsers agree that its type is one of icons. Of icons that fit as well the
   * last one is taken, and an icon has the place of a square.
   */
  private static void add(Theme.Logo logo, String path, List<Icon> icons) {
    int place = logo.width() == logo.height() ? icons.size() : 0;
    if (logo.ending().equals("svg")) {
      icons.add(place, new Icon(path, SVG, "any"));
    } else if (logo.ending().equals("png")) {
      icons.add(place, new Icon(path, PNG, logo.width() + "x" + logo.height()));
    }
  }

  private record Icon(String src, String type, String sizes) {

    void write(JsonWriter json) {
      json.text("src", src).text("type", type).text("sizes", sizes);
    }
  }
}

package dev.runbook.kit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Edition;
import dev.runbook.html.HtmlFormat;
import dev.runbook.output.MadeFile;
import dev.runbook.output.Scratch;
import dev.runbook.output.Sha256;
import dev.runbook.support.SamplePublication;
import dev.runbook.support.SiteLinksCheck;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class KitTest {

  private static final SortedMap<String, byte[]> SITE =
      new HtmlFormat().render(SamplePublication.friendly()).files();

  @Test
  void the_archive_holds_the_site_as_it_is_but_not_itself() throws IOException {
    SortedMap<String, byte[]> copy = unpacked(SITE.get(Kit.ZIP));

    assertThat(copy).doesNotContainKeys(Kit.ZIP, Kit.ZIP + ".sha256").containsKey("SHA256SUMS");
    SITE.forEach(
        (path, bytes) -> {
          if (!path.startsWith(Kit.ZIP) && !path.equals(Kit.ABOUT)) {
            assertThat(copy.get(path)).as(path).isEqualTo(bytes);
          }
        });
    assertThat(copy).hasSize(SITE.size() - 1);
  }

  @Test
  void every_link_of_the_unpacked_copy_leads_somewhere() throws IOException {
    SortedMap<String, byte[]> copy = unpacked(SITE.get(Kit.ZIP));

    assertThat(SiteLinksCheck.problems(copy)).isEmpty();
    assertThat(text(copy, Kit.ABOUT))
        .contains("You read an unpacked copy")
        .doesNotContain(".zip\"");
    assertThat(text(SITE, Kit.ABOUT)).contains("href=\"runbooks.zip\"");
  }

  @Test
  void checksums_name_every_other_file_of_the_copy_and_the_archive_itself() throws IOException {
    SortedMap<String, byte[]> copy = unpacked(SITE.get(Kit.ZIP));
    Checksums sums = new Checksums();
    copy.forEach(
        (path, bytes) -> {
          if (!path.equals("SHA256SUMS")) {
            sums.add(path, MadeFile.of(bytes));
          }
        });

    assertThat(text(copy, "SHA256SUMS")).isEqualTo(sums.text());
    assertThat(sums.text()).containsPattern("(?m)^[0-9a-f]{64} {2}index\\.html$");
    assertThat(text(SITE, Kit.ZIP + ".sha256"))
        .isEqualTo(Sha256.of(SITE.get(Kit.ZIP)) + "  runbooks.zip\n");
  }

  @Test
  void the_same_site_gives_the_same_bytes_wherever_it_is_made() {
    TimeZone here = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      SortedMap<String, byte[]> again =
          new HtmlFormat().render(SamplePublication.friendly()).files();

      assertThat(Sha256.of(again.get(Kit.ZIP))).isEqualTo(Sha256.of(SITE.get(Kit.ZIP)));
      assertThat(again.get("sw.js")).isEqualTo(SITE.get("sw.js"));
    } finally {
      TimeZone.setDefault(here);
    }
  }

  @Test
  void one_folder_holds_everything_and_no_file_has_a_time_of_its_own() throws IOException {
    List<ZipEntry> entries = entries(SITE.get(Kit.ZIP));

    assertThat(entries).allMatch(entry -> entry.getName().startsWith("runbooks/"));
    assertThat(entries)
        .extracting(e -> e.getTimeLocal().toString())
        .containsOnly("1980-02-01T00:00");
  }

  @Test
  void another_byte_is_another_edition() throws IOException {
    assertThat(edition("a")).isEqualTo(edition("a")).isNotEqualTo(edition("b"));
  }

  private static String edition(String content) throws IOException {
    Kit kit = new Kit(plan(List.of(), List.of()), new Room());
    kit.add("index.html", MadeFile.of(content.getBytes(UTF_8)));
    return text(kit, "edition.json");
  }

  @Test
  void a_small_site_is_kept_whole_and_of_a_large_one_what_is_needed_first() throws IOException {
    assertThat(kept(1000)).contains("\"p9999/index.html\"").contains("\"assets/a.js\"");
    assertThat(kept(1_000_000))
        .contains("whole: false")
        .contains("\"p0/index.html\"", "\"p3/index.html\"")
        .doesNotContain("\"p9/index.html\"")
        .doesNotContain("\"huge/index.html\"");
  }

  @Test
  void what_is_needed_first_is_fetched_first_and_a_whole_site_is_told_from_a_part()
      throws IOException {
    Kit kit = new Kit(plan(List.of(), List.of("z/index.html", "a/index.html")), new Room());
    kit.add("z/index.html", MadeFile.of(new byte[10]));
    kit.add("a/index.html", MadeFile.of(new byte[10]));

    assertThat(text(kit, "sw.js"))
        .contains("whole: true")
        .containsSubsequence("\"z/index.html\"", "\"a/index.html\"");
  }

  /** The script for a site of ten pages of some size, or of 10,000 that are as large together. */
  private static String kept(int size) throws IOException {
    List<String> pages = new ArrayList<>(List.of("huge/index.html"));
    int count = size == 1000 ? 5 : 10;
    for (int i = 0; i < count; i++) {
      pages.add("p" + i + "/index.html");
    }
    if (size == 1000) {
      pages.add("p9999/index.html");
    }
    Kit kit = new Kit(plan(List.of("assets/a.js"), pages), new Room());
    kit.add("assets/a.js", MadeFile.of(new byte[10]));
    kit.add("huge/index.html", MadeFile.of(new byte[2_000_000]));
    for (String page : pages.subList(1, pages.size())) {
      kit.add(page, MadeFile.of(new byte[size]));
    }
    return text(kit, "sw.js");
  }

  private static String text(Kit kit, String path) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    kit.files().get(path).to(out);
    return out.toString(UTF_8);
  }

  /** Room for an archive that nobody looks at. */
  private static final class Room implements Scratch {

    @Override
    public OutputStream open() {
      return OutputStream.nullOutputStream();
    }

    @Override
    public void copy(OutputStream out) {}
  }

  private static KitPlan plan(List<String> assets, List<String> pages) {
    return new KitPlan(Edition.UNKNOWN, List.of(), assets, pages, facts -> new byte[0]);
  }

  @Test
  void a_title_of_any_characters_stands_in_the_manifest() {
    assertThat(text(SITE, WebManifest.FILE))
        .contains("\"name\":\"Orion runbooks\"")
        .contains("\"start_url\":\"./index.html\"");
    assertThat(SITE).containsKeys("assets/icon-192.png", "assets/icon-512.png");
  }

  @Test
  void without_a_kit_there_is_none_of_it() {
    Map<String, byte[]> site = new HtmlFormat(false).render(SamplePublication.friendly()).files();

    assertThat(site)
        .doesNotContainKeys(
            Kit.ZIP, Kit.SINGLE, Kit.ABOUT, "sw.js", "edition.json", WebManifest.FILE);
    assertThat(text(site, "index.html")).doesNotContain("offline.html");
    assertThat(SiteLinksCheck.problems(site)).isEmpty();
  }

  private static String text(Map<String, byte[]> files, String path) {
    return new String(files.get(path), UTF_8);
  }

  /** The files of an archive, without the folder that holds them. */
  private static SortedMap<String, byte[]> unpacked(byte[] zip) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName().replaceFirst("^runbooks/", ""), in.readAllBytes());
      }
    }
    return files;
  }

  private static List<ZipEntry> entries(byte[] zip) throws IOException {
    List<ZipEntry> entries = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.add(entry);
      }
    }
    return entries;
  }
}

package dev.runbook.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Edition;
import dev.runbook.block.Page;
import dev.runbook.support.SamplePublication;
import dev.runbook.template.TemplateFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code docs/theming.md} says of templates. */
class ThemingDocumentTest {

  private static final Path DOCUMENT = Path.of("../docs/theming.md");
  private static final Pattern NAME = Pattern.compile("`([A-Za-z]+)`");
  private static final Pattern FENCE = Pattern.compile("(?ms)^```ftl file=(\\S+)\\n(.*?)^```$");

  static List<Class<?>> models() {
    return List.of(Page.class, Shell.class, Edition.class);
  }

  @ParameterizedTest
  @MethodSource("models")
  void each_model_is_shown_with_all_that_a_template_sees_of_it(Class<?> model) throws IOException {
    String name = model.getSimpleName().toLowerCase(Locale.ROOT);
    Matcher row =
        Pattern.compile("(?m)^\\| `" + name + "` \\| [^:]*: (.*) \\|$")
            .matcher(Files.readString(DOCUMENT));
    assertThat(row.find()).isTrue();
    List<String> shown = NAME.matcher(row.group(1)).results().map(r -> r.group(1)).toList();

    assertThat(shown)
        .containsExactlyElementsOf(
            Arrays.stream(model.getRecordComponents())
                .filter(component -> !component.getType().equals(Supplier.class))
                .map(component -> component.getName())
                .toList());
  }

  @Test
  void the_example_makes_the_page_that_it_shows() throws IOException {
    String document = Files.readString(DOCUMENT);
    MatchResult example = FENCE.matcher(document).results().findFirst().orElseThrow();
    TemplateFolder own =
        new TemplateFolder(
            "templates/runbooks/html", Map.of(example.group(1), example.group(2)), "");
    String page =
        new String(
            new HtmlFormat().with(own).render(SamplePublication.friendly()).bytes("404.html"),
            StandardCharsets.UTF_8);

    assertThat(page)
        .contains("<title>Not here · Orion runbooks</title>")
        .contains("<p>Ask in <code>#ops</code>, or start from <a href=")
        .contains("PostgresConnectionsHigh");
  }
}

package dev.runbook;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.runbook.diagnostic.JsonWriter;
import dev.runbook.page.SiteComposer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rooms of the site: what may look at what. */
class ArchitectureTest {

  private static final JavaClasses SITE =
      new ClassFileImporter()
          .importUrl(SiteComposer.class.getProtectionDomain().getCodeSource().getLocation());

  /** The formats, and what only they look at. */
  private static final List<String> FORMATS =
      List.of(
          "prose", "template", "diagram", "search", "text", "kit", "markdown", "mkdocs", "html");

  @Test
  void the_rules_see_the_site_and_nothing_else() {
    assertThat(SITE.contain(SiteComposer.class)).isTrue();
    assertThat(SITE.contain("dev.runbook.load.SiteMap")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "output, ''",
    "block, output",
    "page, block load plain alerting history model source diagnostic",
    "prose, block output template",
    "template, block output prose",
    "markdown, block output prose template",
    "diagram, block",
    "search, block output",
    "mkdocs, block output prose template markdown diagram",
    "html, block output prose template diagram search text kit",
    "text, block output prose",
    "kit, block output prose diagnostic",
    "serve, html template page block output lint load alerting model history source diagnostic",
  })
  void a_room_looks_only_at_the_rooms_below_it(String room, String below) {
    String[] seen =
        Stream.concat(
                Stream.of(room),
                Pattern.compile(" ").splitAsStream(below).filter(r -> !r.isEmpty()))
            .map(ArchitectureTest::packages)
            .toArray(String[]::new);

    noClasses()
        .that()
        .resideInAPackage(packages(room))
        .should()
        .dependOnClassesThat(resideInAPackage("dev.runbook..").and(not(resideInAnyPackage(seen))))
        .allowEmptyShould(true)
        .check(SITE);
  }

  @Test
  void every_class_is_in_a_room_whose_arrows_are_checked() {
    classes()
        .should()
        .resideInAnyPackage(
            Stream.concat(Stream.of("output", "block", "page", "serve"), FORMATS.stream())
                .map(ArchitectureTest::packages)
                .toArray(String[]::new))
        .check(SITE);
  }

  @Test
  void nothing_in_page_composition_knows_a_format() {
    noClasses()
        .that()
        .resideInAnyPackage(packages("page"), packages("block"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(FORMATS.stream().map(ArchitectureTest::packages).toArray(String[]::new))
        .check(SITE);
  }

  @Test
  void no_format_knows_what_a_runbook_is() {
    String[] seen =
        Stream.concat(Stream.of("output", "block"), FORMATS.stream())
            .map(ArchitectureTest::packages)
            .toArray(String[]::new);

    noClasses()
        .that()
        .resideInAnyPackage(FORMATS.stream().map(ArchitectureTest::packages).toArray(String[]::new))
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.runbook..")
                .and(not(resideInAnyPackage(seen)))
                .and(not(type(JsonWriter.class))))
        .check(SITE);
  }

  @Test
  void packages_do_not_depend_on_each_other_in_circles() {
    slices().matching("dev.runbook.(**)").should().beFreeOfCycles().check(SITE);
  }

  @Test
  void nothing_knows_maven_or_the_yaml_parser() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.maven..", "org.yaml..")
        .check(SITE);
  }

  @Test
  void what_pages_say_knows_no_templates_and_no_markdown_library() {
    noClasses()
        .that()
        .resideInAnyPackage(packages("page"), packages("block"), packages("output"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("freemarker..", "org.commonmark..")
        .check(SITE);
  }

  @Test
  void every_package_is_null_marked() {
    classes().should(beInNullMarkedPackage()).check(SITE);
  }

  private static String packages(String room) {
    return "dev.runbook." + room + "..";
  }

  private static ArchCondition<JavaClass> beInNullMarkedPackage() {
    return new ArchCondition<>("be in a package that is @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        String message = "%s is in a package without @NullMarked".formatted(type.getName());
        events.add(new SimpleConditionEvent(type, marked, message));
      }
    };
  }
}

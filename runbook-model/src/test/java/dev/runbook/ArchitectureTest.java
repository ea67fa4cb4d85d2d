package dev.runbook;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rooms of the model: what may look at what. */
class ArchitectureTest {

  private static final JavaClasses MODEL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.runbook");

  @ParameterizedTest
  @CsvSource({
    "diagnostic, ''",
    "history, ''",
    "source, diagnostic",
    "schema, source diagnostic",
    "model, source diagnostic",
    "load, schema model source diagnostic",
    "alerting, schema model source diagnostic",
    "plain, load model source diagnostic",
    "fix, source diagnostic",
    "lint, load alerting plain fix schema model source diagnostic",
    "online, lint load alerting plain model source diagnostic",
  })
  void a_room_looks_only_at_the_rooms_below_it(String room, String below) {
    String[] seen =
        Stream.concat(Stream.of(room), Stream.of(below.split(" ")).filter(r -> !r.isEmpty()))
            .map(ArchitectureTest::packages)
            .toArray(String[]::new);

    noClasses()
        .that()
        .resideInAPackage(packages(room))
        .should()
        .dependOnClassesThat(resideInAPackage("dev.runbook..").and(not(resideInAnyPackage(seen))))
        .check(MODEL);
  }

  @Test
  void every_class_is_in_a_room_whose_arrows_are_checked() {
    classes()
        .should()
        .resideInAnyPackage(
            Stream.of(
                    "diagnostic",
                    "history",
                    "source",
                    "schema",
                    "model",
                    "load",
                    "alerting",
                    "plain",
                    "fix",
                    "lint",
                    "online")
                .map(ArchitectureTest::packages)
                .toArray(String[]::new))
        .check(MODEL);
  }

  @Test
  void packages_do_not_depend_on_each_other_in_circles() {
    slices().matching("dev.runbook.(**)").should().beFreeOfCycles().check(MODEL);
  }

  @Test
  void what_a_link_names_is_known_without_the_rules() {
    noClasses()
        .that()
        .resideInAPackage(packages("lint.links"))
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.runbook.lint..")
                .and(not(resideInAPackage(packages("lint.links")))))
        .check(MODEL);
  }

  @Test
  void nothing_knows_maven_or_templates() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.maven..", "freemarker..")
        .check(MODEL);
  }

  @Test
  void only_plain_knows_the_markdown_parser() {
    noClasses()
        .that()
        .resideOutsideOfPackage(packages("plain"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.commonmark..")
        .check(MODEL);
  }

  @Test
  void only_source_knows_the_yaml_parser() {
    noClasses()
        .that()
        .resideOutsideOfPackage(packages("source"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.yaml..")
        .check(MODEL);
  }

  @Test
  void only_schema_knows_the_schema_validator() {
    noClasses()
        .that()
        .resideOutsideOfPackage(packages("schema"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.networknt..", "tools.jackson..", "com.fasterxml..")
        .check(MODEL);
  }

  @Test
  void only_online_uses_the_network() {
    noClasses()
        .that()
        .resideOutsideOfPackage(packages("online"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "javax.net..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.Socket")
        .orShould()
        .callMethod(java.net.URL.class, "openConnection")
        .orShould()
        .callMethod(java.net.URL.class, "openStream")
        .check(MODEL);
  }

  @Test
  void public_signatures_have_types_of_the_jdk_and_our_own_only() {
    classes().that().areNotAnonymousClasses().should(haveOwnTypesInPublicSignatures()).check(MODEL);
  }

  @Test
  void results_depend_on_neither_clock_nor_host() {
    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.<JavaCall<?>>describe(
                "reads the clock, the environment or chance", ArchitectureTest::isOfTheMoment))
        .check(MODEL);
  }

  @Test
  void every_package_is_null_marked() {
    classes().should(beInNullMarkedPackage()).check(MODEL);
  }

  private static String packages(String room) {
    return "dev.runbook." + room + "..";
  }

  private static boolean isOfTheMoment(JavaCall<?> call) {
    JavaClass owner = call.getTargetOwner();
    return (owner.getPackageName().equals("java.time") && call.getName().equals("now"))
        || (owner.isEquivalentTo(System.class)
            && Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty", "lineSeparator")
                .contains(call.getName()))
        || (owner.isEquivalentTo(Math.class) && call.getName().equals("random"))
        || owner.isEquivalentTo(java.util.Random.class);
  }

  private static ArchCondition<JavaClass> haveOwnTypesInPublicSignatures() {
    return new ArchCondition<>("have types of the JDK and our own in public signatures") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!isApi(type)) {
          return;
        }
        signature(type)
            .flatMap(involved -> involved.getAllInvolvedRawTypes().stream())
            .map(JavaClass::getBaseComponentType)
            .filter(involved -> !isOursOrOfTheJdk(involved))
            .map(JavaClass::getName)
            .distinct()
            .forEach(
                name ->
                    events.add(
                        SimpleConditionEvent.violated(
                            type, "public %s shows %s".formatted(type.getName(), name))));
      }
    };
  }

  private static boolean isApi(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ArchitectureTest::isApi).orElse(true);
  }

  private static boolean isOursOrOfTheJdk(JavaClass type) {
    return type.isPrimitive()
        || type.getPackageName().startsWith("java.")
        || type.getPackageName().startsWith("dev.runbook");
  }

  /** The types in everything of a class that its users see. */
  private static Stream<JavaType> signature(JavaClass type) {
    Stream<JavaType> above =
        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
    Stream<JavaType> fields =
        type.getFields().stream().filter(f -> isSeen(f.getModifiers())).map(f -> f.getType());
    Stream<JavaType> methods =
        type.getCodeUnits().stream()
            .filter(unit -> isSeen(unit.getModifiers()))
            .flatMap(ArchitectureTest::signature);
    return Stream.of(above, fields, methods).flatMap(types -> types);
  }

  private static Stream<JavaType> signature(JavaCodeUnit unit) {
    Stream<JavaType> thrown = unit.getExceptionTypes().stream().map(type -> type);
    return Stream.of(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream(), thrown)
        .flatMap(types -> types);
  }

  private static boolean isSeen(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
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

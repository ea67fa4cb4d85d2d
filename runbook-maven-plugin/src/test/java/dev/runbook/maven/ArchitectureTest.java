package dev.runbook.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.maven.plugin.AbstractMojo;

/** The walls of this room, seen from the module that sees all of them. */
@AnalyzeClasses(packages = "dev.runbook", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule MAVEN_IS_KNOWN_HERE_ALONE =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.runbook.maven..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.maven..", "dev.runbook.maven..");

  @ArchTest
  static final ArchRule ONLY_MOJOS_ARE_PUBLIC_HERE =
      classes()
          .that()
          .resideInAPackage("dev.runbook.maven..")
          .and()
          .arePublic()
          .should()
          .beAssignableTo(AbstractMojo.class)
          .andShould()
          .haveSimpleNameEndingWith("Mojo");

  @ArchTest
  static final ArchRule ONE_ROOM_USES_THE_NETWORK =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.runbook.online..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..");

  @ArchTest
  static final ArchRule LIBRARIES_OF_OTHER_ROOMS_STAY_THERE =
      noClasses()
          .that()
          .resideInAPackage("dev.runbook.maven..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.yaml..",
              "com.networknt..",
              "tools.jackson..",
              "freemarker..",
              "org.commonmark..");
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.rule.OwnLexicons;
import annals.table.Row;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The floors of the house: a package uses only packages of floors below it. */
final class HouseTest {
  private static final List<List<String>> FLOORS =
      List.of(
          List.of("text", "table", "rule", "language", "number"),
          List.of("clean", "sentence", "time", "syntax", "read", "publish"),
          List.of("figure", "entity", "clause"),
          List.of("event", "casualty", "statement"),
          List.of("annotate", "timeline", "check", "diff", "report"),
          List.of("beam", "core"),
          List.of("pipeline"),
          List.of("command"));

  /** Steps sideways that the picture allows: the user, then the package that it may use. */
  private static final List<List<String>> SIDE_DOORS =
      List.of(
          List.of("language", "rule"),
          List.of("text", "rule"),
          List.of("number", "rule"),
          List.of("figure", "clause"),
          List.of("entity", "clause"),
          List.of("casualty", "event"),
          List.of("statement", "event"),
          List.of("annotate", "timeline"),
          List.of("check", "publish"));

  private static final int MOST_COMPONENTS = 8;
  private static final int MOST_LINES = 400;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("annals");

  @TestFactory
  Stream<DynamicTest> aFloorUsesOnlyFloorsBelowIt() {
    return FLOORS.stream()
        .flatMap(List::stream)
        .map(room -> DynamicTest.dynamicTest(room, () -> checkRoom(room)));
  }

  private static void checkRoom(String room) {
    String[] forbidden =
        notBelow(room).stream()
            .filter(other -> !other.equals(room))
            .filter(other -> !SIDE_DOORS.contains(List.of(room, other)))
            .map(other -> "annals." + other + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("annals." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static List<String> notBelow(String room) {
    var rooms = new ArrayList<String>();
    boolean reached = false;
    for (List<String> floor : FLOORS) {
      reached |= floor.contains(room);
      if (reached) {
        rooms.addAll(floor);
      }
    }
    return rooms;
  }

  @Test
  void onlyTheBeamFloorImportsBeam() {
    noClasses()
        .that()
        .resideOutsideOfPackage("annals.beam..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.beam..")
        .check(CLASSES);
  }

  @Test
  void aClassNameStandsOnceInTheHouse() {
    var packages = new TreeMap<String, List<String>>();
    CLASSES.stream()
        .filter(type -> type.getEnclosingClass().isEmpty() && !type.isAnonymousClass())
        .filter(type -> !type.getSimpleName().equals("package-info"))
        .forEach(
            type ->
                packages
                    .computeIfAbsent(type.getSimpleName(), name -> new ArrayList<>())
                    .add(type.getPackageName()));
    packages.values().removeIf(rooms -> rooms.size() == 1);
    assertEquals(Map.of(), packages);
  }

  /** A row of a table has a component a column and is filled by name. */
  @Test
  void noRecordHasMoreThanEightComponents() {
    var wide = new TreeMap<String, Integer>();
    CLASSES.stream()
        .filter(type -> type.isRecord() && !type.isAssignableTo(Row.class))
        .forEach(type -> wide.put(type.getName(), type.reflect().getRecordComponents().length));
    wide.values().removeIf(components -> components <= MOST_COMPONENTS);
    assertEquals(Map.of(), wide);
  }

  @Test
  void noFileHasMoreThanFourHundredLines() throws IOException {
    var tooLong = new TreeMap<String, Integer>();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        int lines = Files.readAllLines(file).size();
        if (lines > MOST_LINES) {
          tooLong.put(file.toString(), lines);
        }
      }
    }
    assertEquals(Map.of(), tooLong);
  }

  /** But for the user's own word lists, which are given once, before the first is read. */
  @Test
  void nothingStaticChanges() {
    fields()
        .that()
        .areStatic()
        .and()
        .areNotDeclaredIn(OwnLexicons.class)
        .should()
        .beFinal()
        .check(CLASSES);
  }

  @Test
  void stagesDoNoInputOrOutput() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "annals.text..",
            "annals.language..",
            "annals.clean..",
            "annals.sentence..",
            "annals.time..",
            "annals.syntax..",
            "annals.entity..",
            "annals.clause..",
            "annals.figure..",
            "annals.event..",
            "annals.casualty..",
            "annals.statement..",
            "annals.annotate..",
            "annals.timeline..",
            "annals.core..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.time.Clock")
        .allowEmptyShould(true)
        .check(CLASSES);
  }
}

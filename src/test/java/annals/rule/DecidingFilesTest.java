// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.rule.Source.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DecidingFilesTest {
  private static final Path RESOURCES = Path.of("src/main/resources/annals");
  private static final List<String> ALL =
      List.of("clean", "sentence", "time", "entity", "figure", "event");

  @Test
  void everyFileThatCanDecideARowIsListedAndNoOther() throws IOException {
    Set<String> files = new TreeSet<>();
    try (Stream<Path> walk = Files.walk(RESOURCES)) {
      walk.filter(Files::isRegularFile)
          .map(file -> RESOURCES.relativize(file).toString())
          .filter(file -> file.contains("/"))
          .filter(file -> !file.startsWith("publish/")) // what a licence is called decides no row
          .filter(file -> file.matches(".*\\.(tsv|yaml|bin|gz)"))
          .forEach(files::add);
    }
    Set<String> listed =
        Lexicon.parse("sources.tsv", Resource.load("sources.tsv").text()).stream()
            .map(row -> row.get("file"))
            .filter(file -> !file.startsWith("/"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(files, listed);
  }

  @ParameterizedTest
  @CsvSource({
    "clean,    clean/cues,            true",
    "clean,    clean/markup_weights,  true",
    "clean,    event/triggers,        false",
    "event,    event/triggers,        true",
    "event,    syntax/english,        true",
    "figure,   figure/units,          true",
    "time,     time/words,            true",
    "sentence, langdetect-183,        true",
    "time,     read/trust,            true",
  })
  void aStageNamesWhatItReads(String stage, String name, boolean named) {
    assertEquals(
        named, Sources.of(List.of(stage)).stream().anyMatch(source -> source.name().equals(name)));
  }

  @Test
  void eachHasAHashOfItsOwnAndModelsAVersion() {
    var hashes = new HashSet<String>();
    for (Source source : Sources.of(ALL)) {
      assertEquals(64, source.sha256().length());
      assertTrue(hashes.add(source.sha256()), source.name());
      assertEquals(source.kind() == Kind.MODEL, !source.version().isEmpty(), source.name());
    }
    assertFalse(hashes.isEmpty());
  }

  @Test
  void whatIsNotListedCannotBeLoaded() {
    var error = assertThrows(IllegalArgumentException.class, () -> Lexicon.load("time/weeks"));
    assertEquals(
        "time/weeks.tsv is not in annals/sources.tsv: no manifest would name it",
        error.getMessage());
    assertThrows(IllegalArgumentException.class, () -> Sources.named("time/weeks"));
  }

  @Test
  void aRuleOfAModelNamesAModel() {
    for (String pack : List.of("clean/roles", "entity/rules")) {
      List<Rule> rules =
          RulePack.load(pack).rules().stream()
              .filter(rule -> rule.attributes().containsKey("model"))
              .toList();
      assertFalse(rules.isEmpty(), pack);
      rules.forEach(
          rule ->
              assertEquals(
                  Kind.MODEL, Sources.named(rule.attributes().get("model")).kind(), rule.id()));
    }
  }
}

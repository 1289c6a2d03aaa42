// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.rule.OwnLexicons.Own;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of the user's own: added where they are right, refused at their line where not. */
final class LexiconFolderTest {
  @TempDir Path folder;

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text.replace("~", "\t").replace("/", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "event/trigers.tsv  | lemma~pos~type/doorstep~v~CONSULT | : annals has no word list event/trigers; did you mean event/triggers?",
        "event/triggers.tsv | lemma~pos~tpye/doorstep~v~CONSULT | :1: unknown column tpye; did you mean type?",
        "event/triggers.tsv | # mine//lemma~pos~tpye            | :3: unknown column tpye; did you mean type?",
        "event/triggers.tsv | lemma~pos~type/doorstep~v~CONSLUT | :2: unknown type CONSLUT; did you mean CONSULT?",
        "event/triggers.tsv | lemma~pos~type/~v~CONSULT         | :2: lemma is missing",
        "event/triggers.tsv | lemma~pos~type/a~v~CONSULT~x~y    | :2: too many cells",
        "text/abbreviations.tsv | form~class~language/Ord~nevr~en | :2: unknown class nevr; did you mean never?",
        "entity/organizations.tsv | name~type/Selm Watch~club   | :2: unknown type club; there is group, organization",
      })
  void aMistakeIsToldWithItsPlace(String file, String text, String message) throws IOException {
    write(file, text);
    UsageError error = assertThrows(UsageError.class, () -> LexiconFolder.read(folder));
    assertEquals(folder.resolve(file) + message, error.getMessage());
  }

  @Test
  void aFolderWithoutListsIsAMistake() {
    UsageError error = assertThrows(UsageError.class, () -> LexiconFolder.read(folder));
    assertTrue(error.getMessage().endsWith("expected files such as event/triggers.tsv"));
  }

  @Test
  void rowsAreReadByTheNamesOfTheirColumns() throws IOException {
    write("entity/organizations.tsv", "type~name~aliases/organization~Selm Watch~SW;The Watch");
    List<Own> own = LexiconFolder.read(folder);
    assertEquals(1, own.size());
    assertEquals("entity/organizations", own.get(0).name());
    assertEquals("Selm Watch", own.get(0).entries().get(0).get("name"));
    assertEquals("SW;The Watch", own.get(0).entries().get(0).get("aliases"));
  }

  /** In a program of its own: word lists are read once. */
  @Test
  void ownWordsDecideRowsAndAreNamedInTheManifest() throws Exception {
    write(
        "words/entity/organizations.tsv", "name~type~aliases/Selm Watch~organization~the Traders");
    write("words/entity/names.tsv", "name~type~aliases/Corvexa~vaccine~CVX-12");
    write(
        "pages/a.txt",
        "Selm, 3 May 2019. Selm Watch met on Monday. Later the Traders left. He met the traders of"
            + " another town. They tried Corvexa and CVX-12.");
    Path output = folder.resolve("out");
    run(
        "--pipeline=entities",
        folder.resolve("pages").toString(),
        "--output=" + output,
        "--lexicons=" + folder.resolve("words"));
    String entities = Files.readString(output.resolve("entities.csv"));
    assertTrue(entities.contains("organization/selm-watch"), entities);
    assertTrue(entities.contains("vaccine/corvexa,thing,Corvexa,,,,2,1,"), entities);
    String mentions = Files.readString(output.resolve("mentions.csv"));
    assertTrue(mentions.contains(",the Traders,"), mentions);
    assertTrue(
        mentions.contains(",CVX-12,entity.own,vaccine/corvexa,thing,alias,,vaccine"), mentions);
    assertFalse(mentions.contains(",the traders,"), mentions);
    String manifest = Files.readString(output.resolve("manifest.json"));
    assertTrue(manifest.contains("own/entity/organizations"), manifest);
  }

  private static void run(String... arguments) throws Exception {
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "annals.Annals"),
                Stream.of(arguments))
            .toList();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.text.BlockRole;
import annals.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same small news page in ten languages; each line of a fixture says its role first. */
final class LanguagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"vi", "fr", "de", "es", "ru", "zh", "pt", "it", "ja", "ko"})
  void everyLineHasItsRole(String language) throws IOException {
    SourceText page = page(language);
    String found =
        clean(page).blocks().stream()
            .filter(block -> block.role() != BlockRole.BLANK)
            .map(block -> block.role().label() + "\t" + page.slice(page.trim(block.span())))
            .collect(Collectors.joining("\n"));
    assertEquals(String.join("\n", fixture(language)), found);
  }

  @ParameterizedTest
  @CsvSource({
    "vi, , TTXVN",
    "fr, BREST, AFP",
    "de, KIEL, dpa",
    "ru, МУРМАНСК, РИА Новости",
    "zh, 青岛, 新华社"
  })
  void theDatelineNamesPlaceAndAgency(String language, String place, String agency)
      throws IOException {
    ArticleMetadata metadata = clean(page(language)).metadata();
    assertEquals(place, metadata.datelinePlace());
    assertEquals(agency, metadata.datelineAgency());
  }

  @ParameterizedTest
  @CsvSource({"fr, Claire Morvan", "es, Marta Iglesias", "pt, Helena Matos", "it, Paola Ferri"})
  void theBylineNamesTheAuthor(String language, String author) throws IOException {
    assertEquals(author, clean(page(language)).metadata().author());
  }

  private static Cleaning clean(SourceText page) {
    return Cleaner.standard().clean(page, PageContext.of("page"), CleanMode.TEXT);
  }

  private static SourceText page(String language) throws IOException {
    return SourceText.of(
        fixture(language).stream()
            .map(line -> line.substring(line.indexOf('\t') + 1))
            .collect(Collectors.joining("\n\n")));
  }

  private static List<String> fixture(String language) throws IOException {
    try (var in = LanguagesTest.class.getResourceAsStream("/clean/" + language + ".tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}

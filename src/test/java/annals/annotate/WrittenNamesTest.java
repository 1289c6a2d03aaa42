// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.timeline.EventSignature;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two articles may share as a name, though neither knows of what. */
final class WrittenNamesTest {
  private static final String WRITTEN = EventSignature.WRITTEN;

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a capital inside a sentence|Gunmen stormed the lakeside Selva hotel and killed nine men.|selva",
        "the first word may be any|Zomrakel burst at night and killed the men below it.|''",
        "a month is no name|The old dam above the lake burst in May at night.|''",
        "nor is an office|The old dam burst, as the President of the bank said.|''",
        "nor a ministry|The old dam burst, as the Ministry of the bank said.|''",
        "nor a point of the compass|The old dam burst, as men of the North of it said.|''",
        "a word that is small elsewhere|The Harvest was lost. A late harvest was sold.|''",
        "in titles all words have one|Dam Above Zomrakel Burst At Night|''",
        "half of the words are too many|Men and Women in Zomrakel burst Barrels|''",
        "two letters say too little|The old dam above the Zo burst at night.|''",
      })
  void aNameIsWrittenWithACapital(String why, String text, String names) {
    String found =
        SignedText.signatures("a", text).stream()
            .flatMap(event -> event.scene().names().stream())
            .filter(name -> name.startsWith(WRITTEN))
            .map(name -> name.substring(WRITTEN.length()))
            .distinct()
            .collect(Collectors.joining(" "));
    assertEquals(names, found, why);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {"Gunmen stormed the lakeside Selva hotel.", "A flood in Selva killed nine men."})
  void theStoryOfADocumentHasItWhateverItIsTakenFor(String text) {
    List<String> names =
        SignedText.signatures("a", text).stream()
            .flatMap(event -> Stream.of(event.source()))
            .flatMap(source -> source.names().stream())
            .distinct()
            .toList();
    assertEquals(List.of("selva"), names);
  }
}

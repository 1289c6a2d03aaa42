// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.event.Event.DateBasis;
import annals.timeline.EventSignature.Source;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of a document its events carry to the timeline. */
final class SignatureEdgesTest {

  private static Source source(String text) {
    return SignedText.signatures("a", text).get(0).source();
  }

  private static String letters(int i) {
    return "" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
  }

  @ParameterizedTest(name = "of {0} names {1}")
  @CsvSource({"24, 24", "25, 24"})
  void twentyFourNamesAreTheStoryOfADocument(int names, int carried) {
    String text =
        IntStream.range(0, names)
            .mapToObj(
                i ->
                    "The guards attacked the old village of Zorb%s at night.".formatted(letters(i)))
            .collect(Collectors.joining(" "));
    assertEquals(carried, source(text).names().size());
  }

  @ParameterizedTest(name = "of {0} words {1}")
  @CsvSource({"31, 31", "32, 32", "33, 32"})
  void thirtyTwoWordsAreItsWords(int words, int carried) {
    String text =
        IntStream.range(0, words - 2)
            .mapToObj(i -> "zorb" + letters(i))
            .collect(Collectors.joining(", ", "Guards attacked ", "."));
    assertEquals(carried, source(text).words().size());
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Police said the explosion in the chapel on Sunday was the work of rebels.|explosion|ATTACHED",
        "The council approved the purchase on Thursday.|purchase|CLAUSE",
      })
  void aDayOfItsClauseIsItsOwnWhereNoOtherDeedHasIt(String text, String lemma, DateBasis basis) {
    String dated = "Tuesday, 4 June 2019\n\n" + text;
    List<DateBasis> found =
        SignedText.signatures("a", dated).stream()
            .filter(event -> event.told().lemma().equals(lemma))
            .map(event -> event.when().basis())
            .toList();
    assertEquals(List.of(basis), found);
  }
}

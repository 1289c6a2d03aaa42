// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.timeline.EventSignature;
import annals.timeline.EventSignature.Reference;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a noun points to what it tells of. */
final class PointingTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The Harun Front claimed that attack.|attack|THIS",
        "The army said that attacks on villages continued.|attacks|NONE",
        "The army said that fighting in the town continued.|fighting|NONE",
        "The army said that violence against farmers continued.|violence|NONE",
      })
  void thatPointsWhereANounNeedsAnArticle(String text, String word, Reference reference) {
    List<EventSignature> events =
        SignedText.signatures("a", text).stream()
            .filter(event -> event.charStart() == text.indexOf(word))
            .toList();
    assertEquals(
        List.of(reference), events.stream().map(event -> event.told().reference()).toList());
  }
}

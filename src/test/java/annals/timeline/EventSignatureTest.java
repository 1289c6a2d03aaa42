// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two events of a document or a sentence say of it is held once. */
final class EventSignatureTest {

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "'a:GARO|5|ASSAULT|kill|||Garo|||x', 'a:GARO|9|ASSAULT|kill|||Garo|||x', true, true",
    "'a:GARO|5|ASSAULT|kill|||Garo|||x', 'a:GARO|9|ASSAULT|kill|||Garo|||y', true, false",
    "'a:GARO|5|ASSAULT|kill|||Garo|||x', 'b:GARO|9|ASSAULT|kill|||Garo|||x', false, false",
    "'a:GARO|5|ASSAULT|kill|||Garo|||x', 'a:KOSS|9|ASSAULT|kill|||Garo|||x', false, false"
  })
  void ofOneDocumentAndOneSentenceIsHeldOnce(
      String before, String line, boolean document, boolean sentence) {
    EventSignature first = Story.event(before);
    EventSignature event = Story.event(line);
    EventSignature shared = event.sharing(first);
    assertEquals(event, shared);
    assertEquals(document, isOne(first.source(), shared.source()));
    assertEquals(sentence, isOne(first.scene(), shared.scene()));
  }

  @ParameterizedTest
  @CsvSource({"bombs, bomb", "boys, boy", "bus, bus", "boss, boss"})
  void aWordIsComparedWithoutItsPlural(String word, String singular) {
    assertEquals(singular, EventSignature.singular(word));
  }

  @SuppressWarnings("ReferenceEquality") // it is what is asked
  private static boolean isOne(Object one, Object other) {
    return one == other;
  }
}

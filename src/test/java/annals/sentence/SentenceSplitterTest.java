// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Where sentences end, case by case: {@code src/test/resources/sentence/*.tsv}. */
final class SentenceSplitterTest {

  @TestFactory
  Stream<DynamicTest> english() {
    return SentenceCases.rows("english").map(row -> splits(row[1], "en"));
  }

  @TestFactory
  Stream<DynamicTest> goldenRules() {
    return SentenceCases.rows("golden").map(row -> splits(row[1], "en"));
  }

  @TestFactory
  Stream<DynamicTest> otherLanguages() {
    return SentenceCases.rows("languages")
        .map(row -> splits(row[1], row[0].isEmpty() ? null : row[0]));
  }

  @Test
  void aHardWrappedTextIsReadByParagraphs() {
    String mail =
        """
        The harbour of the old town was closed again on Friday after a ship with
        rice from the delta ran aground. It lay there for two days. The captain,
        who had been awake since dawn, said that the pilot had come on board too
        late.
        Nobody was hurt.

        https://harbour.example/notices/closures/2026/the-longest-address-of-the-whole-mail-by-far
        A second ship waits outside.
        """;
    assertEquals(
        List.of(
            "The harbour of the old town was closed again on Friday after a ship with\n"
                + "rice from the delta ran aground.",
            "It lay there for two days.",
            "The captain,\nwho had been awake since dawn, said that the pilot had come on board"
                + " too\nlate.",
            "Nobody was hurt.",
            "https://harbour.example/notices/closures/2026/the-longest-address-of-the-whole-mail-by-far",
            "A second ship waits outside."),
        SentenceCases.split(mail, "en"));
  }

  private static DynamicTest splits(String marked, @Nullable String language) {
    return DynamicTest.dynamicTest(
        language + ": " + marked,
        () ->
            assertEquals(
                SentenceCases.expected(marked),
                SentenceCases.split(marked.replace(SentenceCases.BAR, ""), language)));
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Where sentences end, case by case: {@code src/test/resources/sentence/*.tsv}. */
final class SentenceSplitterTest {

  @TestFactory
  Stream<DynamicTest> english() {
    return SentenceCases.rows("english").map(row -> splits(row[1], "en"));
  }

  @TestFactory
  Stream<DynamicTest> otherLanguages() {
    return SentenceCases.rows("languages")
        .map(row -> splits(row[1], row[0].isEmpty() ? null : row[0]));
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

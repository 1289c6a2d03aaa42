// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.text.SourceText;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sketch of a page's prose holds: four words in a row are a shingle. */
final class ProseSketchTest {

  /** Lines of so many words that stand nowhere else. */
  private static ProseSketch sketch(int lines, int words, String end) {
    String text =
        IntStream.range(0, lines)
            .mapToObj(
                line ->
                    IntStream.range(0, words)
                        .mapToObj(word -> letters(line * words + word))
                        .collect(Collectors.joining(" ", "", end)))
            .collect(Collectors.joining("\n\n"));
    return ProseSketch.of(Page.of(SourceText.of(text)));
  }

  private static String letters(int number) {
    return "bor"
        + (char) ('a' + number / 676 % 26)
        + (char) ('a' + number / 26 % 26)
        + (char) ('a' + number % 26);
  }

  @ParameterizedTest(name = "{0} lines of {1} words, ending in \"{2}\": {3}")
  @CsvSource({
    "1, 27, ., 24",
    "1, 26, ., 0",
    "10, 8, ., 50",
    "20, 7, ., 0",
    "2, 25, '', 44",
    "4, 24, '', 0",
  })
  void shinglesAreThoseOfProse(int lines, int words, String end, int shingles) {
    assertEquals(shingles, sketch(lines, words, end).shingles());
  }

  @Test
  void threeBinsAreAKey() {
    ProseSketch sketch = sketch(40, 20, ".");
    assertEquals(128 / 3 + 1, sketch.bandKeys().length);
    long filled =
        IntStream.range(0, 128).filter(bin -> sketch.bins().get(bin) != Long.MAX_VALUE).count();
    assertTrue(filled > 120, filled + " of 128 bins");
  }
}

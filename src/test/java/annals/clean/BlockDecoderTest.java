// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.text.Span;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lines are article, from scores made up by hand. */
final class BlockDecoderTest {

  /** No line counts for more than 3 in a stretch, and none against it for more than 1.2. */
  @ParameterizedTest
  @CsvSource({
    "-1 2 2 -1, 1, 3",
    "-1 0 -2, 0, 0",
    "9 -1 -1 -1 2.9 2.9, 4, 6",
    "9 -1 -1 -0.9 2.9 2.9, 0, 6",
    "3 -9 -9 2 2, 0, 5",
    "3 -9 -9 -9 2 2, 4, 6"
  })
  void theStretchIsTheGreatestSum(String logOdds, int from, int to) {
    assertEquals(Span.of(from, to), BlockDecoder.stretch(numbers(logOdds)));
  }

  /** Where the article lies by its first and last line and by those beside it. */
  @ParameterizedTest
  @CsvSource({
    "text, AFTER, 0 0 -3, INSIDE, 0 0 0, 1, 3",
    "text, AFTER, 0 0 -6, INSIDE, 0 0 0, 0, 1",
    "text, AFTER, 0 0 0, INSIDE, 0 -4 7, 1, 2",
    "text, AFTER, 0 2 0, INSIDE, -7 0 0, 1, 3",
    "text, BEFORE, 0 1 0, INSIDE, 0 0 -9, 2, 3",
    "markup, END, 0 0 0, INSIDE, 4 0 0, 1, 2",
    "markup, END, 0 0 0, INSIDE, 5 0 0, 0, 1"
  })
  void theArticleIsWhereItsEdgesAre(
      String mode, Head head, String scores, Head other, String others, int from, int to) {
    double[][] all = scores(3);
    all[head.column()] = numbers(scores);
    all[other.column()] = numbers(others);
    boolean[] kept = BlockDecoder.decode(all, mode.equals("markup"));
    for (int i = 0; i < kept.length; i++) {
      assertEquals(from <= i && i < to, kept[i], "line " + i);
    }
  }

  @Test
  void aLineInsideIsDroppedWhereItClearlyIsNone() {
    double[][] all = scores(4);
    all[Head.START.column()][0] = 9;
    all[Head.END.column()][3] = 9;
    all[Head.KEEP.column()] = numbers("1 -0.55 -0.45 1");
    assertArrayEquals(new boolean[] {true, false, true, true}, BlockDecoder.decode(all, false));
  }

  @Test
  void noArticleHoldsALineThatIsExcluded() {
    double[][] all = scores(3);
    all[Head.INSIDE.column()] = numbers("6 6 6");
    BlockDecoder.exclude(all, 1);
    assertArrayEquals(new double[] {6, -30, 6}, all[Head.INSIDE.column()]);
  }

  private static double[][] scores(int lines) {
    return new double[Head.count()][lines];
  }

  private static double[] numbers(String numbers) {
    return Arrays.stream(numbers.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }
}

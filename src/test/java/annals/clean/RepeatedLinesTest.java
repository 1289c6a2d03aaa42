// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.text.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lines of an article are taken for a second copy of it. */
final class RepeatedLinesTest {
  private static final List<String> LINES =
      List.of(
          "The storm closed the harbour for three days, and nobody could leave the islands.",
          "What comes next",
          "By Sunday night the wind had dropped, and the first boats went out to sea.",
          "BY SUNDAY NIGHT: the wind had dropped and the first boats went out to sea",
          "They waited.");

  @ParameterizedTest(name = "lines {0} of which {1} are kept: {2} are a copy")
  @CsvSource({
    "0 1 2 4,         0 1 2 3,         ''",
    "0 1 2 0 1 2,     0 1 2 3 4 5,     3 4 5",
    "0 1 2 1 4 0,     0 1 2 3 4 5,     5",
    "4 0 2 4 2 0,     0 1 2 3 4 5,     3 4 5",
    "0 2 3,           0 1 2,           2",
    "0 1 4 1 4,       0 1 2 3 4,       ''",
    "0 1 0 2,         1 2 3,           ''",
    "0 1 0 4 1 2,     0 1 2 4 5,       2 4"
  })
  void aCopyIsLongLinesThatComeBackAndWhatComesBackBesideThem(
      String lines, String kept, String copy) {
    int[] order = numbers(lines);
    String text =
        String.join("\n\n", Arrays.stream(order).mapToObj(LINES::get).toArray(String[]::new));
    var keeps = new boolean[order.length];
    for (int i : numbers(kept)) {
      keeps[i] = true;
    }
    boolean[] copied = RepeatedLines.of(Page.of(SourceText.of(text)), keeps);
    var found = new ArrayList<String>();
    for (int i = 0; i < copied.length; i++) {
      if (copied[i]) {
        found.add(Integer.toString(i));
      }
    }
    assertEquals(copy, String.join(" ", found));
  }

  private static int[] numbers(String list) {
    return Arrays.stream(list.split(" "))
        .filter(number -> !number.isEmpty())
        .mapToInt(Integer::parseInt)
        .toArray();
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarkupBudgetTest {

  @ParameterizedTest(name = "{0} is {1} pieces")
  @CsvSource({
    "a b / c, 0",
    "a > b, 0",
    "<p>a b</p>, 3",
    "<p class=\"a b\" hidden>, 3",
    "<p class='a b > c' hidden>, 3",
    "<p class= \"a b\" hidden>, 4",
    "<p title=a b>, 3",
    "<p 'a b'>, 3",
    "a = \"b c\" <p>, 1",
    "<p <p>, 3",
    "<br/>, 2"
  })
  void tagsAttributesAndLinesAreCounted(String markup, int pieces) {
    assertDoesNotThrow(() -> read(markup, pieces));
    assertDoesNotThrow(() -> read(markup + "\n", pieces + 1));
    if (pieces > 0) {
      assertThrows(MarkupBudget.Exceeded.class, () -> read(markup, pieces - 1));
    }
  }

  private static void read(String markup, int most) throws IOException {
    char[] room = new char[3];
    try (var budget = new MarkupBudget(new StringReader(markup), most)) {
      while (budget.read(room, 0, room.length) >= 0) {
        // a page comes in pieces
      }
    }
  }
}

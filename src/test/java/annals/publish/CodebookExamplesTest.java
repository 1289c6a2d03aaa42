// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.table.Table;
import annals.table.Tables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of the codebook: from the first ten thousand rows, cut to sixty characters. */
final class CodebookExamplesTest {
  private static final Table RULES = Tables.standard().table("rules");

  private static @Nullable String example(int rowsBefore, String value) {
    var examples = new Examples(RULES);
    var cells = new @Nullable Object[RULES.columns().size()];
    for (int i = 0; i < rowsBefore; i++) {
      examples.look(cells);
    }
    cells[0] = value;
    examples.look(cells);
    return examples.found().get(0);
  }

  @ParameterizedTest(name = "behind {0} rows: {1}")
  @CsvSource({"0, one", "9999, one", "10000, "})
  void rowsFarBehindGiveNone(int rows, @Nullable String example) {
    assertEquals(example, example(rows, "one"));
  }

  @ParameterizedTest(name = "{0} characters")
  @CsvSource({"60, 60", "61, 61"})
  void aLongOneIsCut(int characters, int shown) {
    String example = String.valueOf(example(0, "x".repeat(characters)));
    assertEquals(shown, example.length());
    assertEquals(characters > 60, example.endsWith("\u2026"));
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Numbers in words as ICU spells them out are read back as the same numbers. */
final class SpelledNumbersTest {
  private static final RuleBasedNumberFormat ICU =
      new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);

  private static double value(String words) {
    List<Figure> figures = FigureJudge.find("They counted " + words + " of them.");
    assertEquals(1, figures.size(), words);
    Double value = figures.get(0).value().min();
    return value == null ? Double.NaN : value;
  }

  @Property(tries = 2000)
  void readsWholeNumbers(@ForAll @LongRange(min = 2, max = 999_999_999_999_999L) long number) {
    assertEquals((double) number, value(ICU.format(number)), 0d);
  }

  @Property(tries = 1000)
  void readsNumbersWithAnd(@ForAll @IntRange(min = 2, max = 999_999) int number) {
    assertEquals(number, value(ICU.format(number, "%spellout-cardinal-verbose")), 0d);
  }

  @Property(tries = 500)
  void readsOrdinals(@ForAll @IntRange(min = 3, max = 9_999) int number) {
    String words = ICU.format(number, "%spellout-ordinal");
    Figure figure = FigureJudge.find("It was the " + words + " time.").get(0);
    assertEquals(Figure.FigureKind.ORDINAL, figure.kind(), words);
    assertEquals(number, figure.value().min(), words);
  }

  @Property(tries = 1000)
  void readsDigitsWithSeparators(@ForAll @DoubleRange(min = 10_000, max = 1e12) double number) {
    String digits = String.format(Locale.ROOT, "%,.2f", number);
    assertEquals(Double.parseDouble(digits.replace(",", "")), value(digits), 0d);
  }
}

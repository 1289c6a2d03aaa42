// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers at the start of a text, from the table beside this test. */
final class CardinalTest {

  /** Form, value and words, as the columns of the table. */
  private static String shown(PlainTokens tokens, String form, double value, int to) {
    String number = Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.6g", value);
    return form + " " + number + " [" + tokens.upTo(to) + "]";
  }

  private static String expected(String form, String value, String read) {
    boolean none = value.equals("-");
    String number = none ? "-" : String.format(Locale.ROOT, "%.6g", Double.parseDouble(value));
    return form.toUpperCase(Locale.ROOT) + " " + number + " [" + (read == null ? "" : read) + "]";
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/annals/number/cases.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '`')
  void wholeNumbers(String text, String form, String value, String read) {
    PlainTokens tokens = PlainTokens.of(text);
    Cardinal number = Cardinal.read(tokens, 0);
    assertEquals(
        expected(form, value, read),
        shown(tokens, number.form().name(), number.value(), number.to()));
  }

  @ParameterizedTest
  @CsvSource({
    "twenty second delays,20,twenty",
    "twenty-first,20,twenty",
    "a hundred first graders,100,a hundred",
    "two hundredth parts,2,two",
    "two thousand third parties,2000,two thousand",
    "two thousandth parts,2,two",
    "three hundred and third,300,three hundred",
  })
  void withoutOrdinals(String text, double value, String read) {
    PlainTokens tokens = PlainTokens.of(text);
    Cardinal number = Cardinal.withoutOrdinals(tokens, 0);
    assertEquals(value, number.value());
    assertEquals(read, tokens.upTo(number.to()));
    assertEquals(Cardinal.Form.NUMBER, number.form());
  }

  @ParameterizedTest
  @CsvSource({"first", "hundredth", "a hundredth", "millionth"})
  void ordinalsAlone(String text) {
    assertEquals(Cardinal.Form.NONE, Cardinal.withoutOrdinals(PlainTokens.of(text), 0).form());
    assertEquals(Cardinal.Form.ORDINAL, Cardinal.read(PlainTokens.of(text), 0).form());
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/annals/number/fractions.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '`')
  void partsBehindIt(String text, String form, String value, String read) {
    PlainTokens tokens = PlainTokens.of(text);
    Cardinal number = Cardinal.read(tokens, 0);
    Numeral.Shape shape = number.digits() ? Numeral.Shape.DIGITS : Numeral.Shape.WORDS;
    Numeral with = Fractions.after(tokens, new Numeral(0, number.to(), number.value(), shape));
    assertEquals(
        expected(form, value, read), shown(tokens, with.shape().name(), with.value(), with.to()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,500 days|1500",
        "2.50|2.50",
        "0.50|0.50",
        "007|7",
        "0|0",
        ".5|0.5",
        "1.234.567,80|1234567.80",
        "½|''",
        "7½|''",
        "1/2|''",
        "1e3|''",
        "1.2.3|''",
      })
  void asItIsWritten(String text, String decimal) {
    assertEquals(decimal, DigitNumeral.decimal(PlainTokens.of(text), 0));
  }

  @ParameterizedTest
  @CsvSource({
    "and a half,0.5",
    "and half,0.5",
    "and a quarter,0.25",
    "and three quarters,0.75",
    "and a tenth,0.1",
    "and a hundredth,-",
    "and an eleventh,-",
    "and a second,-",
    "and three halves,-",
    "or a half,-",
  })
  void andAPart(String text, String value) {
    Numeral part = Fractions.andFraction(PlainTokens.of(text), 0);
    assertEquals(value, part == null ? "-" : Double.toString(part.value()));
  }

  @Test
  void aProductNextToAWholeNumberIsOne() {
    assertEquals(8, Numeral.tidy(8 + 4 * Math.ulp(8.0)));
    assertEquals(8 + 5 * Math.ulp(8.0), Numeral.tidy(8 + 5 * Math.ulp(8.0)));
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DecimalsTest {

  @ParameterizedTest
  @CsvSource({
    "3.0E6, 3000000",
    "0.1, 0.1",
    "2.0E-3, 0.002",
    "-0.0, 0",
    "0.9999, 0.9999",
    "-16.0583, -16.0583",
    "107.6666666666666666, 107.66666666666667",
    "2.0E-10, 0.0000000002",
    "1.0E15, 1000000000000000",
    "1.0E23, 100000000000000000000000",
    "2.2E22, 22000000000000000000000",
    "0.30000000000000004, 0.30000000000000004",
    "9007199254740993, 9007199254740992",
    "123456789.12345678, 123456789.12345678",
  })
  void aDoubleIsItsShortestDecimal(double value, String decimal) {
    assertEquals(decimal, Decimals.shortest(value));
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {2.0E-3, 2.0E22, 2.2250738585072014E-308, 4.9E-324, 1.7976931348623157E308})
  void whatTheJdkWritesLongerIsNotWrittenLonger(double value) {
    String decimal = Decimals.shortest(value);
    assertEquals(value, Double.parseDouble(decimal));
    assertTrue(digits(decimal) <= digits(Double.toString(value)), decimal);
  }

  @Property
  void everyDoubleReadsBackFromNoMoreDigitsThanTheJdkNeeds(@ForAll long bits) {
    double value = Double.longBitsToDouble(bits);
    if (Double.isFinite(value) && value != 0) {
      String decimal = Decimals.shortest(value);
      assertEquals(value, Double.parseDouble(decimal));
      assertTrue(digits(decimal) <= digits(Double.toString(value)), decimal);
    }
  }

  @Property
  void fourDecimalsStayAsTheyAre(
      @ForAll @Scale(4) @BigRange(min = "-10000000000", max = "10000000000") BigDecimal value) {
    String plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    assertEquals(plain, Decimals.shortest(value.doubleValue()));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatIsNoNumberIsRefused(double value) {
    assertThrows(IllegalArgumentException.class, () -> Decimals.shortest(value));
  }

  private static int digits(String decimal) {
    return new BigDecimal(decimal).stripTrailingZeros().precision();
  }
}

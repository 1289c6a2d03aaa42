// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.rule.Lexicon;
import java.io.IOException;
import java.io.InputStream;
import java.util.Currency;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fhir.ucum.Decimal;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The unit tables against the UCUM specification and the JDK's list of currencies. */
final class UnitTablesTest {
  /** Market codes that ISO 4217 does not have, and old codes that the JDK does not list. */
  private static final Set<String> BEYOND_ISO = Set.of("BTC", "ETH", "CNH", "IRT", "DDM", "SUR");

  private static final int FEWEST_SURFACES = 350;
  private static final int FEWEST_CURRENCIES = 170;
  private static final double TOLERANCE = 1e-6;

  /** The library keeps the digits that a definition has: two in {@code 12 [in_i]}. */
  private static final double DEFINITION_TOLERANCE = 4e-3;

  private static final UcumEssenceService UCUM = ucum();

  private static UcumEssenceService ucum() {
    try (InputStream essence = UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml")) {
      return new UcumEssenceService(Objects.requireNonNull(essence));
    } catch (IOException | UcumException e) {
      throw new IllegalStateException(e);
    }
  }

  static Stream<Lexicon.Entry> units() {
    return Lexicon.load("figure/units").entries().stream();
  }

  static Stream<Lexicon.Entry> convertible() {
    return units()
        .filter(row -> !row.get("si").isEmpty())
        .filter(row -> !row.get("code").startsWith("{") && row.get("offset").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("units")
  void isAUnitOfUcum(Lexicon.Entry row) {
    assertNull(UCUM.validate(row.get("code")), row.get("code"));
    if (!row.get("si").isEmpty()) {
      assertNull(UCUM.validate(row.get("si")), row.get("si"));
    }
  }

  @ParameterizedTest
  @MethodSource("convertible")
  void convertsAsUcumDoes(Lexicon.Entry row) throws UcumException {
    String expected =
        UCUM.convert(new Decimal("1.000000000000"), row.get("code"), row.get("si")).asScientific();
    double factor = Double.parseDouble(row.get("factor"));
    assertEquals(1, factor / Double.parseDouble(expected), DEFINITION_TOLERANCE, row.get("code"));
  }

  @Test
  void convertsTemperatures() {
    assertEquals(310.15, si("37 degrees Celsius"), TOLERANCE);
    assertEquals(310.15, si("98.6 degrees Fahrenheit"), TOLERANCE);
  }

  private static double si(String text) {
    return Objects.requireNonNull(
        Objects.requireNonNull(FigureJudge.find(text).get(0).unit()).siMin());
  }

  @Test
  void namesCurrenciesByTheirIsoCodes() {
    Set<String> iso =
        Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());
    Set<String> unknown =
        Lexicon.load("figure/currencies").entries().stream()
            .map(row -> row.get("code"))
            .filter(code -> !iso.contains(code) && !BEYOND_ISO.contains(code))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), unknown);
  }

  @Test
  void knowsEnoughOfBoth() {
    long surfaces =
        units()
            .flatMap(row -> Stream.of(row.get("names"), row.get("symbols")))
            .filter(cell -> !cell.isEmpty())
            .mapToLong(cell -> cell.split("\\|").length)
            .sum();
    assertTrue(surfaces >= FEWEST_SURFACES, "only " + surfaces);
    int currencies = Lexicon.load("figure/currencies").entries().size();
    assertTrue(currencies >= FEWEST_CURRENCIES, "only " + currencies);
  }
}

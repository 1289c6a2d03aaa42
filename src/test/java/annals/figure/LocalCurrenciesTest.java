// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.syntax.SharedSyntax;
import annals.text.SourceText;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose dollars and pounds a text means, by the country of its site. */
final class LocalCurrenciesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The house sold for $700,000.        | www.abc.net.au      | AUD | true",
        "The house sold for 700,000 dollars. | www.stuff.co.nz     | NZD | true",
        "The house sold for US$700,000.      | www.abc.net.au      | USD | false",
        "The house sold for 700,000 euros.   | www.abc.net.au      | EUR | false",
        "The house sold for $700,000.        | www.example.com     | USD | true",
        "The house sold for $700,000.        |                     | USD | true",
        "The house sold for $700,000.        | VNA                 | USD | true",
        "The bus costs 3 pounds.             | english.ahram.org.eg | EGP | true",
        "The bus costs 3 pounds.             | www.bbc.co.uk       | GBP | true",
        "The bus costs 30 rupees.            | www.dawn.com.pk     | PKR | true",
        "The bus costs 30 pesos.             | www.rappler.com.ph  | PHP | true",
      })
  void takesTheCurrencyOfTheSite(String text, String site, String code, boolean assumed) {
    var source = SourceText.of(text);
    Figure figure =
        FigureFinder.standard()
            .search(source, FigureJudge.lines(source), List.of(), site, new SharedSyntax())
            .figures()
            .get(0);
    assertEquals(code, Objects.requireNonNull(figure.unit()).code());
    assertEquals(assumed, figure.unit() != null && figure.unit().assumed());
  }
}

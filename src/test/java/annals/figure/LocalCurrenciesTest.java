// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.syntax.SharedSyntax;
import annals.text.SourceText;
import annals.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
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
    Figure figure = first(SourceText.of(text), new MoneyEvidence(site, null, List.of()));
    assertEquals(code, Objects.requireNonNull(figure.unit()).code());
    assertEquals(assumed, figure.unit() != null && figure.unit().assumed());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He paid 195 shillings in Kenya.             | Kenya KE            | KES",
        "Kenya lent 3 million shillings to Tanzania. | Kenya KE Tanzania TZ | TZS",
        "The town gave 200,000 rupees of Nepal.      | Nepal NP            | NPR",
        "In Sydney the flat cost $2 million.         | Sydney AU           | AUD",
        "Zimbabwe was lent $2 million.               | Zimbabwe ZW         | USD",
        "A loaf costs 3 pounds in Cairo.             | Cairo EG            | EGP",
        "A loaf costs 3 pounds in Lima.              | Lima PE             | GBP",
        "Kenya paid 30 euros.                        | Kenya KE            | EUR",
        "Kenya asks 300 shillings; Uganda waits.     | Kenya KE Uganda UG  | KES",
        "In Kenya it is 300 shillings, while Uganda sleeps. | Kenya KE Uganda UG | KES",
        "In Kenya it is 300 shillings in Uganda.     | Kenya KE Uganda UG  | UGX",
        "In Kingston the flat cost $2 million.       | Kingston JM         | ",
        "In Lima the flat cost $2 million.           | Lima PE             | USD",
      })
  void takesTheCurrencyOfTheNearestCountryThatHasOneOfThatName(
      String text, String named, String code) {
    var countries = new ArrayList<MoneyEvidence.Country>();
    String[] words = named.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      int at = text.indexOf(words[i]);
      Span span = Span.of(at, at + words[i].length());
      countries.add(new MoneyEvidence.Country(span, words[i + 1]));
    }
    Figure figure = first(SourceText.of(text), new MoneyEvidence(null, null, countries));
    assertEquals(code, Objects.requireNonNull(figure.unit()).code());
  }

  @Test
  void takesThatOfTheOnlyCountryWhereTheSentenceNamesNone() {
    String text = "Kenya waited. Kenya paid. They got 30 shillings.";
    var kenya = new MoneyEvidence.Country(Span.of(0, 5), "KE");
    var again = new MoneyEvidence.Country(Span.of(14, 19), "KE");
    Figure figure =
        first(SourceText.of(text), new MoneyEvidence(null, null, List.of(kenya, again)));
    assertEquals("KES", Objects.requireNonNull(figure.unit()).code());
  }

  private static Figure first(SourceText source, MoneyEvidence evidence) {
    return FigureFinder.standard()
        .search(source, FigureJudge.lines(source), List.of(), evidence, new SharedSyntax())
        .figures()
        .get(0);
  }
}

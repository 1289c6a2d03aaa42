// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.text.SourceText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name of a paper beside a headline; the slash stands for a line break. */
final class PaperNameTest {
  private static final String BODY =
      "//The ferry to the islands did not sail on Tuesday, as the wind had not dropped by noon, and"
          + " some forty people waited in the harbour.//The company said that it would run two boats"
          + " on Wednesday, and that tickets stay good until the end of the week.//In the village"
          + " hall the school served soup, and the mayor thanked those who had brought bread.//";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ferry stays in port for a day/The Coast Ledger/Published June 4, 2024/By Ann Reed | Ferry stays in port for a day | The Coast Ledger",
        "Ferry stays in port for a day//The Coast Ledger/June 4, 2024 | Ferry stays in port for a day | The Coast Ledger",
        "Ferry stays in port for a day/THE COAST LEDGER/June 4, 2024 | Ferry stays in port for a day | THE COAST LEDGER",
        "Ferry Stays in Port for a Day/Daily Shore News/4 June 2024 | Ferry Stays in Port for a Day | Daily Shore News",
        "Home/News/Sport//Ferry stays in port/Island Herald/4 June 2024 | Ferry stays in port | Island Herald",
        "Die Fähre bleibt im Hafen/Neue Inselzeitung/4. Juni 2024 | Die Fähre bleibt im Hafen | Neue Inselzeitung",
        "Le bac reste au port mardi/Le Courrier des Îles/4 juin 2024 | Le bac reste au port mardi | Le Courrier des Îles",
        "Ferry stays in port for a day/The Harbour Line/June 4, 2024 | Ferry stays in port for a day |",
        "The Coast Ledger//Ferry stays in port for a day//June 4, 2024 | Ferry stays in port for a day | The Coast Ledger",
        "Ferry stays in port for a day/June 4, 2024 | Ferry stays in port for a day |",
        "Ferry Stays In Port All Day/The Harbour Line/June 4, 2024 | Ferry Stays In Port All Day |",
        "Ferry stays in port for a day/The Coast Ledger, June 4, 2024 | Ferry stays in port for a day |",
        "Ferry stays in port for a day/Coast24 Online News/June 4, 2024 | Ferry stays in port for a day |",
        "Ferry stays in port/Coast Radio International/June 4, 2024 | Ferry stays in port |",
        "Ferry stays off Belmora/Harbour Watch Line/June 4, 2024 | Ferry stays off Belmora |",
        "World News Desk/Ferry Stays in Port/June 4, 2024 | Ferry Stays in Port |",
        "Rowers Break Scoring Record/June 4, 2024 | Rowers Break Scoring Record |",
        "The Coast Ledger/June 4, 2024 | The Coast Ledger |",
        "Ferry stays in port for a day/The Coast Island Harbour Bay Ledger/June 4, 2024 | Ferry stays in port for a day | The Coast Island Harbour Bay Ledger",
        "Mayor Buys Old Coast Ledger From Bank/June 4, 2024 | Mayor Buys Old Coast Ledger From Bank |",
        "Ferry stays in port for a day and waits for the wind of the north to drop until noon on/June 4, 2024 | Ferry stays in port for a day and waits for the wind of the north to drop until noon on |",
        "Ferry stays in port for a day and waits for the wind of the north to drop until noon on shore/June 4, 2024 | null |",
        "Ferry stays > in port for a day/June 4, 2024 | Ferry stays > in port for a day |",
        "Ferry stays > in port > for a day/June 4, 2024 | null |",
        "Storm rages on in old big Bel/Home/Storm rages/June 4, 2024 | Storm rages |",
        "Storm rages on in the old big town of Bel/Home/Storm rages/June 4, 2024 | Storm rages on in the old big town of Bel |",
      })
  void theHeadlineIsTheTitleAndThePaperThePublisher(
      String head, String title, @Nullable String publisher) {
    SourceText text = SourceText.of((head.strip() + BODY).replace('/', '\n'));
    ArticleMetadata said =
        Cleaner.standard().clean(text, PageContext.of("page"), CleanMode.AUTO).metadata();
    assertEquals(title + " by " + publisher, said.title() + " by " + said.publisher());
  }
}

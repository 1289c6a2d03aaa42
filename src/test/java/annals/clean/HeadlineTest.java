// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.text.SourceText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the lines above a text's first paragraph is its headline. */
final class HeadlineTest {
  private static final String BODY =
      "\n\nWorkers began to drain the old canal at Brackwell on Tuesday, two years after engineers"
          + " found that its eastern wall had started to lean towards the road.\n\nThe council"
          + " expects the repair to take until the end of autumn and to cost 4.2 million crowns,"
          + " most of which will be paid by the county.\n\nBoats will be lifted out of the basin by"
          + " crane next week and kept in the yard of the former brewery until the water returns.";

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'Peter Mwangi, Business Editor'",
    "'Hanna Vogt, Wirtschaftsredakteurin'",
    "'Lucía Prado, Sevilla'",
    "'Inês Lobo e Rui Matos'",
    "'Jeanne Roux avec AFP'",
    "'Karl Beck mit dpa'",
    "'Karl Beck | Prague Correspondent'",
    "'Hanna Vogt · 4 min read'",
    "'Peter Mwangi3 hours ago'",
    "'Translated by Mira Kos'",
    "'Çeviren: Ayşe Kaya Demir'",
    "'The lock gates on Monday. Photo: Ann Reed'",
    "'Die Schleuse am Montag / Foto: dpa'",
    "'The lock gates on Monday. [Reuters]'",
    "'The lock gates on Monday (Photo: Ann Reed)'",
    "'+49 40 555 01 99'",
    "'Tel. 020 555 0199'",
    "'Temps de lecture : 3 min'"
  })
  void theLineBelowTheHeadlineIsNone(String below) {
    String headline = "Old canal at Brackwell is drained";
    for (List<String> menu : List.of(List.<String>of(), List.of("Shore Post", "News", "Sport"))) {
      for (String gap : List.of("\n", "\n\n")) {
        String head = menu.isEmpty() ? headline : String.join("\n", menu) + gap + headline;
        assertEquals(headline, title(head + gap + below + gap + "14 May 2024" + BODY));
        assertEquals(headline, title(head + gap + "14 May 2024" + gap + below + BODY));
      }
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'What is new on 1 September/By Lan Anh/8 May 2024', What is new on 1 September",
    "'3 October/By Lan Anh/8 May 2024', 3 October",
    "'Shore Post/News/Drained/By Lan Anh/8 May 2024', Drained",
    "'12 May 2024/By Lan Anh', ",
    "'Romeo and Juliet/14 May 2024', Romeo and Juliet",
    "'Canal at Brackwell, Arn/14 May 2024', 'Canal at Brackwell, Arn'"
  })
  void aShortLineOrADayIsTheHeadlineWhereNothingElseIs(String head, String title) {
    assertEquals(title, title(head.replace('/', '\n') + BODY));
  }

  private static String title(String page) {
    return Cleaner.standard()
        .clean(SourceText.of(page), PageContext.of("page"), CleanMode.TEXT)
        .metadata()
        .title();
  }
}

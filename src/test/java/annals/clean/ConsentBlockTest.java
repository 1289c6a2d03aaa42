// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.text.SourceText;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lines go with a consent notice. */
final class ConsentBlockTest {
  /** A letter a line: consent, button, sentence of the notice, title, paragraph. */
  private static final Map<Character, String> LINES =
      Map.of(
          'c', "We use necessary cookies so that this page works for you.",
          'b', "Accept",
          '4', "Yes take me there",
          '5', "Yes please take me there",
          'l', "nets ".repeat(59) + "nets.",
          'm', "nets ".repeat(60) + "nets.",
          's', "Some of them let us count how many people read a page and where they come from.",
          't', "Ferries sail again from Arn",
          'p', "The harbour of Arn opened on Monday after three days of wind and rain, they said.");

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "tcscp, -xxx-",
    "tcsbp, -x---",
    "tcbbtpp, -xxx---",
    "tbcp, -xx-",
    "tcssscp, -xxxxx-",
    "tcsssscp, -x------",
    "tpcpp, -----",
    "tpcbpp, --xx--",
    "tctcp, -x-x-",
    "tbbbbbcp, --xxxxx-",
    "tc4p, -xx-",
    "tc5p, -x--",
    "tclcp, -xxx-",
    "tcmcp, -x---",
    "tpp, ---"
  })
  void aNoticeIsItsPhrasesWhatIsBetweenThemAndItsButtons(String page, String consent) {
    String text =
        page.chars().mapToObj(c -> LINES.get((char) c)).collect(Collectors.joining("\n\n"));
    boolean[] found = ConsentBlock.of(Page.of(SourceText.of(text)));
    assertEquals(
        consent,
        IntStream.range(0, found.length)
            .mapToObj(i -> found[i] ? "x" : "-")
            .collect(Collectors.joining()));
  }
}

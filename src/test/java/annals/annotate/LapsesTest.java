// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.timeline.EventSignature;
import annals.timeline.EventSignature.Lapse;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Between which days lay what a sentence counts back to. */
final class LapsesTest {
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "from the day of the verb|Bo Rask resigned on 20 May 2018, two days after gunmen killed nine men.|kill 2018-05-18/2018-05-18",
        "half a month more or less|Bo Rask resigned on 20 May 2018, two months after gunmen killed nine men.|kill 2018-03-05/2018-04-04",
        "which is not its own|Bo Rask resigned on 20 May 2018 two days after gunmen killed nine men.|kill 2018-05-18/2018-05-18",
        "unless it has one|Bo Rask resigned on 20 May 2018, two days after gunmen killed nine men on 18 May 2018.|''",
        "a comma ends it|Two days after gunmen killed nine men, Bo Rask resigned on 20 May 2018.|kill 2018-05-18/2018-05-18",
        "and so does the next verb|Two days after gunmen killed nine men Bo Rask resigned on 20 May 2018.|kill 2018-05-18/2018-05-18",
        "but not a joined one|Two days after gunmen killed nine men and burned a school, Bo Rask resigned on 20 May 2018.|kill 2018-05-18/2018-05-18 burn 2018-05-18/2018-05-18",
        "behind a quotation mark, too|\"Two days after gunmen killed nine men Bo Rask resigned,\" he said on 20 May 2018.|kill 2018-05-18/2018-05-18",
        "a count that ends a sentence has all behind it|Bo Rask resigned on 20 May 2018, two days after rebels stormed a camp where soldiers killed nine men.|storm 2018-05-18/2018-05-18 kill 2018-05-18/2018-05-18",
        "a day of a noun is counted from by none|The attack of 20 May 2018 came two days after gunmen killed nine men.|''",
      })
  void aLapseIsCountedBack(String why, String text, String lapses) {
    List<EventSignature> events = SignedText.signatures("a", text);
    String found =
        events.stream()
            .filter(event -> event.when().lapse() != null)
            .map(event -> event.told().lemma() + " " + told(event.when().lapse()))
            .collect(Collectors.joining(" "));
    assertEquals(lapses, found, why);
  }

  private static String told(Lapse lapse) {
    return lapse.earliest() + "/" + lapse.latest();
  }
}

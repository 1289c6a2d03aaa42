// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.text.Issue;
import annals.text.SourceText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that were read in the wrong encoding once, and such as only look so. */
final class MojibakeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "â€œWe waitâ€, she said                  | true",
        "CafÃ© crÃ¨me brÃ»lÃ©e                   | true",
        "CafÃ© crÃ¨me                             | false",
        "“We wait”, she said                      | false",
        "Café crème à la carte, NÃO, 21 Â°C       | false",
        "Đường phố Hà Nội, Âu châu, ÂM NHẠC       | false",
      })
  void threeBytesInARowOrThreePairsAreNoChance(String text, boolean broken) {
    assertEquals(broken, Mojibake.find(SourceText.of(text)) != null);
  }

  @Test
  void whateverIsReadWronglyIsFound() {
    String broken =
        new String(
            "Straßen in Köln für Füße".getBytes(StandardCharsets.UTF_8),
            Charset.forName("windows-1252"));
    Issue issue = Mojibake.find(SourceText.of(broken));
    assertEquals("mojibake", issue == null ? "" : issue.code());
  }
}

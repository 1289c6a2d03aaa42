// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that are nothing but who wrote the article, and lines that are too much for that. */
final class BareBylineTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Lee, Karl Lund, Ruth Beck, Paul Roth | Anna Lee; Karl Lund; Ruth Beck; Paul Roth",
        "Anna Lee, Karl Lund, Ruth Beck, Paul Roth, Jana Petit | ",
        "Anna Maria del Rosario | Anna Maria del Rosario",
        "Anna Maria del Rosario Lopez | ",
        "Anna Kiely; 5 minutes of reading that ten will liken | Anna Kiely",
        "Anna Kiely; 5 minutes of reading that ten will likens | ",
        "Jana Maria Roth Redakteurin | Jana Maria Roth",
        "Jana Roth leitende und stets in Bonn u Redakteurin | Jana Roth",
        "Jana Roth leitende und stets in Bonn un Redakteurin | ",
        "Anna Kiely; 5 min; 5 min; 5 min; 5 min; 5 min; 5 min; 5 min; 5 min; 5 min; 5 min; 5 min; 5 min; 5 min; 5 min; 5 min; 5 m | Anna Kiely",
        "Anna Kiely; 5 min; 5 min; 5 min; 5 min; 5 min; 5 min; 5 min; 5 min; 5 min; 5 min; 5 min; 5 min; 5 min; 5 min; 5 min; 5 mi | ",
      })
  void namesWhoWrote(String line, @Nullable String names) {
    assertEquals(names == null ? "" : names, String.join("; ", BareByline.names(line)));
  }
}

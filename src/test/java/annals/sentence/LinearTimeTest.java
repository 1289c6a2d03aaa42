// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.text.SourceText;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Some hundred thousand characters of the same few, without an end in sight: what takes more than a step a
 * character would take minutes.
 */
final class LinearTimeTest {
  private static final int CHARACTERS = 400_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word ",
        "x",
        "!?.",
        "... ",
        "e.g. ",
        "e.g. (",
        ". \" ",
        "(",
        "• ",
        "1. 2. ",
        "A. ",
        " ",
        "AB (AFP) - ",
        "1-",
        "1/",
        "e-",
        "a.b@",
        "http://a ",
        ". [1",
        "' ",
        "مرحبا بكم ",
        "مرحبا. ",
        "。",
        "」と",
        "😀\u200d",
        "word\n",
        "A line of some forty to fifty characters, and on\n"
      })
  void timeIsLinear(String unit) {
    SourceText text = SourceText.of(unit.repeat(CHARACTERS / unit.length()));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            assertTrue(
                SentenceCases.count(text) >= (text.toString().isBlank() ? 0 : 1), "no sentence"));
  }
}

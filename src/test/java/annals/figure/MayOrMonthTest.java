// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.figure.Figure.Modality;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "May" is a month or a modal verb: only the verb plans. */
final class MayOrMonthTest {
  @ParameterizedTest
  @CsvSource({
    "In May 40 miners drowned.,STATED",
    "In May the river killed 40 miners.,STATED",
    "May 1968 saw 40 strikes.,STATED",
    "The plant may hire 40 miners.,PLANNED",
    "May they hire 40 miners?,PLANNED",
  })
  void aMonthPlansNothing(String sentence, Modality expected) {
    Figure figure =
        FigureJudge.find(sentence).stream()
            .filter(found -> sentence.substring(found.span().start()).startsWith("40"))
            .findFirst()
            .orElseThrow();
    assertEquals(expected, figure.said().modality());
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure of each sentence of {@code figure/kinds.tsv}, and no other. */
final class FigureKindsTest {
  static List<ExpectedFigure.Line> lines() throws IOException {
    return ExpectedFigure.lines("/figure/kinds.tsv");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void findsEveryFigureAndNoOther(ExpectedFigure.Line line) {
    var figures = new ArrayList<>(line.found());
    for (ExpectedFigure expected : line.figures()) {
      Figure match =
          figures.stream()
              .filter(expected::hasValueOf)
              .filter(expected::hasKindAndUnitOf)
              .filter(expected::hasHeadOf)
              .filter(expected::hasChangeOf)
              .findFirst()
              .orElse(null);
      assertTrue(match != null || expected.optional(), () -> expected + " not in " + figures);
      figures.remove(match);
    }
    assertTrue(figures.isEmpty(), figures::toString);
  }
}

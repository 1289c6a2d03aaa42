// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.rule.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class RuleConfidenceTest {
  private static final double SURE = 0.9;

  private static final Map<String, Double> CONFIDENCE = RuleConfidence.load();

  @Test
  void everyRuleHasOneAndNoOtherHas() {
    assertEquals(
        FigureFinder.packs().get(0).rules().stream().map(Rule::id).collect(Collectors.toSet()),
        CONFIDENCE.keySet());
  }

  @Test
  void isAShareAndWordsWithoutANumberAreDoubtful() {
    assertTrue(CONFIDENCE.values().stream().allMatch(share -> share >= 0.5 && share < 1));
    assertEquals(0.5, CONFIDENCE.get("figure.count.indefinite"));
  }

  @Test
  void aRuleSeenTwiceAndRightTwiceIsRightInThreeOfFour() {
    assertEquals(0.75, CONFIDENCE.get("figure.rank"));
  }

  /** On the lines that were kept shut while the rules were mended. */
  @Test
  void whatIsSureIsRightNineTimesInTen() throws IOException {
    int sure = 0;
    int right = 0;
    for (ExpectedFigure.Line line : ExpectedFigure.lines("/figure/editor.tsv")) {
      if (line.open()) {
        continue;
      }
      var figures = new ArrayList<>(line.found());
      figures.removeIf(figure -> figure.value().confidence() < SURE);
      sure += figures.size();
      right += right(line.figures(), figures);
    }
    assertTrue(right >= SURE * sure, right + " of " + sure);
    assertTrue(sure > 0);
  }

  private static int right(List<ExpectedFigure> expected, List<Figure> figures) {
    int right = 0;
    var left = new ArrayList<>(expected);
    for (Figure figure : figures) {
      ExpectedFigure match =
          left.stream()
              .filter(one -> one.hasValueOf(figure) && one.hasKindAndUnitOf(figure))
              .findFirst()
              .orElse(null);
      left.remove(match);
      right += match == null ? 0 : 1;
    }
    return right;
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Quality on {@code figure/editor.tsv}, whose every second line was kept shut while the rules were
 * mended: what is wrong there is counted and never named.
 */
final class EditorFiguresTest {
  private int gold;
  private int found;
  private int values;
  private int units;
  private int heads;
  private int inEmpty;

  @ParameterizedTest
  @CsvSource({"true, 97, 95, 96, 1", "false, 95, 92, 94, 2"})
  void findsWhatAnEditorWouldEnter(
      boolean open, double value, double unit, double head, int mostInEmpty) throws IOException {
    List<ExpectedFigure.Line> lines =
        ExpectedFigure.lines("/figure/editor.tsv").stream()
            .filter(line -> line.open() == open)
            .toList();
    lines.forEach(this::compare);
    String scores =
        "%s lines: value F1 %.1f, + kind and unit %.1f, head %.1f %%, %d where there is none"
            .formatted(
                open ? "open" : "shut", f1(values), f1(units), 100d * heads / values, inEmpty);
    System.out.println(scores);
    assertTrue(f1(values) >= value, scores);
    assertTrue(f1(units) >= unit, scores);
    assertTrue(100d * heads / values >= head, scores);
    assertTrue(inEmpty <= mostInEmpty, scores);
  }

  private double f1(int right) {
    return 200d * right / (gold + found);
  }

  private void compare(ExpectedFigure.Line line) {
    var figures = new ArrayList<>(line.found());
    inEmpty += line.figures().isEmpty() ? figures.size() : 0;
    found += figures.size();
    for (ExpectedFigure expected : line.figures()) {
      Figure match = figures.stream().filter(expected::hasValueOf).findFirst().orElse(null);
      gold += match == null && expected.optional() ? 0 : 1;
      if (match != null) {
        figures.remove(match);
        values++;
        units += expected.hasKindAndUnitOf(match) ? 1 : 0;
        heads += expected.hasHeadOf(match) ? 1 : 0;
      }
    }
  }
}

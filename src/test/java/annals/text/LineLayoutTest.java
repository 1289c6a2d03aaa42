// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LineLayoutTest {
  private static final String WRAPPED =
      """
      The harbour of the northern town opened again on Monday after
      three days of wind and rain. Crews had checked every pier and
      every lamp before the first ferry left.
      Nobody was hurt, but two barges were lost, and the roof of an
      old store house lies in the bay.

      The council will meet.
      """;

  @Test
  void aTextWrappedByHandIsRecognized() {
    assertTrue(layout(WRAPPED).hardWrapped());
  }

  @Test
  void aBreakIsSoftWhereTheNextWordWouldNotHaveFitted() {
    assertEquals("++-+---", breaks(WRAPPED));
  }

  @Test
  void linesOfUnevenLengthAreParagraphs() {
    String menu =
        "Home\nNews\nA line that is much longer than all the others of this page\nSport\nHelp\n";
    assertFalse(layout(menu).hardWrapped());
    assertEquals("-----", breaks(menu));
  }

  @Test
  void oneLineIsNoLayout() {
    assertFalse(layout("Only one line.").hardWrapped());
  }

  @ParameterizedTest(name = "lines of {0} characters: {1}")
  @CsvSource({"39, false", "40, true", "120, true", "121, false"})
  void wrappedLinesHaveTheWidthOfAPage(int width, boolean wrapped) {
    String line = "Nets " + "o".repeat(width - 5) + "\n";
    assertEquals(wrapped, layout(line.repeat(5)).hardWrapped());
  }

  @ParameterizedTest(name = "{0} of 40 lines are longer: {1}")
  @CsvSource({"2, true", "3, false"})
  void fewLinesAreLongerThanThePage(int longer, boolean wrapped) {
    String line = "Nets " + "o".repeat(55) + "\n";
    String far = "Nets " + "o".repeat(105) + "\n\n";
    assertEquals(
        wrapped, layout(line.repeat(40 - longer) + "\n" + far.repeat(longer)).hardWrapped());
  }

  @Test
  void halfASentenceHasFourWords() {
    assertEquals("+-", breaks("The boat sailed north\nand came back.\n"));
    assertEquals("--", breaks("The boat sailed\nand came back.\n"));
  }

  private static LineLayout layout(String text) {
    return LineLayout.of(text, Line.of(text));
  }

  private static String breaks(String text) {
    List<Line> lines = Line.of(text);
    LineLayout layout = LineLayout.of(text, lines);
    var breaks = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      breaks.append(layout.continues(i) ? '+' : '-');
    }
    return breaks.toString();
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

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

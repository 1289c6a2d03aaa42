// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class LineCountsTest {
  private static final LineCounts FIRST = LineCounts.of(new long[] {5, 1, 5, 9}, Map.of("a", 2));
  private static final LineCounts SECOND =
      LineCounts.of(new long[] {9, -3, 1}, Map.of("a", 1, "b", 1));

  @Test
  void linesOfOneDocumentAloneAreForgotten() {
    assertEquals(Map.of(5L, 2), FIRST.repeated());
    assertEquals(Map.of(1L, 2, 5L, 2, 9L, 2), FIRST.plus(SECOND).repeated());
  }

  @Test
  void sitesAreCounted() {
    assertEquals(Map.of("a", 3, "b", 1), FIRST.plus(SECOND).sites());
  }

  @Test
  void theOrderOfAddingDoesNotMatter() {
    assertEquals(FIRST.plus(SECOND).repeated(), SECOND.plus(FIRST).repeated());
  }
}

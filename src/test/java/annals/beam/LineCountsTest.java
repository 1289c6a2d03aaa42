// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LineCountsTest {
  private static final LineCounts FIRST =
      LineCounts.of(new long[] {5, 1, 5, 9}, Map.of("a", new SiteCount(2, 1, 0)));
  private static final LineCounts SECOND =
      LineCounts.of(
          new long[] {9, -3, 1}, Map.of("a", new SiteCount(1, 1, 0), "b", new SiteCount(1, 0, 3)));

  @Test
  void linesOfOneDocumentAloneAreForgotten() {
    assertEquals(Map.of(5L, 2), FIRST.repeated());
    assertEquals(Map.of(1L, 2, 5L, 2, 9L, 2), FIRST.plus(SECOND).repeated());
  }

  @Test
  void sitesAreCounted() {
    assertEquals(
        Map.of("a", new SiteCount(3, 2, 0), "b", new SiteCount(1, 0, 3)),
        FIRST.plus(SECOND).sites());
  }

  @Test
  void anyNumberOfListsCanBeAdded() {
    assertEquals(Map.of(), LineCounts.sum(List.of()).repeated());
    assertEquals(FIRST, LineCounts.sum(List.of(FIRST)));
    assertEquals(FIRST.plus(SECOND).plus(FIRST), LineCounts.sum(List.of(FIRST, SECOND, FIRST)));
  }

  @Test
  void theOrderOfAddingDoesNotMatter() {
    assertEquals(FIRST.plus(SECOND), SECOND.plus(FIRST));
    assertEquals(FIRST.plus(SECOND).hashCode(), SECOND.plus(FIRST).hashCode());
    assertNotEquals(FIRST, SECOND);
  }
}

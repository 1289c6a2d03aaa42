// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whole articles that tell of the same happenings: what is judged of them holds, or is open. */
final class ClustersTest {
  private static final Clusters ALL = Clusters.read();

  @TestFactory
  List<DynamicTest> whatIsJudgedHolds() {
    return ALL.judge().stream()
        .map(
            judged ->
                DynamicTest.dynamicTest(
                    judged.toString(),
                    () -> {
                      if (judged.open()) {
                        assertFalse(judged.holds(), "it holds now: take away 'open'");
                      } else {
                        assertEquals("", judged.found());
                      }
                    }))
        .toList();
  }

  @Test
  void noRowTellsOfTwoClusters() {
    assertEquals(List.of(), ALL.acrossClusters());
  }
}

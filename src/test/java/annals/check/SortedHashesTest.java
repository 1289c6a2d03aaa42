// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class SortedHashesTest {

  @Test
  void sortedHashesKnowWhatWasMetAndWhatCameTwice() {
    var wanted = new SortedHashes();
    for (long hash : new long[] {5, -3, 9, 5}) {
      wanted.add(hash);
    }
    wanted.sort();
    assertTrue(wanted.hasTwice());
    assertTrue(wanted.has(-3));
    assertFalse(wanted.has(4));
    wanted.meet(4);
    wanted.meet(5);
    wanted.meet(-3);
    assertTrue(wanted.isMet(5));
    assertFalse(wanted.isMet(9));
    assertFalse(wanted.isAllMet());
    wanted.meet(9);
    assertTrue(wanted.isAllMet());
  }
}

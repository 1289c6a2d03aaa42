// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class KeySetTest {

  @Test
  void aKeyIsNewOnce() {
    var keys = new KeySet();
    assertTrue(keys.add(KeySet.hash("a#char=0,1")));
    assertFalse(keys.add(KeySet.hash("a#char=0,1")));
    assertTrue(keys.contains(KeySet.hash("a#char=0,1")));
    assertFalse(keys.contains(KeySet.hash("a#char=0,2")));
  }

  @Test
  void idsThatLookAlikeStayApart() {
    var keys = new KeySet();
    int added = 0;
    for (int document = 0; document < 200; document++) {
      for (int start = 0; start < 1_000; start++) {
        added +=
            keys.add(KeySet.hash("d" + document + "#char=" + start + "," + (start + 1))) ? 1 : 0;
      }
    }
    assertEquals(200_000, added);
    assertEquals(200_000, keys.size());
  }

  @Test
  void theCellsOfAKeyDoNotRunTogether() {
    assertNotEquals(KeySet.hash("ab", "c"), KeySet.hash("a", "bc"));
    assertNotEquals(KeySet.hash("ab"), KeySet.hash("ab", ""));
  }

  @Test
  void aSetThatIsClearedIsEmptyWhateverItsSize() {
    var keys = new KeySet();
    for (int keysInIt : new int[] {10, 5_000}) {
      for (int i = 0; i < keysInIt; i++) {
        assertTrue(keys.add(KeySet.hash(i)));
      }
      keys.clear();
      assertEquals(0, keys.size());
      assertFalse(keys.contains(KeySet.hash(0)));
    }
  }

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

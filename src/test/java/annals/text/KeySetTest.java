// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.text;

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
  void keysAreFoundAmongMany() {
    var ids = new KeySet();
    for (int i = 0; i < 1000; i++) {
      ids.add(KeySet.hash("page#char=" + i));
    }
    assertTrue(ids.contains(KeySet.hash("page#char=0")));
    assertTrue(ids.contains(KeySet.hash("page#char=999")));
    assertFalse(ids.contains(KeySet.hash("page#char=1000")));
    ids.add(KeySet.hash("page#char=1000"));
    assertTrue(ids.contains(KeySet.hash("page#char=1000")));
  }
}

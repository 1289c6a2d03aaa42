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
  void aSetIsWithinAnotherThatHasAllItsKeys() {
    var some = new KeySet();
    var all = new KeySet();
    for (int i = 0; i < 5_000; i++) {
      all.add(KeySet.hash(i));
      some.add(KeySet.hash(i / 2));
    }
    assertTrue(some.isWithin(all));
    assertFalse(all.isWithin(some));
  }
}

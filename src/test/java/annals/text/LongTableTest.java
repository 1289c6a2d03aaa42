// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The table and the set of numbers, small and grown. */
final class LongTableTest {
  private static final int MANY = 10_000;

  @Test
  void valuesStayWhereTheyArePutWhileItGrows() {
    var table = new LongTable();
    for (int i = 0; i < MANY; i++) {
      table.put(i * 64L, i);
    }
    for (int i = 0; i < MANY; i++) {
      assertEquals(i, table.get(i * 64L));
    }
    assertEquals(LongTable.ABSENT, table.get(1));
    assertFalse(table.contains(-64));
    assertTrue(table.contains(0));
    assertArrayEquals(LongStream.range(0, MANY).map(i -> i * 64).toArray(), table.sortedKeys());
  }

  @Test
  void itCounts() {
    var table = new LongTable();
    for (int i = 0; i < MANY; i++) {
      assertEquals(i / 1000 + 1, table.increment(i % 1000));
    }
    assertEquals(10, table.get(999));
    table.put(999, 0);
    assertEquals(1, table.increment(999));
  }

  @Test
  void aSetKnowsWhatWasThereZeroToo() {
    var set = new LongSet();
    for (long i = 0; i < MANY; i++) {
      assertFalse(set.contains(i << 40));
      assertTrue(set.add(i << 40));
      assertFalse(set.add(i << 40));
    }
    assertEquals(MANY, set.size());
    set.clear();
    assertEquals(0, set.size());
    assertFalse(set.contains(0));
    assertTrue(set.add(0));
    set.clear();
    assertTrue(set.add(0));
    assertEquals(1, set.size());
  }
}

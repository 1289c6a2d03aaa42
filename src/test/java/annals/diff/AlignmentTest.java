// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AlignmentTest {

  /** What is the same in both, as text, in the order of the first. */
  @ParameterizedTest
  @CsvSource({
    "abc, abc, abc",
    "abc, nabc, abc",
    "abc, ac, ac",
    "abxc, nabyc, abc",
    "abc, xyz, ''",
    "'', abc, ''",
    "abc, '', ''",
    "abcd, cdab, cd",
    "a-b-c, x-a-b-c, a-b-c",
    "a-b-c-, a-c-, a-c-",
    "--a--, -a---, -a--",
    "abcdef, abXcdYef, abcdef",
    "abba, abcba, abba",
  })
  void whatStandsInBothIsFoundInItsOrder(String before, String after, String same) {
    int[] partners = Alignment.of(List.of(before.split("")), List.of(after.split("")));
    var found = new StringBuilder();
    int last = -1;
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] >= 0 && !before.isEmpty() && !after.isEmpty()) {
        assertEquals(before.charAt(i), after.charAt(partners[i]));
        assertEquals(true, partners[i] > last, "in order");
        last = partners[i];
        found.append(before.charAt(i));
      }
    }
    assertEquals(same, found.toString());
  }

  @Test
  void aLongTableIsNoTrouble() {
    var before = new ArrayList<String>();
    for (int i = 0; i < 100_000; i++) {
      before.add(i % 3 == 0 ? "same" : "row " + i);
    }
    var after = new ArrayList<>(before);
    for (int i = 99_000; i > 0; i -= 1000) {
      after.remove(i);
      after.add(i / 2, "new " + i);
    }
    long found = java.util.Arrays.stream(Alignment.of(before, after)).filter(i -> i >= 0).count();
    assertEquals(true, found > 99_000, found + " found");
  }
}

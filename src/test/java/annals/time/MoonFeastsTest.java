// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import annals.rule.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MoonFeastsTest {
  @Test
  void everyYearHasEachFeastOfTheMoon() {
    List<String> rules =
        Lexicon.load("time/feasts").entries().stream()
            .map(entry -> entry.get("rule"))
            .filter(MoonFeasts::isOne)
            .distinct()
            .toList();
    assertFalse(rules.isEmpty());
    for (String rule : rules) {
      for (int year = 1583; year <= 2150; year++) {
        assertEquals(year, MoonFeasts.day(rule, year).getYear(), rule);
      }
    }
  }
}

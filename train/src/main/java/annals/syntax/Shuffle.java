// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Puts sentences into an order that looks random and is the same in every run. */
final class Shuffle {
  private Shuffle() {}

  static <T> List<T> of(List<T> items, Random random) {
    var shuffled = new ArrayList<T>(items);
    for (int last = shuffled.size() - 1; last > 0; last--) {
      int other = random.nextInt(last + 1);
      T moved = shuffled.set(other, shuffled.get(last));
      shuffled.set(last, moved);
    }
    return shuffled;
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WordCountsTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 31, 32, 33, 64, 1000})
  void thereIsRoomForAsManyWordsAsWereAnnounced(int words) {
    var random = new Random(words);
    WordCounts counts = WordCounts.of(words);
    var known = new HashMap<Integer, Integer>();
    for (int i = 0; i < words; i++) {
      int word = i == 0 ? 0 : random.nextInt(2 * words) - words;
      assertEquals(known.merge(word, 1, Integer::sum), counts.add(word));
    }
    for (int word = -words; word <= words; word++) {
      assertEquals(known.getOrDefault(word, 0), counts.count(word));
    }
  }
}

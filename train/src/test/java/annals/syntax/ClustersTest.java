// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClustersTest {
  private static final IntTable STANDARD = Clusters.standard();

  @ParameterizedTest
  @CsvSource({"january, july", "monday, friday", "attacked, arrested"})
  void wordsOfLikeUseStandTogether(String one, String other) {
    assertEquals(cluster(one), cluster(other));
  }

  @ParameterizedTest
  @CsvSource({"january, arrested", "quickly, friday"})
  void wordsOfOtherUseStandApart(String one, String other) {
    assertNotEquals(cluster(one), cluster(other));
  }

  @Test
  void aWordThatTheTextsDoNotHoldIsInNoCluster() {
    assertEquals(IntTable.ABSENT, cluster("qwxyzz"));
  }

  @Test
  void onlyWordsSeenThreeTimesAreSortedAndAlwaysAlike() {
    var text = new ArrayList<List<String>>();
    for (int i = 0; i < 3; i++) {
      text.add(List.of("The", "army", "left", "."));
      text.add(List.of("The", "rebels", "left", "."));
    }
    text.add(List.of("Nobody", "stayed", "."));
    Map<String, Integer> sorted = ClusterTraining.learn(text);
    assertEquals(Set.of("the", "army", "rebels", "left", "."), sorted.keySet());
    assertEquals(sorted, ClusterTraining.learn(text));
  }

  @Test
  void aLineHoldsTheWordsOfOneCluster() {
    assertEquals(
        List.of("army rebels", "left"), Clusters.lines(Map.of("rebels", 4, "left", 7, "army", 4)));
  }

  private static int cluster(String word) {
    return STANDARD.get(Hashing.ofChars(word.toCharArray(), 0, word.length()));
  }
}

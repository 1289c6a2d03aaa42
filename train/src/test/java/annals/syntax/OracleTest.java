// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The arc-hybrid system and its oracle, on random projective trees without words. */
final class OracleTest {

  @Property(tries = 300)
  void movesWithoutCostLeadToTheGoldTree(
      @ForAll @IntRange(min = 1, max = 30) int size, @ForAll long seed) {
    int[] gold = randomTree(size, new Random(seed));
    Configuration c = start(size);
    var oracle = new Oracle(gold);
    while (!c.isDone()) {
      int best = cheapest(c, oracle);
      assertEquals(0, oracle.cost(c, best));
      make(c, oracle, best);
    }
    assertEquals(Arrays.toString(gold), Arrays.toString(c.heads));
  }

  @Property(tries = 300)
  void costsAddUpToTheArcsThatAreLost(
      @ForAll @IntRange(min = 1, max = 30) int size, @ForAll long seed) {
    var random = new Random(seed);
    int[] gold = randomTree(size, random);
    Configuration c = start(size);
    var oracle = new Oracle(gold);
    int cost = 0;
    int moves = 0;
    while (!c.isDone()) {
      int move = random.nextInt(Configuration.MOVES);
      if (!c.allows(move)) {
        move = cheapest(c, oracle);
      }
      cost += oracle.cost(c, move);
      moves++;
      make(c, oracle, move);
    }
    assertEquals(2 * size, moves);
    int lost = 0;
    int roots = 0;
    for (int place = WordHashes.EDGE; place < c.root(); place++) {
      lost += gold[place] == c.heads[place] ? 0 : 1;
      roots += c.heads[place] == c.root() ? 1 : 0;
    }
    assertEquals(1, roots);
    assertTrue(cost <= lost, () -> "no arc is lost twice");
  }

  @Property(tries = 200)
  void liftingMakesAnyTreeProjectiveAndLeavesProjectiveTreesAlone(
      @ForAll @IntRange(min = 1, max = 20) int size, @ForAll long seed) {
    var random = new Random(seed);
    int[] projective = randomTree(size, random);
    int[] before = projective.clone();
    Projectivity.lift(projective, size);
    assertEquals(Arrays.toString(before), Arrays.toString(projective));
    int[] any = new int[size + 2 * WordHashes.EDGE];
    for (int i = 0; i < size; i++) {
      any[WordHashes.EDGE + i] =
          i == 0 ? WordHashes.EDGE + size : WordHashes.EDGE + random.nextInt(i);
    }
    Projectivity.lift(any, size);
    Configuration c = start(size);
    var oracle = new Oracle(any);
    while (!c.isDone()) {
      make(c, oracle, cheapest(c, oracle));
    }
    assertEquals(Arrays.toString(any), Arrays.toString(c.heads));
  }

  private static int cheapest(Configuration c, Oracle oracle) {
    int best = -1;
    for (int move = 0; move < Configuration.MOVES; move++) {
      if (c.allows(move) && (best < 0 || oracle.cost(c, move) < oracle.cost(c, best))) {
        best = move;
      }
    }
    return best;
  }

  private static void make(Configuration c, Oracle oracle, int move) {
    if (move == Configuration.SHIFT) {
      oracle.shifted(c.next());
      c.shift();
    } else {
      oracle.hung(c.stack(0));
      c.hang(c.headAfter(move), 0);
    }
  }

  /** A sentence of spaces: the words do not matter here. */
  private static Configuration start(int size) {
    WordHashes words =
        WordHashes.of(" ".repeat(size), range(0, size), range(1, size), size, TagClasses.empty());
    GoldSentence x =
        new GoldSentence(
            Collections.nCopies(5, "x"),
            Collections.nCopies(5, "x"),
            Collections.nCopies(5, "X"),
            Collections.nCopies(5, "FW"),
            Collections.nCopies(5, -1),
            Collections.nCopies(5, "root"));
    var tags = new int[size + 2 * WordHashes.EDGE];
    return new Configuration(
        words, tags, new Outlook(words, tags, TreebankCounts.tags(List.of(x))));
  }

  private static int[] range(int from, int size) {
    var range = new int[size];
    Arrays.setAll(range, i -> from + i);
    return range;
  }

  /** Heads by place: a root anywhere, and on either side of each word smaller trees. */
  private static int[] randomTree(int size, Random random) {
    var heads = new int[size + 2 * WordHashes.EDGE];
    fill(heads, WordHashes.EDGE, WordHashes.EDGE + size, WordHashes.EDGE + size, random);
    return heads;
  }

  private static void fill(int[] heads, int from, int to, int head, Random random) {
    if (from >= to) {
      return;
    }
    int top = from + random.nextInt(to - from);
    heads[top] = head;
    for (List<Integer> side : List.of(parts(from, top, random), parts(top + 1, to, random))) {
      for (int part = 1; part < side.size(); part++) {
        fill(heads, side.get(part - 1), side.get(part), top, random);
      }
    }
  }

  private static List<Integer> parts(int from, int to, Random random) {
    var cuts = new ArrayList<Integer>(List.of(from));
    for (int cut = from + 1; cut < to; cut++) {
      if (random.nextBoolean()) {
        cuts.add(cut);
      }
    }
    if (to > from) {
      cuts.add(to);
    }
    return cuts;
  }
}

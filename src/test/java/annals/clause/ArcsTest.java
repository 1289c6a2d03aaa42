// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.syntax.SharedSyntax;
import annals.syntax.Upos;
import annals.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What puts arcs right leaves a tree, whatever tree it is given. */
final class ArcsTest {
  private static final String HEADLINE = "Robber shoots 3 , injures 8";
  private static final int SHOOTS = 1;
  private static final int THREE = 2;
  private static final int INJURES = 4;
  private static final int EIGHT = 5;

  @Test
  void aTokenHangsOnNoneThatIsBelowIt() {
    Arcs arcs = headline(-1, 0, 1, 2, 3, 4);
    assertFalse(arcs.hang(0, EIGHT, "conj"));
    assertEquals(Tree.NONE, arcs.head(0));
    assertTrue(arcs.hang(EIGHT, 0, "conj"));
    assertEquals(0, arcs.head(EIGHT));
    assertEquals("conj", arcs.rel(EIGHT));
  }

  @Test
  void outsideTheSentenceStandsNothing() {
    Arcs arcs = headline(-1, 0, 1, 2, 3, 4);
    for (int token : new int[] {-1, EIGHT + 1}) {
      assertFalse(arcs.isRel(token, "conj"));
      assertFalse(arcs.is(token, Upos.NOUN));
      assertEquals("", arcs.word(token));
    }
  }

  @Test
  void lookingUpACycleEnds() {
    Arcs arcs = headline(1, 2, 0, -1, -1, -1);
    assertFalse(arcs.isBelow(0, EIGHT));
    assertTrue(arcs.isBelow(0, THREE));
  }

  @Test
  void theDeepestTokenIsBelowTheRoot() {
    assertTrue(headline(-1, 0, 1, 2, 3, 4).isBelow(EIGHT, 0));
  }

  @Test
  void aSecondVerbIsJoinedToTheFirst() {
    Arcs arcs = repaired(1, -1, 1, 4, 1, 4);
    assertEquals(Upos.VERB, arcs.upos(INJURES));
    assertEquals("conj", arcs.rel(INJURES));
    assertEquals(INJURES, arcs.head(EIGHT));
    assertEquals("obj", arcs.rel(EIGHT));
  }

  @Test
  void aSecondVerbIsNotJoinedToOneBelowIt() {
    Arcs arcs = repaired(1, 2, 4, 4, -1, 4);
    assertEquals(Upos.NOUN, arcs.upos(INJURES));
    assertTrue(arcs.isBelow(SHOOTS, INJURES));
    assertHasRoot(arcs);
  }

  @Test
  void aNumberAboveTheFirstVerbIsNoObjectOfTheSecond() {
    Arcs arcs = repaired(1, 5, 1, 4, 5, -1);
    assertEquals(SHOOTS, arcs.head(INJURES));
    assertHasRoot(arcs);
  }

  private static void assertHasRoot(Arcs arcs) {
    for (int i = 0; i < arcs.heads.length; i++) {
      int up = i;
      for (int steps = 0; up != Tree.NONE && steps <= arcs.heads.length; steps++) {
        up = arcs.head(up);
      }
      assertEquals(Tree.NONE, up, "the way up from " + i);
    }
  }

  private static Arcs repaired(int... heads) {
    Arcs arcs = headline(heads);
    new HeadlineRepair(arcs, Lemmas.of(List.of("shoot", "injure"), List.of())).run();
    return arcs;
  }

  /** The headline with its second verb taken for a noun, and with these heads. */
  private static Arcs headline(int... heads) {
    var parsed = new SharedSyntax().parsed(HEADLINE, Span.of(0, HEADLINE.length()));
    var arcs = new Arcs(parsed, HEADLINE.toLowerCase(Locale.ROOT).split(" "));
    System.arraycopy(heads, 0, arcs.heads, 0, heads.length);
    Arrays.fill(arcs.rels, "dep");
    arcs.upos[0] = Upos.NOUN;
    arcs.xpos[0] = "NN";
    arcs.upos[SHOOTS] = Upos.VERB;
    arcs.xpos[SHOOTS] = "VBZ";
    arcs.upos[INJURES] = Upos.NOUN;
    arcs.xpos[INJURES] = "NNS";
    return arcs;
  }
}

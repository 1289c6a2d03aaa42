// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Trees of hand-written sentences, and of input that is no sentence at all. */
final class ParserTest {
  private static final List<String> PIECES =
      List.of(
          "the", "army", "said", ",", "that", "(", "and", "\"", "HANOI", "in", ".", "1979", "😀");

  private final SyntaxReader reader = SyntaxReader.standard();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/syntax/trees.tsv", delimiter = '\t', numLinesToSkip = 1)
  void aSentenceHasThisTree(String words, String tree) {
    ParsedSentence parsed = parse(List.of(words.split(" ")));
    var arcs = new ArrayList<String>();
    for (int token = 0; token < parsed.size(); token++) {
      arcs.add(parsed.deprel(token) + ":" + (parsed.head(token) + 1));
    }
    assertEquals(tree, String.join(" ", arcs));
  }

  @Test
  void dependentsAreInTheOrderOfTheText() {
    ParsedSentence parsed = parse(List.of("The", "army", "attacked", "the", "town", "."));
    assertEquals(2, parsed.root());
    assertArrayEquals(new int[] {1, 4, 5}, parsed.dependents(2));
    assertEquals(4, parsed.dependent(2, "obj"));
    assertEquals(ParsedSentence.ROOT, parsed.dependent(2, "iobj"));
  }

  @Test
  void noWordsAreAnEmptyTree() {
    ParsedSentence parsed = parse(List.of());
    assertEquals(0, parsed.size());
    assertEquals(ParsedSentence.ROOT, parsed.root());
  }

  @Test
  void fiveThousandTokensAreReadInLinearTime() {
    assertTree(parse(Collections.nCopies(5_000, "buffalo")));
    assertTree(parse(Collections.nCopies(5_000, "(")));
    var clauses = new ArrayList<String>();
    for (int i = 0; i < 1_000; i++) {
      clauses.addAll(List.of("he", "said", "that", "(", ","));
    }
    assertTree(parse(clauses));
  }

  @Property(tries = 300)
  void anyTokensGiveOneTree(@ForAll @NotEmpty List<@NotEmpty String> words) {
    assertTree(parse(words));
  }

  @Property(tries = 300)
  void anyOrderOfWordsGivesOneTree(@ForAll List<Integer> choices) {
    assertTree(
        parse(choices.stream().map(c -> PIECES.get(Math.floorMod(c, PIECES.size()))).toList()));
  }

  private ParsedSentence parse(List<String> words) {
    return reader.parse(reader.tag(words));
  }

  private static void assertTree(ParsedSentence parsed) {
    int roots = 0;
    for (int token = 0; token < parsed.size(); token++) {
      roots += parsed.head(token) == ParsedSentence.ROOT ? 1 : 0;
      assertEquals(parsed.head(token) == ParsedSentence.ROOT, parsed.deprel(token).equals("root"));
    }
    assertEquals(parsed.size() == 0 ? 0 : 1, roots);
    assertEquals(parsed.size(), reached(parsed));
  }

  /** How many tokens can be reached from the root: all, where there is no cycle. */
  private static int reached(ParsedSentence parsed) {
    var open = new ArrayList<Integer>();
    if (parsed.size() > 0) {
      open.add(parsed.root());
    }
    int reached = 0;
    while (!open.isEmpty()) {
      reached++;
      for (int dependent : parsed.dependents(open.remove(open.size() - 1))) {
        open.add(dependent);
      }
    }
    assertTrue(reached <= parsed.size());
    return reached;
  }
}

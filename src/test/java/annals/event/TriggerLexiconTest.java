// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.clause.WordLists;
import annals.rule.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class TriggerLexiconTest {
  private static final Set<String> SLOTS =
      Set.of("obj", "subj", "prep", "pobj", "part", "comp", "mod", "under", "near");
  private static final List<Lexicon.Entry> ROWS = Lexicon.load("event/triggers").entries();

  @Test
  void patternsNameSlotsAndClassesThatExist() {
    var classes = new HashSet<>(Set.of("person", "place", "team", "company", "named"));
    Lexicon.load("event/participants")
        .entries()
        .forEach(row -> classes.addAll(Arrays.asList(row.get("class").split(";", -1))));
    Lexicon.load("event/classes").entries().forEach(row -> classes.add(row.get("class")));
    for (Lexicon.Entry row : ROWS) {
      for (String condition : row.get("pattern").split(" ", -1)) {
        if (condition.isEmpty()) {
          continue;
        }
        int equals = condition.indexOf('=');
        String slot = condition.substring(0, equals).replace("!", "");
        assertTrue(SLOTS.contains(slot), row::toString);
        for (String word : condition.substring(equals + 1).split("\\|", -1)) {
          assertTrue(!word.startsWith("@") || classes.contains(word.substring(1)), row::toString);
        }
      }
    }
  }

  @Test
  void noRowComesTwice() {
    var seen = new HashSet<List<String>>();
    for (Lexicon.Entry row : ROWS) {
      var key = List.of(row.get("lemma"), row.get("pos"), row.get("pattern"), row.get("tested"));
      assertTrue(seen.add(key), row::toString);
    }
  }

  /** A row fires only where no row above it holds wherever it does. */
  @Test
  void everyRowCanFire() {
    var above = new HashMap<String, List<Lexicon.Entry>>();
    for (Lexicon.Entry row : ROWS) {
      List<Lexicon.Entry> rows =
          above.computeIfAbsent(row.get("lemma") + " " + row.get("pos"), k -> new ArrayList<>());
      for (Lexicon.Entry first : rows) {
        boolean tested = !first.get("tested").isEmpty() && row.get("tested").isEmpty();
        assertTrue(tested || !implies(row.get("pattern"), first.get("pattern")), row::toString);
      }
      rows.add(row);
    }
  }

  /** {@code obj=ban|tax prep=on} holds only where {@code obj=ban|tax|fee} does. */
  private static boolean implies(String pattern, String other) {
    List<String> conditions = List.of(pattern.split(" ", -1));
    return other.isEmpty()
        || Arrays.stream(other.split(" ", -1))
            .allMatch(wide -> conditions.stream().anyMatch(narrow -> isNarrower(narrow, wide)));
  }

  private static boolean isNarrower(String narrow, String wide) {
    int equals = narrow.indexOf('=');
    if (equals < 0 || !wide.startsWith(narrow.substring(0, equals + 1))) {
      return false;
    }
    var few = Set.of(narrow.substring(equals + 1).split("\\|", -1));
    var many = Set.of(wide.substring(equals + 1).split("\\|", -1));
    boolean denied = narrow.charAt(equals - 1) == '!';
    return denied ? few.containsAll(many) : many.contains("*") || many.containsAll(few);
  }

  @Test
  void everyClosedListIsFilled() {
    var lists = new HashSet<String>();
    Lexicon.load("clause/words").entries().forEach(row -> lists.add(row.get("list")));
    assertEquals(WordLists.Kind.values().length, lists.size());
  }
}

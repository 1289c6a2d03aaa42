// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.entity.Words;
import annals.rule.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The closed word lists of {@code annals/event/words.tsv}. */
final class WordKinds {

  /** The lists. */
  enum Kind {
    DETERMINER,
    BE,
    DO,
    MODAL_FUTURE,
    MODAL_HYPOTHETICAL,
    NEGATION,
    PREVENTING,
    HABITUAL,
    REQUESTING,
    PREPOSITION,
    PRONOUN,
    GROUP_NOUN,
    MODIFIER
  }

  private final Map<Kind, Set<Long>> lists = new HashMap<>();

  private WordKinds() {}

  static WordKinds load() {
    var kinds = new WordKinds();
    for (Lexicon.Entry row : Lexicon.load("event/words").entries()) {
      Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
      kinds.lists.computeIfAbsent(kind, unused -> new HashSet<>()).add(Words.key(row.get("word")));
    }
    return kinds;
  }

  boolean is(Words words, int word, Kind kind) {
    return word >= 0
        && word < words.size()
        && lists.getOrDefault(kind, Set.of()).contains(words.key(word));
  }
}

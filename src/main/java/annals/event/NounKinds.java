// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.event.Participant.Kind;
import annals.rule.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What common nouns name, and the classes of nouns that patterns of triggers ask for: {@code
 * annals/event/participants.tsv}. {@code soldier} is a person and of the class {@code forces}.
 */
final class NounKinds {
  private final Map<String, Kind> kinds = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();

  private NounKinds() {}

  static NounKinds load() {
    var nouns = new NounKinds();
    for (Lexicon.Entry row : Lexicon.load("event/participants").entries()) {
      String noun = row.get("noun");
      nouns.kinds.put(noun, Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
      for (String name : row.get("class").split(";")) {
        nouns.classes.computeIfAbsent(name, unused -> new HashSet<>()).add(noun);
      }
    }
    return nouns;
  }

  /** What a noun names; a thing where it is not listed. */
  Kind of(String lemma) {
    return kinds.getOrDefault(lemma, Kind.THING);
  }

  /** All nouns listed, in alphabetical order. */
  List<String> all() {
    return kinds.keySet().stream().sorted().toList();
  }

  boolean isInClass(String name, String lemma) {
    return classes.getOrDefault(name, Set.of()).contains(lemma);
  }
}

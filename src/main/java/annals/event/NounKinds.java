// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.event.Participant.Kind;
import annals.rule.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What common nouns name, and the classes of words that patterns of triggers ask for: {@code
 * annals/event/participants.tsv} and {@code classes.tsv}. {@code soldier} is a person and of the
 * class {@code forces}.
 */
final class NounKinds {
  private static final String INANIMATE = "inanimate";

  private final List<String> personEndings = new ArrayList<>();
  private final List<String> abstractEndings = new ArrayList<>();
  private final Set<String> events = new HashSet<>();
  private final Map<String, Kind> kinds = new HashMap<>();

  /** The classes of each word that is in one. */
  private final Map<String, Set<String>> classes = new HashMap<>();

  private NounKinds() {}

  static NounKinds load() {
    var nouns = new NounKinds();
    for (Lexicon.Entry row : Lexicon.load("event/participants").entries()) {
      String noun = row.get("noun");
      nouns.kinds.put(noun, Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
      for (String name : row.get("class").split(";")) {
        nouns.add(noun, name);
      }
    }
    for (Lexicon.Entry row : Lexicon.load("event/classes").entries()) {
      List<String> words = List.of(row.get("words").split(" "));
      switch (row.get("class")) {
        case "person_endings" -> nouns.personEndings.addAll(words);
        case "abstract_endings" -> nouns.abstractEndings.addAll(words);
        default -> words.forEach(word -> nouns.add(word, row.get("class")));
      }
    }
    nouns.open();
    return nouns;
  }

  private void add(String word, String name) {
    classes.computeIfAbsent(word, unused -> new HashSet<>()).add(name);
  }

  /** A class may hold the words of others, which it names with {@code @}. */
  private void open() {
    for (String other : List.copyOf(classes.keySet())) {
      if (other.startsWith("@")) {
        Set<String> wider = classes.getOrDefault(other, Set.of());
        classes.remove(other);
        classes.values().stream()
            .filter(names -> names.contains(other.substring(1)))
            .forEach(names -> names.addAll(wider));
      }
    }
  }

  /** The nouns of the trigger lexicon, which name what happens. */
  void addEvents(List<String> lemmas) {
    events.addAll(lemmas);
  }

  /** What a noun names; a thing where it is not listed. */
  Kind of(String lemma) {
    Kind listed = kinds.get(lemma);
    if (listed != null) {
      return listed;
    }
    boolean person = personEndings.stream().anyMatch(lemma::endsWith);
    return person ? Kind.PERSON : Kind.THING;
  }

  /** Whether a noun is known, or shown by its ending, to name what cannot act of itself. */
  boolean isInanimate(String lemma) {
    return kinds.get(lemma) == Kind.THING
        || (events.contains(lemma) && !kinds.containsKey(lemma))
        || isInClass(INANIMATE, lemma)
        || (!kinds.containsKey(lemma) && abstractEndings.stream().anyMatch(lemma::endsWith));
  }

  /** Whether a noun names what happens: {@code strike}. */
  boolean isEvent(String lemma) {
    return events.contains(lemma);
  }

  /** All nouns listed, in alphabetical order. */
  List<String> all() {
    return kinds.keySet().stream().sorted().toList();
  }

  boolean isInClass(String name, String lemma) {
    return classes(lemma).contains(name);
  }

  /** The classes that a word is in. */
  Set<String> classes(String lemma) {
    return classes.getOrDefault(lemma, Set.of());
  }
}

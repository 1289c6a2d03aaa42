// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.entity.Mention;
import annals.rule.Lexicon;
import annals.text.Sentence;
import annals.text.Span;
import annals.text.Tokenizer;
import annals.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Words that a document writes as names, whatever the finder of names made of them: with a capital
 * inside a sentence, and never without. That two articles write {@code Kelmar} tells that they may
 * be about one thing, even where none knows whether it is a town or a man.
 */
final class WrittenNames {
  private static final int SHORTEST = 3;

  /** A sentence of which more than one word in so many has a capital is a title. */
  private static final int FEW = 2;

  /** The kinds of words beside names that are no names where they stand alone. */
  private static final Set<String> COMMON =
      Set.of("function", "calendar", "business", "company", "happening", "compass", "of_people");

  /** Days and months, words that stand before a name, and those that end one: a ministry. */
  private static final Set<String> NO_NAMES = noNames();

  private final Map<Integer, List<String>> bySentence = new HashMap<>();
  private final Set<String> small = new HashSet<>();

  /** Where the names that were found stand, by their first characters. */
  private final NavigableMap<Integer, Integer> found = new TreeMap<>();

  private WrittenNames() {}

  static WrittenNames of(AnnotatedDocument document) {
    var names = new WrittenNames();
    for (Mention mention : document.mentions()) {
      names.found.merge(mention.span().start(), mention.span().end(), Math::max);
    }
    var words = new LinkedHashMap<Integer, List<Word>>();
    for (Sentence sentence : document.sentences()) {
      words.put(sentence.ordinal(), words(document, sentence));
    }
    words.values().stream()
        .flatMap(List::stream)
        .map(Word::text)
        .filter(word -> !isCapital(word))
        .forEach(names.small::add);
    words.forEach((sentence, of) -> names.bySentence.put(sentence, names.among(of)));
    return names;
  }

  private record Word(String text, int start) {}

  private static Set<String> noNames() {
    Set<String> none =
        Lexicon.load("entity/titles").entries().stream()
            .flatMap(row -> List.of(row.get("title").toLowerCase(Locale.ROOT).split(" ")).stream())
            .collect(Collectors.toCollection(HashSet::new));
    none.addAll(Scenes.words("empty"));
    Lexicon.load("entity/heads").entries().forEach(row -> none.add(small(row.get("word"))));
    Lexicon.load("entity/context").entries().stream()
        .filter(row -> COMMON.contains(row.get("kind")))
        .forEach(row -> none.add(small(row.get("word"))));
    return Set.copyOf(none);
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Those of a sentence, in small letters; none of a title, in which all words have capitals. */
  List<String> in(Sentence sentence) {
    return bySentence.getOrDefault(sentence.ordinal(), List.of());
  }

  private List<String> among(List<Word> words) {
    long capitals = words.stream().filter(word -> isCapital(word.text())).count();
    if (capitals * FEW > words.size()) {
      return List.of();
    }
    var names = new ArrayList<String>();
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i).text();
      String key = small(word);
      boolean name = isCapital(word) && !small.contains(key) && !NO_NAMES.contains(key);
      if (name && word.length() >= SHORTEST && !isFound(words.get(i))) {
        names.add(key);
      }
    }
    return names;
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private boolean isFound(Word word) {
    var before = found.floorEntry(word.start());
    return before != null && before.getValue() > word.start();
  }

  private static List<Word> words(AnnotatedDocument document, Sentence sentence) {
    Span span = sentence.span();
    var tokens = new Tokens();
    Tokenizer.tokenize(document.text(), span.start(), span.end(), tokens);
    var words = new ArrayList<Word>();
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.text(i, document.text());
      if (Character.isLetter(word.codePointAt(0))) {
        words.add(new Word(word, tokens.start(i)));
      }
    }
    return words;
  }
}

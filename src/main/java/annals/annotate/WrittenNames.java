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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

  /** Days and months, and words that stand before a name. */
  private static final Set<String> NO_NAMES = noNames();

  private final AnnotatedDocument document;
  private final Set<String> small = new HashSet<>();

  /** Where the names that were found stand, by their first characters. */
  private final NavigableMap<Integer, Integer> found = new TreeMap<>();

  private WrittenNames(AnnotatedDocument document) {
    this.document = document;
  }

  static WrittenNames of(AnnotatedDocument document) {
    var names = new WrittenNames(document);
    for (Mention mention : document.mentions()) {
      names.found.merge(mention.span().start(), mention.span().end(), Math::max);
    }
    for (Sentence sentence : document.sentences()) {
      names.words(sentence).stream()
          .map(Word::text)
          .filter(word -> Character.isLowerCase(word.codePointAt(0)))
          .forEach(names.small::add);
    }
    return names;
  }

  private record Word(String text, int start) {}

  private static Set<String> noNames() {
    Set<String> none =
        Lexicon.load("entity/titles").entries().stream()
            .flatMap(row -> List.of(row.get("title").toLowerCase(Locale.ROOT).split(" ")).stream())
            .collect(Collectors.toCollection(HashSet::new));
    none.addAll(Scenes.words("empty"));
    return Set.copyOf(none);
  }

  /** Those of a sentence, in small letters; none of a title, in which all words have capitals. */
  List<String> in(Sentence sentence) {
    List<Word> words = words(sentence);
    long capitals = words.stream().filter(word -> isCapital(word.text())).count();
    if (capitals * FEW > words.size()) {
      return List.of();
    }
    var names = new ArrayList<String>();
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i).text();
      String key = word.toLowerCase(Locale.ROOT);
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

  private List<Word> words(Sentence sentence) {
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

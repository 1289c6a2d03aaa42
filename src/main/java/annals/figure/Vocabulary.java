// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.number.NumberClass;
import annals.number.NumberWords;
import annals.rule.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/**
 * What the figure grammar knows of each word: how it joins a numeral ({@link NumberWords}) and
 * which closed classes it belongs to ({@code words.tsv}). Words are numbers of a {@link WordTrie};
 * word 0 is any unknown word. Example: {@code three} is SMALL with value 3.
 */
final class Vocabulary {
  /** Closed classes of words. */
  enum WordClass {
    DETERMINER,
    POSSESSIVE,
    PREPOSITION,
    CONJUNCTION,
    PRONOUN,
    AUXILIARY,
    VERB,
    ADVERB,
    DEGREE,
    PLACED,
    MONTH,
    WEEKDAY,
    LABEL,
    MONEY,
    PLURAL,
    SINGULAR,
    UP,
    DOWN,
    PLANNED,
    ESTIMATED,
    NEGATION,
    SPEECH,
    TIME,
    PERIOD,
    MODAL,
    CONTEST,
    WEATHER,
    QUAKE,
    KIN,
    DIALLED,
    DIALLED_ON,
    METRED,
    HARM,
    TAKING,
    REPORTING,
    QUARREL,
    PRECIPITATION,
    CROWD,
    INHABITED,
    LENGTH,
    POPULACE,
    TURNOUT,
    WEIGHED
  }

  private static final List<NumberClass> NO_TRIGGER =
      List.of(NumberClass.NONE, NumberClass.SUFFIX, NumberClass.POINT, NumberClass.MINUS);

  private final WordTrie trie;
  private final NumberClass[] numberClasses;
  private final double[] values;
  private final List<EnumSet<WordClass>> classes;
  private final boolean[] triggers;

  private Vocabulary(
      WordTrie trie,
      NumberClass[] numberClasses,
      double[] values,
      List<EnumSet<WordClass>> classes) {
    this.trie = trie;
    this.numberClasses = numberClasses;
    this.values = values;
    this.classes = classes;
    this.triggers = new boolean[classes.size()];
    for (int word = 0; word < triggers.length; word++) {
      triggers[word] = !NO_TRIGGER.contains(numberClasses[word]) || is(word, WordClass.TIME);
    }
  }

  /** Reads the two lexicons; words of phrases must have been added to the trie before. */
  static Vocabulary load(WordTrie trie) {
    List<NumberWords.Entry> numbers = NumberWords.standard().entries();
    List<Lexicon.Entry> closed = Lexicon.load("figure/words").entries();
    for (NumberWords.Entry entry : numbers) {
      trie.add(entry.word());
    }
    for (Lexicon.Entry entry : closed) {
      for (String word : entry.get("words").split(" ")) {
        trie.add(word);
      }
    }
    var numberClasses = new NumberClass[trie.size() + 1];
    Arrays.fill(numberClasses, NumberClass.NONE);
    var values = new double[trie.size() + 1];
    var classes = new ArrayList<EnumSet<WordClass>>();
    for (int word = 0; word <= trie.size(); word++) {
      classes.add(EnumSet.noneOf(WordClass.class));
    }
    for (NumberWords.Entry entry : numbers) {
      int word = trie.add(entry.word());
      numberClasses[word] = entry.numberClass();
      values[word] = entry.value();
    }
    for (Lexicon.Entry entry : closed) {
      var wordClass = WordClass.valueOf(entry.get("class").toUpperCase(Locale.ROOT));
      for (String word : entry.get("words").split(" ")) {
        classes.get(trie.add(word)).add(wordClass);
      }
    }
    return new Vocabulary(trie, numberClasses, values, classes);
  }

  WordTrie trie() {
    return trie;
  }

  NumberClass numberClass(int word) {
    return word < numberClasses.length ? numberClasses[word] : NumberClass.NONE;
  }

  double value(int word) {
    return values[word];
  }

  boolean is(int word, WordClass wordClass) {
    return word < classes.size() && classes.get(word).contains(wordClass);
  }

  /** Whether a sentence with this word may hold a figure. */
  boolean triggers(int word) {
    return word < triggers.length && triggers[word];
  }
}

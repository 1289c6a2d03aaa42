// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.clause.Lemmas;
import annals.entity.Mention;
import annals.syntax.ParsedSentence;
import annals.syntax.SharedSyntax;
import annals.syntax.TaggedSentence;
import annals.text.SourceText;
import annals.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Headlines in title case, read as if they were written like sentences: {@code Driver Charged After
 * Crash in Leeds} as {@code driver charged after crash in Leeds}. Words of names, which the
 * document is asked for, keep their capitals.
 */
final class Headlines {
  private static final double MOST = 0.6;
  private static final int SHORTEST = 3;

  private final SourceText text;
  private final SharedSyntax syntax;
  private final Lemmas lemmas;
  private final Set<String> names = new HashSet<>();

  Headlines(SourceText text, List<Mention> mentions, SharedSyntax syntax, Lemmas lemmas) {
    this.text = text;
    this.syntax = syntax;
    this.lemmas = lemmas;
    for (Mention mention : mentions) {
      if (!isClause(mention)) {
        names.addAll(words(mention));
      }
    }
  }

  /** The names of a sentence: in title case, {@code Bomb Kills} looks like one and is none. */
  List<Mention> names(Span sentence, List<Mention> found) {
    return found.stream().anyMatch(this::isFalse) && isTitleCase(syntax.tagged(text, sentence))
        ? found.stream().filter(mention -> !isFalse(mention)).toList()
        : found;
  }

  private boolean isFalse(Mention mention) {
    return isClause(mention) && !names.containsAll(words(mention));
  }

  /** Whether a name that no lexicon knows goes on with a verb, or is one behind a title. */
  private boolean isClause(Mention mention) {
    List<String> words = words(mention);
    int first = mention.resolution() == Mention.Resolution.TITLE ? 0 : 1;
    return mention.lexiconId() == null
        && words.stream()
            .skip(first)
            .anyMatch(word -> lemmas.isPresent(word.toLowerCase(Locale.ROOT)));
  }

  private List<String> words(Mention mention) {
    return List.of(text.slice(mention.span()).split("\\W+"));
  }

  /** The dependencies of a sentence, those of a headline without its capitals. */
  ParsedSentence parsed(Span sentence) {
    TaggedSentence tagged = syntax.tagged(text, sentence);
    if (!isTitleCase(tagged)) {
      return syntax.parsed(text, sentence);
    }
    var lower = new StringBuilder(text.subSequence(sentence.start(), sentence.end()));
    boolean shouted = isShouted(lower);
    for (int i = 0; i < tagged.size(); i++) {
      String word = tagged.form(i);
      boolean initials =
          !shouted && word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
      String small = word.toLowerCase(Locale.ROOT);
      if (!initials && !isName(word, shouted) && small.length() == word.length()) {
        int from = tagged.start(i) - sentence.start();
        lower.replace(from, from + word.length(), small);
      }
    }
    return syntax.parsedAs(new Recased(text, sentence.start(), lower.toString()), sentence);
  }

  private boolean isName(String word, boolean shouted) {
    String capital = word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    return names.contains(word) || (shouted && names.contains(capital));
  }

  /** Whether most words of a text without a full stop begin with a capital. */
  private boolean isTitleCase(TaggedSentence tagged) {
    int size = tagged.size();
    if (size == 0 || !Character.isLetterOrDigit(text.charAt(tagged.end(size - 1) - 1))) {
      return false;
    }
    int capitals = 0;
    int all = 0;
    for (int i = 0; i < size; i++) {
      char first = text.charAt(tagged.start(i));
      all += Character.isLetter(first) ? 1 : 0;
      capitals += Character.isUpperCase(first) ? 1 : 0;
    }
    return all >= SHORTEST && capitals > MOST * all;
  }

  private static boolean isShouted(CharSequence words) {
    return words.chars().noneMatch(Character::isLowerCase);
  }

  /** A text of which a stretch is written otherwise, character by character. */
  private record Recased(CharSequence text, int from, String words) implements CharSequence {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      int at = index - from;
      return at >= 0 && at < words.length() ? words.charAt(at) : text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      var slice = new StringBuilder(end - start);
      for (int i = start; i < end; i++) {
        slice.append(charAt(i));
      }
      return slice;
    }

    @Override
    public String toString() {
      return subSequence(0, length()).toString();
    }
  }
}

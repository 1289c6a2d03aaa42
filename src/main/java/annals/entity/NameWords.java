// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.rule.Lexicon;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words around and inside names: titles before persons, given names, and heads that tell what a
 * name names ({@code Ministry}, {@code Brigade}, {@code River}).
 */
final class NameWords {
  private final PhraseTable<String> titles = new PhraseTable<>();
  private final PhraseTable<String> givenNames = new PhraseTable<>();
  private final PhraseTable<EntityType> heads = new PhraseTable<>();

  private final PhraseTable<String> placeStarts = new PhraseTable<>();

  private NameWords() {}

  static NameWords load() {
    var words = new NameWords();
    Lexicon.load("entity/titles")
        .entries()
        .forEach(row -> words.titles.put(row.get("title"), row.get("kind")));
    Lexicon.load("entity/given_names")
        .entries()
        .forEach(row -> words.givenNames.put(row.get("name"), row.get("name")));
    for (Lexicon.Entry row : Lexicon.load("entity/heads").entries()) {
      if (row.get("type").equals("place_start")) {
        words.placeStarts.put(row.get("word"), row.get("word"));
      } else {
        EntityType type = EntityType.valueOf(row.get("type").toUpperCase(Locale.ROOT));
        words.heads.put(row.get("word"), type);
      }
    }
    return words;
  }

  /** Where the title that begins at a word ends; the word itself where none does. */
  int titleEnd(NameTokens words, int first) {
    if (!words.isCapital(first)) {
      return first;
    }
    PhraseTable.Match<List<String>> match = titles.longest(words, first);
    return match == null ? first : match.end();
  }

  boolean isGivenName(NameTokens words, int word) {
    return words.isCapital(word) && givenNames.contains(words, word);
  }

  /** Whether a word begins the names of places: {@code San}, {@code Fort}. */
  boolean isPlaceStart(NameTokens words, int word) {
    return words.isCapital(word) && placeStarts.contains(words, word);
  }

  @Nullable EntityType head(NameTokens words, int word) {
    PhraseTable.Match<List<EntityType>> match = heads.longest(words, word);
    return match == null || !words.isCapital(word) ? null : match.value().get(0);
  }
}

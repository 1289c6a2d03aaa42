// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.rule.Lexicon;
import java.util.Arrays;
import java.util.Locale;

/**
 * What the lexicons say of each word of a sentence, as bits: part of a country's or city's name, a
 * given name, a surname, a title, the head of an organization. Case does not count here; the model
 * weighs it.
 */
final class LexiconFlags {
  static final int COUNTRY = 1;
  static final int DEMONYM = 2;
  static final int PLACE = 4;
  static final int ORGANIZATION = 8;
  static final int GROUP = 16;
  static final int GIVEN = 32;
  static final int SURNAME = 64;
  static final int TITLE = 128;
  static final int ORGANIZATION_HEAD = 256;
  static final int PLACE_HEAD = 512;
  static final int FUNCTION = 1024;
  static final int CALENDAR = 2048;

  /** Set by the model, not by a lexicon: a word that is mostly written small. */
  static final int COMMON = 4096;

  static final int INITIALISM = 8192;

  /** How many values a word's bits can have, hints aside. */
  static final int VALUES = 16384;

  /** Part of the name of a city of GeoNames: a hint to the model, for many are other words too. */
  static final int CITY = VALUES;

  /** A first name or surname of the census: a hint to the model. */
  static final int FIRST_NAME = 2 * VALUES;

  static final int CENSUS_SURNAME = 4 * VALUES;

  /** How many values the hints of a word can have. */
  static final int HINTS = 8;

  /** Bits that make a word worth a look even without a capital. */
  static final int NAMES = COUNTRY | PLACE | GIVEN | SURNAME;

  private final PhraseTable<Integer> phrases = new PhraseTable<>();

  private LexiconFlags() {}

  static LexiconFlags load() {
    var flags = new LexiconFlags();
    flags.add("entity/countries", "name", COUNTRY);
    flags.add("entity/countries", "aliases", COUNTRY);
    flags.add("entity/countries", "demonyms", DEMONYM);
    flags.add("entity/places", "name", PLACE);
    flags.add("entity/places", "aliases", PLACE);
    flags.add("entity/given_names", "name", GIVEN);
    flags.add("entity/surnames", "name", SURNAME);
    flags.add("entity/titles", "title", TITLE);
    Cities.standard().names().forEach(name -> flags.put(name, CITY));
    flags.add("entity/first_names", "name", FIRST_NAME);
    flags.add("entity/census_surnames", "name", CENSUS_SURNAME);
    for (Lexicon.Entry row : Lexicon.load("entity/organizations").entries()) {
      int bit = row.get("type").equals("group") ? GROUP : ORGANIZATION;
      flags.put(row.get("name"), bit);
      flags.putAll(row.get("aliases"), bit);
    }
    for (Lexicon.Entry row : Lexicon.load("entity/heads").entries()) {
      flags.put(
          row.get("word"), row.get("type").startsWith("place") ? PLACE_HEAD : ORGANIZATION_HEAD);
    }
    for (Lexicon.Entry row : Lexicon.load("entity/context").entries()) {
      switch (row.get("kind")) {
        case "function" -> flags.put(row.get("word").toLowerCase(Locale.ROOT), FUNCTION);
        case "calendar" -> flags.put(row.get("word").toLowerCase(Locale.ROOT), CALENDAR);
        case "initialism" -> flags.put(row.get("word"), INITIALISM);
        default -> {}
      }
    }
    return flags;
  }

  private void add(String lexicon, String column, int bit) {
    Lexicon.load(lexicon).entries().forEach(row -> putAll(row.get(column), bit));
  }

  private void putAll(String cell, int bit) {
    if (!cell.isEmpty()) {
      for (String phrase : cell.split(";")) {
        put(phrase, bit);
      }
    }
  }

  private void put(String phrase, int bit) {
    phrases.put(phrase, bit);
  }

  /** Sets the bits of each word. A phrase marks all its words; a longer one hides those inside. */
  void mark(NameTokens words, int[] flags) {
    Arrays.fill(flags, 0, words.size(), 0);
    int covered = 0;
    for (int i = 0; i < words.size(); i++) {
      var match = phrases.longest(words, i);
      if (match == null || (match.end() <= covered && i < covered)) {
        continue;
      }
      int bits = 0;
      for (int bit : match.value()) {
        bits |= bit;
      }
      for (int k = match.first(); k < match.end(); k++) {
        flags[k] |= bits;
      }
      covered = Math.max(covered, match.end() - match.first() > 1 ? match.end() : 0);
    }
  }
}

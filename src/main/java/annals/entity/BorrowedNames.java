// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.text.LongTable;
import annals.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names that are made of others: the body of a sport in a country ({@code Hockey India}), a firm
 * with its country behind it ({@code Guinness Nigeria}) or its people before it ({@code Nigerian
 * Breweries}), a person called as a faith is ({@code Christian Vogel}). A nation whose body follows
 * it is itself ({@code Zambia's Patriotic Front}), and a name begins before an "and" that is inside
 * it ({@code the Economic and Financial Crimes Commission}).
 */
final class BorrowedNames {
  private static final String HEAD = "entity.pattern.head";

  private static final Set<Long> SPORTS = ContextWords.of("sport", NameTokens::key);
  private static final Set<Long> FIRMS = ContextWords.of("firm_head", NameTokens::key);
  private static final Set<Long> PARTIES =
      Set.of(NameTokens.key("party"), NameTokens.key("parties"));
  private static final int ORDINARY =
      LexiconFlags.FUNCTION
          | LexiconFlags.ORGANIZATION_HEAD
          | LexiconFlags.PLACE_HEAD
          | LexiconFlags.TITLE
          | LexiconFlags.CALENDAR
          | LexiconFlags.ORGANIZATION;

  private final NameWords lexicon;
  private final NamePatterns patterns;
  private final Gazetteer gazetteer;
  private final LexiconFlags lexicons;
  private final LongTable common;

  BorrowedNames(
      NameWords lexicon,
      NamePatterns patterns,
      Gazetteer gazetteer,
      LexiconFlags lexicons,
      LongTable common) {
    this.lexicon = lexicon;
    this.patterns = patterns;
    this.gazetteer = gazetteer;
    this.lexicons = lexicons;
    this.common = common;
  }

  /** The mentions of a sentence, sorted, with such names put right. */
  List<Mention> read(NameTokens words, List<Mention> mentions) {
    if (mentions.isEmpty()) {
      return mentions;
    }
    var read = new ArrayList<Mention>(mentions.size());
    var named = new NamedWords(words, mentions);
    for (Mention mention : mentions) {
      Mention before = read.isEmpty() ? null : read.get(read.size() - 1);
      if (before != null && before.span().overlaps(mention.span())) {
        continue;
      }
      read.add(read(named, mention, before));
    }
    return read;
  }

  private Mention read(NamedWords named, Mention mention, @Nullable Mention before) {
    NameTokens words = named.words();
    int first = named.first(mention);
    int end = named.end(mention);
    return switch (mention.type()) {
      case COUNTRY -> ofCountry(named, mention, first, end);
      case GROUP -> ofPeople(named, mention, first, end);
      case ORGANIZATION -> organization(named, mention, first, end, before);
      case PERSON, PLACE -> {
        boolean sport = end - first > 1 && mention.lexiconId() == null && isSport(words, end - 1);
        boolean country =
            mention.type() == EntityType.PERSON
                && nation(words, first, end) != null
                && !isTitled(mention);
        if (!isTitled(mention) && isCountry(words, first, end)) {
          yield ofCountry(named, mention, first, end);
        }
        yield sport || country ? body(words, first, end) : mention;
      }
      default -> mention;
    };
  }

  private static boolean isTitled(Mention mention) {
    return mention.resolution() == Mention.Resolution.TITLE;
  }

  /** {@code Hockey India}, {@code Ghana Cricket}. */
  private Mention ofCountry(NamedWords named, Mention country, int first, int end) {
    NameTokens words = named.words();
    boolean before =
        first > 0 && isSport(words, first - 1) && named.at(first - 1) == null && ends(words, end);
    boolean behind =
        isSport(words, end)
            && named.at(end) == null
            && ends(words, end + 1)
            && isPlain(words, first);
    if (before) {
      return body(words, first - 1, end);
    }
    return behind ? body(words, first, end + 1) : country;
  }

  private static boolean isPlain(NameTokens words, int first) {
    return first == 0 || !words.isCapital(first - 1) || words.is(first - 1, '.');
  }

  /** {@code Nigerian Breweries}; {@code Christian Vogel}, of whom no more is known. */
  private Mention ofPeople(NamedWords named, Mention people, int first, int end) {
    NameTokens words = named.words();
    boolean next = end < words.size() && words.isCapital(end);
    if (next && FIRMS.contains(words.key(end)) && ends(words, end + 1)) {
      return body(words, first, end + 1);
    }
    boolean given = end == first + 1 && lexicon.isGivenName(words, first);
    Mention surname = next ? named.at(end) : null;
    boolean person = surname != null && surname.type() == EntityType.PERSON;
    if (given && next && (person || (surname == null && isSurname(words, end)))) {
      int last = surname == null ? end + 1 : named.end(surname);
      return Mention.of(
          span(words, first, last),
          EntityType.PERSON,
          words.text(first, last),
          new Mention.Found(Mention.Resolution.PATTERN, "entity.pattern.given_name"));
    }
    return people;
  }

  private boolean isSurname(NameTokens words, int word) {
    var flags = new int[words.size()];
    lexicons.mark(words, flags);
    return (flags[word] & ORDINARY) == 0
        && !common.contains(words.key(word))
        && words.hasLetter(word)
        && ends(words, word + 1);
  }

  /** {@code Zambia} of Zambia's Patriotic Front; a name that begins before its "and". */
  private Mention organization(
      NamedWords named, Mention mention, int first, int end, @Nullable Mention before) {
    NameTokens words = named.words();
    if (mention.lexiconId() != null || mention.resolution() == Mention.Resolution.ACRONYM) {
      return mention;
    }
    PhraseTable.Match<Gazetteer.Entry> known = gazetteer.longest(words, first);
    boolean nation = isCountry(words, first, end);
    if (known != null && nation && NamePatterns.isPossessive(words, end)) {
      return known.value().at(mention.span(), known.value().ruleId());
    }
    int other = first - 2;
    boolean joined =
        other > 0
            && patterns.isAnd(words, first - 1)
            && patterns.isThe(words, other - 1)
            && words.isCapital(other)
            && named.at(other) == null
            && (before == null || before.span().end() < words.start(other))
            && lexicon.head(words, other) == null
            && !PARTIES.contains(words.key(end - 1))
            && lexicon.head(words, end - 1) == EntityType.ORGANIZATION;
    return joined ? body(words, other, end) : mention;
  }

  private boolean isCountry(NameTokens words, int first, int end) {
    PhraseTable.Match<Gazetteer.Entry> known = gazetteer.longest(words, first);
    return known != null && known.end() == end && known.value().type() == EntityType.COUNTRY;
  }

  /** The nation that ends a name of several words: {@code Guinness Nigeria}; null where none. */
  private @Nullable String nation(NameTokens words, int first, int end) {
    if (end - first != 2
        || lexicon.isGivenName(words, first)
        || lexicon.isGivenName(words, end - 1)) {
      return null;
    }
    PhraseTable.Match<Gazetteer.Entry> known = gazetteer.longest(words, end - 1);
    PhraseTable.Match<Gazetteer.Entry> whole = gazetteer.longest(words, first);
    boolean country =
        known != null && known.value().type() == EntityType.COUNTRY && known.end() == end;
    boolean own = whole != null && whole.end() >= end;
    return known != null && country && !own && !words.is(end - 2, ',')
        ? known.value().bearer().country()
        : null;
  }

  private static boolean isSport(NameTokens words, int word) {
    return word < words.size() && words.isCapital(word) && SPORTS.contains(words.key(word));
  }

  private static boolean ends(NameTokens words, int word) {
    return word >= words.size() || !words.isCapital(word);
  }

  private static Mention body(NameTokens words, int first, int end) {
    return Mention.of(
        span(words, first, end),
        EntityType.ORGANIZATION,
        words.text(first, end),
        new Mention.Found(Mention.Resolution.PATTERN, HEAD));
  }

  private static Span span(NameTokens words, int first, int end) {
    return Span.of(words.start(first), words.end(end - 1));
  }
}

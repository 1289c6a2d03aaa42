// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names of one sentence: what the model tags, what the lexicons know and what patterns tell,
 * and which of them wins where they disagree. A longer name beats one inside it; of equal ones the
 * lexicon wins, but for a word that the model takes for a person's name.
 */
final class SentenceNames {
  private static final String MODEL_RULE = "entity.model.names";
  private static final int SHORTEST_ACRONYM = 3;
  private static final int LONGEST_ACRONYM = 7;

  private final Gazetteer gazetteer;
  private final NamePatterns patterns;
  private final NameModel model;
  private final NameFeatures features;
  private byte[] tags = new byte[64];

  SentenceNames(Gazetteer gazetteer, NamePatterns patterns, NameModel model, LexiconFlags flags) {
    this.gazetteer = gazetteer;
    this.patterns = patterns;
    this.model = model;
    this.features = new NameFeatures(flags, model.common(), NameModel.BUCKETS);
  }

  /** Adds the mentions of a sentence, in order. */
  void find(Words words, DocumentCase document, List<Mention> into) {
    tag(words, document);
    int before = into.size();
    int i = 0;
    while (i < words.size()) {
      Mention last = into.size() > before ? into.get(into.size() - 1) : null;
      if (last != null && isAcronymOf(words, i, last)) {
        into.add(
            DocumentNames.as(
                Span.of(words.start(i), words.end(i)),
                last,
                Mention.Resolution.ACRONYM,
                "entity.link.acronym"));
        i++;
        continue;
      }
      i = next(words, document, i, into);
    }
  }

  private void tag(Words words, DocumentCase document) {
    if (tags.length < words.size()) {
      tags = new byte[words.size() * 2];
    }
    features.read(words, document);
    model.tag(features, words.size(), tags);
  }

  /** Adds the name that begins at a word, if any; returns the word to go on with. */
  private int next(Words words, DocumentCase document, int i, List<Mention> into) {
    if (!features.isCandidate(i)) {
      return i + 1;
    }
    PhraseTable.Match<Gazetteer.Entry> known = gazetteer.longest(words, i);
    if (known != null && !isBelievable(words, document, known)) {
      known = null;
    }
    int taggedEnd = taggedEnd(words, i);
    @Nullable NameKind kind = taggedEnd > i ? NameTag.kind(tags[i]) : null;
    @Nullable EntityType type = kind == null ? null : kind.type();
    int knownEnd = known == null ? i : known.end();
    if (type != null && taggedEnd >= knownEnd && !(known != null && wins(known, taggedEnd, type))) {
      return tagged(words, i, taggedEnd, type, into);
    }
    NamePatterns.Found pattern = patterns.at(words, i);
    boolean weak = pattern != null && pattern.ruleId().equals("entity.pattern.locative");
    boolean free =
        pattern != null
            && isUntagged(pattern.first(), pattern.end())
            && !isOrdinary(pattern.first())
            && !(weak && document.isLower(words.key(i)));
    if (pattern != null && free && pattern.end() > knownEnd) {
      Mention.Resolution resolution =
          pattern.ruleId().equals("entity.pattern.title")
              ? Mention.Resolution.TITLE
              : Mention.Resolution.PATTERN;
      into.add(
          found(
              words, pattern.first(), pattern.end(), pattern.type(), pattern.ruleId(), resolution));
      return pattern.end();
    }
    if (known == null && patterns.actsAfter(words, i) && isAcronym(words, i)) {
      into.add(
          found(
              words,
              i,
              i + 1,
              EntityType.ORGANIZATION,
              "entity.pattern.acronym",
              Mention.Resolution.PATTERN));
      return i + 1;
    }
    if (known != null) {
      Span span = Span.of(words.start(known.first()), words.end(known.end() - 1));
      into.add(known.value().at(span, known.value().ruleId()));
      return known.end();
    }
    return i + 1;
  }

  /** Adds the name that the model tags, with its bounds and type put right by its words. */
  private int tagged(Words words, int first, int taggedEnd, EntityType type, List<Mention> into) {
    int end = taggedEnd;
    EntityType best = type;
    NamePatterns.Found headed = patterns.headed(words, first);
    if (headed != null && headed.end() >= end && type != EntityType.PLACE) {
      end = headed.end();
      best = headed.type();
    } else if (type == EntityType.PERSON) {
      end = personEnd(words, first, end);
      while (end > first && isOrdinary(end - 1)) {
        end--;
      }
      if (end == first || isOrdinary(first)) {
        return first + 1;
      }
    }
    into.add(found(words, first, end, best, MODEL_RULE, Mention.Resolution.PATTERN));
    return end;
  }

  /** A word that is mostly written small, or a title, and no part of any known name. */
  private boolean isOrdinary(int word) {
    int flags = features.flags(word);
    return (flags & (LexiconFlags.COMMON | LexiconFlags.TITLE | LexiconFlags.FUNCTION)) != 0
        && (flags & (LexiconFlags.GIVEN | LexiconFlags.SURNAME)) == 0;
  }

  /** Whether a name of the lexicon beats the name that the model tags from the same word. */
  private static boolean wins(
      PhraseTable.Match<Gazetteer.Entry> known, int taggedEnd, EntityType type) {
    if (known.end() < taggedEnd) {
      return false;
    }
    boolean oneWord = known.end() - known.first() == 1;
    boolean place =
        known.value().type() == EntityType.PLACE || known.value().type() == EntityType.COUNTRY;
    return !(type == EntityType.PERSON && oneWord && place);
  }

  /** An unknown word of capitals among others that are not: {@code the CPA said}. */
  private boolean isAcronym(Words words, int word) {
    int length = words.end(word) - words.start(word);
    int ordinary =
        LexiconFlags.COMMON
            | LexiconFlags.TITLE
            | LexiconFlags.FUNCTION
            | LexiconFlags.CALENDAR
            | LexiconFlags.INITIALISM;
    return words.isAllCapitals(word)
        && !words.hasDigit(word)
        && !words.endsInStop(word)
        && length >= SHORTEST_ACRONYM
        && length <= LONGEST_ACRONYM
        && tags[word] == NameTag.OUTSIDE
        && (features.flags(word) & ordinary) == 0
        && !besideCapitals(words, word);
  }

  private static boolean besideCapitals(Words words, int word) {
    return (word > 0 && words.isAllCapitals(word - 1))
        || (word + 1 < words.size() && words.isAllCapitals(word + 1));
  }

  private int taggedEnd(Words words, int first) {
    int end = first;
    if (NameTag.isFirst(tags[first])) {
      end++;
      while (end < words.size() && tags[end] == tags[first] + 1) {
        end++;
      }
    }
    return end;
  }

  private boolean isUntagged(int first, int end) {
    for (int i = first; i < end; i++) {
      if (tags[i] != NameTag.OUTSIDE) {
        return false;
      }
    }
    return true;
  }

  /** A given name after a whole name begins another: lists of people without commas. */
  private int personEnd(Words words, int first, int end) {
    for (int i = first + 1; i < end; i++) {
      boolean again = words.key(i) == words.key(first);
      int flags = features.flags(i);
      boolean given = (flags & LexiconFlags.GIVEN) != 0 && (flags & LexiconFlags.SURNAME) == 0;
      if (again || (given && i >= first + 2)) {
        tags[i] = tags[first];
        return i;
      }
    }
    return end;
  }

  /** A word that the document also writes small needs the model's consent. */
  private boolean isBelievable(
      Words words, DocumentCase document, PhraseTable.Match<Gazetteer.Entry> known) {
    int first = known.first();
    boolean doubtful = known.end() - first == 1 && words.isCapital(first);
    if (doubtful && known.value().isAlsoWord() && tags[first] == NameTag.OUTSIDE) {
      return patterns.isAfterLocative(words, first);
    }
    return tags[first] != NameTag.OUTSIDE
        || !(doubtful && document.isLower(words.key(first)))
        || isInside(words, first);
  }

  /** A capital inside a sentence whose words are mostly small says that it is a name. */
  private static boolean isInside(Words words, int word) {
    return word > 0 && !DocumentCase.isTitleCase(words) && words.hasLetter(word - 1);
  }

  private static Mention found(
      Words words,
      int first,
      int end,
      EntityType type,
      String ruleId,
      Mention.Resolution resolution) {
    Span span = Span.of(words.start(first), words.end(end - 1));
    return new Mention(span, type, words.text(first, end), null, null, null, resolution, ruleId);
  }

  /** Whether a word is the {@code (GHXA)} right after the name of an organization or group. */
  private static boolean isAcronymOf(Words words, int word, Mention name) {
    return words.isAllCapitals(word)
        && word >= 2
        && word + 1 < words.size()
        && words.is(word - 1, '(')
        && words.is(word + 1, ')')
        && words.end(word - 2) == name.span().end()
        && (name.type() == EntityType.ORGANIZATION || name.type() == EntityType.GROUP);
  }
}

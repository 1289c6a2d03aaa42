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
    boolean mayBeWord = weak || (pattern != null && pattern.type() == EntityType.PERSON);
    boolean free =
        pattern != null
            && (isUntagged(pattern.first(), pattern.end())
                || isTaggedSo(words, pattern)
                || holdsTagged(words, pattern))
            && !(mayBeWord && isOrdinary(pattern.first()))
            && !(weak && document.isLower(words.key(i)));
    if (pattern != null && free && pattern.end() > knownEnd) {
      Mention.Resolution resolution =
          pattern.ruleId().equals("entity.pattern.title")
              ? Mention.Resolution.TITLE
              : Mention.Resolution.PATTERN;
      into.add(found(words, pattern, resolution));
      return pattern.end();
    }
    if (known == null && patterns.actsAfter(words, i) && isAcronym(words, i)) {
      into.add(
          found(
              words,
              new NamePatterns.Found(i, i + 1, EntityType.ORGANIZATION, "entity.pattern.acronym"),
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
    NamePatterns.Found headed = patterns.headed(words, first);
    if (headed != null && headed.end() >= taggedEnd && type != EntityType.PLACE) {
      into.add(found(words, headed, Mention.Resolution.PATTERN));
      return headed.end();
    }
    if (taggedEnd == first + 1 && isBareHead(first)) {
      return taggedEnd;
    }
    int end = taggedEnd;
    if (type == EntityType.PERSON) {
      end = personEnd(words, first, end);
      while (end > first && isOrdinary(end - 1)) {
        end--;
      }
      if (end == first || isOrdinary(first)) {
        return first + 1;
      }
    }
    NamePatterns.Found pattern = patterns.at(words, first);
    boolean agreed =
        pattern != null
            && pattern.first() == first
            && pattern.end() == end
            && pattern.type() == type;
    String rule = agreed ? pattern.ruleId() : MODEL_RULE;
    into.add(
        found(words, new NamePatterns.Found(first, end, type, rule), Mention.Resolution.PATTERN));
    return end;
  }

  /** {@code State} or {@code University} alone names nothing. */
  private boolean isBareHead(int word) {
    int flags = features.flags(word);
    return (flags & (LexiconFlags.ORGANIZATION_HEAD | LexiconFlags.PLACE_HEAD)) != 0
        && (flags & (LexiconFlags.NAMES | LexiconFlags.ORGANIZATION | LexiconFlags.GROUP)) == 0;
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

  /** Whether the model tags the very name that a pattern found. */
  private boolean isTaggedSo(Words words, NamePatterns.Found pattern) {
    int first = pattern.first();
    return NameTag.isFirst(tags[first])
        && taggedEnd(words, first) == pattern.end()
        && NameTag.kind(tags[first]).type() == pattern.type();
  }

  /** Whether a name with a head holds all that the model tags in it: its own type, and places. */
  private boolean holdsTagged(Words words, NamePatterns.Found pattern) {
    if (!pattern.ruleId().equals("entity.pattern.head")) {
      return false;
    }
    for (int i = pattern.first(); i < pattern.end(); i++) {
      if (NameTag.isFirst(tags[i])) {
        EntityType type = NameTag.kind(tags[i]).type();
        boolean fits = type == pattern.type() || (type == EntityType.PLACE && i > pattern.first());
        if (!fits || taggedEnd(words, i) > pattern.end()) {
          return false;
        }
      }
    }
    return true;
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
      Words words, NamePatterns.Found name, Mention.Resolution resolution) {
    Span span = Span.of(words.start(name.first()), words.end(name.end() - 1));
    String text = words.text(name.first(), name.end());
    return new Mention(span, name.type(), text, null, null, null, resolution, name.ruleId());
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

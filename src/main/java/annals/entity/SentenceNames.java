// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.syntax.SharedSyntax;
import annals.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names of one sentence: what the model tags, what the lexicons know and what patterns tell,
 * and which of them wins where they disagree. A longer name beats one inside it; of equal ones the
 * lexicon wins, but for a word that the model takes for a person's name.
 */
final class SentenceNames {
  private static final int BODIES = LexiconFlags.ORGANIZATION_HEAD | LexiconFlags.PLACE_HEAD;
  private static final int ORDINARY = LexiconFlags.COMMON | BODIES;

  private static final String MODEL_RULE = "entity.model.names";

  private final Gazetteer gazetteer;
  private final NamePatterns patterns;
  private final NameTagging tagging;
  private final NameFeatures features;
  private final WordTags speech = new WordTags();
  private boolean titleCase;

  SentenceNames(Gazetteer gazetteer, NamePatterns patterns, NameModel model, LexiconFlags flags) {
    this.gazetteer = gazetteer;
    this.patterns = patterns;
    this.tagging = new NameTagging(model);
    this.features = new NameFeatures(flags, model.common(), NameModel.BUCKETS);
  }

  /** Adds the mentions of a sentence, in order. */
  void find(
      SharedSyntax syntax,
      CharSequence text,
      Span sentence,
      NameTokens words,
      DocumentCase document,
      List<Mention> into) {
    if (!features.look(words, document)) {
      return;
    }
    speech.read(syntax.tagged(text, sentence), words);
    features.read(speech);
    tagging.tag(features, words);
    titleCase = DocumentCase.isTitleCase(words);
    int before = into.size();
    int i = 0;
    while (i < words.size()) {
      Mention last = into.size() > before ? into.get(into.size() - 1) : null;
      if (last != null && Acronyms.isOf(words, i, last)) {
        into.add(
            last.at(
                Span.of(words.start(i), words.end(i)),
                Mention.Resolution.ACRONYM,
                "entity.link.acronym"));
        i++;
        continue;
      }
      i = next(words, document, i, into);
    }
  }

  /** Adds the name that begins at a word, if any; returns the word to go on with. */
  private int next(NameTokens words, DocumentCase document, int i, List<Mention> into) {
    int storm = patterns.stormEnd(words, i);
    boolean longer = storm < words.size() && words.isCapital(storm);
    if (storm > i && !longer && (features.flags(storm - 1) & BODIES) == 0) {
      String name = words.text(i, storm);
      into.add(Mention.storm(Span.of(words.start(i), words.end(storm - 1)), name));
      return storm;
    }
    int named = patterns.monthNameEnd(words, i);
    boolean person = named > i && tagging.isFreeForPerson(i, named);
    boolean month = person && patterns.isFunctionWord(words, named - 1);
    if (month || (person && (features.flags(named - 1) & ORDINARY) == 0)) {
      into.add(
          found(
              words,
              new NamePatterns.Found(i, named, EntityType.PERSON, "entity.pattern.given_name"),
              Mention.Resolution.PATTERN));
      return named;
    }
    NamePatterns.Found addressed = patterns.addressed(words, i);
    if (addressed != null && !isOrdinary(addressed.first())) {
      return addressed(words, addressed, into);
    }
    if (!features.isCandidate(i)) {
      return i + 1;
    }
    PhraseTable.Match<Gazetteer.Entry> known = gazetteer.longest(words, i);
    if (known != null && !isBelievable(words, document, known)) {
      known = null;
    }
    int taggedEnd = tagging.end(words, i);
    @Nullable NameKind kind = taggedEnd > i ? tagging.kind(i) : null;
    @Nullable EntityType type = kind == null ? null : kind.type();
    if (known != null && type == EntityType.PERSON && NameTokens.isClitic(words, known.end() - 1)) {
      known = null;
    }
    if (known != null && patterns.isOfPeople(words, known)) {
      return found(known, words, into);
    }
    if (known != null && patterns.isAnd(words, known.end()) && known.end() < taggedEnd) {
      return found(known, words, into);
    }
    int knownEnd = known == null ? i : known.end();
    Mention before = into.isEmpty() ? null : into.get(into.size() - 1);
    boolean alone = known == null || known.end() < taggedEnd;
    if (type == EntityType.PLACE
        && alone
        && isAndAfter(words, i, before)
        && Introductions.isNamedAsPlace(words, features, i, taggedEnd)
        && !isWideAt(words, taggedEnd - 1)) {
      type = EntityType.PERSON;
    }
    boolean group = type == EntityType.PLACE || type == EntityType.ORGANIZATION;
    if (group && known == null && Introductions.isOfPerson(words, features, i, taggedEnd)) {
      type = EntityType.PERSON;
    }
    if (type != null && taggedEnd >= knownEnd && !(known != null && wins(known, taggedEnd, type))) {
      return tagged(words, i, taggedEnd, type, into);
    }
    NamePatterns.Found pattern = patterns.at(words, i);
    boolean weak = pattern != null && pattern.ruleId().equals("entity.pattern.locative");
    boolean mayBeWord = weak || (pattern != null && pattern.type() == EntityType.PERSON);
    boolean free =
        pattern != null
            && (tagging.isFree(pattern.first(), pattern.end())
                || isTitledWork(pattern)
                || tagging.isSo(words, pattern)
                || tagging.isHeldBy(words, pattern))
            && !(mayBeWord && isOrdinary(pattern.first()))
            && !(weak && (document.isLower(words.key(i)) || !speech.isName(i)))
            && !(NameTagging.isHeaded(pattern)
                && titleCase
                && tagging.isFree(pattern.first(), pattern.end()));
    if (pattern != null && free && pattern.end() > knownEnd) {
      if (pattern.type() == EntityType.PERSON) {
        int end = personEnd(words, pattern.first(), pattern.end());
        pattern = new NamePatterns.Found(pattern.first(), end, pattern.type(), pattern.ruleId());
      }
      Mention.Resolution resolution =
          pattern.ruleId().equals("entity.pattern.title")
              ? Mention.Resolution.TITLE
              : Mention.Resolution.PATTERN;
      into.add(found(words, pattern, resolution));
      return pattern.end();
    }
    if (known == null
        && patterns.actsAfter(words, i)
        && tagging.isOutside(i)
        && Acronyms.isName(words, i, features.flags(i), speech)) {
      into.add(
          found(
              words,
              new NamePatterns.Found(i, i + 1, EntityType.ORGANIZATION, "entity.pattern.acronym"),
              Mention.Resolution.PATTERN));
      return i + 1;
    }
    return known == null ? i + 1 : found(known, words, into);
  }

  /** Adds the person behind {@code Ms}, up to where the model ends the name if it tags one. */
  private int addressed(NameTokens words, NamePatterns.Found name, List<Mention> into) {
    int first = name.first();
    int tagged = tagging.end(words, first);
    boolean person = tagged > first && tagging.kind(first) == NameKind.PERSON;
    int end = personEnd(words, first, person ? tagged : name.end());
    into.add(
        found(
            words,
            new NamePatterns.Found(first, end, name.type(), name.ruleId()),
            Mention.Resolution.TITLE));
    return end;
  }

  private static int found(
      PhraseTable.Match<Gazetteer.Entry> known, NameTokens words, List<Mention> into) {
    Span span = Span.of(words.start(known.first()), words.end(known.end() - 1));
    into.add(known.value().at(span, known.value().ruleId()));
    return known.end();
  }

  /** Adds the name that the model tags, with its bounds and type put right by its words. */
  private int tagged(NameTokens words, int first, int tagEnd, EntityType type, List<Mention> into) {
    int taggedEnd = tagEnd;
    NamePatterns.Found headed = patterns.headed(words, first);
    boolean introduced =
        type == EntityType.PERSON && Introductions.isOfPerson(words, features, first, taggedEnd);
    boolean owner =
        introduced || (type == EntityType.PERSON && NamePatterns.isPossessive(words, taggedEnd));
    if (headed != null
        && !owner
        && headed.end() >= taggedEnd
        && (type != EntityType.PLACE || headed.type() == EntityType.ORGANIZATION)) {
      into.add(found(words, headed, Mention.Resolution.PATTERN));
      return headed.end();
    }
    if (taggedEnd == first + 1 && type == EntityType.PERSON && isOpening(first)) {
      return taggedEnd;
    }
    if (taggedEnd == first + 1 && (isBareHead(first) || patterns.isCompass(words, first))) {
      return taggedEnd;
    }
    if (type == EntityType.ORGANIZATION && isSmall(words, first, taggedEnd)) {
      return taggedEnd;
    }
    if (type == EntityType.PLACE) {
      int cut = patterns.stateStart(words, first, taggedEnd);
      if (cut > first) {
        tagging.begin(cut, NameKind.PLACE);
        taggedEnd = cut;
      }
    }
    int end = taggedEnd;
    if (type == EntityType.PERSON) {
      int named = first;
      while (named < end - 1 && isOrdinary(named)) {
        named++;
      }
      end = personEnd(words, named, end);
      while (!introduced && end > first && isOrdinary(end - 1) && !isSurnameHere(first, end - 1)) {
        end--;
      }
      if (end == first) {
        return first + 1;
      }
      if (named > first) {
        return person(words, first, named, end, into);
      }
    }
    if (type == EntityType.ORGANIZATION && isOrdinary(first) && patterns.isOf(words, first + 1)) {
      return first + 1;
    }
    int start = type != EntityType.PERSON && patterns.isSaint(words, first - 1) ? first - 1 : first;
    NamePatterns.Found pattern = patterns.at(words, first);
    String rule = pattern != null && pattern.is(first, end, type) ? pattern.ruleId() : MODEL_RULE;
    into.add(
        found(words, new NamePatterns.Found(start, end, type, rule), Mention.Resolution.PATTERN));
    return end;
  }

  /** Adds a person whose titles the model tags as part of the name. */
  private static int person(NameTokens words, int first, int named, int end, List<Mention> into) {
    if (words.isCapital(named)) {
      into.add(
          found(
              words,
              new NamePatterns.Found(named, end, EntityType.PERSON, MODEL_RULE),
              Mention.Resolution.PATTERN));
    }
    return Math.max(end, first + 1);
  }

  /** Whether no word of an organization has a capital and no lexicon knows it. */
  private boolean isSmall(NameTokens words, int first, int end) {
    for (int i = first; i < end; i++) {
      if (words.isCapital(i) || (features.flags(i) & LexiconFlags.ORGANIZATION) != 0) {
        return false;
      }
    }
    return true;
  }

  /** A common noun that has its capital from beginning the sentence: {@code Clouds moved in}. */
  private boolean isOpening(int word) {
    boolean unknown = (features.flags(word) & (LexiconFlags.GIVEN | LexiconFlags.SURNAME)) == 0;
    return word == 0 && unknown && speech.isNoun(word) && !speech.isName(word) && !titleCase;
  }

  /** {@code State} or {@code University} alone names nothing. */
  private boolean isBareHead(int word) {
    int flags = features.flags(word);
    return (flags & BODIES) != 0
        && (flags & (LexiconFlags.NAMES | LexiconFlags.ORGANIZATION | LexiconFlags.GROUP)) == 0;
  }

  /** A word that is mostly written small, or a title, and no part of any known name. */
  private boolean isOrdinary(int word) {
    int flags = features.flags(word);
    return (flags & (LexiconFlags.COMMON | LexiconFlags.TITLE | LexiconFlags.FUNCTION)) != 0
        && (flags & (LexiconFlags.GIVEN | LexiconFlags.SURNAME)) == 0;
  }

  /** Whether a word that is also another ends a name that begins as one: {@code Tania Singer}. */
  private boolean isSurnameHere(int first, int last) {
    int given = LexiconFlags.GIVEN | LexiconFlags.FIRST_NAME;
    return last > first
        && !titleCase
        && (features.flags(last) & LexiconFlags.CENSUS_SURNAME) != 0
        && (features.flags(first) & given) != 0;
  }

  /** Whether a name of the lexicon beats the name that the model tags from the same word. */
  private boolean wins(PhraseTable.Match<Gazetteer.Entry> known, int taggedEnd, EntityType type) {
    if (known.end() < taggedEnd) {
      return false;
    }
    boolean oneWord = known.end() - known.first() == 1;
    boolean capital = gazetteer.isCapital(known.value());
    return !(type == EntityType.PERSON && oneWord && isPlace(known) && !capital);
  }

  /** Whether "and" joins a word to a person named in full before it. */
  private boolean isAndAfter(NameTokens words, int first, @Nullable Mention before) {
    return before != null
        && before.type() == EntityType.PERSON
        && before.name().indexOf(' ') > 0
        && first > 1
        && patterns.isAnd(words, first - 1)
        && words.end(first - 2) == before.span().end();
  }

  private boolean isWideAt(NameTokens words, int word) {
    PhraseTable.Match<Gazetteer.Entry> known = gazetteer.longest(words, word);
    return known != null && known.value().bearer().isWide();
  }

  /** Whether a name after a title, or with known parts, is tagged as what is no entity here. */
  private boolean isTitledWork(NamePatterns.Found pattern) {
    for (int i = pattern.first(); i < pattern.end(); i++) {
      if (!tagging.isOutside(i) && tagging.kind(i) != NameKind.MISC) {
        return false;
      }
    }
    boolean known =
        pattern.ruleId().equals("entity.pattern.given_name")
            && (features.flags(pattern.end() - 1) & LexiconFlags.SURNAME) != 0;
    return known || pattern.ruleId().equals("entity.pattern.title");
  }

  /** A given name after a whole name begins another: lists of people without commas. */
  private int personEnd(NameTokens words, int first, int end) {
    for (int i = first + 1; i < end; i++) {
      boolean again = words.key(i) == words.key(first);
      int flags = features.flags(i);
      boolean given = (flags & LexiconFlags.GIVEN) != 0;
      boolean onlyGiven = given && (flags & LexiconFlags.SURNAME) == 0;
      boolean surname = (features.flags(i - 1) & LexiconFlags.SURNAME) != 0;
      boolean third =
          i == first + 2
              && end - i >= 2
              && !patterns.isJoining(words, i - 1)
              && (onlyGiven || (given && surname));
      if (again || third || (onlyGiven && (i > first + 2 || isGreeted(words, first, i)))) {
        tagging.begin(i, NameKind.PERSON);
        return i;
      }
    }
    return end;
  }

  /** A given name between another and ", This": who signs one message and whom the next greets. */
  private boolean isGreeted(NameTokens words, int first, int i) {
    return i == first + 1
        && (features.flags(first) & LexiconFlags.GIVEN) != 0
        && i + 2 < words.size()
        && words.is(i + 1, ',')
        && words.isCapital(i + 2)
        && (features.flags(i + 2) & (LexiconFlags.COMMON | LexiconFlags.FUNCTION)) != 0;
  }

  /** A word that the document also writes small needs the model's consent. */
  private boolean isBelievable(
      NameTokens words, DocumentCase document, PhraseTable.Match<Gazetteer.Entry> known) {
    int first = known.first();
    if (isPlace(known) && tagging.isOutside(first) && patterns.isOfHappening(words, known)) {
      return false;
    }
    boolean doubtful = known.end() - first == 1 && words.isCapital(first);
    if (doubtful && known.value().isAlsoWord() && tagging.isOutside(first)) {
      return patterns.isAfterLocative(words, first);
    }
    return !tagging.isOutside(first)
        || !(doubtful && document.isLower(words.key(first)))
        || isInside(words, first);
  }

  private static boolean isPlace(PhraseTable.Match<Gazetteer.Entry> known) {
    EntityType type = known.value().type();
    return type == EntityType.PLACE || type == EntityType.COUNTRY;
  }

  /** A capital inside a sentence whose words are mostly small says that it is a name. */
  private boolean isInside(NameTokens words, int word) {
    return word > 0 && !titleCase && words.hasLetter(word - 1);
  }

  private static Mention found(
      NameTokens words, NamePatterns.Found name, Mention.Resolution resolution) {
    Span span = Span.of(words.start(name.first()), words.end(name.end() - 1));
    String text = words.text(name.first(), name.end());
    return Mention.of(span, name.type(), text, new Mention.Found(resolution, name.ruleId()));
  }
}

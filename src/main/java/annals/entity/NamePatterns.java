// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.rule.Lexicon;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run of capitalised words names, judged by the words in it and beside it: a head ({@code
 * Ministry of Defence}), a title before it ({@code PM Hun Sen}), a given name, a verb of speech
 * after it, {@code in} before it. Returns null where nothing tells.
 */
final class NamePatterns {
  private static final int LONGEST_NAME = 12;
  private static final int LONGEST_PERSON = 4;
  private static final Set<Long> MONTHS_GIVEN =
      Set.of(NameTokens.key("April"), NameTokens.key("June"), NameTokens.key("August"));
  private static final Set<Long> MONTHS_SURNAME =
      Set.of(NameTokens.key("May"), NameTokens.key("March"), NameTokens.key("June"));
  private static final long THE = NameTokens.key("the");
  private static final long AND = NameTokens.key("and");
  private static final long OF = NameTokens.key("of");
  private static final long SAINT = NameTokens.key("St.");

  /** A name that a pattern found: words {@code [first, end)}. */
  record Found(int first, int end, EntityType type, String ruleId) {
    boolean is(int otherFirst, int otherEnd, EntityType otherType) {
      return first == otherFirst && end == otherEnd && type == otherType;
    }
  }

  private final NameWords lexicon;
  private final Gazetteer gazetteer;
  private final Set<Long> joining = new HashSet<>();
  private final Set<Long> speech = new HashSet<>();
  private final Set<Long> locative = new HashSet<>();
  private final Set<Long> company = new HashSet<>();
  private final Set<Long> acting = new HashSet<>();
  private final Set<Long> function = new HashSet<>();
  private final Set<Long> compass = new HashSet<>();
  private final Set<Long> ofPeople = new HashSet<>();
  private final Set<Long> happening = new HashSet<>();
  private final Set<Long> storm = new HashSet<>();
  private final Set<Long> courtesy = new HashSet<>();

  NamePatterns(NameWords lexicon, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    for (Lexicon.Entry row : Lexicon.load("entity/context").entries()) {
      @Nullable Set<Long> set =
          switch (row.get("kind")) {
            case "joining" -> joining;
            case "speech" -> speech;
            case "locative" -> locative;
            case "company" -> company;
            case "acting" -> acting;
            case "function", "calendar" -> function;
            case "compass" -> compass;
            case "of_people" -> ofPeople;
            case "happening" -> happening;
            case "storm" -> storm;
            case "courtesy" -> courtesy;
            default -> null; // others read it
          };
      if (set != null) {
        set.add(NameTokens.key(row.get("word")));
      }
    }
  }

  /** Where {@code Typhoon Yagi} ends; the word itself where there is none. */
  int stormEnd(NameTokens words, int first) {
    boolean named =
        words.isCapital(first)
            && first + 1 < words.size()
            && words.isCapital(first + 1)
            && storm.contains(words.key(first));
    return named ? first + 2 : first;
  }

  boolean isFunctionWord(NameTokens words, int word) {
    return function.contains(words.key(word));
  }

  /**
   * Where the name of a person ends that has a month in it: {@code April Lindqvist}, {@code Theresa
   * May}; the word itself where there is none. After {@code in} a month is one.
   */
  int monthNameEnd(NameTokens words, int first) {
    int last = first + 1;
    if (last >= words.size() || !words.isCapital(first) || !words.isCapital(last)) {
      return first;
    }
    boolean alone = last + 1 >= words.size() || !words.isCapital(last + 1);
    boolean dated =
        first > 0 && (locative.contains(words.key(first - 1)) || isOf(words, first - 1));
    boolean given = MONTHS_GIVEN.contains(words.key(first)) && !dated;
    boolean surname = lexicon.isGivenName(words, first) && MONTHS_SURNAME.contains(words.key(last));
    boolean name =
        (given && words.hasLetter(last) && !isFunctionWord(words, last) && !isKnown(words, last))
            || (surname && !(last + 1 < words.size() && words.hasDigit(last + 1)));
    return alone && name ? last + 1 : first;
  }

  /**
   * The person behind a word that stands before nobody else: {@code Ms Abiola}; null where none is,
   * as in {@code DR Congo} and {@code Sir Ganga Ram Hospital}.
   */
  @Nullable Found addressed(NameTokens words, int first) {
    if (!courtesy.contains(words.key(first)) || !words.isCapital(first)) {
      return null;
    }
    int start = afterTitles(words, first);
    int person = personEnd(words, start);
    boolean other = isKnown(words, first) || headed(words, start) != null;
    return start > first && person > start && !other
        ? new Found(start, person, EntityType.PERSON, "entity.pattern.title")
        : null;
  }

  /** The name that begins at a word by pattern; null where none does. */
  @Nullable Found at(NameTokens words, int first) {
    int start = afterTitles(words, first);
    int person = personEnd(words, start);
    if (start > first && person > start && !isKnown(words, start)) {
      return new Found(start, person, EntityType.PERSON, "entity.pattern.title");
    }
    if (!words.isCapital(first) || isFunctionWord(words, first)) {
      return null;
    }
    int end = chunkEnd(words, first);
    Found headed = byHead(words, first, end);
    if (headed != null) {
      return headed;
    }
    person = personEnd(words, first);
    if (lexicon.isGivenName(words, first) && person > first + 1) {
      return new Found(first, person, EntityType.PERSON, "entity.pattern.given_name");
    }
    if (isKnown(words, first)) {
      return null;
    }
    boolean said = person < words.size() && speech.contains(words.key(person));
    boolean acronym = first > 0 && words.isAllCapitals(first) && person == first + 1;
    if (said && !acronym && person > first && (first > 0 || person > first + 1)) {
      return new Found(first, person, EntityType.PERSON, "entity.pattern.speech");
    }
    if (first > 0 && locative.contains(words.key(first - 1)) && person > first) {
      return new Found(first, person, EntityType.PLACE, "entity.pattern.locative");
    }
    return null;
  }

  private int afterTitles(NameTokens words, int first) {
    int start = first;
    while (start < words.size()) {
      int end = lexicon.titleEnd(words, start);
      if (end == start) {
        break;
      }
      start = end;
    }
    return start;
  }

  private boolean isKnown(NameTokens words, int first) {
    return gazetteer.longest(words, first) != null;
  }

  /** Whether the word before says that somebody acts here: the, at, by, from. */
  boolean actsAfter(NameTokens words, int word) {
    return word > 0 && acting.contains(words.key(word - 1));
  }

  boolean isAfterLocative(NameTokens words, int word) {
    return word > 0 && locative.contains(words.key(word - 1));
  }

  /** The name with a head that begins at a word: an organization, a river; null where none does. */
  @Nullable Found headed(NameTokens words, int first) {
    boolean possible = words.isCapital(first) && !isFunctionWord(words, first);
    return possible ? byHead(words, first, chunkEnd(words, first)) : null;
  }

  boolean isThe(NameTokens words, int word) {
    return words.key(word) == THE;
  }

  /** Whether a word ends the name of a happening and no organization's: {@code Awards}. */
  boolean isHappening(NameTokens words, int word) {
    return happening.contains(words.key(word)) && lexicon.head(words, word) == null;
  }

  boolean isAnd(NameTokens words, int word) {
    return word < words.size() && words.key(word) == AND;
  }

  boolean isOf(NameTokens words, int word) {
    return word < words.size() && words.key(word) == OF;
  }

  /** Whether a word joins others to one name: of, de, van. */
  boolean isJoining(NameTokens words, int word) {
    return joining.contains(words.key(word));
  }

  boolean isSaint(NameTokens words, int word) {
    return word >= 0 && words.key(word) == SAINT && words.isCapital(word);
  }

  /** Whether a people's name stands before what is no name: {@code Vietnamese} Party. */
  boolean isOfPeople(NameTokens words, PhraseTable.Match<Gazetteer.Entry> known) {
    return known.value().type() == EntityType.GROUP
        && known.value().bearer().country() != null
        && known.end() < words.size()
        && ofPeople.contains(words.key(known.end()));
  }

  /**
   * Whether a place is but a part of the name of what happened there: {@code 2018 California
   * gubernatorial election}, {@code Cannes Film Festival}.
   */
  boolean isOfHappening(NameTokens words, PhraseTable.Match<Gazetteer.Entry> known) {
    if (known.first() > 0 && words.isYear(known.first() - 1)) {
      return true;
    }
    int word = known.end();
    while (word < words.size() && words.isCapital(word)) {
      if (happening.contains(words.key(word))) {
        return true;
      }
      word++;
    }
    return false;
  }

  /** Whether a word is a point of the compass, which alone names no place. */
  boolean isCompass(NameTokens words, int word) {
    return compass.contains(words.key(word));
  }

  /**
   * Where the state or country begins that ends a name of places without a comma: {@code
   * California} in {@code San Rafael California}; the first word where there is none.
   */
  int stateStart(NameTokens words, int first, int end) {
    for (int i = first + 1; i < end; i++) {
      PhraseTable.Match<Gazetteer.Entry> last = gazetteer.longest(words, i);
      boolean whole = last != null && last.end() == end && last.value().bearer().isWide();
      if (whole && !isCompass(words, i - 1) && words.isCapital(first) == words.isCapital(i)) {
        PhraseTable.Match<Gazetteer.Entry> known = gazetteer.longest(words, first);
        return known != null && known.end() == end ? first : i;
      }
    }
    return first;
  }

  private @Nullable Found byHead(NameTokens words, int first, int end) {
    boolean people =
        end - first == 2
            && ofPeople.contains(words.key(end - 1))
            && gazetteer.isDemonym(words, first);
    if (people) {
      return null;
    }
    int company = companyEnd(words, end);
    if (company > end || (end - first > 1 && isCompany(words, end - 1))) {
      return new Found(first, company, EntityType.ORGANIZATION, "entity.pattern.head");
    }
    if (end - first == 2 && lexicon.isPlaceStart(words, first)) {
      return new Found(first, end, EntityType.PLACE, "entity.pattern.head");
    }
    EntityType last = lexicon.head(words, end - 1);
    EntityType leading = headBeforeJoint(words, first, end);
    EntityType type = leading != null ? leading : last;
    if (type == null || end - first < 2) {
      return null;
    }
    int start = isSaint(words, first - 1) ? first - 1 : first;
    return new Found(start, end, type, "entity.pattern.head");
  }

  /** The head before the first "of" or the like: {@code Council} of the Council of Cambodia. */
  private @Nullable EntityType headBeforeJoint(NameTokens words, int first, int end) {
    for (int i = first + 1; i < end; i++) {
      EntityType head = joining.contains(words.key(i)) ? lexicon.head(words, i - 1) : null;
      if (head != null) {
        return head;
      }
    }
    return null;
  }

  /** Where a comma and the form of a company after a name end: {@code , Inc.} */
  private int companyEnd(NameTokens words, int end) {
    boolean form = end + 1 < words.size() && words.is(end, ',') && isCompany(words, end + 1);
    return form ? end + 2 : end;
  }

  private boolean isCompany(NameTokens words, int word) {
    return words.isCapital(word) && company.contains(words.key(word));
  }

  /** Where the run of capitalised words ends, with what joins them: {@code Ministry of Defence}. */
  private int chunkEnd(NameTokens words, int first) {
    int end = first + 1;
    boolean headed = lexicon.head(words, first) != null;
    while (end < words.size() && end - first < LONGEST_NAME) {
      if (words.isCapital(end) && !isFunctionWord(words, end)) {
        headed |= lexicon.head(words, end) != null;
        end++;
        continue;
      }
      int next = end;
      if (isPossessive(words, end) && !isKnown(words, end - 1)) {
        next = end + 2;
      } else if (isAnd(words, end) && isWhole(words, first, end)) {
        break;
      } else if (headed || words.is(end, '&') || isAndBeforeHead(words, end)) {
        next = afterJoining(words, end);
      }
      boolean goesOn = next > end && next < words.size() && words.isCapital(next);
      if (!goesOn) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** One joining word, or "of the" and "for the": "and the" begins another name. */
  private int afterJoining(NameTokens words, int first) {
    if (first >= words.size() || !joining.contains(words.key(first))) {
      return first;
    }
    int next = first + 1;
    boolean article = next < words.size() && words.key(next) == THE;
    return article && words.key(first) != AND ? next + 1 : next;
  }

  /** Whether the words up to an "and" are a known name: European Union and Canada. */
  private boolean isWhole(NameTokens words, int first, int end) {
    PhraseTable.Match<Gazetteer.Entry> known = gazetteer.longest(words, first);
    return known != null && known.end() == end;
  }

  private boolean isAndBeforeHead(NameTokens words, int and) {
    return and + 2 < words.size()
        && isAnd(words, and)
        && words.isCapital(and + 1)
        && lexicon.head(words, and + 2) != null;
  }

  /** Whether an apostrophe, an s and another name follow. */
  static boolean isPossessive(NameTokens words, int word) {
    return word + 2 < words.size()
        && (words.is(word, '\'') || words.is(word, '’'))
        && words.is(word + 1, 's')
        && words.isCapital(word + 2);
  }

  private int personEnd(NameTokens words, int first) {
    int end = first;
    while (end < words.size() && end - first < LONGEST_PERSON) {
      boolean name = words.isCapital(end) && words.hasLetter(end) && !isFunctionWord(words, end);
      boolean hyphen =
          end > first
              && words.is(end, '-')
              && end + 1 < words.size()
              && words.start(end) == words.end(end - 1)
              && words.start(end + 1) == words.end(end)
              && words.hasLetter(end + 1);
      if (hyphen) {
        end += 2;
      } else if (name) {
        end++;
      } else {
        break;
      }
    }
    return end == first ? end : Math.max(end, monthNameEnd(words, end - 1));
  }
}

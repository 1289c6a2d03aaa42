// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the bounds of the names of a sentence right by what stands in and beside them: a person's
 * initials and hyphens belong to the name ({@code T. S. Eliot}, {@code Kim Dae-jung}), a spaced
 * hyphen ends it, and two organizations joined by "and" are two ({@code Socialist Party of Serbia
 * and Serbian Radical Party}), where both are whole without the other.
 */
final class NameBounds {
  private static final Set<Long> FIRMS = ContextWords.of("firm_head", NameTokens::key);

  private final NameWords lexicon;
  private final NamePatterns patterns;
  private final OrganizationCues cues;

  NameBounds(NameWords lexicon, NamePatterns patterns) {
    this.lexicon = lexicon;
    this.patterns = patterns;
    this.cues = new OrganizationCues(lexicon);
  }

  /** The mentions of a sentence, sorted and apart from each other, with bounds put right. */
  List<Mention> mend(NameTokens words, List<Mention> mentions) {
    var mended = new ArrayList<Mention>(mentions.size());
    var covered = new HashSet<Integer>();
    mentions.forEach(mention -> cover(words, mention, covered));
    for (Mention each : mentions) {
      int first = wordAt(words, each.span().start());
      int end = wordAt(words, each.span().end() - 1) + 1;
      if (!mended.isEmpty() && mended.get(mended.size() - 1).span().overlaps(each.span())) {
        continue;
      }
      if (each.lexiconId() != null) {
        mended.add(each);
        continue;
      }
      if (each.type() == EntityType.PERSON && cues.isShip(words, first)) {
        continue;
      }
      Mention mention = cues.read(words, each, first, end);
      first = wordAt(words, mention.span().start());
      if (mention.type() == EntityType.PERSON) {
        mended.add(person(words, mention, first, end, covered));
      } else if (mention.type() == EntityType.ORGANIZATION) {
        organizations(words, mention, first, end, mended);
      } else {
        apart(words, mention, first, end, mended);
      }
    }
    return mended;
  }

  private static void cover(NameTokens words, Mention mention, Set<Integer> covered) {
    cover(
        wordAt(words, mention.span().start()),
        wordAt(words, mention.span().end() - 1) + 1,
        covered);
  }

  private static void cover(int first, int end, Set<Integer> covered) {
    for (int i = first; i < end; i++) {
      covered.add(i);
    }
  }

  private static int wordAt(NameTokens words, int offset) {
    int low = 0;
    int high = words.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.end(middle) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Mention person(
      NameTokens words, Mention mention, int first, int taggedEnd, Set<Integer> covered) {
    int end = withoutVerb(words, first, taggedEnd);
    int start = first;
    while (start > 0 && isInitial(words, start - 1) && !covered.contains(start - 1)) {
      start--;
    }
    while (start > 1
        && isHyphen(words, start - 1)
        && words.isCapital(start - 2)
        && !covered.contains(start - 2)) {
      start -= 2;
    }
    int last = end;
    for (int i = first + 1; i < end - 1; i++) {
      if (words.is(i, '-') && words.start(i) > words.end(i - 1)) {
        last = i;
        break;
      }
    }
    while (last == end
        && last + 1 < words.size()
        && isHyphen(words, last)
        && words.hasLetter(last + 1)
        && !covered.contains(last + 1)
        && (words.isCapital(last + 1) || last - start > 1)) {
      last += 2;
      end = last;
    }
    start = Particles.start(words, start);
    last = last == end ? Particles.end(words, last) : last;
    cover(start, last, covered);
    return start == first && last == wordAt(words, mention.span().end() - 1) + 1
        ? mention
        : named(words, mention, start, last);
  }

  /** Where a name ends that a word in small letters was taken into: {@code Ann Kroeger sang}. */
  private static int withoutVerb(NameTokens words, int first, int end) {
    int last = end - 1;
    boolean small = last > first && words.hasLetter(last) && !words.isCapital(last);
    boolean joined = small && (words.is(last - 1, '-') || Particles.end(words, last) > last);
    return small && !joined && words.isCapital(last - 1) ? last : end;
  }

  /** A lone letter with a stop, which is no end of a sentence: {@code A.} of A. Scott Berg. */
  private static boolean isInitial(NameTokens words, int word) {
    int length = words.end(word) - words.start(word);
    return words.isCapital(word) && length == 2 && words.endsInStop(word);
  }

  private static boolean isHyphen(NameTokens words, int word) {
    return word > 0
        && word + 1 < words.size()
        && words.is(word, '-')
        && words.start(word) == words.end(word - 1)
        && words.start(word + 1) == words.end(word);
  }

  private void organizations(
      NameTokens words, Mention mention, int first, int end, List<Mention> into) {
    if (patterns.isHappening(words, end - 1)) {
      return;
    }
    boolean opens = patterns.isThe(words, first) && (first == 0 || !words.isCapital(first));
    int begin = opens && end - first > 2 ? first + 1 : first;
    int start = begin;
    for (int i = begin + 1; i + 1 < end; i++) {
      if (!patterns.isAnd(words, i)) {
        continue;
      }
      boolean article = areParties(words, first, i, end);
      boolean whole = isWhole(words, start, i) && isAnother(words, start, i, end);
      if (article || whole || areTwo(words, start, i, end)) {
        into.add(named(words, mention, start, i));
        start = article ? i + 2 : i + 1;
      }
    }
    Mention last = into.isEmpty() ? mention : into.get(into.size() - 1);
    if (mention.resolution() == Mention.Resolution.ACRONYM) {
      into.add(last.at(mention.span(), Mention.Resolution.ACRONYM, mention.ruleId()));
    } else {
      into.add(start == first ? mention : named(words, mention, start, end));
    }
  }

  /** {@code the Liberals and the Greens}, where {@code Derek and the Dominos} are one band. */
  private boolean areParties(NameTokens words, int first, int and, int end) {
    boolean opened = first > 0 && patterns.isThe(words, first - 1);
    return opened
        && and == first + 1
        && end == and + 3
        && patterns.isThe(words, and + 1)
        && isPlural(words, first)
        && isPlural(words, end - 1);
  }

  private static boolean isPlural(NameTokens words, int word) {
    return words.text(word).endsWith("s");
  }

  /** A name that is no organization's, cut where an "and" joins two of two words or more. */
  private void apart(NameTokens words, Mention mention, int first, int end, List<Mention> into) {
    for (int i = first + 2; i + 2 < end; i++) {
      if (patterns.isAnd(words, i) && areTwo(words, first, i, end)) {
        into.add(named(words, mention, first, i));
        into.add(named(words, mention, i + 1, end));
        return;
      }
    }
    into.add(mention);
  }

  /** Whether an "and" joins two names of two words or more that have no head: no law firm's. */
  private boolean areTwo(NameTokens words, int first, int and, int end) {
    for (int i = first; i < end; i++) {
      boolean name = i == and || words.isCapital(i);
      if (!name || isHead(words, i)) {
        return false;
      }
    }
    return and - first >= 2 && end - and > 2;
  }

  /** Whether the words before an "and" are a name without what follows. */
  private boolean isWhole(NameTokens words, int first, int end) {
    boolean firm = FIRMS.contains(words.key(end - 1));
    boolean headLast = end - first > 1 && (firm || isHead(words, end - 1));
    return headLast || isHeadOf(words, first, end);
  }

  /** Whether what follows an "and" is a name of its own: with a head, or one capital word. */
  private boolean isAnother(NameTokens words, int first, int and, int end) {
    int next = and + 1;
    if (!words.isCapital(next)) {
      return false;
    }
    boolean headed = isHead(words, end - 1) || isHeadOf(words, next, end);
    boolean headBefore = isHead(words, and - 1) && !isHeadOf(words, first, and);
    boolean alone = end - next == 1 && words.isAllCapitals(next);
    return (headed && end - next > 1) || alone || (headBefore && !isHead(words, next));
  }

  private boolean isHead(NameTokens words, int word) {
    @Nullable EntityType head = lexicon.head(words, word);
    return head == EntityType.ORGANIZATION;
  }

  /** Whether a head stands before "of" or "for": {@code University of Strasbourg}. */
  private boolean isHeadOf(NameTokens words, int first, int end) {
    for (int i = first; i + 2 < end + 1 && i + 1 < end; i++) {
      if (isHead(words, i) && patterns.isOf(words, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static Mention named(NameTokens words, Mention mention, int first, int end) {
    return mention.withWords(
        Span.of(words.start(first), words.end(end - 1)), words.text(first, end));
  }
}

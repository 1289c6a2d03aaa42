// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import annals.timeline.EventSignature.Reference;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What ties two events beside their being of one kind. Within one article: it points back ({@code
 * the blast}), a headline, a number of victims, one day, a shared participant. Across two, more is
 * asked: one day of their own words, or two documents that tell one story and something in common,
 * or of one such thing alone; and each event must say of what it is.
 */
final class Ties {
  private static final Set<Clue> WITHIN =
      EnumSet.of(
          Clue.TOLD_TOGETHER, Clue.ONLY_TOLL, Clue.SAME_DAY, Clue.SAME_TOLL, Clue.TARGET_NAME);
  private static final Set<Clue> ACROSS = EnumSet.of(Clue.SAME_DAY, Clue.SAME_TOLL);
  private static final Set<Clue> OF_ONE_STORY = EnumSet.of(Clue.BOTH_LEAD, Clue.TARGET_NAME);
  private static final Set<Clue> OTHERS =
      EnumSet.of(
          Clue.DAYS_APART,
          Clue.OTHER_PLACE,
          Clue.OTHER_TOLL,
          Clue.ACTOR_OTHER_NAME,
          Clue.ACTOR_OTHER_WORD,
          Clue.TARGET_OTHER_NAME,
          Clue.TARGET_OTHER_WORD);
  private static final Set<Clue> ONE_SENSE = EnumSet.of(Clue.SAME_LEMMA, Clue.SAME_SENSE);

  private static final double WORDS_WITHIN = 0.4;
  private static final double WORDS_ACROSS = 0.3;

  /** A name that half of the documents hold weighs less. */
  private static final double RARE_NAMES = 0.1;

  /** A name that few documents hold. */
  private static final double TELLING_NAMES = 0.7;

  /** What two words without a type and without a date must share. */
  private static final int MOST_IN_COMMON = 3;

  private static final double STORY_SHARE = 0.5;
  private static final double STORY_WORDS = 0.6;

  private Ties() {}

  static boolean between(Traits a, Traits b, Map<Clue, Double> clues) {
    if (a.isOfSentenceOf(b) && !clues.containsKey(Clue.TOLD_TOGETHER) && !arePointed(a, b)) {
      return false;
    }
    HappeningKinds kinds = HappeningKinds.standard();
    boolean goesOn = kinds.isLong(a.kind()) || kinds.isLong(b.kind());
    if (goesOn && !a.isOfSentenceOf(b) && (isDayOfNone(a, b) || isDayOfNone(b, a))) {
      return false;
    }
    return a.isOfDocumentOf(b)
        ? within(clues) || isOnlyOne(a, b, clues) || (!goesOn && pointsBack(clues))
        : a.isAnchored() && b.isAnchored() && (across(a, b, clues) || ofOneMonth(a, b, clues));
  }

  /** The help of one day is not the help of twenty years. */
  private static boolean isDayOfNone(Traits a, Traits b) {
    return a.event().when().isDay() && b.event().when().start() == null;
  }

  /** Two verbs of one sentence are two deeds: {@code blocked her car and threw stones}. */
  private static boolean arePointed(Traits a, Traits b) {
    return a.event().told().reference() != Reference.NONE
        || b.event().told().reference() != Reference.NONE;
  }

  private static boolean within(Map<Clue, Double> clues) {
    return any(clues, WITHIN) || byRole(clues) || atLeast(clues, Clue.SENTENCE_WORDS, WORDS_WITHIN);
  }

  /** The only disaster, strike or election of which an article has told, told again. */
  private static boolean isOnlyOne(Traits a, Traits b, Map<Clue, Double> clues) {
    HappeningKinds kinds = HappeningKinds.standard();
    return clues.containsKey(Clue.ONLY_ONE)
        && (kinds.isSingle(a.kind()) || kinds.isSingle(b.kind()))
        && !clues.containsKey(Clue.INDEFINITE)
        && !any(clues, OTHERS);
  }

  private static boolean pointsBack(Map<Clue, Double> clues) {
    boolean definite = clues.containsKey(Clue.DEFINITE) && !clues.containsKey(Clue.SAME_SENTENCE);
    return definite || clues.containsKey(Clue.HEADLINE);
  }

  private static boolean across(Traits a, Traits b, Map<Clue, Double> clues) {
    long common =
        Stream.of(
                any(clues, OF_ONE_STORY),
                byRole(clues),
                atLeast(clues, Clue.SENTENCE_NAMES, RARE_NAMES),
                atLeast(clues, Clue.SENTENCE_WORDS, WORDS_ACROSS))
            .filter(there -> there)
            .count();
    boolean untyped = atLeast(clues, Clue.OTHER_TYPE, 2);
    int least = untyped ? (clues.containsKey(Clue.UNDATED) ? MOST_IN_COMMON : 2) : 1;
    HappeningKinds kinds = HappeningKinds.standard();
    boolean listed = kinds.isListed(a.event().told()) || kinds.isListed(b.event().told());
    boolean alone = !listed && common == 0 && clues.containsKey(Clue.STORY_WEAK);
    boolean only = clues.containsKey(Clue.ONLY_IN_BOTH) && !any(clues, OTHERS);
    return (any(clues, ACROSS) && !alone)
        || (only && areOfOneStory(clues))
        || ofNamedInOnePeriod(clues)
        || (common >= least && areOfOneStory(clues));
  }

  /** One deed of one year or month, told of somebody whom both sentences name. */
  private static boolean ofNamedInOnePeriod(Map<Clue, Double> clues) {
    return clues.containsKey(Clue.DATES_OVERLAP)
        && any(clues, ONE_SENSE)
        && atLeast(clues, Clue.SENTENCE_NAMES, TELLING_NAMES);
  }

  /** One deed of one month or week of their own words, of whom no other is told, in one story. */
  private static boolean ofOneMonth(Traits a, Traits b, Map<Clue, Double> clues) {
    return a.event().when().isOfMonthOf(b.event().when())
        && (any(clues, ONE_SENSE) || clues.containsKey(Clue.SAME_MODE))
        && !any(clues, OTHERS)
        && areOfOneStory(clues);
  }

  private static boolean areOfOneStory(Map<Clue, Double> clues) {
    boolean told =
        clues.containsKey(Clue.PUBLISHED_NEAR)
            || atLeast(clues, Clue.STORY_SHARE, STORY_SHARE)
            || atLeast(clues, Clue.STORY_WORDS, STORY_WORDS);
    return told && !clues.containsKey(Clue.STORY_WEAK);
  }

  /** One target that is no crowd, or one such actor of one deed whose targets are not others. */
  private static boolean byRole(Map<Clue, Double> clues) {
    boolean actor = atLeast(clues, Clue.ACTOR_WORD, 1) || clues.containsKey(Clue.ACTOR_NAME);
    boolean others =
        clues.containsKey(Clue.TARGET_OTHER_WORD) || clues.containsKey(Clue.TARGET_OTHER_NAME);
    return atLeast(clues, Clue.TARGET_WORD, 1) || (actor && !others && any(clues, ONE_SENSE));
  }

  private static boolean any(Map<Clue, Double> clues, Set<Clue> of) {
    return clues.keySet().stream().anyMatch(of::contains);
  }

  private static boolean atLeast(Map<Clue, Double> clues, Clue clue, double least) {
    return clues.getOrDefault(clue, 0.0) >= least;
  }
}

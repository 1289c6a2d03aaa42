// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import annals.event.EventType;
import annals.timeline.EventSignature.Reference;
import annals.timeline.EventSignature.Told;
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
  private static final Set<Clue> OTHERS =
      EnumSet.of(
          Clue.DAYS_APART,
          Clue.OTHER_PLACE,
          Clue.OTHER_TOLL,
          Clue.ACTOR_OTHER_NAME,
          Clue.ACTOR_OTHER_WORD,
          Clue.TARGET_OTHER_NAME,
          Clue.TARGET_OTHER_WORD);
  private static final Set<Clue> ONE_TOPIC =
      EnumSet.of(Clue.BOTH_LEAD, Clue.PLACE_NEAR, Clue.SAME_PLACE);
  private static final Set<Clue> ONE_SENSE = EnumSet.of(Clue.SAME_LEMMA, Clue.SAME_SENSE);

  private static final double WORDS_WITHIN = 0.4;
  private static final double WORDS_ACROSS = 0.3;

  /** A name that half of the documents hold weighs less. */
  private static final double RARE_NAMES = 0.1;

  /** A name that few documents hold. */
  private static final double TELLING_NAMES = 0.7;

  /** What two words without a type and without a date must share. */
  private static final int MOST_IN_COMMON = 3;

  /** Two rare words that two sentences share. */
  private static final double RARE_WORDS = 0.5;

  /** Half of the rare names that make a story: two and a half. */
  private static final double RARE_NAMES_OF_STORY = 0.5;

  private static final double MANY_NAMES_OF_STORY = 0.75;
  private static final double STORY_SHARE = 0.5;
  private static final double STORY_WORDS = 0.6;

  private Ties() {}

  static boolean between(Traits a, Traits b, Map<Clue, Double> clues) {
    if (a.isOfSentenceOf(b) && !clues.containsKey(Clue.TOLD_TOGETHER) && !arePointed(a, b)) {
      return false;
    }
    HappeningKinds kinds = HappeningKinds.standard();
    if (kinds.areOnlyTogether(a.kind(), b.kind()) && !clues.containsKey(Clue.TOLD_TOGETHER)) {
      return false;
    }
    boolean goesOn = kinds.isLong(a.kind()) || kinds.isLong(b.kind());
    if (goesOn && !a.isOfSentenceOf(b) && (isDayOfNone(a, b) || isDayOfNone(b, a))) {
      return false;
    }
    return a.isOfDocumentOf(b)
        ? within(clues) || isOnlyOne(a, b, clues) || (!goesOn && pointsBack(clues))
        : a.isAnchored()
            && b.isAnchored()
            && (across(a, b, clues, goesOn) || ofOneMonth(a, b, clues));
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

  private static boolean across(Traits a, Traits b, Map<Clue, Double> clues, boolean goesOn) {
    if (!any(clues, ACROSS) && (areOfOthers(a, b, clues) || areTwoSenses(a, b))) {
      return false;
    }
    long common =
        Stream.of(
                clues.containsKey(Clue.TARGET_NAME)
                    || (!goesOn && clues.containsKey(Clue.BOTH_LEAD)),
                byRole(clues),
                atLeast(clues, Clue.SENTENCE_NAMES, RARE_NAMES),
                !goesOn && shareWords(clues))
            .filter(there -> there)
            .count();
    boolean untyped = areUntyped(clues);
    int least = untyped ? (clues.containsKey(Clue.UNDATED) ? MOST_IN_COMMON : 2) : 1;
    boolean listed = areListed(a, b);
    boolean alone = !listed && common == 0 && clues.containsKey(Clue.STORY_WEAK);
    boolean only = clues.containsKey(Clue.ONLY_IN_BOTH) && !any(clues, OTHERS);
    return (any(clues, ACROSS) && !alone)
        || (only && areOfOneStory(clues))
        || (listed && ofOneTopic(clues))
        || ofNamedInOnePeriod(clues)
        || (listed && ofOneEach(clues))
        || (common >= least && areOfOneStory(clues) && !isTimeless(a, b, clues));
  }

  /**
   * Told of no day in articles of other weeks: only who does or undergoes it ties it. Where it is
   * not known when they came out, one place does, or that both begin with it.
   */
  private static boolean isTimeless(Traits a, Traits b, Map<Clue, Double> clues) {
    boolean published =
        a.event().source().published() != null && b.event().source().published() != null;
    return clues.containsKey(Clue.UNDATED)
        && !clues.containsKey(Clue.PUBLISHED_NEAR)
        && !(areListed(a, b) && !a.event().status().negated() && shareNamesAndWords(clues))
        && (published || !any(clues, ONE_TOPIC))
        && !areOfOne(clues);
  }

  /** Others undergo it, as far as they are named, or others do it and only one has a date. */
  private static boolean areOfOthers(Traits a, Traits b, Map<Clue, Double> clues) {
    boolean dated = a.event().when().start() != null;
    boolean oneDated = dated != (b.event().when().start() != null);
    return clues.containsKey(Clue.TARGET_OTHER_NAME)
        || (clues.containsKey(Clue.ACTOR_OTHER_NAME) && oneDated);
  }

  /** {@code established a council}, {@code establishing ties}: one word of two types. */
  private static boolean areTwoSenses(Traits a, Traits b) {
    Told x = a.event().told();
    Told y = b.event().told();
    return x.lemma().equals(y.lemma())
        && x.type() != y.type()
        && x.type() != EventType.OTHER
        && y.type() != EventType.OTHER;
  }

  private static boolean areOfOne(Map<Clue, Double> clues) {
    return clues.containsKey(Clue.TARGET_NAME) || byRole(clues);
  }

  private static boolean areListed(Traits a, Traits b) {
    HappeningKinds kinds = HappeningKinds.standard();
    return kinds.isListed(a.event().told()) || kinds.isListed(b.event().told());
  }

  /** One deed in two sentences that share a rare name and rare words, in articles of one story. */
  private static boolean shareNamesAndWords(Map<Clue, Double> clues) {
    return (any(clues, ONE_SENSE) || clues.containsKey(Clue.SAME_MODE))
        && atLeast(clues, Clue.SENTENCE_NAMES, TELLING_NAMES)
        && atLeast(clues, Clue.RARE_WORDS, RARE_WORDS)
        && atLeast(clues, Clue.STORY_NAMES, RARE_NAMES_OF_STORY)
        && !any(clues, OTHERS);
  }

  private static boolean shareWords(Map<Clue, Double> clues) {
    return atLeast(clues, Clue.SENTENCE_WORDS, WORDS_ACROSS)
        || (!areVague(clues) && atLeast(clues, Clue.RARE_WORDS, RARE_WORDS));
  }

  /** One deed of one year or month, told of somebody whom both sentences name. */
  private static boolean ofNamedInOnePeriod(Map<Clue, Double> clues) {
    return clues.containsKey(Clue.DATES_OVERLAP)
        && any(clues, ONE_SENSE)
        && atLeast(clues, Clue.SENTENCE_NAMES, TELLING_NAMES);
  }

  /** What each of two articles of one story begins with, as far as nothing tells them apart. */
  private static boolean ofOneTopic(Map<Clue, Double> clues) {
    return clues.containsKey(Clue.TOPIC_OF_BOTH)
        && (any(clues, ONE_SENSE) || clues.containsKey(Clue.SAME_MODE))
        && !any(clues, OTHERS)
        && atLeast(clues, Clue.STORY_NAMES, RARE_NAMES_OF_STORY)
        && areOfOneStory(clues);
  }

  /** The only deed of its kind in each of two articles that share many rare names. */
  private static boolean ofOneEach(Map<Clue, Double> clues) {
    return clues.containsKey(Clue.ONCE_IN_BOTH)
        && !clues.containsKey(Clue.UNDATED)
        && (any(clues, ONE_SENSE) || clues.containsKey(Clue.SAME_MODE))
        && !any(clues, OTHERS)
        && atLeast(clues, Clue.STORY_NAMES, MANY_NAMES_OF_STORY);
  }

  /** One deed of one month or week of their own words, of whom no other is told, in one story. */
  private static boolean ofOneMonth(Traits a, Traits b, Map<Clue, Double> clues) {
    return a.event().when().isOfMonthOf(b.event().when())
        && !isNew(a)
        && !isNew(b)
        && (any(clues, ONE_SENSE) || clues.containsKey(Clue.SAME_MODE))
        && !any(clues, OTHERS)
        && areOfOneStory(clues);
  }

  /** "Another blast" is one of several of its month. */
  private static boolean isNew(Traits a) {
    return a.event().told().reference() == Reference.INDEFINITE;
  }

  private static boolean areOfOneStory(Map<Clue, Double> clues) {
    boolean told =
        clues.containsKey(Clue.PUBLISHED_NEAR)
            || atLeast(clues, Clue.STORY_SHARE, STORY_SHARE)
            || atLeast(clues, Clue.STORY_WORDS, STORY_WORDS)
            || shareRareNames(clues);
    return told && !clues.containsKey(Clue.STORY_WEAK);
  }

  /** Whether two documents that tell of a kind share names that few others have. */
  private static boolean shareRareNames(Map<Clue, Double> clues) {
    return !areVague(clues) && atLeast(clues, Clue.STORY_NAMES, RARE_NAMES_OF_STORY);
  }

  /** What is told of no day, or of no kind, is too often told of everything: {@code agreement}. */
  private static boolean areVague(Map<Clue, Double> clues) {
    return areUntyped(clues) || clues.containsKey(Clue.UNDATED);
  }

  private static boolean areUntyped(Map<Clue, Double> clues) {
    return atLeast(clues, Clue.OTHER_TYPE, 2);
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

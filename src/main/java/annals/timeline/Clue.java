// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import java.util.Locale;

/**
 * What speaks for or against two events being one happening. The lines of {@code
 * annals/timeline/evidence.tsv} weigh the clues and say what each means.
 */
public enum Clue {
  BIAS,
  SAME_LEMMA,
  SAME_SENSE,
  SAME_MODE,
  SAME_TYPE,
  OTHER_TYPE,
  STATEMENT,
  COMMON_SENSE,
  SAME_DAY,
  SAME_DAY_PUBLISHED,
  BOTH_DAYS_PUBLISHED,
  DATES_OVERLAP,
  DAYS_NEAR,
  DAYS_APART,
  UNDATED,
  SAME_PLACE,
  OTHER_PLACE,
  PLACE_NEAR,
  ACTOR_NAME,
  ACTOR_WORD,
  ACTOR_OTHER_NAME,
  ACTOR_OTHER_WORD,
  TARGET_NAME,
  TARGET_WORD,
  TARGET_OTHER_NAME,
  TARGET_OTHER_WORD,
  ROLES_CROSSED,
  PARTY_TOLD,
  SAME_TOLL,
  OTHER_TOLL,
  SENTENCE_NAMES,
  SENTENCE_WORDS,
  RARE_WORDS,
  HEADLINE,
  SAME_SENTENCE,
  TOLD_TOGETHER,
  DEFINITE,
  JUST_TOLD,
  ONLY_ONE,
  ONLY_DEFINITE,
  ONLY_HEADLINE,
  ONLY_TOLL,
  INDEFINITE,
  MODIFIER_KNOWN,
  MODIFIER_NEW,
  DISTANCE,
  STORY_SHARE,
  STORY_NAMES,
  STORY_WORDS,
  BOTH_LEAD,
  STORY_WEAK,
  ONCE_IN_BOTH,
  ONLY_IN_BOTH,
  TOPIC_OF_BOTH,
  PUBLISHED_NEAR,
  PUBLISHED_FAR,
  /**
   * In every pair: what the evidence must exceed, as a wrong happening costs more than two halves.
   */
  MARGIN,
  /** Likewise where it is asked whether two happenings are of one incident. */
  INCIDENT;

  /** As in the lexicon: {@code same_day}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

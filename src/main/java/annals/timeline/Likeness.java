// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import annals.event.EventType;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How alike two events of one sense are, from 0 to 1: whether their documents name the same people
 * and places, and whether the same take part. Dates that exclude each other, and participants of
 * whom none is shared, speak against it with {@link #NEVER}.
 */
final class Likeness {
  static final double NEVER = Double.NEGATIVE_INFINITY;

  private static final double SAME_DOCUMENT = 0.7;
  private static final double DOCUMENT_WEIGHT = 0.6;
  private static final double SHARED_ROLE = 0.25;

  /** Of what every article tells, it takes more to be the same. */
  private static final double COMMON = -0.05;

  private static final double SHARED_DAY = 0.2;
  private static final double OTHER_ROLE = -0.1;

  /** The names that two documents of one story share: how many, and of the names of the shorter. */
  private static final int STORY_NAMES = 2;

  private static final double STORY_SHARE = 0.3;

  /** Words that may mean anybody. */
  private static final Set<String> ANYBODY =
      Set.of(
          "anybody anyone everybody everyone he her him i it me one ones people she somebody someone"
              .concat(" that their them these they this those us we which who you")
              .split(" "));

  private Likeness() {}

  static double of(EventSignature a, EventSignature b) {
    boolean together = a.docId().equals(b.docId());
    double documents = together ? SAME_DOCUMENT : story(a.names(), b.names());
    if (documents == NEVER || areDatesDisjoint(a, b)) {
      return NEVER;
    }
    double actors = roles(a.actors(), b.actors());
    double targets = roles(a.targets(), b.targets());
    boolean unlike = actors < 0 && targets < 0;
    boolean vague = a.type() == EventType.OTHER && actors <= 0 && targets <= 0;
    if (unlike || (vague && !together && !isBare(a, b))) {
      return NEVER;
    }
    boolean common = a.type() == EventType.STATEMENT || a.type() == EventType.OTHER;
    double score = (common ? COMMON : 0) + DOCUMENT_WEIGHT * documents + actors + targets;
    boolean day = a.dateStart() != null && a.dateStart().equals(b.dateStart());
    return score + (day && a.dateStart().equals(a.dateEnd()) ? SHARED_DAY : 0);
  }

  /**
   * The share of names that two documents have in common, of the shorter list; {@link #NEVER} where
   * they are too few for one story. Without that, what happens to somebody every day ("it helps
   * companies") would be one happening in all documents.
   */
  private static double story(List<String> a, List<String> b) {
    int shared = 0;
    for (String name : a) {
      shared += b.contains(name) ? 1 : 0;
    }
    int fewer = Math.min(a.size(), b.size());
    boolean one =
        shared > 0 && shared >= Math.min(STORY_NAMES, fewer) && shared >= STORY_SHARE * fewer;
    return one ? (double) shared / fewer : NEVER;
  }

  /** Whether nobody is said to take part in either: then only the documents can tell. */
  private static boolean isBare(EventSignature a, EventSignature b) {
    boolean bareA = a.actors().isEmpty() && a.targets().isEmpty();
    boolean bareB = b.actors().isEmpty() && b.targets().isEmpty();
    return bareA || bareB;
  }

  private static boolean areDatesDisjoint(EventSignature a, EventSignature b) {
    if (a.dateStart() == null || b.dateStart() == null) {
      return false;
    }
    return a.dateEnd().isBefore(b.dateStart()) || b.dateEnd().isBefore(a.dateStart());
  }

  private static double roles(List<String> a, List<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    for (String left : a) {
      for (String right : b) {
        if (!ANYBODY.contains(left.toLowerCase(Locale.ROOT))
            && lastWord(left).equals(lastWord(right))) {
          return SHARED_ROLE;
        }
      }
    }
    return OTHER_ROLE;
  }

  /** The head of a name, in the singular: all of it that is compared. */
  static String lastWord(String name) {
    String word = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}

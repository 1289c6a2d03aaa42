// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.entity.EntityType;
import annals.entity.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names as two articles share them. One calls him {@code Ivo Sandel}, the other {@code Sandel}; a
 * town of which little is known is a place here and a person there, and {@code Kelmar prison} lies
 * in {@code Kelmar}. So people go by their last word, places and organizations by the words that
 * are written as names, and none by its type.
 */
final class StoryNames {
  /** A shorter last word is no surname of its own: {@code Hun Sen}. */
  private static final int SHORTEST_SURNAME = 4;

  /** What joins two parts of a name; {@code in} only tells where it is. */
  private static final Set<String> JOINTS = Set.of("of", "the", "and", "for", "de", "la", "du");

  private StoryNames() {}

  static String of(Mention mention) {
    List<String> words = List.of(mention.name().strip().split("\\s+"));
    String last = fold(words.subList(words.size() - 1, words.size()));
    if (mention.type() == EntityType.PERSON && last.length() >= SHORTEST_SURNAME) {
      return last;
    }
    String named = fold(mention.type() == EntityType.PERSON ? words : written(words));
    return named.isEmpty() ? mention.name() : named;
  }

  /**
   * The words before the first that is not written as a name is, but for what joins two that are:
   * {@code Bank of England}; all where the first is not.
   */
  private static List<String> written(List<String> words) {
    var written = new ArrayList<String>();
    var joints = new ArrayList<String>();
    for (String word : words) {
      if (Character.isUpperCase(word.codePointAt(0))) {
        written.addAll(joints);
        written.add(word);
        joints.clear();
      } else if (!written.isEmpty() && JOINTS.contains(word)) {
        joints.add(word);
      } else {
        break;
      }
    }
    return written.isEmpty() ? words : written;
  }

  private static String fold(List<String> words) {
    return String.join("", words).replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }
}

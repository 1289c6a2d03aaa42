// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.entity.EntityType;
import annals.entity.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Names as two articles share them. One calls him {@code Ivo Sandel}, the other {@code Sandel}; a
 * town of which little is known is a place here and a person there, and {@code Kelmar prison} lies
 * in {@code Kelmar}. So people go by their last word, places and organizations by the words that
 * are written as names, and none by its type.
 */
final class StoryNames {
  /** A shorter last word is no surname of its own: {@code Hun Sen}. */
  private static final int SHORTEST_SURNAME = 4;

  /** {@code of} and {@code and} join two parts of a name; {@code in} and longer words need not. */
  private static final int LONGEST_JOINT = 3;

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
   * The words before the first that is not written as a name is, but for one between two that are:
   * {@code Bank of England}; all where the first is not.
   */
  private static List<String> written(List<String> words) {
    var written = new ArrayList<String>();
    for (int i = 0; i < words.size(); i++) {
      boolean between = i + 1 < words.size() && isUpper(words.get(i + 1));
      boolean joins = between && words.get(i).length() <= LONGEST_JOINT;
      if (!isUpper(words.get(i)) && !joins) {
        break;
      }
      written.add(words.get(i));
    }
    return written.isEmpty() ? words : written;
  }

  private static boolean isUpper(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private static String fold(List<String> words) {
    return String.join("", words).replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }
}

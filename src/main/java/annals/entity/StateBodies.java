// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import java.util.Set;
import java.util.function.Function;

/**
 * Organizations that every state has under the same name, a ministry or a supreme court: one is
 * told from another only by its nation. They are those whose name is or begins with a word of kind
 * {@code state} in {@code entity/context.tsv}, or ends with it.
 */
final class StateBodies {
  private static final Set<String> HEADS = ContextWords.of("state", Function.identity());

  private StateBodies() {}

  /** Whether a name is such a body's: {@code Ministry of Defence}, {@code Supreme Court}. */
  static boolean isOne(String name) {
    String bare = withoutArticle(name);
    int space = bare.indexOf(' ');
    int last = bare.lastIndexOf(' ');
    return HEADS.contains(bare)
        || (space > 0 && HEADS.contains(bare.substring(0, space)) && bare.startsWith(" of", space))
        || (last > 0 && space == last && HEADS.contains(bare.substring(last + 1)));
  }

  /** Whether a name says nothing but what the body is: {@code the Senate}. */
  static boolean isBare(String name) {
    return HEADS.contains(withoutArticle(name));
  }

  private static String withoutArticle(String name) {
    boolean article = name.startsWith("the ") || name.startsWith("The ");
    return article ? name.substring("the ".length()) : name;
  }
}

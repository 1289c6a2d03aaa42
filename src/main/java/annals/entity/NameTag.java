// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

/**
 * The tags that a word can have: outside any name, or first or further word of a name of a kind.
 */
final class NameTag {
  static final int OUTSIDE = 0;
  static final int COUNT = 9;

  private NameTag() {}

  static boolean isFirst(int tag) {
    return (tag & 1) == 1;
  }

  static boolean isFurther(int tag) {
    return tag > 0 && (tag & 1) == 0;
  }

  /** Whether a word tagged {@code tag} can stand after one tagged {@code before}. */
  static boolean follows(int before, int tag) {
    return !isFurther(tag) || before == tag || before == tag - 1;
  }

  static NameKind kind(int tag) {
    for (NameKind kind : NameKind.values()) {
      if (tag == kind.first() || tag == kind.further()) {
        return kind;
      }
    }
    throw new IllegalArgumentException("not a tag of a name: " + tag);
  }
}

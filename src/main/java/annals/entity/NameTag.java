// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import org.jspecify.annotations.Nullable;

/**
 * The tags that a word can have: outside any name, or first or further word of a name of a kind.
 * {@code MISC} is a name of something that is no entity here, a book or a war; knowing it keeps it
 * from being taken for another.
 */
final class NameTag {
  static final int OUTSIDE = 0;
  static final int COUNT = 9;

  /** Kinds of names in the order of their tags. */
  enum Kind {
    PERSON(1),
    ORGANIZATION(3),
    PLACE(5),
    MISC(7);

    private final int first;

    Kind(int first) {
      this.first = first;
    }

    int first() {
      return first;
    }

    int further() {
      return first + 1;
    }
  }

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

  static Kind kind(int tag) {
    return Kind.values()[(tag - 1) / 2];
  }

  /** The type of entity; null where it is none. */
  static @Nullable EntityType type(Kind kind) {
    return switch (kind) {
      case PERSON -> EntityType.PERSON;
      case ORGANIZATION -> EntityType.ORGANIZATION;
      case PLACE -> EntityType.PLACE;
      case MISC -> null;
    };
  }
}

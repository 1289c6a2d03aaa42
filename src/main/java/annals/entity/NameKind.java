// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import org.jspecify.annotations.Nullable;

/**
 * What a name names, as the name model tells it. {@code MISC} is something that is no entity here,
 * a book or a war; knowing it keeps it from being taken for another.
 */
public enum NameKind {
  PERSON(1),
  ORGANIZATION(3),
  PLACE(5),
  MISC(7);

  private final int first;

  NameKind(int first) {
    this.first = first;
  }

  /** The tag of the first word of such a name. */
  int first() {
    return first;
  }

  /** The tag of its further words. */
  int further() {
    return first + 1;
  }

  /** The type of entity; null where it is none. */
  @Nullable EntityType type() {
    return switch (this) {
      case PERSON -> EntityType.PERSON;
      case ORGANIZATION -> EntityType.ORGANIZATION;
      case PLACE -> EntityType.PLACE;
      case MISC -> null;
    };
  }
}

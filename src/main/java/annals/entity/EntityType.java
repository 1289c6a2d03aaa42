// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import java.util.Locale;

/** What a name names. */
public enum EntityType {
  PERSON,
  COUNTRY,
  PLACE,
  ORGANIZATION,
  GROUP,
  /** What annals has no type for: a name of the user's own list, with a type of its own. */
  THING;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The type of a label; {@link #THING} where annals has none of it. */
  static EntityType labelled(String label) {
    for (EntityType type : values()) {
      if (type.label().equals(label)) {
        return type;
      }
    }
    return THING;
  }
}

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
  GROUP;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

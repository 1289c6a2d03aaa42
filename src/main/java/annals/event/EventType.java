// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * PLOVER's event types, each with its quad class, and the extensions of annals, which have none.
 */
public enum EventType {
  AGREE(QuadClass.VERBAL_COOPERATION),
  CONSULT(QuadClass.VERBAL_COOPERATION),
  SUPPORT(QuadClass.VERBAL_COOPERATION),
  CONCEDE(QuadClass.VERBAL_COOPERATION),
  COOPERATE(QuadClass.MATERIAL_COOPERATION),
  AID(QuadClass.MATERIAL_COOPERATION),
  RETREAT(QuadClass.MATERIAL_COOPERATION),
  REQUEST(QuadClass.VERBAL_CONFLICT),
  ACCUSE(QuadClass.VERBAL_CONFLICT),
  REJECT(QuadClass.VERBAL_CONFLICT),
  THREATEN(QuadClass.VERBAL_CONFLICT),
  PROTEST(QuadClass.MATERIAL_CONFLICT),
  SANCTION(QuadClass.MATERIAL_CONFLICT),
  MOBILIZE(QuadClass.MATERIAL_CONFLICT),
  COERCE(QuadClass.MATERIAL_CONFLICT),
  ASSAULT(QuadClass.MATERIAL_CONFLICT),
  STATEMENT(null),
  POLITICS(null),
  MOVEMENT(null),
  LIFE(null),
  COMMEMORATE(null),
  DISASTER(null),
  JUSTICE(null),
  BUSINESS(null),
  SPORT(null),
  OTHER(null);

  private final @Nullable QuadClass quadClass;

  EventType(@Nullable QuadClass quadClass) {
    this.quadClass = quadClass;
  }

  public @Nullable QuadClass quadClass() {
    return quadClass;
  }

  /** Words or deeds, for or against. */
  public enum QuadClass {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.rule.Lexicon;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is true of all events of a type: {@code annals/event/types.tsv}. */
final class TypeTraits {

  /** The traits; the file says of each what it is for. */
  enum Trait {
    TOLD,
    GENERAL,
    UNDERGONE,
    DONE_TO,
    NEEDS_ACTOR,
    DONE_BY_SOMEBODY,
    REFERRED,
    FREE,
    FATE,
    SENT,
    SPOKEN,
    LEAVING,
    JUDGING,
    ENTERED,
    WHERE_THEY_ARE
  }

  private static final Map<Trait, Set<EventType>> TYPES = read(Lexicon.load("event/types"));

  private TypeTraits() {}

  private static Map<Trait, Set<EventType>> read(Lexicon lexicon) {
    var types = new EnumMap<Trait, Set<EventType>>(Trait.class);
    for (Lexicon.Entry row : lexicon.entries()) {
      Trait trait = Trait.valueOf(row.get("trait").toUpperCase(Locale.ROOT));
      types
          .computeIfAbsent(trait, unused -> EnumSet.noneOf(EventType.class))
          .add(EventType.valueOf(row.get("type")));
    }
    return types;
  }

  static boolean has(Trait trait, EventType type) {
    return TYPES.getOrDefault(trait, Set.of()).contains(type);
  }
}

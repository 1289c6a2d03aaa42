// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.clause.Clauses;
import annals.event.Triggers.Trigger;
import annals.rule.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that mostly mean something else ({@code ran a shop}, {@code a battle for customers}) and
 * what must stand around them for a reader to trust the meaning: {@code annals/event/demands.tsv}.
 */
final class Demands {
  private static final Demands STANDARD = new Demands();

  private final Map<String, List<Pattern>> needs = new HashMap<>();

  private Demands() {
    for (Lexicon.Entry row : Lexicon.load("event/demands").entries()) {
      EventType type = EventType.valueOf(row.get("type"));
      needs
          .computeIfAbsent(
              key(row.get("pos").charAt(0), row.get("lemma"), type), unused -> new ArrayList<>())
          .add(Pattern.parse(row.get("needs")));
    }
  }

  static Demands standard() {
    return STANDARD;
  }

  /** Whether what a word asks for stands around it; a word that asks for nothing is content. */
  boolean areMet(Trigger trigger, EventType type, SentenceReading reading, Clauses clauses) {
    Sense sense = trigger.sense();
    List<Pattern> any = needs.get(key(sense.pos(), sense.lemma(), type));
    return any == null || any.stream().anyMatch(p -> p.matches(reading, clauses, trigger.token()));
  }

  private static String key(char pos, String lemma, EventType type) {
    return pos + lemma + '/' + type;
  }
}

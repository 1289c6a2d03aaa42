// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.rule.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that name events, with type and mode: {@code annals/event/triggers.tsv}. A word has one
 * row for each meaning, the most particular first: rows with a pattern, then rows that are tested,
 * then the one that holds where none of them does.
 */
final class TriggerLexicon {
  private final Map<String, List<Sense>> senses = new HashMap<>();

  private TriggerLexicon() {}

  static TriggerLexicon load() {
    var lexicon = new TriggerLexicon();
    for (Lexicon.Entry row : Lexicon.load("event/triggers").entries()) {
      lexicon.add(sense(row));
    }
    return lexicon;
  }

  private static Sense sense(Lexicon.Entry row) {
    String lemma = row.get("lemma");
    return new Sense(
        lemma,
        row.get("pos").charAt(0),
        Pattern.parse(row.get("pattern")),
        EventType.valueOf(row.get("type")),
        row.get("mode").isEmpty() ? null : row.get("mode"),
        Sense.Of.parse(row.get("of")),
        row.get("sense").isEmpty() ? lemma : row.get("sense"),
        row.get("tested").equals("yes"));
  }

  private void add(Sense sense) {
    senses.computeIfAbsent(sense.pos() + sense.lemma(), unused -> new ArrayList<>()).add(sense);
  }

  /** Its lemmas of a part of speech. */
  List<String> lemmas(char pos) {
    return senses.values().stream()
        .map(all -> all.get(0))
        .filter(sense -> sense.pos() == pos)
        .map(Sense::lemma)
        .sorted()
        .toList();
  }

  /** What a word can mean, the most particular meaning first. */
  List<Sense> senses(char pos, String lemma) {
    return senses.getOrDefault(pos + lemma, List.of());
  }
}

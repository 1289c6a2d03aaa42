// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.entity.Words;
import annals.rule.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that name events, in all their forms, with type and mode: {@code
 * annals/event/triggers.tsv}. A word has one row for each meaning; a row that asks for a word
 * nearby ({@code sent} with {@code troops}) goes before one that does not.
 */
final class TriggerLexicon {
  private static final int NEAR = 8;

  /** A meaning of a lemma. */
  record Trigger(
      String lemma, boolean verb, EventType type, @Nullable String mode, Set<Long> near) {}

  /** Which form of a verb or noun a word is. */
  enum Form {
    BASE,
    THIRD,
    PAST,
    ING,
    NOUN
  }

  /** A trigger in one of its forms. */
  record Inflected(Trigger trigger, Form form) {}

  private final Map<Long, List<Inflected>> forms = new HashMap<>();

  private TriggerLexicon() {}

  static TriggerLexicon load() {
    var lexicon = new TriggerLexicon();
    var plain = new ArrayList<Lexicon.Entry>();
    for (Lexicon.Entry row : Lexicon.load("event/triggers").entries()) {
      if (row.get("near").isEmpty()) {
        plain.add(row);
      } else {
        lexicon.add(row);
      }
    }
    plain.forEach(lexicon::add);
    return lexicon;
  }

  private void add(Lexicon.Entry row) {
    var near = new HashSet<Long>();
    for (String word : row.get("near").split(";")) {
      if (!word.isEmpty()) {
        near.add(Words.key(word));
      }
    }
    String lemma = row.get("lemma");
    boolean verb = row.get("pos").equals("v");
    String mode = row.get("mode").isEmpty() ? null : row.get("mode");
    var trigger = new Trigger(lemma, verb, EventType.valueOf(row.get("type")), mode, near);
    if (verb) {
      List<String> listed = List.of(row.get("forms").split(";", -1));
      List<String> all = listed.size() == 4 ? listed : Inflection.verb(lemma);
      put(lemma, trigger, Form.BASE);
      put(all.get(0), trigger, Form.THIRD);
      put(all.get(1), trigger, Form.PAST);
      if (!all.get(2).equals(all.get(1))) {
        put(all.get(2), trigger, Form.PAST);
      }
      put(all.get(3), trigger, Form.ING);
    } else {
      put(lemma, trigger, Form.NOUN);
      put(Inflection.plural(lemma), trigger, Form.NOUN);
    }
  }

  private void put(String form, Trigger trigger, Form kind) {
    if (!form.isEmpty()) {
      forms
          .computeIfAbsent(Words.key(form), unused -> new ArrayList<>())
          .add(new Inflected(trigger, kind));
    }
  }

  /** What a word can be, the most specific meaning first; empty where it names no event. */
  List<Inflected> at(Words words, int word) {
    List<Inflected> all = forms.get(words.key(word));
    if (all == null) {
      return List.of();
    }
    var possible = new ArrayList<Inflected>();
    for (Inflected inflected : all) {
      if (inflected.trigger().near().isEmpty() || hasNear(inflected.trigger(), words, word)) {
        possible.add(inflected);
      }
    }
    return possible;
  }

  private static boolean hasNear(Trigger trigger, Words words, int word) {
    for (int i = Math.max(0, word - NEAR); i < Math.min(words.size(), word + NEAR + 1); i++) {
      if (i != word && trigger.near().contains(words.key(i))) {
        return true;
      }
    }
    return false;
  }
}

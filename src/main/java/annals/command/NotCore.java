// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Why an event is not core, in sentences, from what its row and its participants say. The stage has
 * decided: where the row is core there is no reason, and where the row itself shows none, the
 * reading of it is in doubt.
 */
final class NotCore {
  private static final Map<String, String> MODALITIES =
      Map.of(
          "FUTURE", "it is planned or to come, not told as done",
          "HYPOTHETICAL", "it is a condition, a possibility or a question, not told as done",
          "PURPOSE", "it is what something was done for, not told as done",
          "REQUESTED", "somebody asks for it; nobody says that it was done",
          "HABITUAL", "it is told as what usually happens, not as one happening");

  private NotCore() {}

  /** None where the event is core, or the dataset does not say. */
  static List<String> reasons(Map<String, String> event, List<Map<String, String>> participants) {
    if (!"false".equals(event.get("core"))) {
      return List.of();
    }
    var reasons = new ArrayList<String>();
    if (is(event, "type", "OTHER")) {
      reasons.add("its type is OTHER: the word tells that something happened, not what");
    }
    if (is(event, "polarity", "NEG")) {
      reasons.add("the text denies it");
    }
    String modality = MODALITIES.get(event.getOrDefault("modality", ""));
    if (modality != null) {
      reasons.add(modality);
    }
    if (is(event, "hedged", "true")) {
      reasons.add("the text does not vouch for it: it is alleged, or somebody is accused of it");
    }
    if (participants.stream().anyMatch(NotCore::isGuess)) {
      reasons.add("a pronoun in it stands for nobody who is named");
    }
    if (participants.isEmpty() && event.getOrDefault("date_start", "").isEmpty()) {
      reasons.add("the text says neither who nor where nor when");
    }
    return reasons.isEmpty() ? List.of(doubt(event, participants)) : reasons;
  }

  private static String doubt(Map<String, String> event, List<Map<String, String>> participants) {
    boolean noun = event.getOrDefault("rule_id", "").contains(".noun.");
    String word = "\"" + event.getOrDefault("trigger", "") + "\"";
    String seen =
        noun
            ? "the noun " + word + " may only refer to what is told elsewhere, or lacks a part"
            : "the clause of " + word + " lacks a part that its type needs, or one that is unclear";
    String missing =
        has(participants, "actor")
            ? has(participants, "target") ? "" : "; nobody and nothing is named that it is done to"
            : has(participants, "target") ? "; nobody is named who does it" : "; nobody is named";
    return "nothing in the text denies it, but its reading is in doubt: " + seen + missing;
  }

  private static boolean has(List<Map<String, String>> participants, String role) {
    return participants.stream().anyMatch(part -> is(part, "role", role));
  }

  private static boolean isGuess(Map<String, String> part) {
    return !is(part, "role", "place")
        && is(part, "inferred", "true")
        && part.getOrDefault("entity_id", "").isEmpty()
        && part.getOrDefault("text", "").equalsIgnoreCase(part.getOrDefault("head", ""));
  }

  private static boolean is(Map<String, String> row, String column, String value) {
    return value.equals(row.get(column));
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import annals.event.CoreReason;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why an event is not core, in a sentence: the stage has decided and its row names the reason. */
final class NotCore {
  private static final Map<String, String> MODALITIES =
      Map.of(
          "FUTURE", "it is planned or to come, not told as done",
          "HYPOTHETICAL", "it is a condition, a possibility or a question, not told as done",
          "PURPOSE", "it is what something was done for, not told as done",
          "REQUESTED", "somebody asks for it; nobody says that it was done",
          "HABITUAL", "it is told as what usually happens, not as one happening");

  private NotCore() {}

  /** Null where the event is core, or the dataset does not say. */
  static @Nullable String reason(Map<String, String> event) {
    if (!"false".equals(event.get("core"))) {
      return null;
    }
    String label = event.getOrDefault("not_core", "");
    if (label.isEmpty()) {
      return "this dataset was made before reasons were kept";
    }
    String word = "\"" + event.getOrDefault("trigger", "") + "\"";
    CoreReason reason = CoreReason.of(label);
    if (reason == null) {
      return label;
    }
    return switch (reason) {
      case OTHER -> "its type is OTHER: the word tells that something happened, not what";
      case DENIED -> "the text denies it";
      case NOT_TOLD ->
          MODALITIES.getOrDefault(event.getOrDefault("modality", ""), "it is not told as done");
      case HEDGED -> "the text does not vouch for it: it is alleged, or somebody is accused of it";
      case TYPE -> "events of its type are read wrong too often";
      case MEANING ->
          word + " mostly means something else, and nothing around it says that it does not";
      case UNCLEAR -> "a pronoun in it, or a word like \"the latter\", may stand for several";
      case INCOMPLETE -> "beside " + word + " nothing names a part that its type needs";
      case REFERS -> "the noun " + word + " may only refer to what is told elsewhere";
      case ACCUSED -> "it is what somebody is accused of";
      case MADE_UP -> "it is told of a film, a dream or a drill";
      case EMBEDDED -> word + " stands where it need not tell what happened, or to whom";
      case ARGUMENT -> "it is in doubt who does it or to whom it is done";
      case SPORT -> "the text is about sport, where nobody is attacked";
      case FIRST_PERSON -> "it is what the one who speaks says of himself";
      case CLAUSE ->
          "the clause of " + word + " lacks a part or has a strange one: it may be read wrong";
      case NO_DOER -> "nobody is named who does it";
      case NOWHERE -> "somebody moves, but nothing says where";
      case BARE -> "the text says neither who nor where nor when";
      case GUESS -> "a pronoun in it stands for nobody who is named";
    };
  }
}

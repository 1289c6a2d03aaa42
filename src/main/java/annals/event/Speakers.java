// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.clause.Argument;
import annals.clause.Attribution;
import annals.clause.Clauses;
import annals.event.Participant.Role;
import annals.event.Triggers.Trigger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** According to whom an event happened, as a participant with the role of speaker. */
final class Speakers {
  private final Participants phrases;
  private final Map<Integer, Trigger> triggers;
  private final Attribution attribution;

  Speakers(
      SentenceReading reading,
      Clauses clauses,
      Participants phrases,
      Map<Integer, Trigger> triggers) {
    this.phrases = phrases;
    this.triggers = triggers;
    this.attribution =
        new Attribution(
            reading.tree(), clauses, this::isSpeech, found -> participant(found) != null);
  }

  /** The name of the speaker; null where the text itself tells the event. */
  @Nullable String of(int token) {
    Argument speaker = attribution.of(token);
    Participant found = speaker == null ? null : participant(speaker);
    return found == null ? null : found.name();
  }

  private boolean isSpeech(int token) {
    Trigger trigger = triggers.get(token);
    return trigger != null && trigger.sense().type() == EventType.STATEMENT;
  }

  private @Nullable Participant participant(Argument found) {
    List<Participant> all = phrases.participants(Role.SPEAKER, found);
    return all.isEmpty() ? null : all.get(0);
  }
}

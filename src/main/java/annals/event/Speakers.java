// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.event.Clauses.Found;
import annals.event.Participant.Role;
import annals.event.Triggers.Trigger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * According to whom an event happened: whoever says the clause that it stands in, looked for
 * upward, or whom {@code according to} names.
 */
final class Speakers {
  private final Tree tree;
  private final Clauses clauses;
  private final Phrases phrases;
  private final Map<Integer, Trigger> triggers;

  Speakers(
      SentenceReading reading, Clauses clauses, Phrases phrases, Map<Integer, Trigger> triggers) {
    this.tree = reading.tree();
    this.clauses = clauses;
    this.phrases = phrases;
    this.triggers = triggers;
  }

  /** The name of the speaker; null where the text itself tells the event. */
  @Nullable String of(int token) {
    for (int up = token; tree.head(up) != Tree.NONE; up = tree.head(up)) {
      int head = tree.head(up);
      boolean told = tree.isRel(up, "ccomp", "xcomp", "obj", "obl", "advcl", "nsubj");
      boolean after = tree.isRel(up, "ccomp", "parataxis");
      Trigger above = triggers.get(head);
      if (above != null && above.sense().type() == EventType.STATEMENT && (told || after)) {
        String name = name(clauses.actor(head));
        if (name != null) {
          return name;
        }
      }
    }
    String inserted = inserted(token);
    return inserted == null ? accordingTo() : inserted;
  }

  /** {@code The bridge fell, police said}: the verb of speech may hang below what it reports. */
  private @Nullable String inserted(int token) {
    for (int up = token; up != Tree.NONE; up = tree.head(up)) {
      for (int child : tree.children(up)) {
        Trigger below = triggers.get(child);
        boolean says = below != null && below.sense().type() == EventType.STATEMENT;
        if (says
            && tree.isRel(child, "parataxis")
            && child != token
            && !tree.isBelow(token, child)) {
          String name = name(clauses.actor(child));
          if (name != null) {
            return name;
          }
        }
      }
    }
    return null;
  }

  private @Nullable String accordingTo() {
    for (int i = 0; i + 2 < tree.size(); i++) {
      if (tree.word(i).equals("according") && tree.word(i + 1).equals("to")) {
        int noun = tree.head(i);
        if (noun > i && tree.isNoun(noun)) {
          return name(new Found(noun, "according"));
        }
      }
    }
    return null;
  }

  private @Nullable String name(@Nullable Found found) {
    if (found == null) {
      return null;
    }
    List<Participant> all = phrases.participants(Role.SPEAKER, clauses.publisher(found));
    return all.isEmpty() ? null : all.get(0).name();
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.statement;

import annals.entity.EntityType;
import annals.entity.Mention;
import annals.event.Event;
import annals.event.Participant;
import annals.event.Participant.Named;
import annals.text.SourceText;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by a role that the text has given somebody before: {@code the judge} after {@code
 * Judge Rehema Salim read the verdict}.
 */
final class SpeakerRoles {
  private static final String DEFINITE = "the ";

  private final SourceText text;
  private final List<Mention> mentions;
  private final List<Event> events;

  SpeakerRoles(SourceText text, List<Mention> mentions, List<Event> events) {
    this.text = text;
    this.mentions = mentions;
    this.events = events;
  }

  /** The speaker by name where the text has given one the role before; else as it was. */
  Participant named(Participant speaker) {
    if (speaker.mention() != null || speaker.head() == null || speaker.span() == null) {
      return speaker;
    }
    String role = speaker.head().toLowerCase(Locale.ROOT);
    if (!isDefinite(speaker)) {
      return speaker;
    }
    @Nullable Participant known = byRole(role, speaker);
    known = known == null ? byTitle(role, speaker) : known;
    return known == null ? speaker : known;
  }

  private boolean isDefinite(Participant speaker) {
    int start = speaker.span().start();
    int from = Math.max(0, start - DEFINITE.length());
    String before = text.toString().substring(from, start);
    return before.equalsIgnoreCase(DEFINITE)
        || text.slice(speaker.span()).toLowerCase(Locale.ROOT).startsWith(DEFINITE);
  }

  private @Nullable Participant byRole(String role, Participant speaker) {
    Participant last = null;
    for (Event event : events) {
      if (event.span().start() >= speaker.span().start()) {
        break;
      }
      for (Participant each : event.participants()) {
        boolean person = each.kind() == Participant.Kind.PERSON && each.mention() != null;
        String given = each.roleText();
        if (person && given != null && lastWord(given).equals(role)) {
          last = each;
        }
      }
    }
    return last == null ? null : as(last.name(), last.mention(), role, speaker);
  }

  /** {@code Judge} stands before the name, or is its first word. */
  private @Nullable Participant byTitle(String role, Participant speaker) {
    Participant last = null;
    for (Mention mention : mentions) {
      if (mention.span().start() >= speaker.span().start()) {
        break;
      }
      String before = text.toString().substring(0, mention.span().start()).stripTrailing();
      boolean titled =
          lastWord(before.substring(Math.max(0, before.length() - role.length()))).equals(role)
              || text.slice(mention.span()).toLowerCase(Locale.ROOT).startsWith(role + " ");
      if (mention.type() == EntityType.PERSON && titled) {
        last = as(mention.name(), mention.span(), role, speaker);
      }
    }
    return last;
  }

  private static Participant as(
      String name, annals.text.@Nullable Span mention, String role, Participant speaker) {
    var named = new Named(name, speaker.span(), speaker.head(), mention, role);
    return new Participant(speaker.role(), Participant.Kind.PERSON, named, true, speaker.basis());
  }

  private static String lastWord(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return lower.substring(lower.lastIndexOf(' ') + 1);
  }
}

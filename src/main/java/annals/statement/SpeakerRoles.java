// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.statement;

import annals.entity.EntityType;
import annals.entity.Mention;
import annals.event.Event;
import annals.event.Participant;
import annals.event.Participant.Named;
import annals.text.SourceText;
import annals.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by a role that the text has given somebody before: {@code the judge} after {@code
 * Judge Rehema Salim read the verdict}.
 */
final class SpeakerRoles {
  private static final String DEFINITE = "the ";

  private final SourceText text;

  /** Who was given a role by an event, by the role and the start of the event. */
  private final Map<String, NavigableMap<Integer, Holder>> given = new HashMap<>();

  /**
   * Who has a title before the name or as its first word, by the title and the start of the name.
   */
  private final Map<String, NavigableMap<Integer, Holder>> titled = new HashMap<>();

  private record Holder(String name, Span mention) {}

  SpeakerRoles(SourceText text, List<Mention> mentions, List<Event> events) {
    this.text = text;
    for (Event event : events) {
      for (Participant each : event.participants()) {
        if (each.kind() == Participant.Kind.PERSON
            && each.mention() != null
            && each.roleText() != null) {
          String role = lastWord(each.roleText());
          put(given, role, event.span().start(), new Holder(each.name(), each.mention()));
        }
      }
    }
    for (Mention mention : mentions) {
      if (mention.type() == EntityType.PERSON) {
        var holder = new Holder(mention.name(), mention.span());
        int start = mention.span().start();
        put(titled, wordBefore(start), start, holder);
        put(titled, firstWord(text.slice(mention.span())), start, holder);
      }
    }
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
    @Nullable Holder known = before(given, role, speaker);
    known = known == null ? before(titled, role, speaker) : known;
    return known == null ? speaker : as(known, role, speaker);
  }

  private boolean isDefinite(Participant speaker) {
    int start = speaker.span().start();
    int from = Math.max(0, start - DEFINITE.length());
    return text.slice(from, start).equalsIgnoreCase(DEFINITE)
        || text.slice(speaker.span()).toLowerCase(Locale.ROOT).startsWith(DEFINITE);
  }

  private static @Nullable Holder before(
      Map<String, NavigableMap<Integer, Holder>> roles, String role, Participant speaker) {
    @Nullable NavigableMap<Integer, Holder> holders = roles.get(role);
    var last = holders == null ? null : holders.lowerEntry(speaker.span().start());
    return last == null ? null : last.getValue();
  }

  private static void put(
      Map<String, NavigableMap<Integer, Holder>> roles, String role, int place, Holder holder) {
    roles.computeIfAbsent(role, unused -> new TreeMap<>()).put(place, holder);
  }

  private static Participant as(Holder holder, String role, Participant speaker) {
    var named = new Named(holder.name(), speaker.span(), speaker.head(), holder.mention(), role);
    return new Participant(speaker.role(), Participant.Kind.PERSON, named, true, speaker.basis());
  }

  private String wordBefore(int place) {
    int end = place;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return text.slice(start, end).toLowerCase(Locale.ROOT);
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private static String firstWord(String words) {
    int end = words.indexOf(' ');
    return end < 0 ? "" : words.substring(0, end).toLowerCase(Locale.ROOT);
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.text.SourceText;
import annals.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Links the names of one document: a surname to the full name that the document gives, an acronym
 * to the name before its brackets ({@code Extraordinary Chambers ... (ECCC)}), and finds further
 * occurrences of a name known by now that nothing around them told.
 */
final class DocumentNames {
  private final Map<String, Mention> bySurname = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final Map<String, Mention> byAcronym = new HashMap<>();
  private final Map<Long, Mention> byWord = new HashMap<>();

  private DocumentNames() {}

  /** Learns from the mentions found, in order. */
  static DocumentNames of(SourceText text, List<Mention> mentions) {
    var names = new DocumentNames();
    for (Mention mention : mentions) {
      PersonName name = PersonName.of(mention.name());
      if (mention.type() == EntityType.PERSON && name.size() > 1) {
        names.learnPerson(mention, name);
      }
    }
    for (Mention mention : mentions) {
      if (mention.resolution() == Mention.Resolution.ACRONYM) {
        names.byAcronym.putIfAbsent(text.slice(mention.span()), mention);
        names.byWord.putIfAbsent(Words.key(text.slice(mention.span())), mention);
      }
    }
    return names;
  }

  private void learnPerson(Mention mention, PersonName name) {
    Mention known = bySurname.putIfAbsent(name.last(), mention);
    if (known != null && !PersonName.of(known.name()).key().equals(name.key())) {
      ambiguous.add(name.last());
    }
    if (!mention.ruleId().equals("entity.model.names")) {
      byWord.putIfAbsent(Words.key(name.last()), mention);
    }
  }

  /** The mentions with what the document tells of them. */
  List<Mention> link(SourceText text, List<Mention> mentions) {
    var linked = new ArrayList<Mention>(mentions.size());
    for (Mention mention : mentions) {
      linked.add(link(text.slice(mention.span()), mention));
    }
    return linked;
  }

  private Mention link(String surface, Mention mention) {
    Mention acronym = byAcronym.get(surface);
    if (acronym != null && mention.lexiconId() == null) {
      return acronym.at(mention.span(), Mention.Resolution.ACRONYM, "entity.link.acronym");
    }
    if (mention.type() == EntityType.PERSON) {
      PersonName name = PersonName.of(mention.name());
      Mention full = name.size() == 1 ? full(name) : null;
      if (full != null) {
        return full.at(mention.span(), Mention.Resolution.SUBSET, mention.ruleId());
      }
    }
    return mention;
  }

  private @Nullable Mention full(PersonName name) {
    return ambiguous.contains(name.last()) ? null : bySurname.get(name.last());
  }

  /** What a word alone stands for in this document; null where nothing or too much. */
  @Nullable Mention known(Words words, int word) {
    Mention known = byWord.get(words.key(word));
    if (known == null) {
      return null;
    }
    boolean ambiguousPerson =
        known.type() == EntityType.PERSON && ambiguous.contains(PersonName.of(known.name()).last());
    return ambiguousPerson ? null : known;
  }
}

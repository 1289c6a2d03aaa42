// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Links the names of one document: a part of a person's name to the full name that the document
 * gives, whichever end the surname stands at, an acronym to the name that it abbreviates, before or
 * after it, a company without its form to the company ({@code Ofgrid}, {@code Ofgrid Ltd}). It also
 * finds further occurrences of a name known by now that nothing around them told.
 */
final class DocumentNames {
  private final Map<String, Mention> byPart = new HashMap<>();
  private final Map<String, Mention> byFirst = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final Set<String> ambiguousFirst = new HashSet<>();
  private final Map<String, Mention> byAcronym = new HashMap<>();
  private final Map<String, Mention> byStem = new HashMap<>();
  private final Map<Long, Mention> byWord = new HashMap<>();

  private DocumentNames() {}

  /** Learns from the mentions found, in order. */
  static DocumentNames of(SourceText text, List<Mention> mentions) {
    var names = new DocumentNames();
    for (Mention mention : mentions) {
      PersonName name = PersonName.of(mention.name());
      if (mention.type() == EntityType.PERSON && name.size() > 1) {
        names.learnPerson(mention, name);
      } else if (mention.type() == EntityType.ORGANIZATION || mention.type() == EntityType.GROUP) {
        names.learnOrganization(mention);
      }
    }
    for (Mention mention : mentions) {
      if (mention.resolution() == Mention.Resolution.ACRONYM) {
        names.byAcronym.put(text.slice(mention.span()), mention);
        names.byWord.putIfAbsent(NameTokens.key(text.slice(mention.span())), mention);
      }
    }
    return names;
  }

  private void learnPerson(Mention mention, PersonName name) {
    for (String part : name.ends()) {
      learn(byPart, ambiguous, part, mention, name);
    }
    learn(byFirst, ambiguousFirst, name.first(), mention, name);
    String last = mention.name().substring(mention.name().lastIndexOf(' ') + 1);
    if (NameTokens.hasArticle(last)) {
      byWord.putIfAbsent(NameTokens.key(last), mention);
    }
    if (!mention.ruleId().equals("entity.model.names")) {
      byWord.putIfAbsent(NameTokens.key(name.last()), mention);
    }
  }

  private static void learn(
      Map<String, Mention> known,
      Set<String> ambiguous,
      String part,
      Mention mention,
      PersonName name) {
    Mention before = known.putIfAbsent(part, mention);
    if (before != null && !PersonName.of(before.name()).key().equals(name.key())) {
      ambiguous.add(part);
    }
  }

  private void learnOrganization(Mention mention) {
    String acronym = Acronyms.of(mention.name());
    if (acronym != null) {
      byAcronym.putIfAbsent(acronym, mention);
    }
    String stem = CompanyForms.withoutForm(mention.name());
    if (stem != null) {
      byStem.putIfAbsent(NameFolding.squeeze(stem), mention);
      if (stem.indexOf(' ') < 0) {
        byWord.putIfAbsent(NameTokens.key(stem), mention);
      }
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
    if (mention.lexiconId() != null) {
      return mention;
    }
    Mention acronym = byAcronym.get(surface);
    if (acronym != null) {
      return acronym.at(mention.span(), Mention.Resolution.ACRONYM, "entity.link.acronym");
    }
    Mention company = byStem.get(NameFolding.squeeze(surface));
    if (company != null && !mention.type().equals(EntityType.PLACE)) {
      return company.at(mention.span(), Mention.Resolution.SUBSET, mention.ruleId());
    }
    if (mention.type() == EntityType.PERSON) {
      Mention full = full(PersonName.of(mention.name()));
      if (full != null) {
        return full.at(mention.span(), Mention.Resolution.SUBSET, mention.ruleId());
      }
    }
    return mention;
  }

  /** The longer name that a name ends or, alone, begins; null where none or several do. */
  private @Nullable Mention full(PersonName name) {
    Mention ending = ambiguous.contains(name.key()) ? null : byPart.get(name.key());
    if (ending != null || ambiguous.contains(name.key()) || name.size() > 1) {
      return ending;
    }
    return ambiguousFirst.contains(name.key()) ? null : byFirst.get(name.key());
  }

  /** What a word alone stands for in this document; null where nothing or too much. */
  @Nullable Mention known(NameTokens words, int word) {
    Mention known = byWord.get(words.key(word));
    if (known == null) {
      return null;
    }
    boolean ambiguousPerson =
        known.type() == EntityType.PERSON && ambiguous.contains(PersonName.of(known.name()).last());
    return ambiguousPerson ? null : known;
  }
}

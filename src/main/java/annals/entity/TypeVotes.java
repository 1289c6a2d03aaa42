// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.text.SourceText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One name, one type in one document: where the sentences disagree on what a name names, the type
 * that most of them tell wins, and what a title or a given name tells counts more than a guess. A
 * word that ends a person's full name is that person. Names of the lexicons keep their type.
 */
final class TypeVotes {
  private static final int SURE = 3;
  private static final int USUAL = 2;
  private static final int GUESS = 1;

  private final Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
  private final Map<String, Mention> lexicon = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();

  private TypeVotes() {}

  /** The mentions, those of one name with one type. */
  static List<Mention> settle(SourceText text, List<Mention> mentions) {
    var votes = new TypeVotes();
    mentions.forEach(mention -> votes.count(text, mention));
    var settled = new ArrayList<Mention>(mentions.size());
    for (Mention mention : mentions) {
      settled.add(votes.settle(text, mention));
    }
    return settled;
  }

  private void count(SourceText text, Mention mention) {
    if (mention.lexiconId() != null) {
      lexicon.putIfAbsent(key(text, mention), mention);
    }
    votes
        .computeIfAbsent(key(text, mention), key -> new EnumMap<>(EntityType.class))
        .merge(mention.type(), weight(mention), Integer::sum);
    if (mention.type() == EntityType.PERSON && weight(mention) == SURE) {
      PersonName name = PersonName.of(mention.name());
      if (name.size() > 1) {
        surnames.add(name.last());
      }
    }
  }

  private static String key(SourceText text, Mention mention) {
    return NameFolding.squeeze(text.slice(mention.span()));
  }

  private static int weight(Mention mention) {
    return switch (mention.ruleId()) {
      case "entity.model.names" -> USUAL;
      case "entity.pattern.locative", "entity.pattern.acronym", "entity.pattern.speech" -> GUESS;
      default -> SURE;
    };
  }

  private Mention settle(SourceText text, Mention mention) {
    String key = key(text, mention);
    if (isBearerOfName(text, mention, key)) {
      return mention.withType(EntityType.PERSON);
    }
    if (weight(mention) == SURE) {
      return mention;
    }
    EntityType type = surnames.contains(key) ? EntityType.PERSON : type(key, mention);
    Mention known = lexicon.get(key);
    if (known != null && known.type() == type) {
      return known.at(mention.span(), known.resolution(), known.ruleId());
    }
    EntityType found = type == EntityType.COUNTRY ? EntityType.PLACE : type;
    return found == mention.type() ? mention : mention.withType(found);
  }

  /** {@code Washington won} where the text has {@code George Washington}. */
  private boolean isBearerOfName(SourceText text, Mention mention, String key) {
    if (mention.type() != EntityType.PLACE || !surnames.contains(key)) {
      return false;
    }
    int last = mention.span().start() - 1;
    while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    boolean opens = last < 0 || ".!?\"“".indexOf(text.charAt(last)) >= 0;
    int end = mention.span().end();
    return opens && end + 1 < text.length() && Character.isLowerCase(text.charAt(end + 1));
  }

  private EntityType type(String key, Mention mention) {
    Map<EntityType, Integer> told = votes.get(key);
    EntityType best = mention.type();
    for (Map.Entry<EntityType, Integer> vote : told.entrySet()) {
      if (vote.getKey() != EntityType.GROUP && vote.getValue() > told.get(best)) {
        best = vote.getKey();
      }
    }
    return best;
  }
}

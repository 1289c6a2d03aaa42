// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.rule.Lexicon;
import annals.text.Span;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What tells that a name, whatever it looks like, is an organization's and no person's: a noun
 * before it ({@code steelmaker Orvane}), shares behind it ({@code Orvane shares}), a head at its
 * end ({@code Orvane Steel}), a name of two joined by "and" or an ampersand ({@code Ben &
 * Jerry's}). A ship is no person either ({@code the MV Imani}).
 */
final class OrganizationCues {
  private static final String RULE = "entity.pattern.business";

  private final NameWords lexicon;
  private final Set<Long> before = new HashSet<>();
  private final Set<Long> behind = new HashSet<>();
  private final Set<Long> ships = new HashSet<>();

  OrganizationCues(NameWords lexicon) {
    this.lexicon = lexicon;
    for (Lexicon.Entry row : Lexicon.load("entity/context").entries()) {
      switch (row.get("kind")) {
        case "business" -> before.add(NameTokens.key(row.get("word")));
        case "shares" -> behind.add(NameTokens.key(row.get("word")));
        case "ship" -> ships.add(NameTokens.key(row.get("word")));
        default -> {}
      }
    }
  }

  /** Whether words {@code [first, end)} name a ship. */
  boolean isShip(NameTokens words, int first) {
    return first > 0 && ships.contains(words.key(first - 1)) && words.isAllCapitals(first - 1);
  }

  /** The name as an organization's where something tells so, else as it is. */
  Mention read(NameTokens words, Mention mention, int first, int end) {
    if (mention.type() == EntityType.ORGANIZATION || mention.lexiconId() != null) {
      return mention;
    }
    if (end - first > 1 && before.contains(words.key(first))) {
      return organization(words, first + 1, end);
    }
    boolean told =
        first > 0 && before.contains(words.key(first - 1)) && !words.isCapital(first - 1);
    boolean shares = end < words.size() && behind.contains(words.key(end));
    boolean given = lexicon.isGivenName(words, first);
    boolean headed = end - first > 1 && !given && isHead(words, end - 1);
    boolean person = mention.resolution() == Mention.Resolution.TITLE;
    return !person && (told || shares || headed) ? organization(words, first, end) : mention;
  }

  private boolean isHead(NameTokens words, int word) {
    @Nullable EntityType head = lexicon.head(words, word);
    return head == EntityType.ORGANIZATION;
  }

  private static Mention organization(NameTokens words, int first, int end) {
    return Mention.of(
        Span.of(words.start(first), words.end(end - 1)),
        EntityType.ORGANIZATION,
        words.text(first, end),
        new Mention.Found(Mention.Resolution.PATTERN, RULE));
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.text.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose a body is that every state has: that of the nation before it ({@code Kenya's Senate}), of
 * the place behind or before it ({@code the Senate in Lima}; {@code In Lima, the Senate}), as it
 * was told before in the document, of the country that the document is about or is datelined from;
 * else nobody's.
 */
final class NationsOfBodies {
  /** Share of what a document says of countries from which it is about one. */
  private static final double ABOUT = 0.6;

  private static final int FEWEST_TO_BE_ABOUT = 2;
  private static final int LONGEST_AGENCY = 24;
  private static final String OWNING = "'s ";
  private static final Pattern IN = Pattern.compile(" in (?:the )?");
  private static final Pattern THEN = Pattern.compile(",? the ");
  private static final Pattern PLACED = Pattern.compile("\\b[Ii]n $");
  private static final Pattern DATELINE = Pattern.compile("^[^\n.]{0,24}?(?: - | ?[–—])");

  /** Groups that stand for one nation's party unless the text is about others. */
  private static final Set<String> PARTIES = Set.copyOf(ContextWords.of("party", word -> word));

  private final Gazetteer gazetteer;
  private final SourceText text;
  private final List<Mention> mentions;
  private final Map<String, Integer> countries;

  /** The nation of each body whose words told it; empty where they told several. */
  private final Map<String, String> told = new HashMap<>();

  /**
   * @param countries how often the document names each country
   */
  NationsOfBodies(
      Gazetteer gazetteer,
      SourceText text,
      List<Mention> mentions,
      Map<String, Integer> countries) {
    this.gazetteer = gazetteer;
    this.text = text;
    this.mentions = mentions;
    this.countries = countries;
  }

  /**
   * An organization with the nation that it belongs to. What every state has is nobody's where
   * nothing tells whose, though the lexicon knows one of that name best.
   */
  Mention ofNation(int i, Mention mention) {
    if (mention.type() == EntityType.GROUP) {
      return PARTIES.contains(mention.name()) ? party(i, mention) : mention;
    }
    String words = text.slice(mention.span()).toString();
    if (mention.country() != null && !StateBodies.isBare(words)) {
      return mention;
    }
    boolean ofState = StateBodies.isOne(mention.name());
    String named = ofState ? beside(i) : null;
    named = named == null ? gazetteer.nationIn(mention.name()) : named;
    if (ofState && named != null) {
      String before = told.putIfAbsent(mention.name(), named);
      if (before != null && !before.equals(named)) {
        told.put(mention.name(), "");
      }
    }
    named = named == null && ofState ? elsewhere(mention) : named;
    if (mention.country() != null) {
      boolean known = mention.country().equals(named);
      return known ? mention : ofState(mention.withType(mention.type()), named);
    }
    return ofState(mention, named);
  }

  private static Mention ofState(Mention mention, @Nullable String country) {
    return country == null ? mention : mention.withCountry(country);
  }

  /** {@code The Republicans lost seats in France}: no party of the country that the lexicon has. */
  private Mention party(int i, Mention mention) {
    String nation = beside(i);
    boolean others = !countries.isEmpty() && otherThan(mention.country()) > 0;
    boolean foreign = nation == null && others && isUnnamed(mention.country());
    if (foreign || (nation != null && !nation.equals(mention.country()))) {
      return ofState(mention.withType(EntityType.GROUP), nation);
    }
    return mention;
  }

  private int otherThan(@Nullable String country) {
    return countries.entrySet().stream()
        .filter(one -> !one.getKey().equals(country))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** Whether the document names a country by nothing but the groups of it. */
  private boolean isUnnamed(@Nullable String country) {
    return mentions.stream()
        .noneMatch(
            one ->
                country != null && country.equals(one.country()) && !PARTIES.contains(one.name()));
  }

  private @Nullable String elsewhere(Mention mention) {
    String before = told.get(mention.name());
    if (before != null) {
      return before.isEmpty() ? null : before;
    }
    String most = mostNamed();
    most = most == null ? onlyOne() : most;
    String line = most == null ? dateline() : null;
    return line != null && otherThan(line) == 0 ? line : most;
  }

  /** The nation right before a name, or of the place beside it. */
  private @Nullable String beside(int i) {
    String owner = ownerBefore(i);
    String behind = owner == null ? countryBehind(i) : owner;
    return behind == null ? countryAhead(i) : behind;
  }

  /** The nation right before a name: {@code Kenyan}, {@code Kenya's}; null where none is. */
  private @Nullable String ownerBefore(int i) {
    Mention before = i == 0 ? null : mentions.get(i - 1);
    if (before == null || before.type() == EntityType.ORGANIZATION) {
      return null;
    }
    int from = before.span().end();
    int until = mentions.get(i).span().start();
    boolean near = until > from && until - from <= OWNING.length();
    String between = near ? text.subSequence(from, until).toString().replace('’', '\'') : "";
    return between.equals(" ") || between.equals(OWNING) ? before.country() : null;
  }

  /** The country of the place behind a name: {@code the Senate in Lima}; null where none is. */
  private @Nullable String countryBehind(int i) {
    Mention behind = i + 1 == mentions.size() ? null : mentions.get(i + 1);
    if (behind == null || behind.country() == null) {
      return null;
    }
    int from = mentions.get(i).span().end();
    int until = behind.span().start();
    boolean in = until > from && IN.matcher(text.subSequence(from, until)).matches();
    return in ? behind.country() : null;
  }

  /** The country of the place before a name: {@code In Lima, the Senate}; null where none is. */
  private @Nullable String countryAhead(int i) {
    Mention before = i == 0 ? null : mentions.get(i - 1);
    if (before == null || before.country() == null) {
      return null;
    }
    int from = before.span().end();
    int until = mentions.get(i).span().start();
    int start = before.span().start();
    boolean joined = until > from && THEN.matcher(text.subSequence(from, until)).matches();
    String ahead = text.subSequence(Math.max(0, start - OWNING.length()), start).toString();
    return joined && PLACED.matcher(ahead).find() ? before.country() : null;
  }

  /** The one country that the document names, where a body before was told to be of it. */
  private @Nullable String onlyOne() {
    if (countries.size() != 1) {
      return null;
    }
    String only = countries.keySet().iterator().next();
    return told.containsValue(only) ? only : null;
  }

  /** The country that the text is about, as it names it far more than others; else null. */
  private @Nullable String mostNamed() {
    int all = countries.values().stream().mapToInt(Integer::intValue).sum();
    for (Map.Entry<String, Integer> country : countries.entrySet()) {
      if (country.getValue() >= FEWEST_TO_BE_ABOUT && country.getValue() >= all * ABOUT) {
        return country.getKey();
      }
    }
    return null;
  }

  /** The country that a line is datelined from: {@code MANILA (AP) -}; null where none is. */
  private @Nullable String dateline() {
    for (Mention mention : mentions) {
      int start = mention.span().start();
      boolean opens = start == 0 || text.charAt(start - 1) == '\n';
      int end = mention.span().end();
      int until = Math.min(text.length(), end + LONGEST_AGENCY);
      String words = text.slice(mention.span()).toString();
      boolean capitals = words.chars().noneMatch(Character::isLowerCase);
      boolean line = opens && capitals && mention.country() != null;
      if (line && DATELINE.matcher(text.subSequence(end, until)).find()) {
        return mention.country();
      }
    }
    return Datelines.in(gazetteer, text.subSequence(0, text.length()));
  }
}

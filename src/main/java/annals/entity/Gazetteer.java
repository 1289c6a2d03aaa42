// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.rule.Lexicon;
import annals.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The names that the lexicons under {@code annals/entity/} know: countries with their demonyms,
 * places with coordinates, organizations and groups, each by all its names. {@code Kampuchea} and
 * {@code Cambodia} give the one entry {@code country/cambodia}.
 */
final class Gazetteer {

  /** How careful a name must be read. */
  enum Form {
    /** A capital at its beginning is enough. */
    CAPITALISED,
    /** Known without capitals too: a place whose name is no other word. */
    SMALL,
    /** Only as written, an acronym that is also a word: {@code US}, {@code WHO}, {@code IS}. */
    EXACT
  }

  /**
   * What a name names.
   *
   * @param name its usual name
   * @param isWide whether it is a country or a state or other region of one
   */
  record Bearer(
      String name,
      String id,
      EntityType type,
      @Nullable String country,
      @Nullable Place place,
      boolean isWide) {}

  /**
   * A name with what it names.
   *
   * @param written the name as the lexicon writes it
   * @param isAlsoWord whether the name is also a word or another name: {@code Nice}
   */
  record Entry(String written, Bearer bearer, String ruleId, Form form, boolean isAlsoWord) {

    EntityType type() {
      return bearer.type();
    }

    /** Whether it is another name than the usual one. */
    boolean alias() {
      return !written.equals(bearer.name());
    }

    /** Whether it is known even where a careless writer begins it small: {@code san francisco}. */
    boolean small() {
      return form == Form.SMALL;
    }

    Mention at(Span span, String rule) {
      return new Mention(
          span,
          bearer.type(),
          bearer.name(),
          bearer.country(),
          bearer.id(),
          bearer.place(),
          new Mention.Found(alias() ? Mention.Resolution.ALIAS : Mention.Resolution.LEXICON, rule),
          null);
    }
  }

  private static final int LONGEST_EXACT = 4;

  private final PhraseTable<Entry> names = new PhraseTable<>();

  /** Names that are also words: {@code turkey}. */
  private final Set<String> words =
      Lexicon.load("entity/context").entries().stream()
          .filter(row -> row.get("kind").equals("word"))
          .map(row -> row.get("word"))
          .collect(Collectors.toUnmodifiableSet());

  /** The ids of the capitals of countries. */
  private final Set<String> capitals = new HashSet<>();

  private Gazetteer() {}

  static Gazetteer load() {
    var gazetteer = new Gazetteer();
    Lexicon.load("entity/countries").entries().forEach(gazetteer::addCountry);
    Lexicon.load("entity/places").entries().forEach(gazetteer::addPlace);
    Lexicon.load("entity/organizations").entries().forEach(gazetteer::addOrganization);
    return gazetteer;
  }

  private void addCountry(Lexicon.Entry row) {
    String name = row.get("name");
    String iso = row.get("iso");
    String id = EntityKeys.id(EntityType.COUNTRY, name, null);
    add(row, name, id, EntityType.COUNTRY, iso, "entity.country");
    String[] demonyms = parts(row.get("demonyms"));
    for (String demonym : demonyms) {
      String usual = demonyms[0];
      put(
          new Entry(
              demonym,
              new Bearer(
                  usual,
                  EntityKeys.id(EntityType.GROUP, usual, null),
                  EntityType.GROUP,
                  iso,
                  null,
                  false),
              "entity.demonym",
              Form.CAPITALISED,
              false));
    }
  }

  private void addPlace(Lexicon.Entry row) {
    String name = row.get("name");
    String country = row.get("country").isEmpty() ? null : row.get("country");
    String id = EntityKeys.id(EntityType.PLACE, name, country);
    add(row, name, id, EntityType.PLACE, country, "entity.place");
    if (row.get("kind").equals("capital")) {
      capitals.add(id);
    }
  }

  private void addOrganization(Lexicon.Entry row) {
    EntityType type = EntityType.valueOf(row.get("type").toUpperCase(Locale.ROOT));
    String country = row.get("country").isEmpty() ? null : row.get("country");
    String id = EntityKeys.id(type, row.get("name"), null);
    add(row, row.get("name"), id, type, country, "entity.organization");
  }

  private void add(
      Lexicon.Entry row,
      String name,
      String id,
      EntityType type,
      @Nullable String country,
      String ruleId) {
    boolean region = type == EntityType.PLACE && row.get("kind").equals("region");
    boolean wide = type == EntityType.COUNTRY || (region && country != null);
    Place place = place(row, type, country, region);
    put(entry(name, name, id, type, country, place, ruleId, wide));
    if (name.contains(" & ")) {
      put(entry(name.replace(" & ", " and "), name, id, type, country, place, ruleId, wide));
    }
    for (String alias : parts(row.get("aliases"))) {
      put(entry(alias, name, id, type, country, place, ruleId, wide));
    }
  }

  /** Where it lies: a city as GeoNames has it, for others what the lexicon tells. */
  private static @Nullable Place place(
      Lexicon.Entry row, EntityType type, @Nullable String country, boolean region) {
    if (type != EntityType.PLACE && type != EntityType.COUNTRY) {
      return null;
    }
    boolean measured = !row.get("latitude").isEmpty();
    Double latitude = measured ? Double.valueOf(row.get("latitude")) : null;
    Double longitude = measured ? Double.valueOf(row.get("longitude")) : null;
    if (type == EntityType.COUNTRY) {
      Long id = country == null ? null : Nations.standard().id(country);
      return new Place(latitude, longitude, id, null, Place.Precision.COUNTRY);
    }
    if (region || latitude == null || longitude == null) {
      return new Place(latitude, longitude, null, null, Place.Precision.REGION);
    }
    var names = new ArrayList<String>();
    names.add(row.get("name"));
    names.addAll(List.of(parts(row.get("aliases"))));
    Cities.City city = Cities.standard().near(names, country, latitude, longitude);
    return city == null
        ? new Place(latitude, longitude, null, null, Place.Precision.CITY)
        : city.place();
  }

  private Entry entry(
      String written,
      String usual,
      String id,
      EntityType type,
      @Nullable String country,
      @Nullable Place place,
      String ruleId,
      boolean wide) {
    boolean word = type != EntityType.COUNTRY && words.contains(written.toLowerCase(Locale.ROOT));
    return new Entry(
        written,
        new Bearer(usual, id, type, country, place, wide),
        ruleId,
        form(written, type),
        word);
  }

  private Form form(String name, EntityType type) {
    if (name.length() <= LONGEST_EXACT && name.equals(name.toUpperCase(Locale.ROOT))) {
      return Form.EXACT;
    }
    boolean place = type == EntityType.PLACE || type == EntityType.COUNTRY;
    return place && !words.contains(name.toLowerCase(Locale.ROOT)) ? Form.SMALL : Form.CAPITALISED;
  }

  private static String[] parts(String cell) {
    return cell.isEmpty() ? new String[0] : cell.split(";");
  }

  private void put(Entry entry) {
    names.put(entry.written(), entry);
  }

  /** The longest known name that begins at a word and is written as a name; null where none is. */
  PhraseTable.@Nullable Match<Entry> longest(NameTokens words, int first) {
    PhraseTable.Match<List<Entry>> match = names.longest(words, first);
    if (match == null) {
      return null;
    }
    for (Entry entry : match.value()) {
      if (isWritten(entry, words, match.first(), match.end() - 1)) {
        return new PhraseTable.Match<>(match.first(), match.end(), entry);
      }
    }
    return null;
  }

  /** Whether a name is that of a capital and no other word: {@code London}, not {@code Lima}. */
  boolean isCapital(Entry entry) {
    return capitals.contains(entry.bearer().id()) && !entry.isAlsoWord();
  }

  /** All that a name can stand for; none where the lexicons do not have it. */
  List<Entry> homonyms(String name) {
    NameTokens words = new NameTokens().scan(name, 0, name.length());
    PhraseTable.Match<List<Entry>> match = words.size() == 0 ? null : names.longest(words, 0);
    return match == null || match.end() < words.size() ? List.of() : match.value();
  }

  /** The country that the name of an organization names, by itself or by its people. */
  @Nullable String nationIn(String name) {
    NameTokens words = new NameTokens().scan(name, 0, name.length());
    String nation = null;
    for (int i = 0; i < words.size(); i++) {
      PhraseTable.Match<Entry> match = longest(words, i);
      if (match != null && match.value().bearer().country() != null) {
        boolean people = match.value().ruleId().equals("entity.demonym");
        boolean country = match.value().type() == EntityType.COUNTRY;
        if (people || country) {
          nation = nation == null ? match.value().bearer().country() : nation;
        }
        i = match.end() - 1;
      }
    }
    return nation;
  }

  /** Whether a word alone stands for a people. */
  boolean isDemonym(NameTokens words, int word) {
    PhraseTable.Match<Entry> match = longest(words, word);
    return match != null
        && match.end() == word + 1
        && match.value().type() == EntityType.GROUP
        && match.value().bearer().country() != null;
  }

  /** Whether it has the capitals of a name; {@code the Traders} has its own behind the article. */
  private static boolean isWritten(Entry entry, NameTokens words, int first, int last) {
    if (entry.form() == Form.EXACT) {
      return words.isAllCapitals(first);
    }
    int end = NameTokens.isClitic(words, last) ? last - 2 : last;
    boolean endsSmall = words.hasLetter(end) && !words.isCapital(end);
    if (endsSmall && words.isCapital(first) && entry.type() == EntityType.ORGANIZATION) {
      return false;
    }
    boolean article = entry.written().startsWith("the ") && first < last;
    return words.isCapital(article ? first + 1 : first)
        || (entry.small() && words.hasLetter(first));
  }
}

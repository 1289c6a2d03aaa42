// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.entity.Cities.City;
import annals.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which of several places of one name a document means, and where it lies: first by the state or
 * country behind the comma ({@code Paris, Texas}), then by the countries that the document names,
 * their neighbours and the number of inhabitants. Where none of these tells, a name stays without a
 * place. A body of a state that does not name its nation ({@code Ministry of Defence}) is that of
 * the country that the document is about, if it is about one.
 */
final class PlaceResolution {
  /** Inhabitants from which a city is meant wherever nothing speaks for another. */
  private static final long WELL_KNOWN = 100_000;

  /** Share of what a document says of countries from which it is about one. */
  private static final double ABOUT = 0.6;

  private static final int FEWEST_TO_BE_ABOUT = 2;

  /** How often a document must name another country before its city takes a lexicon city's name. */
  private static final int FEWEST_TO_SWITCH = 2;

  private static final String UNITED_STATES = "US";
  private static final String IN = " in ";
  private static final String OWNING = "'s ";

  private final Cities cities = Cities.standard();
  private final Nations nations = Nations.standard();
  private final Gazetteer gazetteer;
  private final SourceText text;
  private final List<Mention> mentions;
  private final Map<String, Integer> countries = new HashMap<>();

  private PlaceResolution(Gazetteer gazetteer, SourceText text, List<Mention> mentions) {
    this.gazetteer = gazetteer;
    this.text = text;
    this.mentions = new ArrayList<>(mentions);
    for (Mention mention : mentions) {
      String country = mention.country();
      if (country != null && gazetteer.homonyms(mention.name()).size() < 2) {
        countries.merge(country, 1, Integer::sum);
      }
    }
  }

  /** The mentions of a document, sorted, with the places that they mean. */
  static List<Mention> resolve(Gazetteer gazetteer, SourceText text, List<Mention> mentions) {
    var resolution = new PlaceResolution(gazetteer, text, mentions);
    for (int i = 0; i < mentions.size(); i++) {
      resolution.resolve(i);
    }
    return List.copyOf(resolution.mentions);
  }

  private void resolve(int i) {
    Mention mention = mentions.get(i);
    switch (mention.type()) {
      case PLACE -> mentions.set(i, place(i, mention));
      case COUNTRY -> mentions.set(i, homonym(mention));
      case ORGANIZATION -> mentions.set(i, ofNation(i, mention));
      default -> {}
    }
  }

  private Mention place(int i, Mention mention) {
    Mention container = container(i);
    if (container != null) {
      return within(i, mention, container);
    }
    List<City> named = cities.named(mention.name());
    if (mention.lexiconId() != null) {
      return switched(mention, named);
    }
    City best = null;
    double most = 0;
    for (City city : named) {
      double score = score(city);
      if (best == null || score > most) {
        best = city;
        most = score;
      }
    }
    boolean sure = best != null && (told(best.country()) > 0 || best.population() >= WELL_KNOWN);
    return sure ? at(mention, best) : mention;
  }

  /** A city of the lexicon whose country nobody names, where another country's is meant. */
  private Mention switched(Mention mention, List<City> named) {
    String country = mention.country();
    if (country == null || named.size() < 2 || count(country) > 1) {
      return mention;
    }
    for (City city : named) {
      if (!city.country().equals(country) && count(city.country()) >= FEWEST_TO_SWITCH) {
        return at(mention, city);
      }
    }
    return mention;
  }

  private int count(String country) {
    return countries.getOrDefault(country, 0);
  }

  /** How much a document tells of a country or, where nothing, of its neighbours: 0 to 2. */
  private double told(String country) {
    if (count(country) > 0) {
      return 1 + (double) count(country) / (count(country) + 1);
    }
    boolean near = nations.neighbours(country).stream().anyMatch(one -> count(one) > 0);
    return near ? 0.5 : 0;
  }

  private double score(City city) {
    return 2 * told(city.country()) + Math.log10(city.population() + 1.0);
  }

  /** The state or country behind a comma or in brackets; null where none is. */
  private @Nullable Mention container(int i) {
    if (i + 1 == mentions.size()) {
      return null;
    }
    Mention next = mentions.get(i + 1);
    int from = mentions.get(i).span().end();
    int gap = next.span().start() - from;
    if (gap < 1 || gap > 2 || next.country() == null) {
      return null;
    }
    String between = text.subSequence(from, from + gap).toString();
    boolean joined = between.equals(", ") || between.equals(" (");
    boolean wide =
        next.type() == EntityType.COUNTRY
            || (next.place() != null && next.place().precision() == Place.Precision.REGION);
    return joined && wide ? next : null;
  }

  private Mention within(int i, Mention mention, Mention container) {
    String state = container.type() == EntityType.PLACE ? container.name() : null;
    List<City> inside =
        cities.named(mention.name()).stream()
            .filter(city -> city.country().equals(container.country()))
            .filter(city -> state == null || state.equals(city.admin1()))
            .toList();
    if (!inside.isEmpty()) {
      return at(mention, inside.get(0));
    }
    for (Gazetteer.Entry other : gazetteer.homonyms(container.name())) {
      boolean region = other.type() == EntityType.PLACE && other.bearer().country() != null;
      for (City city : region ? cities.named(mention.name()) : List.<City>of()) {
        if (city.country().equals(other.bearer().country())
            && other.bearer().name().equals(city.admin1())) {
          mentions.set(i + 1, as(container, other));
          return at(mention, city);
        }
      }
    }
    boolean same = mention.country() == null || mention.country().equals(container.country());
    String country = container.country();
    return same || country == null
        ? mention
        : new Mention(
            mention.span(),
            EntityType.PLACE,
            text.slice(mention.span()).toString(),
            country,
            null,
            null,
            mention.found(),
            null);
  }

  /** A country whose name is also a state's, in a document that tells of the state's country. */
  private Mention homonym(Mention mention) {
    List<Gazetteer.Entry> all = gazetteer.homonyms(mention.name());
    if (all.size() < 2 || mention.country() == null) {
      return mention;
    }
    for (Gazetteer.Entry other : all) {
      String country = other.bearer().country();
      boolean state = other.type() == EntityType.PLACE && country != null;
      if (state
          && count(country) > 0
          && told(mention.country()) == 0
          && UNITED_STATES.equals(country)) {
        return as(mention, other);
      }
    }
    return mention;
  }

  private static Mention as(Mention mention, Gazetteer.Entry entry) {
    return entry.at(mention.span(), entry.ruleId());
  }

  private Mention at(Mention mention, City city) {
    boolean first = true;
    for (City other : cities.named(city.name())) {
      if (other.country().equals(city.country())) {
        first = other.id() == city.id();
        break;
      }
    }
    boolean known =
        mention.lexiconId() != null
            && mention.place() != null
            && Long.valueOf(city.id()).equals(mention.place().geonamesId());
    if (known) {
      return mention;
    }
    String id = EntityKeys.id(EntityType.PLACE, city.name(), city.country());
    return mention
        .withWords(mention.span(), city.name())
        .withPlace(city.country(), first ? id : id + "-" + city.id(), city.place());
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
    boolean in = until - from == IN.length() && IN.contentEquals(text.subSequence(from, until));
    return in ? behind.country() : null;
  }

  /**
   * An organization with the nation that it belongs to. What every state has is nobody's where
   * nothing tells whose, though the lexicon knows one of that name best.
   */
  private Mention ofNation(int i, Mention mention) {
    String words = text.subSequence(mention.span().start(), mention.span().end()).toString();
    if (mention.country() != null && !StateBodies.isBare(words)) {
      return mention;
    }
    boolean ofState = StateBodies.isOne(mention.name());
    String named = ofState ? ownerBefore(i) : null;
    named = named == null && ofState ? countryBehind(i) : named;
    named = named == null ? gazetteer.nationIn(mention.name()) : named;
    named = named == null && ofState ? mostNamed() : named;
    if (mention.country() != null) {
      boolean known = mention.country().equals(named);
      return known ? mention : ofState(mention.withType(mention.type()), named);
    }
    return ofState(mention, named);
  }

  private static Mention ofState(Mention mention, @Nullable String country) {
    return country == null ? mention : mention.withCountry(country);
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
}

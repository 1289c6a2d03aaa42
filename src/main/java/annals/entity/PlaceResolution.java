// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.entity.Cities.City;
import annals.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** How often a document must name another country before its city takes a lexicon city's name. */
  private static final int FEWEST_TO_SWITCH = 2;

  private static final String UNITED_STATES = "US";

  /** Characters to look at for what joins a name to the next. */
  private static final int LONGEST_JOINT = 8;

  private static final Pattern JOINT = Pattern.compile("^,? (?:and |or )?(?=\\p{Lu})");
  private static final String CLOSING = ",.;:)\n";
  private static final Pattern PREPOSITION = Pattern.compile("\\b(?:in|near|from|of|at|to) $");

  private final Cities cities = Cities.standard();
  private final Nations nations = Nations.standard();
  private final Gazetteer gazetteer;
  private final SourceText text;
  private final List<Mention> mentions;
  private final Map<String, Integer> countries = new HashMap<>();
  private final NationsOfBodies bodies;

  private PlaceResolution(Gazetteer gazetteer, SourceText text, List<Mention> mentions) {
    this.gazetteer = gazetteer;
    this.text = text;
    this.mentions = new ArrayList<>(mentions);
    for (Mention mention : mentions) {
      String country = mention.country();
      boolean other = gazetteer.homonyms(mention.name()).size() > 1;
      boolean credit = mention.ruleId().equals(PageNames.RULE); // (Reuters) tells of no country
      if (country != null && !other && !credit && !StateBodies.isBare(mention.name())) {
        countries.merge(country, 1, Integer::sum);
      }
    }
    this.bodies = new NationsOfBodies(gazetteer, text, this.mentions, countries);
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
      case COUNTRY -> mentions.set(i, country(i, mention));
      case PERSON -> mentions.set(i, namesake(i, mention));
      case ORGANIZATION, GROUP -> mentions.set(i, bodies.ofNation(i, mention));
      default -> {}
    }
  }

  private Mention place(int i, Mention mention) {
    Mention divided = divided(i, mention);
    if (divided != null) {
      return divided;
    }
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

  /** A country, or a town of its name where a state follows: {@code Lebanon, Ohio}. */
  private Mention country(int i, Mention mention) {
    Mention divided = divided(i, mention);
    if (divided != null) {
      return divided;
    }
    Mention state = container(i);
    boolean other =
        state != null
            && state.type() == EntityType.PLACE
            && Divisions.COUNTRIES.contains(state.country())
            && !Objects.equals(state.country(), mention.country());
    if (state == null || !other) {
      return homonym(mention);
    }
    return isListed(i + 1) ? homonym(mention) : within(i, mention, state);
  }

  /** A town that the division behind its comma tells, however that is written; null elsewhere. */
  private @Nullable Mention divided(int i, Mention mention) {
    Divisions.Division division = Divisions.behind(text, mention.span().end());
    if (division == null) {
      return null;
    }
    boolean sure = !division.isCity();
    boolean listed = i + 1 < mentions.size() && isListed(i + 1);
    if (!sure && (listed || !isClosed(mention, division))) {
      return null;
    }
    City city = within(mention, division.country(), division.name());
    if (city != null) {
      return at(town(mention), city);
    }
    boolean told = sure || (mention.country() == null && isAfterPreposition(mention));
    boolean inside = division.country().equals(mention.country());
    return told && !inside ? somewhere(mention, division.country()) : null;
  }

  /** Whether a mark follows a division, as in {@code Rome, New York, on Monday}. */
  private boolean isClosed(Mention town, Divisions.Division division) {
    int end = Divisions.end(town.span().end(), division);
    return end >= text.length() || CLOSING.indexOf(text.charAt(end)) >= 0;
  }

  /** Whether what follows a name goes on with it as a list does: {@code Georgia and Cuba}. */
  private boolean isListed(int i) {
    int from = mentions.get(i).span().end();
    String behind =
        text.subSequence(from, Math.min(text.length(), from + LONGEST_JOINT)).toString();
    Matcher joint = JOINT.matcher(behind);
    if (!joint.find() || i + 1 == mentions.size()) {
      return false;
    }
    Mention next = mentions.get(i + 1);
    boolean place = next.type() == EntityType.PLACE || next.type() == EntityType.COUNTRY;
    return place
        && next.span().start() == from + joint.end()
        && container(i + 1) == null
        && Divisions.behind(text, next.span().end()) == null;
  }

  private boolean isAfterPreposition(Mention mention) {
    int start = mention.span().start();
    String before = text.subSequence(Math.max(0, start - LONGEST_JOINT), start).toString();
    return PREPOSITION.matcher(before).find();
  }

  /** A word taken for a person that is a city of the country behind the comma. */
  private Mention namesake(int i, Mention mention) {
    boolean guess =
        mention.resolution() == Mention.Resolution.PATTERN && mention.name().indexOf(' ') < 0;
    Mention container = guess ? container(i) : null;
    if (container == null) {
      return mention;
    }
    String state = container.type() == EntityType.PLACE ? container.name() : null;
    City city = within(mention, container.country(), state);
    return city == null ? mention : at(town(mention), city);
  }

  private @Nullable City within(Mention mention, @Nullable String country, @Nullable String state) {
    for (City city : cities.named(text.slice(mention.span()).toString())) {
      if (city.country().equals(country) && (state == null || state.equals(city.admin1()))) {
        return city;
      }
    }
    return null;
  }

  private static Mention town(Mention mention) {
    return mention.type() == EntityType.PLACE ? mention : mention.withType(EntityType.PLACE);
  }

  private Mention somewhere(Mention mention, String country) {
    return new Mention(
        mention.span(),
        EntityType.PLACE,
        text.slice(mention.span()).toString(),
        country,
        null,
        null,
        mention.found(),
        null);
  }

  private Mention within(int i, Mention mention, Mention container) {
    String state = container.type() == EntityType.PLACE ? container.name() : null;
    City inside = within(mention, container.country(), state);
    if (inside != null) {
      return at(town(mention), inside);
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
    return same || country == null ? mention : somewhere(mention, country);
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
}

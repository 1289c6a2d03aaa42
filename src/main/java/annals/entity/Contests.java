// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Clubs that are called as their cities or as people may be, told by what clubs do: {@code Valencia
 * lost 2-0 to Getafe}, {@code a striker of Genoa}, {@code Lille's coach}. Nations stay nations, for
 * they play too, and where no score, player or verb of a game stands beside it a city is a city.
 */
final class Contests {
  private static final String RULE = "entity.pattern.contest";

  private static final Set<Long> BEAT = ContextWords.of("contest", NameTokens::key);
  private static final Set<Long> LOST = ContextWords.of("contest_lost", NameTokens::key);
  private static final Set<Long> DREW = ContextWords.of("contest_drawn", NameTokens::key);
  private static final Set<Long> WON = ContextWords.of("contest_won", NameTokens::key);
  private static final Set<Long> PLAYERS = ContextWords.of("player", NameTokens::key);
  private static final Set<Long> PEOPLE = ContextWords.of("team_people", NameTokens::key);
  private static final Set<Long> FELL = ContextWords.of("contest_fell", NameTokens::key);
  private static final Set<Long> FOLLOWERS = ContextWords.of("follower", NameTokens::key);
  private static final Set<Long> GAME = ContextWords.of("game", NameTokens::key);
  private static final Set<Long> RACE = ContextWords.of("race", NameTokens::key);
  private static final Set<Long> TRANSFERS = ContextWords.of("transfer", NameTokens::key);
  private static final Set<Long> COACH = Set.of(NameTokens.key("coach"), NameTokens.key("skipper"));
  private static final Set<Long> FACING = keys("to", "against", "with", "at", "over", "by");
  private static final Set<Long> OF = keys("of", "for");
  private static final long AT = NameTokens.key("at");
  private static final long FOR = NameTokens.key("for");
  private static final long TO = NameTokens.key("to");
  private static final int LONGEST_ADVERB = 2; // at home, narrowly

  private static final int MOST_DIGITS = 3;

  /** How sure it is that a name can be a club's. */
  private enum Side {
    TEAM,
    CITY,
    UNKNOWN,
    NO
  }

  private final NamePatterns patterns;
  private final NameWords lexicon;
  private final Gazetteer gazetteer;

  Contests(NameWords lexicon, NamePatterns patterns, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.patterns = patterns;
    this.gazetteer = gazetteer;
  }

  private static Set<Long> keys(String... words) {
    return Arrays.stream(words).map(NameTokens::key).collect(Collectors.toUnmodifiableSet());
  }

  /** The mentions of a sentence, sorted, with its clubs as organizations. */
  List<Mention> read(NameTokens words, List<Mention> mentions) {
    if (mentions.isEmpty()) {
      return mentions;
    }
    @Nullable NamedWords named = null;
    boolean players = false;
    for (int i = 0; i < words.size(); i++) {
      long key = words.key(i);
      boolean player = PLAYERS.contains(key);
      players |= player;
      boolean cue =
          player
              || BEAT.contains(key)
              || LOST.contains(key)
              || DREW.contains(key)
              || WON.contains(key)
              || PEOPLE.contains(key)
              || (players && TRANSFERS.contains(key))
              || scoreEnd(words, i) > i;
      if (cue) {
        named = named == null ? new NamedWords(words, mentions) : named;
        look(named, i, players);
      }
    }
    return named == null ? mentions : named.toList();
  }

  private void look(NamedWords named, int i, boolean players) {
    NameTokens words = named.words();
    long key = words.key(i);
    if (scoreEnd(words, i) > i) {
      meet(named, before(named, i), from(named, scoreEnd(words, i)), true);
    }
    if (i > 0 && words.isCapital(i)) {
      return;
    }
    if (BEAT.contains(key)) {
      int next = scoreEnd(words, i + 1);
      Mention right = from(named, next);
      int end = right == null ? next : named.end(right);
      boolean score = next > i + 1 || scoreEnd(words, end) > end;
      boolean raced = end < words.size() && words.key(end) == TO; // beat Rome to the contract
      if (score || !raced) {
        Mention left = before(named, i);
        meet(named, left == null ? unknownBefore(named, i, right) : left, right, score);
      }
    }
    if (LOST.contains(key) || DREW.contains(key) || WON.contains(key)) {
      result(named, i);
    }
    if (PLAYERS.contains(key) || PEOPLE.contains(key)) {
      player(named, i);
    }
    if (players && TRANSFERS.contains(key)) {
      transfer(named, i + 1);
    }
  }

  /** {@code lost 3-1 to Getafe}, {@code drew at Lille}, {@code a 2-0 win over Genoa}. */
  private void result(NamedWords named, int i) {
    NameTokens words = named.words();
    int next = scoreEnd(words, i + 1);
    boolean score = next > i + 1 || hasScoreBefore(words, i);
    Mention left = before(named, i);
    if (next > i + 1 && left != null && side(named, left) == Side.CITY) {
      named.retype(left, RULE);
    }
    int facing = next;
    while (facing < words.size()
        && facing - next < LONGEST_ADVERB
        && !(FACING.contains(words.key(facing)) && from(named, facing + 1) != null)) {
      facing++;
    }
    boolean faces = facing < words.size() && FACING.contains(words.key(facing));
    Mention right = faces ? from(named, facing + 1) : null;
    if (right == null) {
      Mention other =
          left == null || !DREW.contains(words.key(i)) ? null : named.listedBefore(left);
      if (other != null) {
        meet(named, other, left, score);
      }
      return;
    }
    boolean away = words.key(facing) == AT;
    boolean direct = LOST.contains(words.key(i)) || DREW.contains(words.key(i));
    boolean fell = FELL.contains(words.key(i)) && !score && !isGame(words);
    if (left != null && direct && !away && !fell) {
      meet(named, left, right, score || DREW.contains(words.key(i)));
    }
    if (score && side(named, right) == Side.CITY) {
      named.retype(right, RULE);
    }
  }

  /** Two sides of a game, where one of them is a club or can be and the other can be. */
  private void meet(
      NamedWords named, @Nullable Mention left, @Nullable Mention right, boolean score) {
    if (left == null || right == null || left.equals(right)) {
      return;
    }
    Side one = side(named, left);
    Side other = side(named, right);
    boolean sure = one == Side.TEAM || other == Side.TEAM || score;
    boolean known = one != Side.UNKNOWN || other != Side.UNKNOWN;
    boolean possible = one != Side.NO && other != Side.NO && known;
    boolean game = score || (!has(named.words(), RACE) && (sure || isGame(named.words())));
    if (possible && game) {
      named.retype(left, RULE);
      named.retype(right, RULE);
      Mention listed = named.listedBefore(left);
      if (listed != null
          && side(named, listed) == Side.CITY
          && patterns.isAnd(named.words(), named.first(left) - 1)) {
        named.retype(listed, RULE);
      }
    }
  }

  private void player(NamedWords named, int i) {
    NameTokens words = named.words();
    boolean clitic = i > 1 && NameTokens.isClitic(words, i - 1);
    Mention club = clitic ? before(named, i - 2) : before(named, i);
    boolean coach = COACH.contains(words.key(i));
    boolean near = i + 1 < words.size() && words.isCapital(i + 1);
    boolean of = i + 2 < words.size() && OF.contains(words.key(i + 1));
    Mention behind = of ? from(named, i + 2) : null;
    boolean others = of && behind == null; // London fans of the band
    if (club != null && !others && (!coach || clitic || near) && !isPlaced(named, club)) {
      crowd(named, i, club);
    }
    if (behind != null && !NamePatterns.isPossessive(words, named.end(behind))) {
      crowd(named, i, behind);
    }
  }

  /** Those who follow a capital may follow its politics: {@code supporters of Kyiv}. */
  private void crowd(NamedWords named, int i, Mention club) {
    boolean follows = FOLLOWERS.contains(named.words().key(i));
    if (!follows || !isCapital(club) || isGame(named.words())) {
      club(named, club);
    }
  }

  /** Whether a sentence speaks of a game: {@code the cup}, {@code on penalties}. */
  private static boolean isGame(NameTokens words) {
    return has(words, GAME) || has(words, PLAYERS);
  }

  private static boolean has(NameTokens words, Set<Long> kind) {
    for (int i = 0; i < words.size(); i++) {
      if (kind.contains(words.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code left Bologna for Torino}, in a sentence with a player. */
  private void transfer(NamedWords named, int i) {
    Mention club = from(named, i);
    if (club == null || side(named, club) == Side.NO || side(named, club) == Side.UNKNOWN) {
      return;
    }
    int end = named.end(club);
    boolean on = end < named.words().size() && named.words().key(end) == FOR;
    Mention next = on ? from(named, end + 1) : null;
    if (isCapital(club) && (next == null || isCapital(next))) {
      return; // left Kyiv for Warsaw
    }
    club(named, club);
    if (next != null) {
      club(named, next);
    }
  }

  private void club(NamedWords named, Mention mention) {
    if (side(named, mention) == Side.CITY) {
      named.retype(mention, RULE);
    }
  }

  private boolean isPlaced(NamedWords named, Mention mention) {
    return patterns.isAfterLocative(named.words(), named.first(mention));
  }

  private static @Nullable Mention before(NamedWords named, int end) {
    return named.at(end - 1);
  }

  /** A run of capitals before a verb that nothing took for a name, beside whom it beat. */
  private @Nullable Mention unknownBefore(NamedWords named, int end, @Nullable Mention beaten) {
    Side side = beaten == null ? Side.NO : side(named, beaten);
    int first = end;
    while (first > 0 && isFree(named, first - 1)) {
      first--;
    }
    boolean club = side == Side.TEAM || side == Side.CITY;
    return club && first < end ? named.add(first, end, RULE) : null;
  }

  private static @Nullable Mention from(NamedWords named, int word) {
    return named.from(word);
  }

  private boolean isFree(NamedWords named, int word) {
    NameTokens words = named.words();
    return words.isCapital(word)
        && words.hasLetter(word)
        && named.at(word) == null
        && !patterns.isFunctionWord(words, word);
  }

  private Side side(NamedWords named, Mention mention) {
    boolean titled = mention.resolution() == Mention.Resolution.TITLE;
    return switch (mention.type()) {
      case ORGANIZATION -> Side.TEAM;
      case PLACE -> isTown(mention) ? Side.CITY : Side.NO;
      case PERSON -> {
        boolean given = lexicon.isGivenName(named.words(), named.first(mention));
        boolean several = mention.name().indexOf(' ') > 0;
        yield titled || (given && several) ? Side.NO : Side.UNKNOWN;
      }
      default -> Side.NO;
    };
  }

  /** A city, or a quarter of one that a club of the lexicon is called as: {@code Chelsea}. */
  private boolean isTown(Mention mention) {
    Place place = mention.place();
    boolean wide = place != null && place.precision() != Place.Precision.CITY;
    return !wide
        || gazetteer.homonyms(mention.name()).stream()
            .anyMatch(one -> one.type() == EntityType.ORGANIZATION);
  }

  private boolean isCapital(Mention mention) {
    return gazetteer.homonyms(mention.name()).stream().anyMatch(gazetteer::isCapital);
  }

  private static boolean hasScoreBefore(NameTokens words, int i) {
    return i > 2 && words.hasDigit(i - 1) && scoreEnd(words, i - 3) == i;
  }

  /** Where two numbers with a dash between them end; the word itself where there are none. */
  private static int scoreEnd(NameTokens words, int i) {
    boolean score =
        i >= 0
            && i + 2 < words.size()
            && isPoints(words, i)
            && (words.is(i + 1, '-') || words.is(i + 1, '–'))
            && isPoints(words, i + 2);
    return score ? i + 3 : i;
  }

  private static boolean isPoints(NameTokens words, int i) {
    return words.hasDigit(i) && words.end(i) - words.start(i) <= MOST_DIGITS;
  }
}

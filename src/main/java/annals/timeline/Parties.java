// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import annals.event.Participant.Kind;
import annals.rule.Lexicon;
import annals.timeline.EventSignature.Party;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The participants of an event in one role, as far as they can be compared. */
final class Parties {
  /** Words that may mean anybody, such as {@code they} and {@code people}. */
  private static final Set<String> ANYBODY = words("anybody");

  /** Words that many happenings share, such as {@code soldiers} and {@code police}. */
  private static final Set<String> CROWD = words("crowd");

  /** Words for somebody of whom little is known, such as {@code suspect} and {@code attacker}. */
  private static final Map<String, Somebody> SOMEBODY = somebody();

  /** Things that attacks and accidents befall, by what they are. */
  private static final Map<String, String> THINGS = things();

  private static final Somebody NOT_KNOWN = new Somebody("", "");

  private static final String OF_BODY = "organization:";
  private static final String PERSON = "person:";
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}_-]+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** What a word tells all the same: the sex, and whether who does harm or undergoes it. */
  private record Somebody(String sex, String side) {}

  private Parties() {}

  private static Set<String> words(String of) {
    return Lexicon.load("timeline/parties").entries().stream()
        .filter(row -> row.get("of").equals(of))
        .map(row -> row.get("word"))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, Somebody> somebody() {
    return Lexicon.load("timeline/parties").entries().stream()
        .filter(row -> row.get("of").equals("somebody"))
        .collect(
            Collectors.toUnmodifiableMap(
                row -> row.get("word"), row -> new Somebody(row.get("sex"), row.get("side"))));
  }

  private static Map<String, String> things() {
    return Lexicon.load("timeline/parties").entries().stream()
        .filter(row -> row.get("of").equals("thing"))
        .collect(Collectors.toUnmodifiableMap(row -> row.get("word"), row -> row.get("sort")));
  }

  /** What sorts of things words of a sentence mean: a bus, a church. */
  static Set<String> things(Set<String> words) {
    var sorts = new HashSet<String>();
    for (String word : words) {
      @Nullable String sort = THINGS.get(word);
      if (sort != null) {
        sorts.add(sort);
      }
    }
    return sorts.isEmpty() ? Set.of() : sorts;
  }

  /** Keys of the people, organizations and places among them; whole nations tell little. */
  static Set<String> names(List<Party> parties) {
    var names = new HashSet<String>();
    for (Party party : parties) {
      boolean named = party.key() != null && !isOfSomebody(party);
      if (named && party.kind() != Kind.COUNTRY && !isNation(party.key())) {
        names.add(party.key());
      }
    }
    return names.isEmpty() ? Set.of() : names;
  }

  /** Whether a key is that of a country or a people. */
  static boolean isNation(String key) {
    return key.startsWith("country:") || key.startsWith("group:");
  }

  /** A key without its type: {@code sandel}, whether a person or only written as a name is. */
  static String bare(String key) {
    return key.substring(key.indexOf(':') + 1);
  }

  /** Keys of the people among them. */
  static Set<String> people(List<Party> parties) {
    var people = new HashSet<String>();
    for (Party party : parties) {
      boolean named = party.key() != null && !isOfSomebody(party);
      if (named && party.kind() == Kind.PERSON) {
        people.add(party.key());
      }
    }
    return people.isEmpty() ? Set.of() : people;
  }

  /** Whether its name is that of whom somebody serves: {@code the UN envoy} is no other than he. */
  private static boolean isOfSomebody(Party party) {
    return party.kind() == Kind.PERSON && party.key() != null && party.key().startsWith(OF_BODY);
  }

  static boolean areOfSomebody(List<Party> parties) {
    return parties.stream().anyMatch(Parties::isOfSomebody);
  }

  /** Their head words, in the singular; pronouns are nobody. */
  static Set<String> heads(List<Party> parties) {
    var heads = new HashSet<String>();
    for (Party party : parties) {
      if (!party.head().isEmpty() && !ANYBODY.contains(party.head())) {
        heads.add(EventSignature.singular(party.head()));
      }
    }
    return heads.isEmpty() ? Set.of() : heads;
  }

  /** Whether a word that two events share says little, as in {@code police arrested}. */
  static boolean isCrowd(String head) {
    return CROWD.contains(head);
  }

  /** Whether a word tells little of who somebody is, as {@code victim} and {@code man}. */
  static boolean isSomebody(String head) {
    return SOMEBODY.containsKey(head);
  }

  /**
   * Whether all are people of other names; {@code Sandel} may be {@code Ivo Sandel}.
   *
   * @param surnamesA the keys that those of {@code a} would have without their first names
   */
  static boolean areOthers(
      Set<String> a, Set<String> b, Set<String> surnamesA, Set<String> surnamesB) {
    return areDisjoint(a, b)
        && a.stream().noneMatch(surnamesB::contains)
        && b.stream().noneMatch(surnamesA::contains);
  }

  /** The keys that the people among them would have by their last names. */
  static Set<String> surnames(List<Party> parties) {
    var surnames = new HashSet<String>();
    for (Party party : parties) {
      @Nullable String key = party.key();
      if (key != null && key.startsWith(PERSON)) {
        String[] words = BETWEEN_WORDS.split(party.name());
        String last = "";
        for (int i = words.length - 1; i >= 0; i--) {
          last = squeeze(words[i]) + last;
          if (key.endsWith(last) && !last.isEmpty()) {
            surnames.add(PERSON + last);
          }
        }
      }
    }
    return surnames.isEmpty() ? Set.of() : surnames;
  }

  /** As keys have it: small letters without accents. */
  private static String squeeze(String word) {
    String letters = Normalizer.normalize(word, Normalizer.Form.NFD);
    return NO_LETTER.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /**
   * Whether words tell that these are others: a man and a suspect may be one, but not a man and a
   * woman, nor a victim and an attacker.
   */
  static boolean areOtherWords(Set<String> a, Set<String> b) {
    if (!areDisjoint(a, b)) {
      return false;
    }
    boolean known = !SOMEBODY.keySet().containsAll(a) && !SOMEBODY.keySet().containsAll(b);
    return known || areOfOtherSorts(a, b);
  }

  /** Whether all of one are male and all of the other female, or attackers and victims. */
  static boolean areOfOtherSorts(Set<String> a, Set<String> b) {
    return areApart(a, b, Somebody::sex) || areApart(a, b, Somebody::side);
  }

  private static boolean areApart(Set<String> a, Set<String> b, Function<Somebody, String> what) {
    Set<String> ofA = each(a, what);
    Set<String> ofB = each(b, what);
    return !ofA.contains("") && !ofB.contains("") && areDisjoint(ofA, ofB);
  }

  /** What is known of each; an empty word for one of whom it is not. */
  private static Set<String> each(Set<String> heads, Function<Somebody, String> what) {
    return heads.stream()
        .map(head -> what.apply(SOMEBODY.getOrDefault(head, NOT_KNOWN)))
        .collect(Collectors.toSet());
  }

  static boolean areDisjoint(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import annals.event.EventType;
import annals.rule.Lexicon;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of happenings, from {@code annals/timeline/kinds.tsv}: events of one kind, or of kinds that
 * are kin (an attack and its dead), may be one happening. Kin of kin need not be: a family only
 * says which events are looked at together. A word may tell the means (a bomb, a quake); happenings
 * of different means are two. The other rows say what is true of a kind, as its methods tell.
 */
final class HappeningKinds {
  /** The kind of arrests, which follow what others did. */
  static final String ARREST = "arrest";

  /** Of a word that tells the means, but not for this type: soldiers storm a camp. */
  private static final String NO_MEANS = "none";

  private static final HappeningKinds STANDARD = read(Lexicon.load("timeline/kinds"));

  /** What the lexicon says of a lemma, a sense, a mode, a word or a type, in that order. */
  private final Map<EventType, Map<String, String>> lemmas = new EnumMap<>(EventType.class);

  private final Map<EventType, Map<String, String>> senses = new EnumMap<>(EventType.class);

  private final Map<EventType, Map<String, String>> modes = new EnumMap<>(EventType.class);
  private final Map<String, String> words = new HashMap<>();
  private final Map<EventType, String> types = new EnumMap<>(EventType.class);
  private final Map<String, String> means = new HashMap<>();
  private final Map<String, Set<String>> kin = new HashMap<>();
  private final Map<String, String> families = new HashMap<>();
  private final Set<String> together = new HashSet<>();
  private final Set<String> incidents = new HashSet<>();
  private final Set<String> incidentFamilies = new HashSet<>();
  private final Set<String> longKinds = new HashSet<>();
  private final Set<String> mutual = new HashSet<>();
  private final Set<String> ones = new HashSet<>();
  private final Set<String> singles = new HashSet<>();
  private final Set<String> named = new HashSet<>();
  private final Set<String> periods = new HashSet<>();

  static HappeningKinds standard() {
    return STANDARD;
  }

  private static HappeningKinds read(Lexicon lexicon) {
    var all = new HappeningKinds();
    for (Lexicon.Entry row : lexicon.entries()) {
      String key = row.get("key");
      String kind = row.get("kind");
      switch (row.get("of")) {
        case "means" -> all.means.put(key, kind);
        case "kin" -> {
          all.kin.computeIfAbsent(key, unused -> new HashSet<>()).add(kind);
          all.kin.computeIfAbsent(kind, unused -> new HashSet<>()).add(key);
        }
        case "together" -> {
          all.together.add(key + " " + kind);
          all.together.add(kind + " " + key);
        }
        case "incident" -> all.incidents.add(key);
        case "long" -> all.longKinds.add(key);
        case "mutual" -> all.mutual.add(key);
        case "one" -> all.ones.add(key);
        case "single" -> all.singles.add(key);
        case "named" -> all.named.add(key);
        case "period" -> all.periods.add(key);
        case "lemma" -> put(all.lemmas, key, kind);
        case "sense" -> put(all.senses, key, kind);
        case "mode" -> put(all.modes, key, kind);
        case "word" -> all.words.put(key, kind);
        case "type" -> all.types.put(EventType.valueOf(key), kind);
        default -> throw new IllegalArgumentException("no such row of kinds: " + row.get("of"));
      }
    }
    all.kin.keySet().forEach(kind -> all.families.put(kind, all.firstOfKin(kind)));
    all.incidents.forEach(kind -> all.incidentFamilies.add(all.family(kind)));
    return all;
  }

  /** The kind of an event: of its lemma, its sense, its mode or its type; else its sense itself. */
  String of(EventSignature.Told told) {
    String listed = listed(told);
    return listed == null ? told.sense() : listed;
  }

  /** Whether the lexicon gives the kind, as for an attack whose trigger has no type. */
  boolean isListed(EventSignature.Told told) {
    return listed(told) != null;
  }

  private @Nullable String listed(EventSignature.Told told) {
    Map<String, String> ofType = senses.getOrDefault(told.type(), Map.of());
    @Nullable String kind = lemmas.getOrDefault(told.type(), Map.of()).get(told.lemma());
    kind = kind == null ? ofType.get(told.mode() + "/" + told.sense()) : kind;
    kind = kind == null ? ofType.get(told.sense()) : kind;
    if (kind == null && told.mode() != null) {
      kind = modes.getOrDefault(told.type(), Map.of()).get(told.mode());
    }
    kind = kind == null ? words.get(told.sense()) : kind;
    return kind == null ? types.get(told.type()) : kind;
  }

  /**
   * A key is a type and, behind a dot, what it is of, a sense with its mode before it where one is
   * asked: {@code ASSAULT.bombing}, {@code COERCE.arrest/seize}.
   */
  private static void put(Map<EventType, Map<String, String>> of, String key, String kind) {
    int dot = key.indexOf('.');
    of.computeIfAbsent(EventType.valueOf(key.substring(0, dot)), type -> new HashMap<>())
        .put(key.substring(dot + 1), kind);
  }

  /** How it was done, as far as the word tells; null where it does not. */
  @Nullable String means(EventSignature.Told told) {
    @Nullable String ofType = means.get(told.type() + "." + told.lemma());
    @Nullable String known = ofType == null ? means.get(told.lemma()) : ofType;
    return NO_MEANS.equals(known) ? null : known;
  }

  boolean areKin(String a, String b) {
    return a.equals(b) || kin.getOrDefault(a, Set.of()).contains(b);
  }

  /** Events of kinds that are kin, over however many steps, share a family. */
  String family(String kind) {
    return families.getOrDefault(kind, kind);
  }

  /** Whether happenings of a kind may be parts of an incident that others are parts of too. */
  boolean isOfIncidents(String kind) {
    return incidents.contains(kind);
  }

  /** Whether a kind or one of its family is of incidents: what may be one happening with it. */
  boolean isNearIncidents(String kind) {
    return incidentFamilies.contains(family(kind));
  }

  /** Whether happenings of a kind go on for long, as wars do, and an article tells of many. */
  boolean isLong(String kind) {
    return longKinds.contains(kind);
  }

  /** Whether who does it may be who undergoes it: both fight, and who takes office is sworn in. */
  boolean isMutual(String kind) {
    return isLong(kind) || mutual.contains(kind);
  }

  /**
   * Whether two words of a sentence for such kinds tell one: {@code walked out and downed tools}.
   */
  boolean areOne(String a, String b) {
    return ones.contains(a) && (a.equals(b) || areOnlyTogether(a, b));
  }

  /**
   * Whether two kinds are one only where a sentence tells both: {@code found guilty and jailed}.
   */
  boolean areOnlyTogether(String a, String b) {
    return together.contains(a + " " + b);
  }

  /** Whether a story mostly tells of one happening of a kind: the strike, the election. */
  boolean isSingle(String kind) {
    return singles.contains(kind);
  }

  /** Whether other names tell apart what one does: a group buys stakes in two companies. */
  boolean isToldByNames(String kind) {
    return named.contains(kind);
  }

  /** Whether a kind tells of a year and is told when that is over: a company's loss. */
  boolean isOfPeriods(String kind) {
    return periods.contains(kind);
  }

  private String firstOfKin(String kind) {
    var seen = new TreeSet<String>();
    var waiting = new ArrayDeque<>(List.of(kind));
    while (!waiting.isEmpty()) {
      String next = waiting.pop();
      if (seen.add(next)) {
        waiting.addAll(kin.getOrDefault(next, Set.of()));
      }
    }
    return seen.first();
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import annals.publish.TableSummary;
import annals.text.KeySet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What happened, best attested first: incidents, or happenings of the timeline where no incidents
 * are written, each with what every document says of it.
 *
 * @param first those that are open on the page
 * @param rest those behind them
 */
record IncidentSection(List<Incident> first, List<Incident> rest, @Nullable String note) {
  /** Most incidents of a page. */
  static final int MOST = 200;

  private static final int OPEN = 10;
  private static final int MOST_TELLINGS = 6;

  private static final Comparator<Ranked> RANK =
      Comparator.comparing((Ranked ranked) -> !ranked.fact())
          .thenComparing(Ranked::row, IncidentRank.BEST_ATTESTED)
          .thenComparing(Ranked::place);

  /**
   * A row in the running.
   *
   * @param fact whether it is told as fact, beyond doubt
   */
  private record Ranked(WrittenRow row, String id, long place, boolean fact) {}

  /**
   * An incident.
   *
   * @param agreement who tells of it and whether they agree, in words
   * @param tolls as each document has them; empty where none is told
   * @param fact whether it is told as fact, beyond doubt
   */
  record Incident(
      String date,
      String type,
      @Nullable String place,
      @Nullable String title,
      String agreement,
      List<Said> said,
      List<String> tolls,
      boolean fact) {
    boolean anyTolls() {
      return !tolls.isEmpty();
    }

    /** The same, saying less; what others quote already is left out. */
    private Incident saying(List<Said> some) {
      return new Incident(date, type, place, title, agreement, some, tolls, fact);
    }
  }

  /** A sentence of a document, with the date that it gives and whose word it is. */
  record Said(
      String from,
      String link,
      @Nullable String date,
      @Nullable String words,
      @Nullable String note) {}

  boolean anyRest() {
    return !rest.isEmpty();
  }

  /** What was chosen, before the sentences are read. */
  static final class Draft {
    private final Corpus corpus;
    private final List<Ranked> chosen;
    private final Map<String, String> incidentOf = new HashMap<>();
    private final Map<String, String> mains = new HashMap<>();
    private final Map<String, Map<String, Account>> tellings = new HashMap<>();
    private final long all;
    private final long facts;

    private Draft(Corpus corpus, List<Ranked> chosen, long all, long facts) {
      this.corpus = corpus;
      this.chosen = chosen;
      this.all = all;
      this.facts = facts;
      chosen.forEach(r -> mains.put(r.id(), r.row().orDash("main_timeline_id")));
    }

    /** How many are told as fact. */
    long facts() {
      return facts;
    }

    /** Whether an event tells of the happening that its incident is called after. */
    private boolean isMain(String incident, WrittenRow event) {
      return event.orDash("timeline_id").equals(mains.get(incident));
    }

    /** The happenings of what is shown, by the incident they belong to. */
    Map<String, String> incidentOf() {
      return incidentOf;
    }

    /** Fills in the sentences, which are read by now, and the tolls. */
    IncidentSection section(Map<String, List<String>> tolls) {
      Set<List<String>> told = new HashSet<>();
      List<Incident> incidents =
          chosen.stream()
              .map(ranked -> incident(ranked, tolls))
              .filter(i -> told.add(List.of(i.date(), String.valueOf(i.title()))))
              .toList();
      List<Incident> once = onceEach(incidents);
      List<Incident> first = FirstChoice.of(once, OPEN);
      return new IncidentSection(
          first,
          once.stream().filter(i -> !first.contains(i)).toList(),
          once.size() < all
              ? String.format(
                  Locale.ROOT,
                  "%,d of %,d: what is told as fact, and by most, comes first, each sentence once;"
                      + " the table holds all.",
                  once.size(),
                  all)
              : null);
    }

    /**
     * Every sentence in the incident that tells it best, by all who print it; what has no sentence
     * of its own is left out.
     */
    private static List<Incident> onceEach(List<Incident> incidents) {
      var quoted = new HashSet<String>();
      var once = new ArrayList<Incident>();
      for (Incident incident : incidents) {
        List<Said> said =
            incident.said().stream()
                .filter(s -> s.words() == null || !quoted.contains(s.words()))
                .toList();
        said.stream().map(Said::words).filter(Objects::nonNull).forEach(quoted::add);
        if (incident.said().isEmpty() || !said.isEmpty()) {
          once.add(incident.saying(said));
        }
      }
      return once;
    }

    private Incident incident(Ranked ranked, Map<String, List<String>> tolls) {
      WrittenRow row = ranked.row();
      var told = List.copyOf(tellings.getOrDefault(ranked.id(), Map.of()).values());
      return new Incident(
          DayWords.of(row.text("date_start"), row.text("date_end")),
          row.is("type", IncidentRank.NO_TYPE) ? "" : row.orDash("type").toLowerCase(Locale.ROOT),
          name(row.text("place")),
          row.text("title"),
          agreement(row, told),
          told.stream()
              .limit(MOST_TELLINGS)
              .map(t -> new Said(t.from(), t.link(), t.date(), words(t), t.note()))
              .toList(),
          tolls.getOrDefault(ranked.id(), List.of()),
          ranked.fact());
    }

    /** A place that is called something; {@code bridge} says nothing of where. */
    private static @Nullable String name(@Nullable String place) {
      return place != null && place.chars().anyMatch(Character::isUpperCase) ? place : null;
    }

    private @Nullable String words(Account telling) {
      return corpus.sentences().of(telling.sentenceId());
    }
  }

  /** {@code 2 articles agree}, {@code dates differ: ...}, {@code only VOV says so}. */
  private static String agreement(WrittenRow row, List<Account> told) {
    long documents = row.number("documents");
    if (documents <= 1) {
      return told.isEmpty() ? "one article" : "only " + told.get(0).from() + " says so";
    }
    List<Account> dated = told.stream().filter(telling -> telling.period().isKnown()).toList();
    boolean differ =
        dated.stream().anyMatch(a -> dated.stream().anyMatch(b -> !a.period().meets(b.period())));
    if (differ) {
      return "dates differ: "
          + dated.stream()
              .limit(MOST_TELLINGS)
              .map(telling -> telling.date() + " (" + telling.from() + ")")
              .collect(Collectors.joining(", "));
    }
    return documents + (row.is("agreement", "agreed") ? " articles agree" : " articles tell of it");
  }

  /** Chooses what is shown and who tells of it; null where there is no timeline. */
  static @Nullable Draft choose(Corpus corpus) throws IOException {
    boolean incidents = corpus.table("incidents") != null;
    TableSummary source = corpus.table(incidents ? "incidents" : "timeline");
    if (source == null) {
      return null;
    }
    String key = incidents ? "incident_id" : "timeline_id";
    KeySet facts = facts(corpus);
    long told = 0;
    var best = new PriorityQueue<>(RANK.reversed());
    long place = 0;
    try (var rows = WrittenRows.open(corpus.folder(), source)) {
      for (WrittenRow row = rows.row(); row != null; row = rows.row()) {
        String main = incidents ? "main_timeline_id" : key;
        boolean fact = facts.contains(KeySet.hash(row.orDash(main)));
        told += fact ? 1 : 0;
        best.add(new Ranked(row, row.orDash(key), place++, fact));
        if (best.size() > MOST) {
          best.remove();
        }
        rows.advance();
      }
    }
    var chosen = new ArrayList<>(best);
    chosen.sort(RANK);
    var draft = new Draft(corpus, chosen, source.rows(), told);
    Map<String, Ranked> byId = new HashMap<>();
    chosen.forEach(ranked -> byId.put(ranked.id(), ranked));
    happenings(corpus, incidents, byId, draft.incidentOf);
    tellings(corpus, draft);
    return draft;
  }

  /** The happenings that are told as fact. */
  private static KeySet facts(Corpus corpus) throws IOException {
    var facts = new KeySet();
    TableSummary timeline = corpus.table("timeline");
    if (timeline != null) {
      try (var rows = WrittenRows.open(corpus.folder(), timeline)) {
        for (WrittenRow row = rows.row(); row != null; row = rows.row()) {
          if (row.flag("core")) {
            facts.add(KeySet.hash(row.orDash("timeline_id")));
          }
          rows.advance();
        }
      }
    }
    return facts;
  }

  private static void happenings(
      Corpus corpus, boolean incidents, Map<String, Ranked> chosen, Map<String, String> incidentOf)
      throws IOException {
    TableSummary timeline = corpus.table("timeline");
    if (!incidents || timeline == null) {
      chosen.keySet().forEach(id -> incidentOf.put(id, id));
      return;
    }
    try (var rows = WrittenRows.open(corpus.folder(), timeline)) {
      for (WrittenRow row = rows.row(); row != null; row = rows.row()) {
        String incident = row.orDash("incident_id");
        if (chosen.containsKey(incident)) {
          incidentOf.put(row.orDash("timeline_id"), incident);
        }
        rows.advance();
      }
    }
  }

  /**
   * Of each document the first event of the main happening; of several, and where it tells another
   * one, that which is told as fact and has a date.
   */
  private static void tellings(Corpus corpus, Draft draft) throws IOException {
    TableSummary events = corpus.table("events");
    if (events == null) {
      return;
    }
    Map<String, Map<String, Integer>> ranks = new HashMap<>();
    try (var rows = WrittenRows.open(corpus.folder(), events)) {
      for (WrittenRow row = rows.row(); row != null; row = rows.row()) {
        String incident = draft.incidentOf.get(row.orDash("timeline_id"));
        if (incident != null) {
          int rank = (draft.isMain(incident, row) ? 4 : 0) + (row.flag("core") ? 2 : 0);
          rank += row.text("date_start") == null ? 0 : 1;
          String docId = row.orDash("doc_id");
          Integer last = ranks.computeIfAbsent(incident, i -> new HashMap<>()).get(docId);
          if (last == null || rank > last) {
            ranks.get(incident).put(docId, rank);
            draft
                .tellings
                .computeIfAbsent(incident, i -> new LinkedHashMap<>())
                .put(docId, Account.of(row, corpus));
          }
        }
        rows.advance();
      }
    }
  }

  /** All types on the page, to filter by. */
  List<String> types() {
    var types = new TreeSet<String>();
    first.forEach(incident -> types.add(incident.type()));
    rest.forEach(incident -> types.add(incident.type()));
    types.remove("");
    return List.copyOf(types);
  }
}

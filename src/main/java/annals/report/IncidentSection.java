// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import annals.publish.TableSummary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
      Comparator.comparing(Ranked::row, IncidentRank.BEST_ATTESTED).thenComparing(Ranked::place);

  private record Ranked(WrittenRow row, String id, long place) {}

  /**
   * An incident.
   *
   * @param agreement who tells of it and whether they agree, in words
   * @param tolls as each document has them; empty where none is told
   */
  record Incident(
      String date,
      String type,
      @Nullable String place,
      @Nullable String title,
      String agreement,
      List<Said> said,
      List<String> tolls) {
    boolean anyTolls() {
      return !tolls.isEmpty();
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

    private Draft(Corpus corpus, List<Ranked> chosen, long all) {
      this.corpus = corpus;
      this.chosen = chosen;
      this.all = all;
      chosen.forEach(r -> mains.put(r.id(), r.row().orDash("main_timeline_id")));
    }

    long all() {
      return all;
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
      int open = Math.min(OPEN, incidents.size());
      return new IncidentSection(
          incidents.subList(0, open),
          incidents.subList(open, incidents.size()),
          incidents.size() < all
              ? "%d of %d, those that are told as fact and by most; the table holds all."
                  .formatted(incidents.size(), all)
              : null);
    }

    private Incident incident(Ranked ranked, Map<String, List<String>> tolls) {
      WrittenRow row = ranked.row();
      var told = List.copyOf(tellings.getOrDefault(ranked.id(), Map.of()).values());
      return new Incident(
          DayWords.of(row.text("date_start"), row.text("date_end")),
          row.is("type", IncidentRank.NO_TYPE)
              ? ""
              : row.orDash("type").toLowerCase(java.util.Locale.ROOT),
          row.text("place"),
          row.text("title"),
          agreement(row, told),
          told.stream()
              .limit(MOST_TELLINGS)
              .map(t -> new Said(t.from(), t.link(), t.date(), words(t), t.note()))
              .toList(),
          tolls.getOrDefault(ranked.id(), List.of()));
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
    var best = new PriorityQueue<>(RANK.reversed());
    long place = 0;
    try (var rows = WrittenRows.open(corpus.folder(), source)) {
      for (WrittenRow row = rows.row(); row != null; row = rows.row()) {
        best.add(new Ranked(row, row.orDash(key), place++));
        if (best.size() > MOST) {
          best.remove();
        }
        rows.advance();
      }
    }
    var chosen = new ArrayList<>(best);
    chosen.sort(RANK);
    var draft = new Draft(corpus, chosen, source.rows());
    Map<String, Ranked> byId = new HashMap<>();
    chosen.forEach(ranked -> byId.put(ranked.id(), ranked));
    happenings(corpus, incidents, byId, draft.incidentOf);
    tellings(corpus, draft);
    return draft;
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

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import annals.publish.TableSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The timeline: the drawing, and the happenings that most documents tell of, by date.
 *
 * @param note what is left out; null where all that have a date are shown
 */
record TimelineSection(
    @Nullable TimelineChart chart, List<Told> happenings, @Nullable String note) {
  /** Most happenings of a page. */
  static final int MOST_HAPPENINGS = 150;

  /** Those that are told as fact, by more documents, more often; then in the order of the table. */
  private static final Comparator<Ranked> RANK =
      Comparator.<Ranked, Boolean>comparing(happening -> !happening.row().flag("core"))
          .thenComparing(happening -> -happening.row().number("documents"))
          .thenComparing(happening -> -happening.row().number("mentions"))
          .thenComparing(Ranked::place);

  /** What one sentence tells of one time, as a line of the page. */
  record Told(String date, @Nullable String title, List<Happening> happenings) {}

  /** A happening, with a link to its first event. */
  record Happening(
      String type, @Nullable String link, @Nullable String who, @Nullable String told) {}

  private record Ranked(WrittenRow row, long place) {}

  boolean anyHappenings() {
    return !happenings.isEmpty();
  }

  /** Reads the timeline once; null where it was not written or is empty. */
  static @Nullable TimelineSection read(
      Path folder, @Nullable TableSummary summary, List<ShownDocument> documents, Anchors anchors)
      throws IOException {
    TimelineChart chart = TimelineChart.of(documents, anchors);
    if (summary == null) {
      return chart == null ? null : new TimelineSection(chart, List.of(), null);
    }
    var best = new PriorityQueue<>(RANK.reversed());
    long dated = 0;
    try (var rows = WrittenRows.open(folder, summary)) {
      for (WrittenRow row = rows.row(); row != null; row = rows.row()) {
        if (row.text("date_start") != null) {
          best.add(new Ranked(row, dated));
          dated++;
        }
        if (best.size() > MOST_HAPPENINGS) {
          best.remove();
        }
        rows.advance();
      }
    }
    var shown = new ArrayList<>(best);
    shown.sort(Comparator.comparing(Ranked::place));
    return new TimelineSection(
        chart, bySentence(shown, anchors), note(shown.size(), dated, summary.rows()));
  }

  private static @Nullable String note(int shown, long dated, long rows) {
    if (shown == rows) {
      return null;
    }
    String undated = rows - dated + " without a date are left out";
    return shown == dated
        ? "%d of %d happenings; %s.".formatted(shown, rows, undated)
        : "%d of %d happenings, those that are told as fact and most often; %s."
            .formatted(shown, rows, undated);
  }

  private static List<Told> bySentence(List<Ranked> happenings, Anchors anchors) {
    var lines = new LinkedHashMap<List<String>, Told>();
    for (Ranked ranked : happenings) {
      WrittenRow row = ranked.row();
      String date = date(row);
      String title = row.text("title");
      String sentence = title == null ? "" : title;
      lines
          .computeIfAbsent(
              List.of(date, sentence), line -> new Told(date, title, new ArrayList<>()))
          .happenings()
          .add(happening(row, anchors));
    }
    return List.copyOf(lines.values());
  }

  private static String date(WrittenRow row) {
    String edtf = row.text("edtf");
    return edtf == null || edtf.contains("/")
        ? String.valueOf(Highlight.days(row.text("date_start"), row.text("date_end")))
        : edtf;
  }

  private static Happening happening(WrittenRow row, Anchors anchors) {
    String actor = row.text("actor");
    String target = row.text("target");
    String who =
        actor == null && target == null
            ? null
            : (actor == null ? "" : actor) + (target == null ? "" : " \u2192 " + target);
    return new Happening(
        (row.is("polarity", "NEG") ? "not " : "") + row.orDash("type"),
        anchors.link(row.text("first_event_id")),
        who == null ? null : who.strip(),
        told(row));
  }

  /** Who tells of it, where that is more than one mention. */
  private static @Nullable String told(WrittenRow row) {
    var told = new ArrayList<String>();
    if (row.number("documents") > 1) {
      told.add(row.number("documents") + " documents, " + row.orDash("agreement"));
    } else if (row.number("mentions") > 1) {
      told.add(row.number("mentions") + " mentions");
    }
    if (row.flag("attributed_only")) {
      told.add("only as somebody's word");
    }
    return told.isEmpty() ? null : String.join("; ", told);
  }
}

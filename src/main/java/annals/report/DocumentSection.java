// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import annals.report.Highlight.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page of a document: what is known of it, its lines, and lists of what was found.
 *
 * @param lines the whole text; empty where the text policy leaves it out
 * @param places what was found, where there is no text to mark it in
 * @param dropped the dropped lines, likewise
 */
record DocumentSection(
    String title,
    String id,
    @Nullable String url,
    List<Fact> facts,
    List<Line> lines,
    List<Place> places,
    List<Place> dropped,
    List<RowList> rows) {
  private static final String ROW = "row/";

  /** What most kept lines are: nothing is said beside them. */
  private static final String PLAIN_ROLE = "body";

  /** A name and what it is. */
  record Fact(String name, String value) {}

  /**
   * A block: a line of the input, or lines of a hard-wrapped paragraph.
   *
   * @param css its class: kept, dropped or blank
   * @param rule the rule that decided
   */
  record Line(
      String css,
      @Nullable String id,
      long number,
      String role,
      String rule,
      boolean dropped,
      boolean blank,
      List<LinePiece> pieces) {}

  /** A row of a list. */
  record Place(
      String kind,
      String css,
      String span,
      @Nullable String link,
      @Nullable String words,
      String note) {
    /** The id of its row in the lists, which the mark in the text leads to. */
    String anchor() {
      return ROW + css + "/" + span;
    }
  }

  /** The rows of a kind, in the order of the text. */
  record RowList(String name, List<Place> places) {
    int count() {
      return places.size();
    }
  }

  boolean anyLines() {
    return !lines.isEmpty();
  }

  boolean anyPlaces() {
    return !places.isEmpty();
  }

  boolean anyDropped() {
    return !dropped.isEmpty();
  }

  static DocumentSection of(ShownDocument document, Anchors anchors) {
    WrittenRow row = document.row();
    List<Highlight> highlights = Highlight.of(document);
    boolean text = document.rows("blocks").stream().anyMatch(block -> block.text("text") != null);
    List<Line> lines = text ? lines(document, highlights, anchors) : List.of();
    return new DocumentSection(
        row.text("title") == null ? document.id() : row.orDash("title"),
        document.id(),
        webAddress(row.text("url")),
        facts(row),
        lines,
        text ? List.of() : places(highlights, anchors, Kind.values()),
        text ? List.of() : dropped(document),
        text ? rowLists(highlights, anchors) : List.of());
  }

  private static List<RowList> rowLists(List<Highlight> highlights, Anchors anchors) {
    return Stream.of(
            new RowList("Events", places(highlights, anchors, Kind.EVENT)),
            new RowList("Dates", places(highlights, anchors, Kind.DATE)),
            new RowList("Figures", places(highlights, anchors, Kind.FIGURE)),
            new RowList("Names", places(highlights, anchors, Kind.PERSON, Kind.PLACE, Kind.GROUP)))
        .filter(list -> list.count() > 0)
        .toList();
  }

  private static List<Fact> facts(WrittenRow row) {
    var facts = new ArrayList<Fact>();
    add(facts, "source", row.text("source_path"));
    add(facts, "publisher", row.text("publisher"));
    add(facts, "author", row.text("author"));
    String published = row.text("published_at") == null ? "published_on" : "published_at";
    add(facts, "published", withWhy(row.text(published), row.text("published_evidence")));
    add(facts, "fetched", row.text("crawled_at"));
    add(facts, "language", row.text("language"));
    add(facts, "genre", row.text("genre"));
    add(facts, "day order", withWhy(row.text("day_order"), row.text("day_order_evidence")));
    add(
        facts,
        "characters",
        row.number("kept_characters") + " kept, " + row.number("dropped_characters") + " dropped");
    return facts;
  }

  private static @Nullable String withWhy(@Nullable String value, @Nullable String why) {
    return value == null || why == null ? value : value + " (" + why + ")";
  }

  private static void add(List<Fact> facts, String name, @Nullable String value) {
    if (value != null) {
      facts.add(new Fact(name, value));
    }
  }

  /** Addresses of the web only: whatever else an input says is shown nowhere as a link. */
  private static @Nullable String webAddress(@Nullable String url) {
    return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
  }

  private static List<Line> lines(
      ShownDocument document, List<Highlight> highlights, Anchors anchors) {
    var lines = new ArrayList<Line>();
    var open = new ArrayList<Highlight>();
    int next = 0;
    for (WrittenRow block : document.rows("blocks")) {
      long start = block.number("char_start");
      long end = block.number("char_end");
      open.removeIf(highlight -> highlight.end() <= start);
      while (next < highlights.size() && highlights.get(next).start() < end) {
        open.add(highlights.get(next));
        next++;
      }
      lines.add(line(block, start, List.copyOf(open), anchors));
    }
    return lines;
  }

  private static Line line(
      WrittenRow block, long start, List<Highlight> highlights, Anchors anchors) {
    String text = block.text("text");
    boolean blank = text == null || text.isBlank();
    boolean dropped = !block.flag("kept");
    String role = block.orDash("role");
    String rule = block.orDash("rule_id");
    List<LinePiece> pieces =
        text == null ? List.of() : LinePiece.of(text, start, highlights, anchors);
    return new Line(
        blank ? "blank" : (dropped ? "dropped " : "kept ") + role,
        anchors.claim(block.orDash("block_id")),
        block.number("line"),
        role.equals(PLAIN_ROLE) ? "" : role.replace('_', ' '),
        rule,
        dropped && !blank,
        blank,
        pieces);
  }

  private static List<Place> dropped(ShownDocument document) {
    return document.rows("blocks").stream()
        .filter(block -> !block.flag("kept") && !block.is("role", "blank"))
        .map(
            block ->
                new Place(
                    block.orDash("role").replace('_', ' '),
                    "",
                    "char=" + block.number("char_start") + "," + block.number("char_end"),
                    null,
                    null,
                    block.orDash("rule_id")))
        .toList();
  }

  private static List<Place> places(List<Highlight> highlights, Anchors anchors, Kind... kinds) {
    List<Kind> wanted = Stream.of(kinds).filter(kind -> kind != Kind.SENTENCE).toList();
    return highlights.stream()
        .filter(highlight -> wanted.contains(highlight.kind()))
        .map(
            highlight ->
                new Place(
                    highlight.kind().label(),
                    highlight.kind().cssClass(),
                    highlight.id().substring(highlight.id().lastIndexOf('#') + 1),
                    anchors.link(highlight.id()),
                    highlight.words(),
                    highlight.note()))
        .toList();
  }
}

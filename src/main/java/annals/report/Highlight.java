// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A span of a document that the page marks.
 *
 * @param start in code points of the document
 * @param end exclusive
 * @param id of its row, which is its place
 * @param kind see {@link Kind}
 * @param words its words; null where the text policy leaves them out
 * @param note its value in normal form, for hover and focus; empty for sentences
 * @param flagged whether another reading is as good
 */
record Highlight(
    long start,
    long end,
    String id,
    Kind kind,
    @Nullable String words,
    String note,
    boolean flagged) {

  /** What is marked, each with a colour and an underline of its own (the class in the page). */
  enum Kind {
    SENTENCE("s", "sentence"),
    DATE("d", "date"),
    FIGURE("f", "figure"),
    EVENT("e", "event"),
    PERSON("p", "person"),
    PLACE("l", "place"),
    GROUP("o", "organization or group");

    private final String cssClass;
    private final String label;

    Kind(String cssClass, String label) {
      this.cssClass = cssClass;
      this.label = label;
    }

    String cssClass() {
      return cssClass;
    }

    String label() {
      return label;
    }
  }

  /** All that is marked in a document, outer spans before those inside them. */
  static List<Highlight> of(ShownDocument document) {
    var all = new ArrayList<Highlight>();
    document.rows("sentences").forEach(row -> all.add(of(row, "sentence_id", Kind.SENTENCE, "")));
    document.rows("dates").forEach(row -> all.add(of(row, "date_id", Kind.DATE, date(row))));
    document
        .rows("figures")
        .forEach(row -> all.add(of(row, "figure_id", Kind.FIGURE, figure(row))));
    document.rows("events").forEach(row -> all.add(of(row, "event_id", Kind.EVENT, event(row))));
    document
        .rows("mentions")
        .forEach(row -> all.add(of(row, "mention_id", kindOf(row), mention(row))));
    all.sort(
        Comparator.comparingLong(Highlight::start)
            .thenComparing(Comparator.comparingLong(Highlight::end).reversed())
            .thenComparing(Highlight::kind));
    return all;
  }

  private static Highlight of(WrittenRow row, String key, Kind kind, String note) {
    String words = row.text(kind == Kind.EVENT ? "trigger" : "text");
    return new Highlight(
        row.number("char_start"),
        row.number("char_end"),
        row.orDash(key),
        kind,
        words,
        note,
        row.flag("ambiguous"));
  }

  private static Kind kindOf(WrittenRow mention) {
    return switch (mention.orDash("type")) {
      case "person" -> Kind.PERSON;
      case "country", "place" -> Kind.PLACE;
      default -> Kind.GROUP;
    };
  }

  static String date(WrittenRow row) {
    String start = row.text("date_start");
    String end = row.text("date_end");
    boolean span = start != null && end != null && !start.equals(end);
    return joined(
        joinedBy(" ", row.text("value"), row.text("mod")),
        span ? start + " to " + end : null,
        row.flag("ambiguous") ? "or " + row.orDash("value_alt") : null,
        row.is("role", "content") ? null : row.orDash("role").replace('_', ' '));
  }

  /** The value of a figure with its unit: {@code nearly 3000000}. */
  static String figure(WrittenRow row) {
    return joined(
        joinedBy(
            " ",
            row.is("approximation", "exact") || row.is("approximation", "range")
                ? null
                : row.orDash("approximation").replace('_', ' '),
            range(row.text("value_min"), row.text("value_max")),
            row.text("unit"),
            row.text("unit_per") == null ? null : "per " + row.text("unit_per")),
        row.text("measured_head"),
        row.orDash("kind").replace('_', ' '));
  }

  private static @Nullable String range(@Nullable String least, @Nullable String most) {
    return least == null || Objects.equals(least, most)
        ? most
        : least + " to " + (most == null ? "" : most);
  }

  static String event(WrittenRow row) {
    return joined(
        joinedBy(" ", row.is("polarity", "NEG") ? "not" : null, row.text("type"), row.text("mode")),
        row.is("modality", "ASSERTED") ? null : row.orDash("modality").toLowerCase(Locale.ROOT),
        joinedBy(
            " ",
            row.text("actor"),
            row.text("actor") == null && row.text("target") == null ? null : "\u2192",
            row.text("target")),
        row.text("place") == null ? null : "in " + row.text("place"),
        days(row.text("date_start"), row.text("date_end")));
  }

  private static String mention(WrittenRow row) {
    return joined(row.text("entity_id") == null ? row.text("type") : row.text("entity_id"));
  }

  /** One day, or the first and the last. */
  static @Nullable String days(@Nullable String first, @Nullable String last) {
    return first == null || Objects.equals(first, last) ? first : first + " to " + last;
  }

  private static String joined(@Nullable String... parts) {
    return joinedBy(" \u00b7 ", parts);
  }

  private static String joinedBy(String between, @Nullable String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining(between));
  }
}

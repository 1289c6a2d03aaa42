// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

import static annals.check.Invariant.CLOSED_LISTS;
import static annals.check.Invariant.DATE_ORDER;
import static annals.check.Invariant.EDTF;
import static annals.check.Invariant.FLOORS;
import static annals.check.Invariant.FOREIGN_KEYS;
import static annals.check.Invariant.INPUTS;
import static annals.check.Invariant.NAMED_EVENTS;
import static annals.check.Invariant.ORDER;
import static annals.check.Invariant.PRIMARY_KEYS;
import static annals.check.Invariant.SENTENCE_COVER;
import static annals.check.Invariant.SENTENCE_PLACE;
import static annals.check.Invariant.SPANS;
import static annals.check.Invariant.SUMS;
import static annals.check.Invariant.TEXTS;
import static annals.check.Invariant.TILING;
import static annals.check.Invariant.VALUES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.publish.SampleDataset;
import annals.publish.TableFormat;
import annals.publish.TextPolicy;
import annals.publish.WriteOptions;
import annals.table.Tables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VerificationTest {
  private static final Map<String, RowCount> FOUR = Map.of("sentences", new RowCount(4, 4));

  @TempDir Path base;

  /** Breaks rows before they are written. */
  interface Breaks {
    void rowsOf(SampleDataset sample) throws IOException;
  }

  record Sabotage(String what, Set<Invariant> found, Breaks breaks) {
    @Override
    public String toString() {
      return what;
    }
  }

  static List<Sabotage> sabotages() {
    return List.of(
        bad("an offset moved by one", SPANS, s -> s.set("dates", 0, "char_end", 77L)),
        bad("an offset past the end", SPANS, s -> s.set("dates", 1, "char_end", 99L)),
        bad("another word", SPANS, s -> s.set("mentions", 0, "text", "Eva Lima")),
        bad("another trigger", SPANS, s -> s.set("events", 0, "trigger", "open")),
        bad("a participant's word", SPANS, s -> s.set("participants", 0, "text", "B")),
        bad("a block's text", SPANS, s -> s.set("blocks", 0, "text", "HOME")),
        bad("a dropped block gone", TILING, s -> s.rows("blocks").remove(0)),
        bad(
            "a block stretched",
            Set.of(TILING, SPANS, SENTENCE_PLACE),
            s -> s.set("blocks", 0, "char_end", 13L)),
        bad(
            "a role changed",
            Set.of(TILING, SENTENCE_COVER),
            s -> s.set("blocks", 0, "kept", true)),
        bad("kept + dropped", TILING, s -> s.set("documents", 0, "kept_characters", 1L)),
        bad("a key twice", Set.of(PRIMARY_KEYS, SUMS), s -> twice(s.rows("rules"))),
        bad(
            "a sentence twice",
            Set.of(PRIMARY_KEYS, FLOORS, SUMS),
            s -> twice(s.rows("sentences"))),
        bad("a participant twice", PRIMARY_KEYS, s -> twice(s.rows("participants"))),
        bad("no such rule", FOREIGN_KEYS, s -> s.set("dates", 0, "rule_id", "none")),
        bad("no such event", FOREIGN_KEYS, s -> s.set("figures", 0, "event_id", "none")),
        bad("no such document", FOREIGN_KEYS, s -> s.set("issues", 0, "doc_id", "none")),
        bad("a span of no document", FOREIGN_KEYS, s -> s.set("dates", 1, "doc_id", "zoo")),
        bad("an entity gone", Set.of(FOREIGN_KEYS, SUMS), s -> s.rows("entities").clear()),
        bad("no such type", CLOSED_LISTS, s -> s.set("dates", 0, "type", "NIGHT")),
        bad("no such role", CLOSED_LISTS, s -> s.set("participants", 0, "role", "foe")),
        bad("dates swapped", Set.of(DATE_ORDER, NAMED_EVENTS), VerificationTest::swapDates),
        bad("another day", Set.of(EDTF, VALUES), s -> s.set("dates", 0, "edtf", "1979-01-08")),
        bad("a whole month", EDTF, s -> s.set("timeline", 0, "edtf", "1979-01")),
        bad("no EDTF", EDTF, s -> s.set("dates", 1, "edtf", "summer")),
        bad("no end", EDTF, s -> s.set("dates", 0, "date_end", null)),
        bad(
            "blocks out of order",
            Set.of(ORDER, TILING, SENTENCE_PLACE),
            s -> Collections.swap(s.rows("blocks"), 1, 2)),
        bad("places out of order", ORDER, s -> Collections.swap(s.rows("figures"), 0, 1)),
        bad("a sentence gone", Set.of(SENTENCE_COVER, FLOORS), s -> s.rows("sentences").remove(3)),
        bad("a prefix lost", SENTENCE_COVER, s -> s.set("blocks", 2, "prefix_end", null)),
        bad("another block", SENTENCE_PLACE, VerificationTest::anotherBlock),
        bad("another value", VALUES, s -> s.set("dates", 0, "value", "1979-01-08")),
        bad("a coarser value", Set.of(VALUES), s -> s.set("dates", 0, "date_precision", "month")),
        bad("more at least than at most", VALUES, s -> s.set("figures", 0, "value_min", 301.0)),
        bad("a line off", TILING, s -> s.set("blocks", 1, "line", 3L)),
        bad("lines of a document", TEXTS, s -> s.set("documents", 0, "lines", 2L)),
        bad("bytes of a document", INPUTS, s -> s.set("documents", 0, "bytes", 2L)),
        bad("the hash of a document", INPUTS, s -> s.set("documents", 0, "sha256", "0")),
        bad("an ordinal left out", SUMS, s -> s.set("sentences", 2, "ordinal", 4L)),
        bad("hits of a rule", SUMS, s -> s.miscount("rules", "hits")),
        bad("documents of a rule", SUMS, s -> s.miscount("rules", "documents")),
        bad("mentions of an entity", SUMS, s -> s.miscount("entities", "mentions")),
        bad("documents of an entity", SUMS, s -> s.miscount("entities", "documents")),
        bad("events of a happening", SUMS, s -> s.miscount("timeline", "mentions")),
        bad("documents of a happening", SUMS, s -> s.miscount("timeline", "documents")),
        bad(
            "a date that no event carries",
            NAMED_EVENTS,
            s -> s.set("events", 0, "date_start", LocalDate.of(1979, 1, 6))),
        bad("an undated event that dates", NAMED_EVENTS, VerificationTest::undated),
        bad(
            "a date without its event",
            NAMED_EVENTS,
            s -> s.set("timeline", 0, "date_event_id", null)),
        bad("another title", NAMED_EVENTS, s -> s.set("timeline", 0, "title", "A bridge closes")),
        bad(
            "a happening of no event",
            FOREIGN_KEYS,
            s -> s.set("timeline", 0, "first_event_id", "none")),
        bad("a text's hash", TEXTS, s -> s.set("documents", 0, "text_sha256", "0")),
        bad("a text gone", TEXTS, s -> s.set("documents", 0, "text_path", "inputs/none")),
        bad("an input changed", Set.of(INPUTS, TEXTS), s -> append(s, "more")),
        bad("an input not UTF-8", Set.of(INPUTS, TEXTS), s -> append(s, "\u00e9")));
  }

  @ParameterizedTest
  @MethodSource("sabotages")
  void aBrokenRowIsFoundByTheRightCheckAlone(Sabotage sabotage) throws IOException {
    SampleDataset sample = SampleDataset.in(base);
    sabotage.breaks().rowsOf(sample);
    sample.recount();
    List<CheckResult> results = verify(sample.write(), FOUR);
    assertEquals(sabotage.found(), broken(results), results::toString);
  }

  @Test
  void aValidDatasetPassesEveryCheck() throws IOException {
    List<CheckResult> results = verify(SampleDataset.in(base).write(), FOUR);
    assertEquals(Set.of(), broken(results), results::toString);
    for (CheckResult result : results) {
      boolean looked = result.checked() > 0 || result.invariant() == Invariant.TEXT_POLICY;
      assertTrue(looked, () -> "never looked at: " + result);
    }
  }

  @ParameterizedTest
  @EnumSource(TextPolicy.class)
  void aDatasetPassesUnderEveryTextPolicy(TextPolicy policy) throws IOException {
    var options = new WriteOptions("0.1.0", policy, List.of(TableFormat.CSV, TableFormat.PARQUET));
    Path folder = SampleDataset.in(base).write(options, Tables.standard().all());
    assertEquals(Set.of(), broken(verify(folder, FOUR)));
  }

  @Test
  void aDatasetOfSomeTablesPasses() throws IOException {
    var tables = Tables.standard();
    var some = List.of(tables.table("documents"), tables.table("blocks"), tables.table("dates"));
    Path folder = SampleDataset.in(base).write(WriteOptions.full("0.1.0"), some);
    assertEquals(Set.of(), broken(verify(folder, Map.of())));
  }

  @Test
  void aDatasetInPartsPasses() throws IOException {
    var full = WriteOptions.full("0.1.0");
    Path folder = SampleDataset.in(base).write(full, Tables.standard().all(), 1);
    assertTrue(Files.exists(folder.resolve("sentences/part-00003.parquet")));
    assertEquals(Set.of(), broken(verify(folder, FOUR)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "parquet", "csv jsonl", "csv xlsx"})
  void aDatasetInAnyFormatPasses(String labels) throws IOException {
    List<TableFormat> formats = Stream.of(labels.split(" ")).map(TableFormat::of).toList();
    var options = new WriteOptions("0.1.0", TextPolicy.FULL, formats);
    Path folder = SampleDataset.in(base).write(options, Tables.standard().all());
    assertEquals(Set.of(), broken(verify(folder, FOUR)));
  }

  @Test
  void aTextUnderSourcesIsReadFromTheDataset() throws IOException {
    SampleDataset sample = SampleDataset.in(base);
    sample.copyText(0);
    Path folder = sample.write();
    assertEquals(Set.of(), broken(verify(folder, FOUR)));
    Files.writeString(folder.resolve("sources/bridge.txt"), "Another text.");
    assertEquals(Set.of(Invariant.CHECKSUMS, TEXTS, SPANS), broken(verify(folder, FOUR)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"name\" : \"sample\"",
        "\"version\" : \"1.0.0\"",
        "\"created\" : \"2019-06-18",
        "\"role\" : \"navigation\"",
        "\"bytes\" : "
      })
  void aChangedManifestIsFound(String words) throws IOException {
    Path folder = SampleDataset.in(base).write();
    Path manifest = folder.resolve("manifest.json");
    String before = Files.readString(manifest);
    assertTrue(before.contains(words), before);
    int at = before.indexOf(words) + words.length() - 1;
    Files.writeString(manifest, before.substring(0, at) + " " + before.substring(at));
    assertTrue(broken(verify(folder, FOUR)).contains(Invariant.MANIFEST));
  }

  @Test
  void anEmptyFolderAndALinkAreNotOfTheDataset() throws IOException {
    Path folder = SampleDataset.in(base).write();
    Files.createDirectory(folder.resolve("empty"));
    assertEquals(Set.of(Invariant.CHECKSUMS), broken(verify(folder, FOUR)));
    Files.delete(folder.resolve("empty"));
    Files.createSymbolicLink(folder.resolve("link"), base.resolve("inputs"));
    assertEquals(Set.of(Invariant.CHECKSUMS), broken(verify(folder, FOUR)));
  }

  @Test
  void aRowThatBreaksIsNamedInOneLine() throws IOException {
    SampleDataset sample = SampleDataset.in(base);
    sample.set("mentions", 0, "text", "Eva\nLima");
    CheckResult spans =
        verify(sample.write(), FOUR).stream()
            .filter(result -> result.invariant() == SPANS)
            .findFirst()
            .orElseThrow();
    assertEquals(1, spans.broken());
    assertEquals(
        "mentions bridge#char=100,108: the text at 100,108 is 'Ana Lima', but the row says"
            + " 'Eva\\nLima'",
        spans.examples().get(0));
  }

  private List<CheckResult> verify(Path folder, Map<String, RowCount> floors) throws IOException {
    return Verification.run(folder, base, floors);
  }

  private static Set<Invariant> broken(List<CheckResult> results) {
    return results.stream()
        .filter(result -> !result.holds())
        .map(CheckResult::invariant)
        .collect(Collectors.toSet());
  }

  private static Sabotage bad(String what, Invariant found, Breaks breaks) {
    return bad(what, Set.of(found), breaks);
  }

  private static Sabotage bad(String what, Set<Invariant> found, Breaks breaks) {
    return new Sabotage(what, found, breaks);
  }

  private static void twice(List<@Nullable Object[]> rows) {
    rows.add(rows.get(rows.size() - 1));
  }

  private static void swapDates(SampleDataset sample) {
    sample.set("events", 0, "date_start", LocalDate.of(1979, 1, 7));
    sample.set("events", 0, "date_end", LocalDate.of(1979, 1, 6));
  }

  private static void undated(SampleDataset sample) {
    sample.set("events", 0, "date_start", null);
    sample.set("events", 0, "date_end", null);
  }

  private static void anotherBlock(SampleDataset sample) {
    sample.set("sentences", 1, "block_id", sample.cell("blocks", 1, "block_id"));
  }

  private static void append(SampleDataset sample, String latin1) throws IOException {
    Path input = sample.base().resolve("inputs/flood.txt");
    Files.write(input, latin1.getBytes(StandardCharsets.ISO_8859_1), StandardOpenOption.APPEND);
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.diff.DatasetDiff.NotComparable;
import annals.publish.JsonObject;
import annals.publish.SampleDataset;
import annals.publish.WriteOptions;
import annals.rule.Sha256;
import annals.table.Table;
import annals.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two releases of a small dataset, the second changed in one way. */
final class DatasetDiffTest {
  @TempDir Path base;

  interface Change {
    void to(SampleDataset sample);
  }

  record Case(String table, String line, Change change) {
    @Override
    public String toString() {
      return line;
    }
  }

  static Stream<Case> changes() {
    return Stream.of(
        new Case("figures", "2 rows: ~1 (value_max 1)", s -> s.set("figures", 1, "value_max", 9.0)),
        new Case(
            "figures",
            "2 rows: ~2 (kind 2, unit 1)",
            s -> {
              s.set("figures", 0, "kind", "money");
              s.set("figures", 1, "kind", "money");
              s.set("figures", 1, "unit", "USD");
            }),
        new Case("figures", "2 -> 1 rows: -1", s -> s.rows("figures").remove(0)),
        new Case("rules", "1 -> 3 rows: +2", s -> rules(s, "rule.0", "rule.two")),
        new Case("rules", "1 -> 2 rows: +1", s -> rules(s, "a")),
        new Case("sentences", "4 -> 2 rows: -2", DatasetDiffTest::keepOdd),
        new Case("timeline", "1 rows: ~1 (edtf 1)", s -> s.set("timeline", 0, "edtf", "1979")),
        new Case("timeline", "1 -> 3 rows: +2 ~1 (title 1)", DatasetDiffTest::moreHappenings),
        new Case("participants", "1 -> 12 rows: +11", DatasetDiffTest::moreParticipants),
        new Case("dates", "2 -> 3 rows: +1", DatasetDiffTest::secondReading));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aChangeIsCounted(Case expected) throws IOException {
    Path before = SampleDataset.in(base.resolve("before")).write();
    SampleDataset sample = SampleDataset.in(base.resolve("after"));
    expected.change().to(sample);
    DatasetDiff diff = DatasetDiff.between(before, sample.write());
    String line = "%-13s %s\n".formatted(expected.table(), expected.line());
    assertTrue(diff.text().contains(line), diff.text());
    assertEquals(1, diff.tables().stream().filter(table -> !table.same()).count());
    assertEquals("patch", diff.level());
    assertTrue(diff.text().lines().count() <= 12, diff.text());
  }

  @Test
  void backwardsWhatWasAddedIsRemoved() throws IOException {
    Path before = SampleDataset.in(base.resolve("before")).write();
    SampleDataset sample = SampleDataset.in(base.resolve("after"));
    moreHappenings(sample);
    DatasetDiff diff = DatasetDiff.between(sample.write(), before);
    int others = Tables.standard().names().size() - 1;
    String subject = "sample: timeline -2 ~1; %d tables unchanged\n".formatted(others);
    assertTrue(diff.text().startsWith(subject), diff.text());
  }

  @Test
  void aChangedRowIsShownBeforeAndAfterWithItsSentence() throws IOException {
    String rows = changed(s -> s.set("figures", 1, "value_max", 9.0)).rows();
    assertTrue(rows.contains("\nfigures ~1, 1 of 1 changed rows\n"), rows);
    assertTrue(rows.contains("      value_max: "), rows);
    assertTrue(rows.contains(" -> 9"), rows);
    assertTrue(rows.contains("      \""), "its sentence: " + rows);
  }

  @Test
  void aRowWithAnotherSpanIsMovedNotNew() throws IOException {
    DatasetDiff diff =
        changed(
            s -> {
              String id = String.valueOf(s.rows("figures").get(0)[0]);
              s.set("figures", 0, "figure_id", id.replace(",52", ",45"));
              s.set("figures", 0, "char_end", 45L);
            });
    TableDiff.Counts counts = table(diff, "figures").counts();
    assertEquals(1, counts.moved(), diff.text());
    assertEquals(0, counts.added() + counts.removed(), diff.text());
    assertTrue(diff.text().contains("figures >1"), diff.text());
  }

  @Test
  void aRowFarAwayIsNew() throws IOException {
    DatasetDiff diff =
        changed(
            s -> {
              String id = String.valueOf(s.rows("figures").get(0)[0]);
              s.set("figures", 0, "figure_id", id.replace("35,52", "52,60"));
            });
    TableDiff.Counts counts = table(diff, "figures").counts();
    assertEquals(List.of(0L, 1L, 1L), List.of(counts.moved(), counts.added(), counts.removed()));
  }

  @Test
  void theCauseOfARowIsTheInputOfItsDocumentOrTheRules() throws IOException {
    Path before = SampleDataset.in(base.resolve("before")).write();
    SampleDataset sample = SampleDataset.in(base.resolve("after"));
    sample.set("documents", 0, "sha256", "0".repeat(64));
    sample.set("sentences", 0, "tokens", 9L);
    sample.set("sentences", 3, "tokens", 9L);
    Path after = sample.write();
    edit(after.resolve("manifest.json"), Sha256.of(new byte[] {2}), Sha256.of(new byte[] {9}));
    String text = DatasetDiff.between(before, after).text();
    assertTrue(text.contains("by rules 1, by inputs and rules 1"), text);
  }

  @Test
  void ofARewrittenDocumentRowsThatSayTheSameAreSummedUp() throws IOException {
    DatasetDiff diff = rewritten(s -> {});
    TableDiff.Counts counts = table(diff, "figures").counts();
    assertEquals(0, counts.different(), diff.text());
    assertEquals(2, counts.shifted(), diff.text());
    assertTrue(diff.text().contains("2 rows: 2 say the same at another place\n"), diff.text());
    assertTrue(!diff.rows().contains("figures"), diff.rows());
  }

  @Test
  void ofARewrittenDocumentAnotherValueIsAChangeOfItsRow() throws IOException {
    DatasetDiff diff = rewritten(s -> s.set("figures", 0, "value_max", 9.0));
    assertTrue(diff.text().contains("2 rows: ~1 (value_max 1); 1 others say"), diff.text());
    String rows = diff.rows();
    assertTrue(rows.contains("figures ~1, 1 of 1 changed rows"), rows);
    assertTrue(!rows.contains("char_start:") && !rows.contains("figure_id:"), rows);
  }

  @Test
  void aRewrittenDocumentsRowIsNoOtherThatNowStandsInItsPlace() throws IOException {
    DatasetDiff diff =
        rewritten(
            s -> {
              @Nullable Object[] other = s.rows("figures").get(0).clone();
              s.rows("figures").add(0, other);
              s.set("figures", 0, "figure_id", "bridge#char=35,52");
              s.set("figures", 0, "text", "other words");
              s.set("figures", 0, "value_max", 1.0);
            });
    assertTrue(
        diff.text().contains("2 -> 3 rows: +1; 2 others say the same at another place"),
        diff.text());
  }

  @Test
  void valuesAreToldBeforeScoresAndHashes() throws IOException {
    String rows =
        changed(
                s -> {
                  s.set("documents", 0, "sha256", "0".repeat(64));
                  s.set("documents", 0, "cleaning_score", 0.5);
                  s.set("documents", 0, "title", "Another title");
                })
            .rows();
    int title = rows.indexOf("title: ");
    int score = rows.indexOf("cleaning_score: ");
    assertTrue(title > 0 && title < score && score < rows.indexOf("sha256: "), rows);
  }

  @Test
  void whatTellsMostIsShownFirst() throws IOException {
    Path before = SampleDataset.in(base.resolve("before")).write();
    SampleDataset sample = SampleDataset.in(base.resolve("after"));
    sample.set("figures", 0, "confidence", 0.25);
    sample.set("figures", 1, "value_max", 9.0);
    DatasetDiff diff = DatasetDiff.between(before, sample.write(), 1);
    assertEquals("value_max", table(diff, "figures").rows().get(0).cells().get(0).column());
  }

  /** The sample, its first document another input whose figures stand 20 characters further on. */
  private DatasetDiff rewritten(Change change) throws IOException {
    return changed(
        s -> {
          s.set("documents", 0, "sha256", "0".repeat(64));
          s.set("figures", 0, "figure_id", "bridge#char=55,72");
          s.set("figures", 0, "char_start", 55L);
          s.set("figures", 0, "char_end", 72L);
          s.set("figures", 1, "figure_id", "bridge#char=81,82");
          change.to(s);
        });
  }

  @Test
  void aTableThatLosesAThirdIsCalledThat() throws IOException {
    String text = changed(s -> s.rows("figures").remove(0)).text();
    assertTrue(text.contains("A LOSS OF ROWS: figures 50 %"), text);
    String grown = changed(s -> rules(s, "rule.two")).text();
    assertTrue(!grown.contains("LOSS"), grown);
  }

  @Test
  void asManyRowsAreShownAsAreAskedFor() throws IOException {
    Path before = SampleDataset.in(base.resolve("before")).write();
    SampleDataset sample = SampleDataset.in(base.resolve("after"));
    moreParticipants(sample);
    Path after = sample.write();
    assertEquals(3, table(DatasetDiff.between(before, after, 3), "participants").rows().size());
    assertEquals("", DatasetDiff.between(before, after, 0).rows());
  }

  private DatasetDiff changed(Change change) throws IOException {
    return changed(base, change);
  }

  /** From the sample to another, both in a folder. */
  static DatasetDiff changed(Path base, Change change) throws IOException {
    Path before = SampleDataset.in(base.resolve("unchanged")).write();
    SampleDataset sample = SampleDataset.in(base.resolve("another"));
    change.to(sample);
    return DatasetDiff.between(before, sample.write());
  }

  private static TableDiff table(DatasetDiff diff, String name) {
    return diff.tables().stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void nothingChanged() throws IOException {
    Path before = SampleDataset.in(base.resolve("before")).write();
    Path after = SampleDataset.in(base.resolve("after")).write();
    DatasetDiff diff = DatasetDiff.between(before, after);
    assertEquals("sample: nothing changed\n", diff.text());
    assertEquals("none", diff.level());
  }

  @Test
  void partsAreOneTable() throws IOException {
    Path before = SampleDataset.in(base.resolve("before")).write();
    SampleDataset sample = SampleDataset.in(base.resolve("after"));
    sample.set("sentences", 3, "tokens", 9L);
    Path after = sample.write(WriteOptions.full("0.1.0"), Tables.standard().all(), 1);
    DatasetDiff diff = DatasetDiff.between(before, after);
    assertTrue(diff.text().contains("sentences     4 rows: ~1 (tokens 1)\n"), diff.text());
  }

  @Test
  void aTableOfOneSideIsNoError() throws IOException {
    List<Table> all = Tables.standard().all();
    Path few =
        SampleDataset.in(base.resolve("few")).write(WriteOptions.full("1"), all.subList(0, 3));
    Path many = SampleDataset.in(base.resolve("many")).write(WriteOptions.full("1"), all);
    String grown = DatasetDiff.between(few, many).text();
    assertTrue(grown.contains("\ndates         only after, 2 rows\n"), grown);
    assertTrue(grown.contains("this is a minor change"), grown);
    String shrunk = DatasetDiff.between(many, few).text();
    assertTrue(shrunk.contains("\ndates         only before, 2 rows\n"), shrunk);
    assertTrue(shrunk.contains("this is a major change"), shrunk);
  }

  @Test
  void aChangedSchemaIsToldAndTheOtherColumnsAreCompared() throws IOException {
    Path before = SampleDataset.in(base.resolve("before")).write();
    SampleDataset sample = SampleDataset.in(base.resolve("after"));
    sample.set("rules", 0, "hits", 8L);
    Path after = sample.write();
    edit(after.resolve("rules.csv"), "rule_id,pack,", "rule_id,packet,");
    edit(after.resolve("datapackage.json"), "\"name\" : \"pack\"", "\"name\" : \"packet\"");
    DatasetDiff diff = DatasetDiff.between(before, after);
    String text = diff.text();
    assertTrue(text.contains("1 rows: ~1 (hits 1); - column pack; + column packet\n"), text);
    assertEquals("major", diff.level());
  }

  @Test
  void inputsAndWhatDecidesRowsAreNamed() throws IOException {
    Path before = SampleDataset.in(base.resolve("before")).write();
    Path after = SampleDataset.in(base.resolve("after")).write();
    edit(after.resolve("manifest.json"), "inputs/flood.txt", "inputs/storm.txt");
    edit(after.resolve("manifest.json"), "pack/one", "pack/two");
    edit(after.resolve("manifest.json"), Sha256.of(new byte[] {2}), Sha256.of(new byte[] {9}));
    edit(after.resolve("manifest.json"), Sha256.of(new byte[] {3}), Sha256.of(new byte[] {9}));
    String text = DatasetDiff.between(before, after).text();
    assertTrue(text.contains("inputs        + inputs/storm.txt, - inputs/flood.txt\n"), text);
    assertTrue(text.contains("rules         + pack/two, - pack/one\n"), text);
    assertTrue(text.contains("lexicons      ~ words/one\n"), text);
    assertTrue(text.contains("models        ~ model/one\n"), text);
    assertTrue(text.startsWith("sample: no table changed\n"), text);
  }

  @Test
  void theJsonHasAllOfIt() throws IOException {
    Path before = SampleDataset.in(base.resolve("before")).write();
    SampleDataset sample = SampleDataset.in(base.resolve("after"));
    sample.set("figures", 1, "value_max", 9.0);
    Path file = base.resolve("diff.json");
    Files.write(file, DatasetDiff.between(before, sample.write()).json());
    JsonObject figures =
        JsonObject.read(file).objects("tables").stream()
            .filter(table -> table.text("name").equals("figures"))
            .findFirst()
            .orElseThrow();
    assertEquals(1, figures.number("changed"));
    assertEquals(1, figures.number("identical"));
    assertEquals(1, figures.object("columns").number("value_max"));
    assertEquals("both", figures.text("in"));
  }

  @Test
  void whatCannotBeComparedIsSaidInOneLine() throws IOException {
    Path whole = SampleDataset.in(base.resolve("whole")).write();
    Path none = base.resolve("none");
    assertEquals("there is no folder " + none, refusal(none, whole));
    Files.createDirectories(none);
    assertEquals(none + " is no dataset: it holds no manifest.json", refusal(whole, none));
    Files.writeString(none.resolve("manifest.json"), "[]");
    assertEquals(none + " is no dataset: not a JSON object", refusal(whole, none));

    SampleDataset sample = SampleDataset.in(base.resolve("changed"));
    keepOdd(sample);
    sample.rows("blocks").add(sample.rows("blocks").remove(0));
    Path changed = sample.write();
    assertTrue(refusal(whole, changed).startsWith("table blocks of " + whole), "out of order");
    Files.delete(changed.resolve("blocks.csv"));
    assertEquals(
        changed.resolve("blocks.csv") + " is not there, but its manifest names it",
        refusal(whole, changed));
  }

  private static String refusal(Path before, Path after) {
    NotComparable refused =
        assertThrows(NotComparable.class, () -> DatasetDiff.between(before, after));
    assertEquals(1, refused.getMessage().lines().count());
    return refused.getMessage();
  }

  private static void edit(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.contains(from), () -> "nothing to edit in " + text);
    Files.writeString(file, text.replace(from, to));
  }

  private static void rules(SampleDataset sample, String... ids) {
    for (String id : ids) {
      @Nullable Object[] row = sample.rows("rules").get(0).clone();
      row[0] = id;
      sample.rows("rules").add(id.compareTo("rule.one") < 0 ? 0 : sample.rows("rules").size(), row);
    }
  }

  private static void keepOdd(SampleDataset sample) {
    sample.rows("sentences").remove(2);
    sample.rows("sentences").remove(0);
  }

  /** The first happening keeps its key and moves behind two new ones. */
  private static void moreHappenings(SampleDataset sample) {
    List<@Nullable Object[]> timeline = sample.rows("timeline");
    timeline.add(0, timeline.get(0).clone());
    timeline.add(0, timeline.get(0).clone());
    sample.set("timeline", 0, "timeline_id", "flood#char=3,8");
    sample.set("timeline", 1, "timeline_id", "flood#char=9,12");
    sample.set("timeline", 2, "title", "A bridge is open");
  }

  /** Ordinals are numbers: the tenth comes after the second. */
  private static void moreParticipants(SampleDataset sample) {
    for (long ordinal = 2; ordinal <= 12; ordinal++) {
      @Nullable Object[] row = sample.rows("participants").get(0).clone();
      row[Tables.standard().table("participants").index("ordinal")] = ordinal;
      sample.rows("participants").add(row);
    }
  }

  /** A second row on the same span stands between the first and the next document. */
  private static void secondReading(SampleDataset sample) {
    @Nullable Object[] row = sample.rows("dates").get(0).clone();
    row[0] = row[0] + ".2";
    sample.rows("dates").add(1, row);
  }
}

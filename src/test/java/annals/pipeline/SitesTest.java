// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.beam.RunPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages of a site, and copies of one article, tell the whole pipeline of each other. */
final class SitesTest {
  private static final int PAGES = 30;
  private static final String TEMPLATE =
      "The paper of the coast, printed in the old harbour since the year it was founded";

  @TempDir Path folder;

  private Path pages() {
    return folder.resolve("in");
  }

  private void clean(int threads, int batchDocuments, String glob) throws IOException {
    PipelineFile file = PipelineCatalog.in(Path.of("")).find("clean", List.of());
    Runs.run(
        new RunRequest(
            file,
            List.of(pages() + "/" + glob),
            folder.resolve("out"),
            null,
            null,
            false,
            false,
            RunPlan.Engine.direct(threads, batchDocuments)));
  }

  private List<CSVRecord> rows(String table) throws IOException {
    return Runs.rows(folder.resolve("out"), table);
  }

  /** How many blocks with the text are kept and dropped: {@code 6 kept, 0 dropped}. */
  private String fate(String text, String docIdPrefix) throws IOException {
    Map<Boolean, Long> fates =
        rows("blocks").stream()
            .filter(row -> row.get("text").strip().equals(text))
            .filter(row -> row.get("doc_id").startsWith(docIdPrefix))
            .collect(
                Collectors.partitioningBy(
                    row -> row.get("kept").equals("true"), Collectors.counting()));
    return fates.get(true) + " kept, " + fates.get(false) + " dropped";
  }

  /** No sentence of an article was taken for a line of the site, and the model keeps most. */
  private void assertArticlesStay(int sentences) throws IOException {
    List<CSVRecord> lines =
        rows("blocks").stream().filter(row -> row.get("text").contains(" years on, ")).toList();
    assertEquals(sentences, lines.size());
    assertEquals(
        0, lines.stream().filter(row -> row.get("rule_id").equals("clean.site.repeated")).count());
    long kept = lines.stream().filter(row -> row.get("kept").equals("true")).count();
    assertTrue(kept > 0.9 * sentences, kept + " of " + sentences);
  }

  @ParameterizedTest
  @CsvSource({"6, '6 kept, 0 dropped'", "7, '0 kept, 7 dropped'", "30, '0 kept, 30 dropped'"})
  void aLineOnMoreThanAFifthOfASitesPagesGoesAndBodiesStay(int withLine, String fate)
      throws IOException {
    GeneratedSite.write(pages(), "coast", PAGES, withLine, TEMPLATE);
    clean(0, 0, "**/*.txt");
    assertEquals(fate, fate(TEMPLATE, ""));
    assertArticlesStay(PAGES * 8);
    assertEquals(List.of(), repeats());
  }

  @Test
  void aSinglePageKeepsWhatTheModelKeeps() throws IOException {
    GeneratedSite.write(pages(), "coast", PAGES, PAGES, TEMPLATE);
    clean(0, 0, "coast/p07.txt");
    assertEquals("1 kept, 0 dropped", fate(TEMPLATE, ""));
  }

  @Test
  void twoSitesDoNotInfluenceEachOther() throws IOException {
    GeneratedSite.write(pages(), "coast", PAGES, 6, TEMPLATE);
    GeneratedSite.write(pages(), "hills", PAGES, 8, TEMPLATE);
    clean(0, 0, "**/*.txt");
    assertEquals("6 kept, 0 dropped", fate(TEMPLATE, "coast/"));
    assertEquals("0 kept, 8 dropped", fate(TEMPLATE, "hills/"));
    assertArticlesStay(2 * PAGES * 8);
  }

  /** Which document repeats which: {@code coast/q1 coast/p03}. */
  private List<String> repeats() throws IOException {
    return rows("issues").stream()
        .filter(row -> row.get("code").equals("near_duplicate_of"))
        .map(
            row ->
                row.get("doc_id")
                    + " "
                    + row.get("message").replaceAll("prints the article of (.*?);.*", "$1"))
        .toList();
  }

  /** An article that goes round: other headlines, agencies and neighbours on each page. */
  private void republish(String site, String name, int copy) throws IOException {
    var article = new ArrayList<>(GeneratedSite.article("coast", 3));
    article.set(0, "SELM (Agency " + copy + ") - " + article.get(0));
    Path of = Files.createDirectories(pages().resolve(site));
    Files.writeString(
        of.resolve(name + ".txt"),
        GeneratedSite.page("Headline number " + copy + " of the same news", article, List.of())
            + "\nMost read this week\n\nWeather\n\nArchive of the year "
            + (1990 + copy)
            + "\n");
  }

  @Test
  void copiesOfAnArticleCountOnceAndNameTheFirst() throws IOException {
    GeneratedSite.write(pages(), "coast", 8, 0, TEMPLATE);
    for (int copy = 0; copy < 6; copy++) {
      republish("coast", "q" + copy, copy);
    }
    republish("hills", "a", 8);
    clean(0, 0, "**/*.txt");
    assertEquals(
        List.of(
            "coast/q0 coast/p03",
            "coast/q1 coast/p03",
            "coast/q2 coast/p03",
            "coast/q3 coast/p03",
            "coast/q4 coast/p03",
            "coast/q5 coast/p03",
            "hills/a coast/p03"),
        repeats());
    assertArticlesStay(15 * 8);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 3", "8, 1000"})
  void threadsAndBatchesChangeNothing(int threads, int batchDocuments) throws IOException {
    GeneratedSite.write(pages(), "coast", 12, 5, TEMPLATE);
    republish("coast", "a", 1);
    republish("hills", "b", 2);
    clean(0, 0, "**/*.txt");
    String sums = Files.readString(folder.resolve("out/SHA256SUMS"));
    assertEquals(List.of("coast/p03 coast/a", "hills/b coast/a"), repeats());
    clean(threads, batchDocuments, "**/*.txt");
    assertEquals(sums, Files.readString(folder.resolve("out/SHA256SUMS")));
  }

  @Test
  void twoFilesThatPrintOneArticleAreEnoughToTell() throws IOException {
    republish("coast", "a", 1);
    republish("hills", "b", 2);
    clean(0, 0, "**/*.txt");
    assertEquals(List.of("hills/b coast/a"), repeats());
  }

  @Test
  void theRecordsOfOneFileTellOfEachOtherToo() throws IOException {
    var lines = new StringBuilder();
    for (String id : List.of("a", "b")) {
      String text = GeneratedSite.page(id, GeneratedSite.article("coast", 1), List.of());
      String json = text.replace("\n", "\\n");
      lines.append("{\"id\": \"%s\", \"text\": \"%s\"}\n".formatted(id, json));
    }
    Files.writeString(Files.createDirectories(pages()).resolve("all.jsonl"), lines);
    clean(0, 0, "*.jsonl");
    assertEquals(List.of("all!b all!a"), repeats());
  }

  @Test
  void twoShortArticlesAmidTheProseOfTheirSiteAreTwo() throws IOException {
    var furniture = new ArrayList<String>();
    for (int i = 10; i < 13; i++) {
      furniture.addAll(GeneratedSite.article("furniture", i));
    }
    for (int i = 0; i < 5; i++) {
      Path of = Files.createDirectories(pages().resolve("coast"));
      Files.writeString(
          of.resolve("p%02d.txt".formatted(i)),
          GeneratedSite.page(
              GeneratedSite.headline("coast", i), GeneratedSite.article("coast", i), furniture));
    }
    clean(0, 0, "**/*.txt");
    assertEquals(List.of(), repeats());
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import annals.annotate.Steps;
import annals.beam.RunPlan;
import annals.publish.Credit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PipelineParserTest {
  private static final String GOOD =
      """
      name: mine
      description: A pipeline of my own.
      input: {type: ReadDocuments, path: articles/*.txt}
      steps:
        - {type: CleanText, mode: text}
        - {type: SplitSentences}
      output: {formats: [csv], tables: [documents, sentences, rules, issues]}
      floors: {sentences: [10, 20]}
      """;

  private static PipelineFile parse(String yaml) {
    return PipelineParser.parse("mine.yaml", yaml, "");
  }

  @Test
  void aFileSaysWhatToReadWhichStepsToRunAndWhatToWrite() {
    PipelineFile file = parse(GOOD);
    assertEquals(List.of("articles/*.txt"), file.inputs());
    assertEquals(
        List.of(Steps.named("CleanText"), Steps.named("SplitSentences")),
        file.steps().stream().map(PipelineFile.Chosen::type).toList());
    assertEquals("text", file.steps().get(0).options().get("mode"));
    assertEquals(List.of("documents", "sentences", "rules", "issues"), file.output().tables());
    assertEquals("full", file.output().textPolicy());
    assertEquals(20, file.floors().get("sentences").most());
  }

  @Test
  void aFileSaysHowItsDatasetIsCalledAndWhoGivesIt() {
    String said = "issues], title: Fires, licence: odbl-1.0, creator: [Ana Lima, 'org:The Post']}";
    Credit credit = parse(GOOD.replace("issues]}", said)).output().credit();
    assertEquals(Credit.of("Fires", "ODbL-1.0", List.of("Ana Lima", "org:The Post")), credit);
    assertEquals(Credit.NONE, parse(GOOD).output().credit());
  }

  @Test
  void aFileSpeaksForItsOwnInputAlone() {
    Credit file = Credit.of("Fires", "ODbL-1.0", List.of("Ana Lima"));
    Credit asked = Credit.of("Floods", null, null);
    PipelineFile pipeline =
        parse(
            GOOD.replace(
                "issues]}", "issues], title: Fires, licence: ODbL-1.0, creator: Ana Lima}"));
    assertEquals(file, request(pipeline, List.of()).credit());
    assertEquals(asked.over(file), request(pipeline.withCredit(asked), List.of()).credit());
    assertEquals(Credit.NONE, request(pipeline, List.of("pages")).credit());
    assertEquals(asked, request(pipeline.withCredit(asked), List.of("pages")).credit());
  }

  private static RunRequest request(PipelineFile pipeline, List<String> inputs) {
    return new RunRequest(
        pipeline, inputs, Path.of("out"), null, null, null, false, RunPlan.Engine.direct(1, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "my_pages, my_pages",
    "Fires of 2024!, fires-of-2024",
    "annals: dates, annals-dates",
    "Über uns, ber-uns",
    "...a, a",
    "新闻, dataset",
  })
  void aTitleGivesAShortName(String title, String name) {
    assertEquals(name, AskedCredit.name(title, "dataset"));
  }

  @Test
  void everyPipelineOfTheRepositoryIsShipped(@TempDir Path elsewhere) {
    assertEquals(PipelineCatalog.in(Path.of("")).names(), PipelineCatalog.in(elsewhere).names());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "name: mine            | nane: mine               | 1: unknown key nane; did you mean name?",
        "type: CleanText       | type: ClaenText          | 5: unknown step ClaenText; did you mean CleanText?",
        "mode: text            | mood: text               | 5: unknown key mood; did you mean mode?",
        "mode: text            | mode: quickly            | 5: unknown mode quickly; there is auto, text, html, none",
        "mode: text            | mode: txt                | 5: unknown mode txt; did you mean text?",
        "[csv]                 | [cvs]                    | 7: unknown format cvs; did you mean csv?",
        "[csv]                 | [parquet]                | 7: formats must hold csv: verify reads it",
        "sentences, rules      | sentence, rules          | 7: unknown table sentence; did you mean sentences?",
        "sentences, rules      | dates, rules             | 7: table dates needs the step FindDates",
        "rules, issues         | issues                   | 7: the table rules is part of every dataset: add it",
        "type: SplitSentences  | type: FindEvents         | 6: step FindEvents needs SplitSentences before it",
        "type: SplitSentences  | type: CleanText          | 6: step CleanText stands twice",
        "path: articles/*.txt  | paths: articles          | 3: unknown key paths; did you mean path?",
        "type: ReadDocuments   | type: ReadDocs           | 3: unknown input ReadDocs; did you mean ReadDocuments?",
        "name: mine            | name: clean              | 1: the file is called mine, so its name must be mine, not clean",
        "issues]}              | issues], sources: maybe} | 7: unknown value maybe; did you mean false?",
        "issues]}              | issues], licence: CC-BY-4} | 7: unknown licence CC-BY-4; did you mean CC-BY-4.0? (an SPDX id of the list, or a web address)",
        "issues]}              | issues], licence: []}    | 7: expected a word or a line of text",
        "issues]}              | issues], creator: 'org:'} | 7: the creator is empty",
        "issues]}              | issues], tilte: x}       | 7: unknown key tilte; did you mean title?",
        "[10, 20]              | [10]                     | 8: expected [least, most]",
        "[10, 20]              | [ten, 20]                | 8: expected a whole number",
        "name: mine            | \"name: [\"              | 3: not YAML: expected ',' or ']', but got :",
      })
  void aMistakeIsRefusedAtItsLineWithTheNearestName(String good, String bad, String message) {
    String yaml = GOOD.replace(good, bad);
    UsageError error = assertThrows(UsageError.class, () -> parse(yaml));
    assertEquals("mine.yaml:" + message, error.getMessage().strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "description", "input", "steps", "output"})
  void aKeyThatMustBeThereIsMissed(String key) {
    String without = withoutKey(key);
    UsageError error = assertThrows(UsageError.class, () -> parse(without));
    assertEquals("mine.yaml:1: key " + key + " is missing", error.getMessage());
  }

  private static String withoutKey(String key) {
    boolean steps = key.equals("steps");
    return GOOD.lines()
        .filter(line -> !line.startsWith(key) && !(steps && line.startsWith("  -")))
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"clean", "sentences", "dates", "figures", "entities", "events", "dataset"})
  void everyShippedPipelineCanBeRead(String name) {
    assertEquals(name, PipelineCatalog.in(Path.of("")).find(name, List.of()).name());
  }

  @ParameterizedTest
  @CsvSource({"claen, clean", "date, dates", "DATASET, dataset", "veryfy, verify"})
  void anUnknownPipelineIsRefusedWithTheNearestName(String name, String nearest) {
    PipelineCatalog catalog = PipelineCatalog.in(Path.of(""));
    UsageError error =
        assertThrows(UsageError.class, () -> catalog.find(name, List.of("list", "verify")));
    assertEquals(
        "unknown pipeline " + name + "; did you mean " + nearest + "? (annals list shows all)",
        error.getMessage());
  }

  @Test
  void mentionsWithoutTheEntitiesThatTheyNameAreRefused() throws IOException {
    String yaml = Files.readString(Path.of("pipelines/entities.yaml"));
    UsageError error =
        assertThrows(
            UsageError.class,
            () -> PipelineParser.parse("entities.yaml", yaml.replace(" entities,", ""), ""));
    assertEquals(
        "entities.yaml:8: the table mentions names rows of entities: add it", error.getMessage());
  }
}

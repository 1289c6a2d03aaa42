// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bad document is a row of issues and never stops its neighbours; a bad request is one line. */
final class BadInputTest {
  private static final String ARTICLE =
      """
      A bridge opened in Sélm

      June 18, 2019

      The bridge over the river opened on Monday after four years of work.

      It cost nearly three million dollars, the mayor said at the ceremony in the old town.
      """;

  @TempDir Path folder;
  private Path input;
  private Path output;

  @BeforeEach
  void folders() throws IOException {
    input = Files.createDirectory(folder.resolve("in"));
    output = folder.resolve("out");
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = input.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(UTF_8));
  }

  private void clean() throws IOException {
    Runs.run(Runs.request("clean", output, input + "/**/*"));
  }

  private String documents() throws IOException {
    return Runs.rows(output, "documents").stream()
        .map(row -> row.get("doc_id"))
        .collect(Collectors.joining(" "));
  }

  private String issues() throws IOException {
    return Runs.rows(output, "issues").stream()
        .map(row -> Path.of(row.get("source_path")).getFileName() + " " + row.get("code"))
        .collect(Collectors.joining(", "));
  }

  @Test
  void anEmptyFileIsAnIssueAndItsNeighbourIsPublished() throws IOException {
    write("a.txt", ARTICLE);
    write("b.txt", "");
    clean();
    assertEquals("a", documents());
    assertEquals("b.txt empty", issues());
  }

  @Test
  void aBinaryFileIsAnIssue() throws IOException {
    write("a.txt", ARTICLE);
    write("b.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 0, 0, 1});
    clean();
    assertEquals("a", documents());
    assertEquals("b.txt binary", issues());
  }

  @Test
  void bytesThatAreNoUtf8BecomeReplacementCharactersAndAnIssue() throws IOException {
    byte[] bytes = ("Hội nghị quốc tế về phát triển bền vững\n\n" + ARTICLE).getBytes(UTF_8);
    bytes[0] = (byte) 0xFF;
    write("a.txt", bytes);
    clean();
    assertEquals("a", documents());
    assertEquals("a.txt invalid_encoding", issues());
    CSVRecord first = Runs.rows(output, "blocks").get(0);
    assertEquals("\ufffdội nghị quốc tế về phát triển bền vững", first.get("text"));
  }

  @Test
  void twoInputsWithOneIdAreBothPublished() throws IOException {
    write("a.txt", ARTICLE);
    write("a.txt.gz", gzip(ARTICLE));
    clean();
    assertEquals("a.txt a.txt.gz", documents());
  }

  private static byte[] gzip(String text) throws IOException {
    var bytes = new java.io.ByteArrayOutputStream();
    try (var gzip = new java.util.zip.GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void oddPathsAreDocumentsLikeAnyOther() throws IOException {
    write("sub/ä b#c,d%.txt", ARTICLE);
    write("sub/😀.txt", ARTICLE);
    clean();
    assertEquals("sub/ä%20b%23c%2Cd%25 sub/😀", documents());
  }

  @Test
  void controlAndBidiCharactersDoNotMoveASpan() throws IOException {
    write("a.txt", "A \u202ebridge\u202c \u0007opened 😀 in Selm\n\n" + ARTICLE);
    clean();
    assertEquals("a", documents());
  }

  @Test
  void noMatchSaysWhatTheFolderHolds() throws IOException {
    write("a.html", ARTICLE);
    UsageError error =
        assertThrows(
            UsageError.class, () -> Runs.run(Runs.request("clean", output, input + "/*.txt")));
    assertEquals(
        "no file matches " + input + "/*.txt; " + input + " holds a.html", error.getMessage());
  }

  @Test
  void ofAMisspelledNameTheNearestComesFirstAndNoHiddenFileDoes() throws IOException {
    for (String name : List.of(".made", "a.txt", "b.txt", "c.txt", "d.txt", "e.txt", "zebra.txt")) {
      write(name, ARTICLE);
    }
    String message = refused(output, input + "/zebr.txt");
    assertTrue(message.contains(" holds zebra.txt, "), message);
    String all = refused(output, input + "/*.html");
    assertTrue(all.endsWith(" holds a.txt, b.txt, c.txt, d.txt, e.txt, ..."), all);
  }

  private String refused(Path out, String... globs) {
    return assertThrows(UsageError.class, () -> Runs.run(Runs.request("clean", out, globs)))
        .getMessage();
  }

  @Test
  void aNamedInputThatIsNotThereIsRefusedThoughOthersAre() throws IOException {
    write("a.txt", ARTICLE);
    for (String missing : List.of("nope.txt", "nope/*.txt", "nope/**/*.html")) {
      String message = refused(output, input + "/a.txt", input + "/" + missing);
      assertTrue(message.startsWith("no file matches " + input + "/" + missing), message);
    }
    assertEquals(
        "an input has no name; expected a folder, file or glob (--input=INPUT)",
        refused(output, ""));
    assertFalse(Files.exists(output));
  }

  @Test
  void oneMayGoOnWithoutIt() throws IOException {
    write("a.txt", ARTICLE);
    write("b.txt", "");
    RunRequest strict = Runs.request("clean", output, input + "/a.txt", input + "/nope.txt");
    RunRequest any = Runs.request("clean", output, input + "/b.txt");
    Runs.run(allowing(strict));
    assertEquals("a", documents());
    Runs.run(allowing(any));
    assertEquals("", documents());
    assertEquals("b.txt empty", issues());
  }

  private static RunRequest allowing(RunRequest request) {
    return new RunRequest(
        request.pipeline(),
        request.inputs(),
        request.output(),
        null,
        null,
        false,
        true,
        request.engine());
  }

  @Test
  void noDocumentAtAllIsRefusedAndTheLastDatasetStays() throws IOException {
    write("a.txt", ARTICLE);
    clean();
    Files.delete(input.resolve("a.txt"));
    write("b.txt", "");
    write("c.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 0, 0, 1});
    assertEquals(
        "no document could be read (issues: binary 1, empty 1); nothing was published"
            + " (--allow_missing publishes the issues)",
        refused(output, input + "/**/*"));
    assertEquals("a", documents());
  }

  @ParameterizedTest
  @CsvSource({
    "out,      **/*",
    "in/out,   in/**/*",
    "in,       in/*.csv",
    "in/out,   in/**/*.txt",
    "in/x,     in/x/sources/*",
    "in/out,   ./in/**/*.txt",
    "in/out,   in/./**/*.txt",
    "in/out,   in/x/../**/*.txt",
    "in/out,   in/../in/**/*",
  })
  void anOutputWithinTheInputIsRefused(String out, String glob) throws IOException {
    write("a.txt", ARTICLE);
    String message = refused(folder.resolve(out), folder + "/" + glob);
    assertTrue(
        message.contains(" lies within the input ") || message.startsWith("no file matches"),
        message);
  }

  @Test
  void anOutputThatIsALinkStaysOne() throws IOException {
    write("a.txt", ARTICLE);
    Path real = Files.createDirectories(folder.resolve("disk/real"));
    Files.createSymbolicLink(output, real);
    clean();
    clean();
    assertTrue(Files.isSymbolicLink(output));
    assertTrue(Files.exists(real.resolve("manifest.json")));
    try (var files = Files.list(folder.resolve("disk"))) {
      assertEquals(
          List.of(".real.made", "real"),
          files.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void aLinkThatLeadsNowhereAndARootAreRefusedBeforeTheRun() throws IOException {
    write("a.txt", ARTICLE);
    Files.createSymbolicLink(output, folder.resolve("gone"));
    assertEquals(
        output + " is a link that leads nowhere; make the folder or remove the link",
        refused(output, input + "/*.txt"));
    assertEquals(
        "/ is no place for a dataset; name a folder in it (--output=FOLDER)",
        refused(Path.of("/"), input + "/*.txt"));
  }

  @Test
  void anOutputFolderWithForeignFilesIsRefusedAndLeftAlone() throws IOException {
    write("a.txt", ARTICLE);
    Files.createDirectories(output);
    Files.writeString(output.resolve("thesis.doc"), "mine");
    UsageError error = assertThrows(UsageError.class, this::clean);
    assertTrue(error.getMessage().contains("thesis.doc"), error.getMessage());
    assertEquals("mine", Files.readString(output.resolve("thesis.doc")));
  }

  @Test
  void anOutputThatCannotBeWrittenIsOneLine() throws IOException {
    write("a.txt", ARTICLE);
    Path file = Files.writeString(folder.resolve("file"), "");
    UsageError error =
        assertThrows(
            UsageError.class,
            () -> Runs.run(Runs.request("clean", file.resolve("out"), input + "/*.txt")));
    assertEquals(1, error.getMessage().lines().count());
  }

  @Test
  void aRunLeavesNothingBesideItsOutput() throws IOException {
    write("a.txt", ARTICLE);
    clean();
    try (var files = Files.list(folder)) {
      assertEquals(
          List.of(".out.made", "in", "out"),
          files.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void anInputThatGaveNoDocumentCountsAsAnErrorForStrictRuns() throws IOException {
    write("a.txt", ARTICLE);
    write("b.txt", "");
    assertEquals(1, Runs.run(Runs.request("clean", output, input + "/*.txt")).errors());
  }
}

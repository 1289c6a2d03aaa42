// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.pipeline.UsageError;
import annals.publish.Credit;
import annals.publish.Licence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed wrongly is answered in one line: what, where, what to do. */
final class CommandsTest {
  @TempDir Path folder;

  private static int run(String... args) throws IOException {
    var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return Commands.run(args, new Properties(), out, out);
  }

  private static String refusal(String... args) {
    return assertThrows(UsageError.class, () -> run(args)).getMessage();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--batchDocuments=0 | --batchDocuments=0: at least 1 is needed",
        "--targetParallelism=-2 | --targetParallelism=-2: at least 1 is needed",
        "--runner=FlinkRunner | unknown runner FlinkRunner; there is DirectRunner (others: docs/runners.md)",
        "--formats=xslx | unknown format xslx; did you mean xlsx?",
        "--text_policy=qoute | unknown text policy qoute; did you mean quote?",
        "--lexicons=nowhere | there is no folder nowhere with word lists (--lexicons=FOLDER)",
        "--licence=CC-BY-5.0 | unknown licence CC-BY-5.0; did you mean CC-BY-4.0? (an SPDX id of the list, or a web address)",
        "--licence=ftp://example.org/l | unknown licence ftp://example.org/l; there is CC0-1.0, CC-BY-4.0, CC-BY-SA-4.0, CC-BY-NC-4.0, CC-BY-NC-SA-4.0, CC-BY-ND-4.0, CC-BY-NC-ND-4.0, CC-BY-3.0, CC-BY-SA-3.0, ODbL-1.0, ODC-By-1.0, PDDL-1.0, CDLA-Permissive-2.0, CDLA-Sharing-1.0, OGL-UK-3.0, DL-DE-BY-2.0, etalab-2.0, MIT, Apache-2.0 (an SPDX id of the list, or a web address)",
        "--licence=CC-BY | unknown licence CC-BY; did you mean CC-BY-4.0? (an SPDX id of the list, or a web address)",
        "--title= | the title is empty",
        "--creator=Ana;;Bo | the creator is empty",
        "--inptu=x | unknown option --inptu; did you mean --input? (--help)",
      })
  void aWrongOptionIsOneLine(String option, String message) {
    assertEquals(message, refusal("--pipeline=clean", "--output=" + folder.resolve("out"), option));
  }

  @Test
  void whatAnnalsDoesNotKnowIsForAnotherRunner() {
    String[] args = {
      "--runner=FlinkRunner", "--parallelism=2", "--input=x", "--flinkMaster=[local]"
    };
    Arguments arguments = Arguments.parse(args, new Properties());
    assertEquals(List.of("--parallelism=2", "--flinkMaster=[local]"), arguments.runnerOptions);
    assertEquals(List.of("x"), arguments.input);
  }

  @Test
  void aFolderThatIsNoDatasetIsNotVerified() {
    assertEquals(
        folder + " is no dataset: it holds no manifest.json; there is output/dataset",
        refusal("verify", folder.toString()).replaceFirst("(output/dataset).*", "$1"));
  }

  @Test
  void withoutAFolderForTemporaryFilesNoRunBegins() {
    String before = System.getProperty("java.io.tmpdir");
    System.setProperty("java.io.tmpdir", folder.resolve("nowhere").toString());
    try {
      assertEquals(
          "the folder for temporary files %s/nowhere is not there, and libraries need it; name another"
                  .formatted(folder)
              + " (-Djava.io.tmpdir=FOLDER); datasets are untouched",
          refusal("clean", "--output=" + folder.resolve("out")));
    } finally {
      System.setProperty("java.io.tmpdir", before);
    }
  }

  @Test
  void aDatasetIsComparedWithItself() throws IOException {
    String same = "--pipeline=diff --before=output/dataset --after=output/dataset --output=";
    assertEquals("dataset: nothing changed\n", printed(same + folder.resolve("changes")));
    assertTrue(Files.readString(folder.resolve("changes/diff.json")).contains("\"none\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in | in, no licence, nobody |",
        "in,in/a.txt | in and 1 more, no licence, nobody |",
        "in | Fires, CC0-1.0, Ana Lima; The Post | --title=Fires --licence=cc0-1.0 --creator=Ana_Lima;org:The_Post",
      })
  void ofOnesOwnPagesNothingIsClaimedThatNobodySaid(String inputs, String says, String asked)
      throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(
        folder.resolve("in/a.txt"), "A bridge fell\n\nA bridge fell in Selm today.\n");
    var args = new ArrayList<>(List.of("clean", "--output=" + folder.resolve("out")));
    Stream.of(inputs.split(",")).forEach(in -> args.add("--input=" + folder.resolve(in)));
    if (asked != null) {
      Stream.of(asked.split(" ")).forEach(arg -> args.add(arg.replace('_', ' ')));
    }
    assertEquals(ExitCode.OK, run(args.toArray(String[]::new)));
    Credit credit = Credit.of(folder.resolve("out"));
    Licence licence = credit.licence();
    assertEquals(
        says,
        "%s, %s, %s"
            .formatted(
                credit.title(),
                licence == null ? "no licence" : licence.label(),
                credit.names() == null ? "nobody" : credit.names()));
    String card = Files.readString(folder.resolve("out/README.md"));
    String croissant = Files.readString(folder.resolve("out/croissant.json"));
    assertEquals(
        licence == null, card.contains("Annotations, tables and codebook: no licence was given"));
    assertEquals(licence != null, card.contains("\nlicense: cc0-1.0\n"));
    assertEquals(licence != null, croissant.contains("\"license\" : "));
    assertEquals(licence != null, croissant.contains("\"creator\" : "));
  }

  private static String printed(String line) throws IOException {
    var out = new ByteArrayOutputStream();
    var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    String[] args = line.isBlank() ? new String[0] : line.split(" ");
    assertEquals(ExitCode.OK, Commands.run(args, new Properties(), stream, stream), line);
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--help          | run INPUT ...",
        "help            | diff BEFORE [AFTER]",
        "diff --help     | --rows=N",
        "run --help      | --creator=NAME[;NAME...]",
        "run --help      | --strict[=true]",
        "help diff       | annals diff BEFORE [AFTER]",
        "--pipeline=diff --help | --before=FOLDER",
        "run --help      | annals run my_pages",
        "clean --help    | --clean=MODE",
        "list            | annals NAME INPUT",
        "diff output/dataset | nothing changed",
        "diff output/dataset output/dataset | nothing changed",
        "explain 001_0d8c7108a3f531c0 | published",
        "explain 001_0d8c7108a3f531c0 output/dataset | published",
        "explain country/cambodia | entities  country/cambodia",
        "explain casualty.all | rules  casualty.all",
        "explain country/cambodia | named                \"Cambodia\" in: ",
        "explain 000_f4c57c76c6268d73#char=1697,1717 | the harm is          \"massacred\" in: ",
        "-h              | --day_order=ORDER",
        "--version       | annals 0.",
        "-V              | annals 0.",
        "''              | explain",
        "--pipeline=list | dataset",
      })
  void answers(String line, String words) throws IOException {
    String printed = printed(line);
    assertTrue(printed.contains(words), printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--pipeline=datset               | dataset",
        "--pipeline=dates --clean=yes    | clean",
        "--pipeline=explain              | doc",
        "--pipeline=diff                 | --before=FOLDER",
        "lsit                            | did you mean list?",
        "seeds                           | did you mean annals run seeds?",
        "list all                        | list takes no all",
        "diff a b c                      | diff takes no c; it is annals diff BEFORE [AFTER]",
        "verify nowhere                  | there is no folder nowhere",
        "run nowhere                     | no file matches nowhere",
        "explain nobody                  | no document or row nobody in output/dataset",
        "--pipeline=diff --before=nowhere | there is no folder nowhere",
        "--after=nowhere --before=output/dataset --pipeline=diff | there is no folder nowhere",
        "--pipeline=diff --before=seeds  | seeds is no dataset: it holds no manifest.json",
        "--pipeline=diff --before=output/dataset --output=output/dataset | is a dataset",
        "--targetParallelism=many        | targetParallelism",
      })
  void refusesInOneLine(String line, String words) {
    UsageError error = assertThrows(UsageError.class, () -> printed(line));
    assertTrue(error.getMessage().contains(words), error.getMessage());
    assertEquals(1, error.getMessage().lines().count());
  }

  @ParameterizedTest
  @CsvSource({"version,true", "help,true"})
  void propertiesOfTheJvmDoNotAskForHelp(String name, String value) throws IOException {
    var properties = new Properties();
    properties.setProperty(name, value);
    var out = new ByteArrayOutputStream();
    Commands.run(new String[0], properties, new PrintStream(out), new PrintStream(out));
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("explain"));
  }
}

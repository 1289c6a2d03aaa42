// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import annals.pipeline.UsageError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
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
        "--runner=FlinkRunner | unknown runner FlinkRunner; there is DirectRunner (another one needs its library of Beam on the class path)",
        "--inptu=x | unknown option --inptu; did you mean --input? (--help)",
      })
  void aWrongOptionIsOneLine(String option, String message) {
    assertEquals(message, refusal("--pipeline=clean", "--output=" + folder.resolve("out"), option));
  }

  @Test
  void aFolderThatIsNoDatasetIsNotVerified() {
    assertEquals(
        folder
            + " is no dataset: it holds no manifest.json; run a pipeline into it or name another"
            + " (-Doutput=FOLDER)",
        refusal("--pipeline=verify", "--output=" + folder));
  }

  @Test
  void withoutANameThereIsTheList() throws IOException {
    assertEquals(ExitCode.OK, run());
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What globs match, and what is told of what cannot be opened. */
final class InputsTest {
  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.createDirectories(folder.resolve("sub/deep"));
    Files.createDirectories(folder.resolve("folder.txt"));
    Files.writeString(folder.resolve("a.txt"), "a");
    Files.writeString(folder.resolve("sub/b.txt"), "b");
    Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("a.txt"));
    Files.createSymbolicLink(folder.resolve("sub/dead.txt"), Path.of("nothing"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "*.txt    | a.txt folder.txt link.txt",
        "*        | a.txt folder.txt link.txt",
        "**/*.txt | a.txt folder.txt link.txt sub/b.txt sub/dead.txt",
        "sub/*    | sub/b.txt sub/dead.txt",
        "a.txt    | a.txt",
        "none/*   | ''"
      })
  void whatMatchesIsListed(String glob, String paths) throws IOException {
    List<String> listed =
        Inputs.list(List.of(folder + "/" + glob)).stream()
            .map(input -> folder.relativize(Path.of(input.named().path())).toString())
            .sorted()
            .toList();
    assertEquals(paths, String.join(" ", listed));
  }

  @Test
  void whatIsNoFileIsRefusedWithTheReason() {
    assertEquals("it is a folder", refusal("folder.txt"));
    assertEquals("it is a link to nothing", refusal("sub/dead.txt"));
    assertEquals(
        "the character set of the locale cannot spell its name; set LC_ALL=C.UTF-8",
        refusal("%C3%A9.txt"));
  }

  @Test
  void aPipeIsNotWaitedFor() throws Exception {
    Path pipe = folder.resolve("pipe.txt");
    if (new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0) {
      assertEquals("it is a pipe or a device", refusal("pipe.txt"));
    }
  }

  private String refusal(String name) {
    String path = folder.resolve(name).toString();
    return assertThrows(IOException.class, () -> annals.beam.Files.open(path)).getMessage();
  }
}

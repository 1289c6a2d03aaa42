// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.pipeline.BrokenDataset;
import annals.pipeline.UsageError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of tables without text and their inputs come the tables with text, byte for byte. */
final class RehydrateTest {
  private static final String TOLD =
      """
      A bridge fell in Selm

      March 4, 2024

      Nearly forty people were injured when the old bridge fell on Monday, the mayor, Ana Lima, said.

      "We had asked for repairs," she said. The work will cost 3 million euros.
      """;

  @TempDir Path folder;

  @BeforeEach
  void inputs() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("bridge.txt"), TOLD);
    String page = "<html><title>A ferry sank</title><p>" + TOLD.replace("bridge", "ferry");
    Files.writeString(in.resolve("ferry.html"), page);
  }

  private int annals(String... args) throws IOException {
    var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return Commands.run(args, new Properties(), out, out);
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private void make(String name, String policy) throws IOException {
    annals(
        "run",
        at("in"),
        "--pipeline=statements",
        "--output=" + at(name),
        "--text_policy=" + policy,
        "--title=Two accidents",
        "--licence=https://example.org/terms",
        "--creator=Ana Lima;org:The Post",
        "--sources=false");
  }

  @ParameterizedTest
  @ValueSource(strings = {"quote", "none"})
  void theTextComesBackByteForByte(String policy) throws IOException {
    make("whole", "full");
    make("bare", policy);
    assertFalse(Files.readString(folder.resolve("bare/sentences.csv")).contains("Nearly forty"));
    annals("rehydrate", at("bare"));
    for (Path file : files("whole")) {
      Path again =
          folder.resolve("bare_with_text").resolve(folder.resolve("whole").relativize(file));
      assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again), file.toString());
    }
    assertEquals(files("whole").size(), files("bare_with_text").size());
  }

  private List<Path> files(String name) throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve(name))) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void whatIsSaidOfADatasetStaysAsItWas() throws IOException {
    make("titled", "none");
    String message =
        assertThrows(
                UsageError.class, () -> annals("rehydrate", at("titled"), "--title=Other words"))
            .getMessage();
    assertTrue(message.contains("leave out --title"), message);
  }

  @Test
  void ofAnotherInputNothingIsPublished() throws IOException {
    make("bare", "none");
    Files.writeString(folder.resolve("in/bridge.txt"), TOLD.replace("forty", "fifty"));
    String told =
        assertThrows(BrokenDataset.class, () -> annals("rehydrate", at("bare"))).getMessage();
    assertTrue(told.contains("is not " + at("bare") + ": other rows in documents"), told);
    assertTrue(
        told.endsWith("(changed since: " + at("in") + "/bridge.txt); nothing was published"), told);
    assertFalse(Files.exists(folder.resolve("bare_with_text")));
  }

  @Test
  void whatHasItsTextIsLeftAlone() throws IOException {
    make("whole", "full");
    String told =
        assertThrows(UsageError.class, () -> annals("rehydrate", at("whole"))).getMessage();
    assertEquals(at("whole") + " has its text: its text policy is full", told);
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DatasetFolderTest {

  @TempDir Path base;
  private Path output;

  @BeforeEach
  void anOutputFolder() {
    output = base.resolve("dataset");
  }

  /** What a kill looks like from inside. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  /** Does the first few renames and deletions, then is killed. */
  private static final class KilledAfter implements DatasetFolder.Moves {
    private int left;

    KilledAfter(int moves) {
      this.left = moves;
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
      count();
      Files.move(from, to);
    }

    @Override
    public void delete(Path folder) throws IOException {
      if (Files.exists(folder)) {
        count();
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
    }

    private void count() {
      if (left-- == 0) {
        throw new Killed();
      }
    }
  }

  @Test
  void aFirstDatasetIsPublishedWhole() throws IOException {
    publish("one");
    assertEquals("one", dataset());
    assertEquals(List.of("dataset"), names());
  }

  @Test
  void aNewDatasetTakesThePlaceOfTheLast() throws IOException {
    publish("one");
    publish("two");
    assertEquals("two", dataset());
    assertEquals(List.of("dataset"), names());
  }

  @Test
  void anAbandonedRunLeavesTheLastDataset() throws IOException {
    publish("one");
    DatasetFolder folder = DatasetFolder.open(output);
    stage(folder, "two");
    folder.abandon();
    assertEquals("one", dataset());
    assertEquals(List.of("dataset"), names());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void aKillBetweenAnyTwoMovesLeavesAWholeDataset(int moves) throws IOException {
    publish("one");
    assertThrows(Killed.class, () -> publish("two", new KilledAfter(moves)));
    DatasetFolder next = DatasetFolder.open(output);
    assertEquals(moves == 0 ? "one" : "two", dataset());
    assertTrue(isEmpty(next.staging()), "leftovers are swept");
    next.abandon();
    assertEquals(List.of("dataset"), names());
  }

  /** A folder in which a thread goes on writing. */
  private static final class NeverEmpty implements DatasetFolder.Moves {
    private int deletions;

    @Override
    public void rename(Path from, Path to) throws IOException {
      Files.move(from, to);
    }

    @Override
    public void delete(Path folder) throws IOException {
      if (Files.exists(folder)) {
        deletions++;
        throw new DirectoryNotEmptyException(folder.toString());
      }
    }
  }

  @Test
  void aFolderThatStaysFullIsSweptTwentyTimesInTwoSeconds() throws IOException {
    var moves = new NeverEmpty();
    DatasetFolder folder = DatasetFolder.open(output, moves);
    Files.writeString(folder.staging().resolve("late"), "x");
    assertThrows(DirectoryNotEmptyException.class, () -> folder.sweep(folder.staging()));
    assertEquals(20, moves.deletions);
    folder.release();
  }

  @Test
  void twoRunsCannotWriteToOneOutput() throws IOException {
    DatasetFolder first = DatasetFolder.open(output);
    stage(first, "one");
    var error = assertThrows(OutputException.class, () -> DatasetFolder.open(output));
    assertEquals("another run is writing to " + output, error.getMessage());
    first.publish();
    assertEquals("one", dataset());
    publish("two");
    assertEquals("two", dataset());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void aKillWhileRecoveringIsRecoveredFrom(int moves) throws IOException {
    publish("one");
    assertThrows(Killed.class, () -> publish("two", new KilledAfter(1)));
    assertThrows(Killed.class, () -> DatasetFolder.open(output, new KilledAfter(moves)));
    DatasetFolder.open(output);
    assertEquals("two", dataset());
  }

  @Test
  void aKillWhileTheFirstDatasetIsWrittenLeavesNone() throws IOException {
    DatasetFolder killed = DatasetFolder.open(output);
    stage(killed, "half");
    killed.release();
    DatasetFolder next = DatasetFolder.open(output);
    assertFalse(Files.exists(output));
    assertTrue(isEmpty(next.staging()));
  }

  @Test
  void aPreviousDatasetComesBackWhereTheStagedOneIsLost() throws IOException {
    publish("one");
    Files.move(output, base.resolve(".dataset.previous"));
    DatasetFolder.open(output);
    assertEquals("one", dataset());
  }

  @Test
  void aRenameThatFailsIsUndone() throws IOException {
    publish("one");
    DatasetFolder folder =
        DatasetFolder.open(
            output,
            new DatasetFolder.Moves() {
              @Override
              public void rename(Path from, Path to) throws IOException {
                if (from.endsWith(".dataset.staging")) {
                  throw new IOException("disk on fire");
                }
                Files.move(from, to);
              }

              @Override
              public void delete(Path gone) {}
            });
    stage(folder, "two");
    var error = assertThrows(OutputException.class, folder::publish);
    assertEquals(
        "cannot write to %s: IOException: disk on fire; the last dataset there is untouched"
            .formatted(output),
        error.getMessage());
    assertEquals("one", dataset());
  }

  @Test
  void aLastDatasetThatCannotBeDeletedIsNamedAndTheNewOneIsInPlace() throws IOException {
    publish("one");
    DatasetFolder folder =
        DatasetFolder.open(
            output,
            new DatasetFolder.Moves() {
              @Override
              public void rename(Path from, Path to) throws IOException {
                Files.move(from, to);
              }

              @Override
              public void delete(Path gone) throws IOException {
                if (Files.exists(gone)) {
                  throw new AccessDeniedException(gone.toString());
                }
              }
            });
    stage(folder, "two");
    var error = assertThrows(OutputException.class, folder::publish);
    assertEquals(
        "the new dataset is in %s, but the one before could not be deleted (permission denied): remove %s"
            .formatted(output, output.resolveSibling(".dataset.previous")),
        error.getMessage());
    assertEquals("two", dataset());
    publish("three");
    assertEquals(List.of("dataset"), names());
  }

  @Test
  void aFullDiskIsToldInWords() {
    var full = new IOException("wrapped", new IOException("No space left on device"));
    assertTrue(OutputException.isFull(full));
    assertFalse(OutputException.isFull(new IOException("something else")));
    assertEquals(
        "cannot write to out: no space left on its disk (a run needs some thirty times the size of"
            + " its input there); the last dataset there is untouched",
        OutputException.whileWriting(Path.of("out"), full).getMessage());
  }

  @Test
  void aFileThatTheDatasetDoesNotNameIsLeftAlone() throws IOException {
    publish("one");
    Files.writeString(output.resolve("notes.txt"), "mine");
    var error = assertThrows(OutputException.class, () -> DatasetFolder.open(output));
    assertEquals(
        output
            + " holds a file that is not of its dataset, so it is left alone: notes.txt; move it"
            + " away or choose another output",
        error.getMessage());
    assertEquals("one", dataset());
    assertEquals(List.of("dataset"), names());
  }

  @Test
  void aFolderOfOtherThingsIsLeftAlone() throws IOException {
    Files.createDirectories(output.resolve("photos"));
    Files.writeString(output.resolve("photos/me.jpg"), "me");
    var error = assertThrows(OutputException.class, () -> DatasetFolder.open(output));
    assertTrue(error.getMessage().contains("photos/me.jpg"), error.getMessage());
    assertTrue(Files.exists(output.resolve("photos/me.jpg")));
  }

  @Test
  void anEmptyFolderWillDo() throws IOException {
    Files.createDirectories(output);
    publish("one");
    assertEquals("one", dataset());
  }

  @Test
  void aFileIsNoOutputFolder() throws IOException {
    Files.writeString(output, "a file");
    var error = assertThrows(OutputException.class, () -> DatasetFolder.open(output));
    assertEquals(output + " is a file, not a folder", error.getMessage());
  }

  @Test
  void anOutputThatCannotBeWrittenIsOneLine() throws IOException {
    Files.writeString(base.resolve("file"), "no folder");
    Path inside = base.resolve("file").resolve("dataset");
    var error = assertThrows(OutputException.class, () -> DatasetFolder.open(inside));
    assertTrue(error.getMessage().startsWith("cannot write to " + inside), error.getMessage());
    assertEquals(1, error.getMessage().lines().count());
  }

  private void publish(String content) throws IOException {
    DatasetFolder folder = DatasetFolder.open(output);
    stage(folder, content);
    folder.publish();
  }

  private void publish(String content, DatasetFolder.Moves moves) throws IOException {
    DatasetFolder folder = DatasetFolder.open(output, moves);
    stage(folder, content);
    folder.publish();
  }

  private static void stage(DatasetFolder folder, String content) throws IOException {
    Destination staging = Destination.folder(folder.staging());
    var hashes = new TreeMap<String, String>();
    for (String name : List.of("events.csv", "sources/a.txt")) {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      hashes.put(name, WrittenFile.write(staging, name, bytes).sha256());
    }
    WrittenFile.write(staging, Checksums.PATH, Checksums.write(hashes));
    WrittenFile.write(staging, Manifest.PATH, content.getBytes(StandardCharsets.UTF_8));
  }

  /** The content of every file of the published dataset, which must be the same in all. */
  private String dataset() throws IOException {
    String content = Files.readString(output.resolve(Manifest.PATH));
    assertEquals(content, Files.readString(output.resolve("events.csv")));
    assertEquals(content, Files.readString(output.resolve("sources/a.txt")));
    return content;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(base)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An output folder that always holds a whole dataset: the new one or the last one. Everything is
 * written to a staging folder beside it ({@code .dataset.staging} for {@code dataset}); {@link
 * #publish} renames the output folder to {@code .dataset.previous}, the staging folder to the
 * output, and deletes the previous one. Whenever the program is killed, {@link #open} of the next
 * run finishes or undoes that and sweeps what is left.
 */
public final class DatasetFolder {
  private static final int SWEEPS = 20;
  private static final long BETWEEN_SWEEPS = 100_000_000;

  private final Path output;
  private final Path staging;
  private final Path previous;
  private final Moves moves;
  private final FolderLock lock;

  /** The renames and deletions, so that a test can stop between any two. */
  interface Moves {
    void rename(Path from, Path to) throws IOException;

    void delete(Path folder) throws IOException;
  }

  private DatasetFolder(Path output, Moves moves, FolderLock lock) {
    this.output = output;
    this.staging = beside(output, "staging");
    this.previous = beside(output, "previous");
    this.moves = moves;
    this.lock = lock;
  }

  private static Path beside(Path output, String role) {
    return output.resolveSibling("." + output.getFileName() + "." + role);
  }

  /**
   * Makes an output folder ready for a run: recovers from a killed one, refuses to replace files
   * that the last dataset there does not name, and creates an empty staging folder. Until {@link
   * #publish} or {@link #abandon} no other run can open it.
   */
  public static DatasetFolder open(Path output) throws OutputException {
    return open(output, new LocalMoves());
  }

  static DatasetFolder open(Path output, Moves moves) throws OutputException {
    Path path = target(output);
    FolderLock lock;
    try {
      Files.createDirectories(path.getParent());
      lock = FolderLock.tryTake(beside(path, "lock"));
    } catch (IOException e) {
      throw failed(path, e);
    }
    if (lock == null) {
      throw new OutputException("another run is writing to " + path, null);
    }
    var folder = new DatasetFolder(path, moves, lock);
    boolean ready = false;
    try {
      folder.recover();
      folder.refuseForeignFiles();
      Files.createDirectories(folder.staging);
      ready = true;
      return folder;
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw failed(path, e);
    } finally {
      if (!ready) {
        folder.release();
      }
    }
  }

  /** The folder itself: where the output is a link, what it leads to, so that the link stays. */
  private static Path target(Path output) throws OutputException {
    Path path = output.toAbsolutePath().normalize();
    if (Files.isSymbolicLink(path)) {
      try {
        path = path.toRealPath();
      } catch (IOException e) {
        throw new OutputException(
            output + " is a link that leads nowhere; make the folder or remove the link", e);
      }
    }
    if (path.getParent() == null || path.getFileName() == null) {
      throw new OutputException(
          path + " is no place for a dataset; name a folder in it (--output=FOLDER)", null);
    }
    return path;
  }

  /** Where this run writes. */
  public Path staging() {
    return staging;
  }

  /** Where the dataset is after {@link #publish}. */
  public Path output() {
    return output;
  }

  /**
   * Puts the staged dataset in the place of the last one. It is on the disk, byte for byte, before
   * the last one goes: a power cut leaves one of them whole.
   */
  public void publish() throws OutputException {
    if (!Files.exists(staging.resolve(Manifest.PATH))) {
      throw new IllegalStateException("no manifest in " + staging);
    }
    try {
      swap();
      sweepPrevious();
    } finally {
      release();
    }
  }

  private void sweepPrevious() throws OutputException {
    try {
      moves.delete(previous);
    } catch (IOException e) {
      throw new OutputException(
          "the new dataset is in %s, but the one before could not be deleted (%s): remove %s"
              .formatted(output, OutputException.reason(e), previous),
          e);
    }
  }

  private void swap() throws OutputException {
    try {
      DiskSync.folder(staging);
      boolean replaces = Files.exists(output);
      if (replaces) {
        moves.rename(output, previous);
      }
      try {
        moves.rename(staging, output);
      } catch (IOException e) {
        if (replaces) {
          moves.rename(previous, output);
        }
        throw e;
      }
      DiskSync.entries(output.getParent());
    } catch (IOException e) {
      throw failed(output, e);
    }
  }

  /** Deletes a folder of this run in which a thread that was not stopped yet may still write. */
  public void sweep(Path folder) throws IOException {
    for (int left = SWEEPS; left > 0; left--) {
      try {
        moves.delete(folder);
        return;
      } catch (DirectoryNotEmptyException e) {
        if (left == 1) {
          throw e;
        }
      }
      LockSupport.parkNanos(BETWEEN_SWEEPS);
    }
  }

  /** Throws away what was staged; the last dataset stays. */
  public void abandon() throws OutputException {
    try {
      sweep(staging);
    } catch (IOException e) {
      throw failed(output, e);
    } finally {
      release();
    }
  }

  /** Lets other runs open the folder, as the operating system does when the program is killed. */
  void release() throws OutputException {
    try {
      lock.release();
    } catch (IOException e) {
      throw failed(output, e);
    }
  }

  /**
   * A previous dataset without an output folder was caught between the two renames of {@link
   * #publish}, which is only called on a complete and checked dataset: finish it, or if that is
   * gone go back. In every other case the output folder is right as it is.
   */
  private void recover() throws IOException {
    if (Files.exists(previous) && !Files.exists(output)) {
      boolean complete = Files.exists(staging.resolve(Manifest.PATH));
      moves.rename(complete ? staging : previous, output);
    }
    moves.delete(previous);
    moves.delete(staging);
  }

  private void refuseForeignFiles() throws IOException {
    if (!Files.exists(output)) {
      return;
    }
    if (!Files.isDirectory(output)) {
      throw new OutputException(output + " is a file, not a folder", null);
    }
    Set<String> named = namedFiles();
    try (Stream<Path> files = Files.walk(output)) {
      Optional<String> foreign =
          files
              .filter(file -> !Files.isDirectory(file))
              .map(file -> output.relativize(file).toString().replace('\\', '/'))
              .filter(name -> !named.contains(name))
              .sorted()
              .findFirst();
      if (foreign.isPresent()) {
        throw new OutputException(
            "%s holds a file that is not of its dataset, so it is left alone: %s; move it away or choose another output"
                .formatted(output, foreign.get()),
            null);
      }
    }
  }

  /** The files of the last dataset: none where there is no manifest. */
  private Set<String> namedFiles() throws IOException {
    var names = new HashSet<String>();
    Path checksums = output.resolve(Checksums.PATH);
    if (Files.exists(output.resolve(Manifest.PATH)) && Files.exists(checksums)) {
      names.add(Manifest.PATH);
      names.add(Checksums.PATH);
      try {
        names.addAll(Checksums.read(Files.readAllBytes(checksums)).keySet());
      } catch (IllegalArgumentException e) {
        throw new OutputException(checksums + ": " + e.getMessage(), e);
      }
    }
    return names;
  }

  private static OutputException failed(Path output, IOException e) {
    return OutputException.whileWriting(output, e);
  }

  private static final class LocalMoves implements Moves {
    @Override
    public void rename(Path from, Path to) throws IOException {
      Files.move(from, to);
    }

    @Override
    public void delete(Path folder) throws IOException {
      DatasetFolder.delete(folder);
    }
  }

  /** Deletes a folder with all that is in it; nothing where there is none. */
  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e)
              throws IOException {
            if (e != null) {
              throw e;
            }
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}

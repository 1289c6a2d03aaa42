// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;

/**
 * Streams from and to Beam's file systems. A file is written under a name of its own try and
 * renamed when it is whole, so a batch that a cluster does twice leaves one file.
 */
final class Files {
  private static final int BUFFER = 1 << 16;
  private static final String BINARY = "application/octet-stream";

  private Files() {}

  static InputStream open(String path) throws IOException {
    if (!path.contains("://")) {
      refuseWhatIsNoFile(path);
    }
    ResourceId resource = FileSystems.matchNewResource(path, false);
    return new BufferedInputStream(Channels.newInputStream(FileSystems.open(resource)), BUFFER);
  }

  /** A pipe would be waited for, and other errors say little. */
  private static void refuseWhatIsNoFile(String path) throws IOException {
    Path file = Path.of(path);
    if (java.nio.file.Files.isDirectory(file)) {
      throw new IOException("it is a folder");
    }
    if (java.nio.file.Files.exists(file) && !java.nio.file.Files.isRegularFile(file)) {
      throw new IOException("it is a pipe or a device");
    }
    if (java.nio.file.Files.isSymbolicLink(file) && !java.nio.file.Files.exists(file)) {
      throw new IOException("it is a link to nothing");
    }
    if (path.contains("%") && !java.nio.file.Files.exists(file)) {
      throw new IOException(
          "the character set of the locale cannot spell its name; set LC_ALL=C.UTF-8");
    }
  }

  static OutputStream create(String path) throws IOException {
    return new BufferedOutputStream(Channels.newOutputStream(createChannel(path)), BUFFER);
  }

  static WritableByteChannel createChannel(String path) throws IOException {
    return FileSystems.create(FileSystems.matchNewResource(path, false), BINARY);
  }

  static void rename(String from, String to) throws IOException {
    FileSystems.rename(
        List.of(FileSystems.matchNewResource(from, false)),
        List.of(FileSystems.matchNewResource(to, false)),
        StandardMoveOptions.IGNORE_MISSING_FILES);
  }
}

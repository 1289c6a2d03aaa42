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
    ResourceId resource = FileSystems.matchNewResource(path, false);
    return new BufferedInputStream(Channels.newInputStream(FileSystems.open(resource)), BUFFER);
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

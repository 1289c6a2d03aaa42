// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of a dataset go: a folder, on whatever file system the caller has. */
public interface Destination {

  /** Opens a new file; folders of its name ({@code events/part-00000.csv}) come into being. */
  WritableByteChannel create(String name) throws IOException;

  /** Gives a closed file another name. */
  void rename(String from, String to) throws IOException;

  /** A folder of the local file system. */
  static Destination folder(Path folder) {
    return new Destination() {
      @Override
      public WritableByteChannel create(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Channels.newChannel(Files.newOutputStream(file));
      }

      @Override
      public void rename(String from, String to) throws IOException {
        Path file = folder.resolve(to);
        Files.createDirectories(file.getParent());
        Files.move(folder.resolve(from), file);
      }
    };
  }
}

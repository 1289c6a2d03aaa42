// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.publish.Destination;
import java.io.IOException;
import java.nio.channels.WritableByteChannel;

/** A folder of one of Beam's file systems, where published files go. */
final class ChannelDestination implements Destination {
  private final String folder;

  ChannelDestination(String folder) {
    this.folder = folder;
  }

  @Override
  public WritableByteChannel create(String name) throws IOException {
    return Files.createChannel(folder + "/" + name);
  }

  @Override
  public void rename(String from, String to) throws IOException {
    Files.rename(folder + "/" + from, folder + "/" + to);
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gathers the parts of a container while it is gone through. */
final class PartCuts {
  private final long bytes;
  private final List<InputPart> done = new ArrayList<>();
  private InputPart open = InputPart.whole();
  private boolean stopped;

  /**
   * @param bytes of content that a part holds, at least
   */
  PartCuts(long bytes) {
    this.bytes = bytes;
  }

  boolean wants(long content) {
    return !stopped && content - open.content() >= bytes;
  }

  /**
   * Ends a part and begins the next.
   *
   * @param named what the part that ends needs to know of those before it
   */
  void cut(long offset, long content, Map<String, Integer> named) {
    done.add(open.endingAt(offset, named));
    open = new InputPart(done.size(), offset, Long.MAX_VALUE, content, Map.of());
  }

  void stop() {
    stopped = true;
  }

  /** All parts; the last knows what it needs to know. */
  List<InputPart> parts(Map<String, Integer> named) {
    var all = new ArrayList<>(done);
    all.add(open.endingAt(Long.MAX_VALUE, named));
    return List.copyOf(all);
  }
}

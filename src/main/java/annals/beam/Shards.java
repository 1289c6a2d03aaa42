// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

/** Spreads keys over a fixed number of shards, by their characters alone. */
final class Shards {
  static final int COUNT = 16;

  private Shards() {}

  static int of(String key) {
    return Math.floorMod(key.hashCode(), COUNT);
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.text;

import org.jspecify.annotations.Nullable;

/**
 * A set of keys, each kept as a 64-bit hash. Among a million keys the chance that any two share a
 * hash is about 1 in 30 million.
 */
public final class KeySet {
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
  private final LongSet hashes = new LongSet();

  /** The hash of a key of one or more cells. */
  public static long hash(@Nullable Object... cells) {
    long hash = MULTIPLIER;
    for (Object cell : cells) {
      String text = String.valueOf(cell);
      for (int i = 0; i < text.length(); i++) {
        hash = mix(hash ^ text.charAt(i));
      }
      hash = mix(hash ^ -text.length());
    }
    return hash;
  }

  private static long mix(long hash) {
    long product = hash * MULTIPLIER;
    return product ^ (product >>> 32);
  }

  /** Adds a hash; false where it was there. */
  public boolean add(long hash) {
    return hashes.add(hash);
  }

  public boolean contains(long hash) {
    return hashes.contains(hash);
  }

  /** Takes all keys out. */
  public void clear() {
    hashes.clear();
  }

  public int size() {
    return hashes.size();
  }
}

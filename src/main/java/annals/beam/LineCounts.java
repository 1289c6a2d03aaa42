// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How many documents have each short line, for one shard of the line keys, in two flat arrays
 * sorted by key; and how many documents each site has.
 */
final class LineCounts implements Serializable {
  private static final long serialVersionUID = 1L;

  private final long[] keys;
  private final int[] documents;
  private final Map<String, SiteCount> sites;

  private LineCounts(long[] keys, int[] documents, Map<String, SiteCount> sites) {
    this.keys = keys;
    this.documents = documents;
    this.sites = sites;
  }

  /** Counts keys, each given as often as a document has it. */
  static LineCounts of(long[] keysWithRepeats, Map<String, SiteCount> sites) {
    long[] sorted = keysWithRepeats.clone();
    Arrays.sort(sorted);
    int[] ones = new int[sorted.length];
    Arrays.fill(ones, 1);
    return new LineCounts(sorted, ones, new TreeMap<>(sites)).folded();
  }

  /** The counts of all lists together: merged two by two, so that none is copied often. */
  static LineCounts sum(List<LineCounts> parts) {
    if (parts.isEmpty()) {
      return of(new long[0], Map.of());
    }
    int half = parts.size() / 2;
    return half == 0
        ? parts.get(0)
        : sum(parts.subList(0, half)).plus(sum(parts.subList(half, parts.size())));
  }

  /** The counts of two lists together; neither is changed. */
  LineCounts plus(LineCounts other) {
    int size = keys.length + other.keys.length;
    long[] merged = new long[size];
    int[] counts = new int[size];
    int a = 0;
    int b = 0;
    for (int i = 0; i < size; i++) {
      boolean fromThis = b == other.keys.length || (a < keys.length && keys[a] <= other.keys[b]);
      merged[i] = fromThis ? keys[a] : other.keys[b];
      counts[i] = fromThis ? documents[a++] : other.documents[b++];
    }
    var allSites = new TreeMap<>(sites);
    other.sites.forEach((site, count) -> allSites.merge(site, count, SiteCount::plus));
    return new LineCounts(merged, counts, allSites).folded();
  }

  private LineCounts folded() {
    int out = 0;
    for (int i = 0; i < keys.length; i++) {
      if (out > 0 && keys[out - 1] == keys[i]) {
        documents[out - 1] += documents[i];
      } else {
        keys[out] = keys[i];
        documents[out++] = documents[i];
      }
    }
    return new LineCounts(Arrays.copyOf(keys, out), Arrays.copyOf(documents, out), sites);
  }

  /** The counts of lines that more than one document has. */
  Map<Long, Integer> repeated() {
    var repeated = new HashMap<Long, Integer>();
    for (int i = 0; i < keys.length; i++) {
      if (documents[i] > 1) {
        repeated.put(keys[i], documents[i]);
      }
    }
    return repeated;
  }

  Map<String, SiteCount> sites() {
    return sites;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LineCounts that
        && Arrays.equals(keys, that.keys)
        && Arrays.equals(documents, that.documents)
        && sites.equals(that.sites);
  }

  @Override
  public int hashCode() {
    return Objects.hash(Arrays.hashCode(keys), Arrays.hashCode(documents), sites);
  }
}

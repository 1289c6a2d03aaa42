// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * On how many documents of its site each short line occurs: the corpus evidence of cleaning,
 * counted under the keys of {@link LineKeys} by whoever has the corpus. Keys that occur once may be
 * left out. A line of a site's template comes back on page after page, a line of an article does
 * not. Without counts ({@link #none}) nothing is a template line.
 */
public final class SiteLines implements Serializable {
  /** A line on this many documents of a site, or on fewer, is never a template line. */
  public static final int FEW_DOCUMENTS = 3;

  /** A line on more than this share of a site's documents is a template line. */
  public static final double TEMPLATE_SHARE = 0.20;

  private static final long serialVersionUID = 1;
  private static final SiteLines NONE = new SiteLines(new long[0], new int[0], Map.of());

  private final long[] keys;
  private final int[] documents;
  private final Map<String, Integer> sites;

  private SiteLines(long[] keys, int[] documents, Map<String, Integer> sites) {
    this.keys = keys;
    this.documents = documents;
    this.sites = sites;
  }

  public static SiteLines none() {
    return NONE;
  }

  /**
   * The counts of a corpus.
   *
   * @param lines key of a line to the number of documents that have it
   * @param sites site to the number of its documents
   */
  public static SiteLines of(Map<Long, Integer> lines, Map<String, Integer> sites) {
    var sorted = new TreeMap<>(lines);
    return new SiteLines(
        sorted.keySet().stream().mapToLong(Long::longValue).toArray(),
        sorted.values().stream().mapToInt(Integer::intValue).toArray(),
        Map.copyOf(sites));
  }

  public boolean isEmpty() {
    return keys.length == 0;
  }

  /** How many documents the site has; 0 where it was not counted. */
  public int documentsOf(String site) {
    return sites.getOrDefault(site, 0);
  }

  /** How many documents have the line with this key; 0 for a line that was not counted. */
  int documentsWith(long key) {
    int at = LineKeys.find(keys, key);
    return at < 0 ? 0 : documents[at];
  }

  /** Whether a line on that many of a site's documents belongs to the site, not to the article. */
  static boolean isTemplate(int documentsWithLine, int documentsOfSite) {
    return documentsWithLine > FEW_DOCUMENTS
        && documentsWithLine > TEMPLATE_SHARE * documentsOfSite;
  }
}

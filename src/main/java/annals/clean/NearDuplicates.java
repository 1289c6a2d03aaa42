// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a corpus that print the article of another one. Of a group the document with the
 * smallest id is the original, and each other one names it; which documents are compared is said by
 * links, so the work is linear in them.
 *
 * @param byDocument what each document repeats, by its id; originals are not in it
 */
public record NearDuplicates(Map<String, Repeat> byDocument) implements Serializable {
  /** Two pages with less of their prose in common hold two articles. */
  static final double SAME_ARTICLE = 0.5;

  /**
   * Two pages of one site that each have more shingles of their own than this, and more than {@link
   * #OWN_SHARE} of all, hold two short articles amid the prose of the site.
   */
  private static final int OWN_SHINGLES = 25;

  private static final double OWN_SHARE = 0.1;
  private static final NearDuplicates NONE = new NearDuplicates(Map.of());

  /**
   * That a document repeats another.
   *
   * @param original the id of the other one
   * @param likeness the share of their prose that both have, 0 to 1
   * @param firstOfSite whether no document before it on its site prints the same article
   */
  public record Repeat(String original, double likeness, boolean firstOfSite)
      implements Serializable {}

  /**
   * A document that may repeat another.
   *
   * @param number its place in the order of ids
   */
  public record Suspect(long number, String docId, @Nullable String site, ProseSketch sketch) {}

  public static NearDuplicates none() {
    return NONE;
  }

  /** What the document repeats; null for an original. */
  public @Nullable Repeat of(String docId) {
    return byDocument.get(docId);
  }

  /**
   * Compares each document with those that it is linked to, and with their originals, in the order
   * of their numbers.
   *
   * @param links earlier documents by the number of a later one
   */
  public static NearDuplicates judge(List<Suspect> suspects, Map<Long, ? extends Set<Long>> links) {
    var byNumber = new TreeMap<Long, Suspect>();
    suspects.forEach(suspect -> byNumber.put(suspect.number(), suspect));
    var originals = new TreeMap<Long, Suspect>();
    var repeats = new TreeMap<String, Repeat>();
    var seen = new HashSet<List<String>>();
    for (Suspect document : byNumber.values()) {
      Suspect original = original(document, links.get(document.number()), originals);
      originals.put(document.number(), original);
      String site = document.site() == null ? "" : document.site();
      boolean first = seen.add(List.of(original.docId(), site));
      if (original.number() != document.number()) {
        double likeness = document.sketch().likeness(original.sketch());
        repeats.put(document.docId(), new Repeat(original.docId(), likeness, first));
      }
    }
    return new NearDuplicates(Map.copyOf(repeats));
  }

  /** The first original that prints the same article; the document itself where none does. */
  private static Suspect original(
      Suspect document, @Nullable Set<Long> linked, Map<Long, Suspect> originals) {
    var candidates = new TreeMap<Long, Suspect>();
    for (long earlier : linked == null ? Set.<Long>of() : linked) {
      Suspect original = originals.get(earlier);
      if (original != null) {
        candidates.put(original.number(), original);
      }
    }
    for (Suspect candidate : candidates.values()) {
      if (sameArticle(document, candidate)) {
        return candidate;
      }
    }
    return document;
  }

  static boolean sameArticle(Suspect one, Suspect other) {
    ProseSketch a = one.sketch();
    ProseSketch b = other.sketch();
    double likeness = a.likeness(b);
    if (likeness < SAME_ARTICLE) {
      return false;
    }
    if (one.site() == null || !one.site().equals(other.site())) {
      return true;
    }
    double common = likeness / (1 + likeness) * (a.shingles() + b.shingles());
    int shorter = Math.min(a.shingles(), b.shingles());
    return shorter - common <= Math.max(OWN_SHINGLES, OWN_SHARE * shorter);
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well kept text matches the article bodies of a gold file: precision and recall over 4-word
 * shingles as multisets, each the mean over pages, and the share of pages whose words are exactly
 * right. A page kept empty has no precision and a recall of 0.
 */
final class ShingleScore {
  private static final int SHINGLE = 4;

  private int pages;
  private int answered;
  private int exact;
  private double precision;
  private double recall;

  /** Adds a page; returns its own F1. */
  double add(String gold, String kept) {
    List<String> goldWords = words(gold);
    List<String> keptWords = words(kept);
    var goldShingles = shingles(goldWords);
    var keptShingles = shingles(keptWords);
    long hits = 0;
    for (var shingle : keptShingles.entrySet()) {
      hits += Math.min(shingle.getValue(), goldShingles.getOrDefault(shingle.getKey(), 0));
    }
    long keptCount = total(keptShingles);
    double p = keptCount == 0 ? 0 : (double) hits / keptCount;
    double r = (double) hits / Math.max(1, total(goldShingles));
    pages++;
    answered += keptCount == 0 ? 0 : 1;
    exact += goldWords.equals(keptWords) ? 1 : 0;
    precision += p;
    recall += r;
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  void add(ShingleScore other) {
    pages += other.pages;
    answered += other.answered;
    exact += other.exact;
    precision += other.precision;
    recall += other.recall;
  }

  int pages() {
    return pages;
  }

  int empty() {
    return pages - answered;
  }

  double precision() {
    return answered == 0 ? 0 : precision / answered;
  }

  double recall() {
    return pages == 0 ? 0 : recall / pages;
  }

  double f1() {
    double p = precision();
    double r = recall();
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  double exact() {
    return pages == 0 ? 0 : (double) exact / pages;
  }

  private static long total(Map<String, Integer> shingles) {
    return shingles.values().stream().mapToLong(Integer::longValue).sum();
  }

  private static Map<String, Integer> shingles(List<String> words) {
    var shingles = new HashMap<String, Integer>();
    if (words.isEmpty()) {
      return shingles;
    }
    int size = Math.min(SHINGLE, words.size());
    for (int i = 0; i + size <= words.size(); i++) {
      shingles.merge(String.join(" ", words.subList(i, i + size)), 1, Integer::sum);
    }
    return shingles;
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside =
          i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_');
      if (inside && from < 0) {
        from = i;
      } else if (!inside && from >= 0) {
        words.add(text.substring(from, i));
        from = -1;
      }
    }
    return words;
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which lines of a page a person kept, from the text of the article alone. Each line may lie in
 * several places of that text; the chain of places, in the order of both, that explains most words
 * decides. So a "Share" between two paragraphs is not taken for one in the middle of a sentence.
 */
final class GoldLines {
  private static final int SHORT = 3;
  private static final int MOST_PLACES = 64;
  private static final int COMMON = 24;
  private static final int LIKELIEST = 6;
  private static final int GAP = 12;
  private static final float FEWEST_SHARE = 0.5f;

  /** A place of a line in the gold text: words {@code [start, end)}, so many of them the line's. */
  private record Place(int line, int start, int end, int words) {}

  private GoldLines() {}

  /** Which lines of the page are in the article. */
  static boolean[] label(Page page, String article) {
    var scan = new WordScan();
    scan.words(article.toCharArray(), 0, article.length());
    int[] gold = scan.copy();
    var words = new HashMap<Integer, List<Integer>>();
    var triples = new HashMap<Integer, List<Integer>>();
    for (int i = 0; i < gold.length; i++) {
      words.computeIfAbsent(gold[i], k -> new ArrayList<>()).add(i);
      if (i + 2 < gold.length) {
        triples.computeIfAbsent(triple(gold, i), k -> new ArrayList<>()).add(i);
      }
    }
    List<List<Place>> places = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      int[] line = page.line(i).wordHashes;
      places.add(
          line.length <= SHORT ? shortPlaces(i, line, gold, words) : longPlaces(i, line, triples));
    }
    return chain(page, places, gold.length);
  }

  private static int triple(int[] words, int at) {
    return WordHash.join(WordHash.join(words[at], words[at + 1]), words[at + 2]);
  }

  private static List<Place> shortPlaces(
      int index, int[] line, int[] gold, Map<Integer, List<Integer>> words) {
    var places = new ArrayList<Place>();
    if (line.length == 0) {
      return places;
    }
    for (int at : words.getOrDefault(line[0], List.of())) {
      int k = 1;
      while (k < line.length && at + k < gold.length && gold[at + k] == line[k]) {
        k++;
      }
      if (k == line.length && places.size() < MOST_PLACES) {
        places.add(new Place(index, at, at + k, k));
      }
    }
    return places;
  }

  private static List<Place> longPlaces(
      int index, int[] line, Map<Integer, List<Integer>> triples) {
    var pairs = new ArrayList<int[]>();
    var votes = new HashMap<Integer, Integer>();
    for (int i = 0; i + 2 < line.length; i++) {
      List<Integer> found = triples.getOrDefault(triple(line, i), List.of());
      if (found.size() <= COMMON) {
        for (int at : found) {
          pairs.add(new int[] {i, at});
          votes.merge(at - i, 1, Integer::sum);
        }
      }
    }
    return votes.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(LIKELIEST)
        .map(vote -> along(index, line, pairs, vote.getKey()))
        .toList();
  }

  /** The place that begins with the pairs of one diagonal and goes on with what follows them. */
  private static Place along(int index, int[] line, List<int[]> pairs, int diagonal) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    int last = 0;
    int words = 2;
    for (int[] pair : pairs) {
      if (pair[1] - pair[0] == diagonal) {
        start = Math.min(start, pair[1]);
        end = pair[1] + SHORT;
        last = pair[0];
        words++;
      }
    }
    for (int[] pair : pairs) {
      boolean follows = pair[0] > last && pair[1] >= end - 2 && pair[1] < end + GAP;
      if (follows && pair[1] - pair[0] != diagonal) {
        end = pair[1] + SHORT;
        last = pair[0];
        words++;
      }
    }
    int first = start - diagonal;
    for (int k = pairs.size() - 1; k >= 0; k--) {
      int[] pair = pairs.get(k);
      boolean precedes = pair[0] < first && pair[1] + 1 <= start && pair[1] > start - GAP;
      if (precedes && pair[1] - pair[0] != diagonal) {
        start = pair[1];
        first = pair[0];
        words++;
      }
    }
    return new Place(index, start, end, Math.min(line.length, words));
  }

  private static boolean[] chain(Page page, List<List<Place>> places, int goldLength) {
    var best = new int[goldLength + 2];
    var last = new int[goldLength + 2];
    Arrays.fill(last, -1);
    var all = new ArrayList<Place>();
    var parents = new ArrayList<Integer>();
    for (List<Place> candidates : places) {
      int from = all.size();
      var values = new int[candidates.size()];
      for (int c = 0; c < candidates.size(); c++) {
        Place place = candidates.get(c);
        int value = 0;
        int parent = -1;
        for (int at = place.start + 1; at > 0; at -= at & -at) {
          if (best[at] > value) {
            value = best[at];
            parent = last[at];
          }
        }
        values[c] = value + place.words;
        all.add(place);
        parents.add(parent);
      }
      for (int c = 0; c < candidates.size(); c++) {
        for (int at = candidates.get(c).end + 1; at < best.length; at += at & -at) {
          if (values[c] >= best[at]) {
            best[at] = values[c];
            last[at] = from + c;
          }
        }
      }
    }
    var labels = new boolean[page.size()];
    int at = goldLength + 1;
    int value = 0;
    int end = -1;
    for (; at > 0; at -= at & -at) {
      if (best[at] > value) {
        value = best[at];
        end = last[at];
      }
    }
    for (int i = end; i >= 0; i = parents.get(i)) {
      Place place = all.get(i);
      int words = page.line(place.line).wordHashes.length;
      labels[place.line] = place.words >= FEWEST_SHARE * words;
    }
    return labels;
  }
}

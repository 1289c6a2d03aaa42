// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.util.Arrays;
import java.util.TreeMap;

/** What is known of a word from plain text, as a sparse vector of length one. */
final class WordVectors {
  /** The number of the neighbour at the edge of a sentence. */
  static final int EDGE = -1;

  /** So many of the most frequent words are told apart as neighbours. */
  private static final int FREQUENT = 600;

  private static final int ENDINGS = 1000;
  private static final int OTHER_SHAPES = 100;
  private static final int CAPITALS = 1150;
  private static final int FORMS = 1200;
  private static final int ENDING_LENGTH = 2;
  private static final float ENDING_WEIGHT = 0.3f;
  private static final double CAPITALS_WEIGHT = 1.2;
  private static final double SMALLEST_LENGTH = 1e-9;

  private final int[] places;
  private final float[] values;

  private WordVectors(int[] places, float[] values) {
    this.places = places;
    this.values = values;
  }

  /** How long a vector is when it is not sparse. */
  static int room(int clusters) {
    return 2 * side(clusters) + FORMS;
  }

  private static int side(int clusters) {
    return FREQUENT + clusters + 2;
  }

  void addTo(float[] sum, float weight) {
    for (int i = 0; i < places.length; i++) {
      sum[places[i]] += weight * values[i];
    }
  }

  /** The likeness to each of many vectors, which stand side by side for each place. */
  void compare(float[][] byPlace, float[] likeness) {
    Arrays.fill(likeness, 0);
    for (int i = 0; i < places.length; i++) {
      float[] row = byPlace[places[i]];
      for (int other = 0; other < likeness.length; other++) {
        likeness[other] += values[i] * row[other];
      }
    }
  }

  static void normalize(float[] vector) {
    double squares = 0;
    for (float value : vector) {
      squares += value * value;
    }
    double length = Math.sqrt(squares) + SMALLEST_LENGTH;
    for (int place = 0; place < vector.length; place++) {
      vector[place] = (float) (vector[place] / length);
    }
  }

  /** The neighbours of one word while they are counted. */
  static final class Counter {
    private final TreeMap<Integer, Integer> counts = new TreeMap<>();
    private final int clusters;

    Counter(int clusters) {
      this.clusters = clusters;
    }

    /** Counts a neighbour on side 0 or 1, by its number, or its cluster if it is rare. */
    void add(int side, int neighbour, int cluster) {
      int place =
          neighbour == EDGE
              ? FREQUENT + clusters + 1
              : neighbour < FREQUENT ? neighbour : FREQUENT + cluster;
      counts.merge(side * side(clusters) + place, 1, Integer::sum);
    }

    WordVectors finish(String word, int total, double shareOfCapitals) {
      int size = counts.size() + 2;
      var places = new int[size];
      var values = new float[size];
      int at = 0;
      for (var count : counts.entrySet()) {
        places[at] = count.getKey();
        values[at++] = (float) Math.sqrt(count.getValue() / (double) total);
      }
      places[at] = 2 * side(clusters) + form(word);
      values[at++] = ENDING_WEIGHT;
      places[at] = 2 * side(clusters) + CAPITALS;
      values[at] = (float) (CAPITALS_WEIGHT * Math.sqrt(shareOfCapitals));
      normalize(values);
      return new WordVectors(places, values);
    }

    /** The ending of a word of letters; the beginning and length of another. */
    private static int form(String word) {
      if (word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-' || c == '\'')) {
        String ending = word.substring(Math.max(0, word.length() - ENDING_LENGTH));
        return Math.floorMod(ending.hashCode(), ENDINGS);
      }
      return ENDINGS + Math.floorMod(word.charAt(0) * 31 + word.length(), OTHER_SHAPES);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.text;

import java.util.Arrays;

/**
 * A set of numbers, such as hashes, by open addressing: at most half full, so sixteen to thirty-two
 * bytes a number.
 */
public final class LongSet {
  private static final int FIRST_SIZE = 64;
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  /** Zero marks a free place, so it is kept apart. */
  private boolean zero;

  private long[] places = new long[FIRST_SIZE];
  private int count;

  /** Whether a number is in it. */
  public boolean contains(long number) {
    return number == 0 ? zero : places[place(number)] == number;
  }

  /** Adds a number; false where it was there. */
  public boolean add(long number) {
    if (number == 0) {
      boolean fresh = !zero;
      zero = true;
      return fresh;
    }
    if (2 * count >= places.length) {
      grow();
    }
    int place = place(number);
    if (places[place] == number) {
      return false;
    }
    places[place] = number;
    count++;
    return true;
  }

  /** Takes all numbers out. */
  public void clear() {
    if (places.length > FIRST_SIZE) {
      places = new long[FIRST_SIZE];
    } else if (count > 0) {
      Arrays.fill(places, 0);
    }
    zero = false;
    count = 0;
  }

  /** How many numbers it has. */
  public int size() {
    return count + (zero ? 1 : 0);
  }

  private void grow() {
    long[] old = places;
    places = new long[2 * old.length];
    for (long number : old) {
      if (number != 0) {
        places[place(number)] = number;
      }
    }
  }

  /** Where a number stands, or would stand. */
  private int place(long number) {
    int mask = places.length - 1;
    int place = (int) ((number * MULTIPLIER) >>> 32) & mask;
    while (places[place] != 0 && places[place] != number) {
      place = (place + 1) & mask;
    }
    return place;
  }
}

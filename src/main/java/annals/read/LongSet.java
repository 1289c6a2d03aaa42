// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

/** A set of numbers that are as good as random, such as hashes, in one array. */
final class LongSet {
  private static final int ROOM = 64;

  /** Zero marks a free place, so it is kept apart. */
  private boolean zero;

  private long[] places = new long[ROOM];
  private int count;

  boolean contains(long number) {
    return number == 0 ? zero : places[place(places, number)] == number;
  }

  void add(long number) {
    if (number == 0) {
      zero = true;
      return;
    }
    int place = place(places, number);
    if (places[place] == number) {
      return;
    }
    places[place] = number;
    count++;
    if (2 * count > places.length) {
      grow();
    }
  }

  private void grow() {
    long[] larger = new long[2 * places.length];
    for (long number : places) {
      if (number != 0) {
        larger[place(larger, number)] = number;
      }
    }
    places = larger;
  }

  /** Where a number stands, or would stand. */
  private static int place(long[] places, long number) {
    int place = (int) number & (places.length - 1);
    while (places[place] != 0 && places[place] != number) {
      place = (place + 1) & (places.length - 1);
    }
    return place;
  }
}

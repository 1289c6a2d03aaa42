// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.table;

import java.util.Comparator;

/**
 * The order of ids of rows: places ({@code 000_f4c57c76c6268d73#char=1697,1717.2}) by document,
 * start, end and number, all else by code point.
 */
public final class PlaceOrder {
  private static final String PLACE = "#char=";
  private static final String FIRST_OF_PLACE = "1";

  /** Strings by code point: surrogates sort after every other char, as their code points do. */
  public static final Comparator<String> BY_CODE_POINT =
      (a, b) -> {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
          char left = a.charAt(i);
          char right = b.charAt(i);
          if (left != right) {
            boolean pairs = Character.isSurrogate(left) != Character.isSurrogate(right);
            int order = Character.compare(left, right);
            return pairs ? (Character.isSurrogate(left) ? 1 : -1) : order;
          }
        }
        return Integer.compare(a.length(), b.length());
      };

  /** Ids of rows; see above. */
  public static final Comparator<String> OF_IDS = PlaceOrder::compare;

  /** Numbers in digits: the longer one is the greater, as none starts with a zero. */
  public static final Comparator<String> OF_NUMBERS =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private PlaceOrder() {}

  private static int compare(String a, String b) {
    int placeA = a.indexOf(PLACE);
    int placeB = b.indexOf(PLACE);
    if (placeA < 0 || placeB < 0) {
      return BY_CODE_POINT.compare(a, b);
    }
    int byDocument = BY_CODE_POINT.compare(a.substring(0, placeA), b.substring(0, placeB));
    return byDocument != 0
        ? byDocument
        : comparePlaces(a.substring(placeA + PLACE.length()), b.substring(placeB + PLACE.length()));
  }

  /** Compares {@code 1697,1717.2} number by number. */
  private static int comparePlaces(String a, String b) {
    String[] x = a.split("[,.]");
    String[] y = b.split("[,.]");
    for (int i = 0; i < Math.max(x.length, y.length); i++) {
      int order =
          OF_NUMBERS.compare(
              i < x.length ? x[i] : FIRST_OF_PLACE, i < y.length ? y[i] : FIRST_OF_PLACE);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}

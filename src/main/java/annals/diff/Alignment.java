// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which members of two lists are the same ones, in their order: what is alike at both ends, then
 * what stands once on either side, and between those the same again ("patience diff"). Of {@code [a
 * b x c]} and {@code [n a b y c]} it is a, b and c.
 */
final class Alignment {
  private final List<String> before;
  private final List<String> after;
  private final int[] partners;

  private Alignment(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
    this.partners = new int[before.size()];
    Arrays.fill(partners, -1);
  }

  /** Of each member of the first list the index of its partner in the second, or -1. */
  static int[] of(List<String> before, List<String> after) {
    var alignment = new Alignment(before, after);
    alignment.align(0, before.size(), 0, after.size());
    return alignment.partners;
  }

  private void align(int from, int to, int other, int end) {
    while (from < to && other < end && before.get(from).equals(after.get(other))) {
      partners[from++] = other++;
    }
    while (from < to && other < end && before.get(to - 1).equals(after.get(end - 1))) {
      partners[--to] = --end;
    }
    List<int[]> anchors = anchors(from, to, other, end);
    for (int i = 0; i < anchors.size(); i++) {
      int[] anchor = anchors.get(i);
      partners[anchor[0]] = anchor[1];
      int[] next = i + 1 < anchors.size() ? anchors.get(i + 1) : new int[] {to, end};
      align(anchor[0] + 1, next[0], anchor[1] + 1, next[1]);
    }
    if (!anchors.isEmpty()) {
      align(from, anchors.get(0)[0], other, anchors.get(0)[1]);
    }
  }

  /** The longest row of members that stand once on either side and are in order on both. */
  private List<int[]> anchors(int from, int to, int other, int end) {
    Map<String, Integer> here = once(before, from, to);
    Map<String, Integer> there = once(after, other, end);
    var pairs = new ArrayList<int[]>();
    for (int i = from; i < to; i++) {
      Integer partner = here.get(before.get(i)) == null ? null : there.get(before.get(i));
      if (partner != null && partner >= 0 && here.get(before.get(i)) == i) {
        pairs.add(new int[] {i, partner});
      }
    }
    return rising(pairs);
  }

  /** The index of each text; -1 of what stands more than once. */
  private static Map<String, Integer> once(List<String> texts, int from, int to) {
    var once = new HashMap<String, Integer>();
    for (int i = from; i < to; i++) {
      once.merge(texts.get(i), i, (first, second) -> -1);
    }
    return once;
  }

  private static List<int[]> rising(List<int[]> pairs) {
    var tops = new ArrayList<int[]>(); // the pile tops: pair and the last of the pile before
    int[] previous = new int[pairs.size()];
    var topIndex = new ArrayList<Integer>();
    for (int i = 0; i < pairs.size(); i++) {
      int pile = 0;
      int high = tops.size();
      while (pile < high) {
        int middle = (pile + high) >>> 1;
        if (tops.get(middle)[1] < pairs.get(i)[1]) {
          pile = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[i] = pile == 0 ? -1 : topIndex.get(pile - 1);
      if (pile == tops.size()) {
        tops.add(pairs.get(i));
        topIndex.add(i);
      } else {
        tops.set(pile, pairs.get(i));
        topIndex.set(pile, i);
      }
    }
    var rising = new ArrayList<int[]>();
    for (int i = tops.isEmpty() ? -1 : topIndex.get(tops.size() - 1); i >= 0; i = previous[i]) {
      rising.add(pairs.get(i));
    }
    Collections.reverse(rising);
    return rising;
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.text.Markup;
import annals.text.Markup.Element;
import annals.text.Markup.LineMark;
import java.util.HashMap;
import java.util.List;

/**
 * The elements of a page as sums over subtrees: how many lines, words, linked words and words of
 * prose lie in each. Elements stand in document order, so one walk backwards adds each to its
 * parent. A quantity of one's own (the first pass's scores) is summed the same way.
 */
final class MarkupTree {
  final Markup markup;

  /** The element of each line of the page. */
  final int[] elementOf;

  final MarkupNames names;
  final LineMark[] marks;
  final int[] lines;
  final int[] words;
  final int[] linked;
  final int[] prose;

  /**
   * The kin of each element, numbered from 0: those of the same tag and names, parents included.
   */
  final int[] kin;

  final int kins;

  private final int[] parent;
  private final int[] depth;

  private MarkupTree(PageLine[] page, Markup markup) {
    this.markup = markup;
    int n = page.length;
    List<Element> elements = markup.elements();
    int size = elements.size();
    parent = new int[size];
    depth = new int[size];
    for (int e = 0; e < size; e++) {
      parent[e] = elements.get(e).parent();
      depth[e] = elements.get(e).depth();
    }
    elementOf = new int[n];
    marks = new LineMark[n];
    lines = new int[size];
    words = new int[size];
    linked = new int[size];
    prose = new int[size];
    for (int i = 0; i < n; i++) {
      PageLine line = page[i];
      LineMark mark = markup.lines().get(line.unit.line() - 1);
      marks[i] = mark;
      int e = mark.element();
      elementOf[i] = e;
      int size1 = 1 + line.readerWords;
      lines[e]++;
      words[e] += size1;
      linked[e] += Math.round(size1 * mark.linkShare());
      prose[e] += line.isProse() ? Math.round(line.readerWords * (1 - mark.linkShare())) : 0;
    }
    up(lines);
    up(words);
    up(linked);
    up(prose);
    names = MarkupNames.of(elements);
    kin = new int[size];
    kins = number(elements, kin);
  }

  private static int number(List<Element> elements, int[] kin) {
    var own = new int[kin.length];
    var numbers = new HashMap<Integer, Integer>();
    for (int e = 0; e < own.length; e++) {
      Element element = elements.get(e);
      own[e] = 31 * element.tag().hashCode() + element.names().hashCode();
      int above = element.parent();
      int hash = 31 * own[e] + (above < 0 ? 0 : own[above]);
      Integer number = numbers.putIfAbsent(hash, numbers.size());
      kin[e] = number == null ? numbers.size() - 1 : number;
    }
    return numbers.size();
  }

  static MarkupTree of(PageLine[] page, Markup markup) {
    return new MarkupTree(page, markup);
  }

  int size() {
    return parent.length;
  }

  Element element(int e) {
    return markup.elements().get(e);
  }

  int parent(int e) {
    return parent[e];
  }

  /** The parent, or the root for itself. */
  int above(int e) {
    return parent[e] < 0 ? e : parent[e];
  }

  int depth(int e) {
    return depth[e];
  }

  /** Adds to each element what lies below it. */
  void up(int[] sums) {
    for (int e = sums.length - 1; e > 0; e--) {
      if (parent[e] >= 0) {
        sums[parent[e]] += sums[e];
      }
    }
  }

  /** The innermost element that holds both. */
  int common(int one, int other) {
    int a = one;
    int b = other;
    while (a != b) {
      if (depth[a] >= depth[b]) {
        a = parent[a];
      } else {
        b = parent[b];
      }
      if (a < 0 || b < 0) {
        return 0;
      }
    }
    return a;
  }

  /** The child of {@code ancestor} on the way down to {@code e}; {@code e} where it is the same. */
  int section(int e, int ancestor) {
    int at = e;
    while (at != ancestor && parent[at] >= 0 && parent[at] != ancestor) {
      at = parent[at];
    }
    return at;
  }

  /**
   * The innermost element that holds most of a quantity: from the root down as long as one child
   * has so many hundredths of what the whole page has.
   */
  int holderOf(int[] sums, int percent) {
    int holder = 0;
    long enough = (long) sums[0] * percent;
    for (int e = 1; e < sums.length; e++) {
      // in document order a child comes after its parent; of two only one can have most
      if (parent[e] == holder && 100L * sums[e] >= enough) {
        holder = e;
      }
    }
    return holder;
  }
}

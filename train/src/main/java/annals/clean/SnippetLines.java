// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.clean.LabelledPage.Snippets;
import annals.text.Characters;
import java.util.Arrays;
import java.util.List;

/**
 * What snippets say of the lines of a page. A line that holds a piece of the article, which the
 * page prints once, is article; a line of which a piece that is none is the most is not. Outside
 * the pieces of the article, what lies beyond a line that is not and is no prose is not either. All
 * other lines stay unknown. White space does not count.
 */
final class SnippetLines {
  static final byte UNKNOWN = -1;

  private final Page page;
  private final byte[] labels;
  private final String solid;

  /** Where each line begins in the page without its spaces. */
  private final int[] starts;

  private SnippetLines(Page page) {
    this.page = page;
    labels = new byte[page.size()];
    Arrays.fill(labels, UNKNOWN);
    starts = new int[page.size() + 1];
    var all = new StringBuilder();
    for (int i = 0; i < page.size(); i++) {
      starts[i] = all.length();
      appendSolid(all, page.textOf(i));
    }
    starts[page.size()] = all.length();
    solid = all.toString();
  }

  static byte[] label(Page page, Snippets snippets) {
    var lines = new SnippetLines(page);
    lines.without(snippets.without());
    lines.with(snippets.with());
    lines.beyond();
    return lines.labels;
  }

  private static void appendSolid(StringBuilder to, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Characters.isSpace(text.charAt(i))) {
        to.append(text.charAt(i));
      }
    }
  }

  private static String solid(String text) {
    var solid = new StringBuilder();
    appendSolid(solid, text);
    return solid.toString();
  }

  private void with(List<String> snippets) {
    for (String snippet : snippets) {
      String wanted = solid(snippet);
      int at = wanted.isEmpty() ? -1 : solid.indexOf(wanted);
      if (at >= 0 && solid.indexOf(wanted, at + 1) < 0) {
        for (int i = lineOf(at); i < page.size() && starts[i] < at + wanted.length(); i++) {
          labels[i] = 1;
        }
      }
    }
  }

  private void without(List<String> snippets) {
    for (String snippet : snippets) {
      String wanted = solid(snippet);
      int at = wanted.isEmpty() ? -1 : solid.indexOf(wanted);
      while (at >= 0) {
        int end = at + wanted.length();
        for (int i = lineOf(at); i < page.size() && starts[i] < end; i++) {
          int shared = Math.min(end, starts[i + 1]) - Math.max(at, starts[i]);
          if (2 * shared >= starts[i + 1] - starts[i]) {
            labels[i] = 0;
          }
        }
        at = solid.indexOf(wanted, end);
      }
    }
  }

  private int lineOf(int at) {
    int found = Arrays.binarySearch(starts, at);
    int line = found >= 0 ? found : -found - 2;
    while (line + 1 < page.size() && starts[line + 1] == at) {
      line++;
    }
    return line;
  }

  private void beyond() {
    int first = Truth.first(labels);
    int last = Truth.last(labels);
    if (first < 0) {
      return;
    }
    int above = first - 1;
    while (above >= 0 && labels[above] != 0) {
      above--;
    }
    int below = last + 1;
    while (below < labels.length && labels[below] != 0) {
      below++;
    }
    for (int i = 0; i < labels.length; i++) {
      if ((i < above || i > below) && !page.line(i).isProse()) {
        labels[i] = 0;
      }
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.text.SourceText;
import annals.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A page as cleaning reads it: all units, blank ones too, and the {@link PageLine}s of those that
 * are not blank. Line {@code i} is unit {@code unitOf(i)}.
 */
final class Page {
  private final SourceText text;
  private final List<Unit> units;
  private final PageLine[] lines;
  private final int[] unitOf;

  private Page(SourceText text, List<Unit> units, PageLine[] lines, int[] unitOf) {
    this.text = text;
    this.units = units;
    this.lines = lines;
    this.unitOf = unitOf;
  }

  static Page of(SourceText text) {
    List<Unit> units = Unit.of(text);
    var lines = new ArrayList<PageLine>();
    var unitOf = new int[units.size()];
    var scan = new WordScan();
    for (int i = 0; i < units.size(); i++) {
      if (!units.get(i).isBlank(text)) {
        unitOf[lines.size()] = i;
        lines.add(PageLine.of(text, units.get(i), scan, CueLexicon.standard()));
      }
    }
    return new Page(text, units, lines.toArray(PageLine[]::new), unitOf);
  }

  SourceText text() {
    return text;
  }

  List<Unit> units() {
    return units;
  }

  int size() {
    return lines.length;
  }

  PageLine line(int i) {
    return lines[i];
  }

  int unitOf(int line) {
    return unitOf[line];
  }

  /** Whether a blank line, or the start of the page, stands before the line. */
  boolean blankBefore(int line) {
    return line == 0 || unitOf[line] - unitOf[line - 1] > 1;
  }

  String textOf(int line) {
    Unit unit = lines[line].unit;
    return text.slice(text.trim(Span.of(unit.start(), unit.contentEnd())));
  }

  /** Whether two lines have the same letters and digits, whatever their case and marks. */
  boolean sameLetters(int a, int b) {
    PageLine one = lines[a];
    PageLine other = lines[b];
    if (one.letters != other.letters || one.digits != other.digits) {
      return false;
    }
    int i = one.unit.start();
    int j = other.unit.start();
    while (true) {
      i = nextWordCharacter(i, one.unit.contentEnd());
      j = nextWordCharacter(j, other.unit.contentEnd());
      if (i < 0 || j < 0) {
        return i < 0 && j < 0;
      }
      if (WordHash.lower(text.charAt(i++)) != WordHash.lower(text.charAt(j++))) {
        return false;
      }
    }
  }

  private int nextWordCharacter(int from, int end) {
    for (int i = from; i < end; i++) {
      if (WordHash.isWordCharacter(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}

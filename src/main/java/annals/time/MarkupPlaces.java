// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.rule.Lexicon;
import annals.text.Markup;
import annals.text.Markup.Landmark;
import annals.time.DatedLine.Hint;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the markup says of a line as a place for the article's own day: a line in a menu, a footer,
 * a list of comments or of other articles is none. The names of elements that say so are in the
 * table {@code time/day_places}.
 */
final class MarkupPlaces {
  private static final double ALL_LINK = 0.8;

  /** Elements higher up than this above a line hold most of the page, whatever they are called. */
  private static final int REACH = 6;

  private static final List<String> NAMES =
      Lexicon.load("time/day_places").entries().stream().map(e -> e.get("name")).toList();

  private final @Nullable Markup markup;
  private final List<Boolean> outside = new ArrayList<>();

  private MarkupPlaces(@Nullable Markup markup) {
    this.markup = markup;
    if (markup != null) {
      markup.elements().forEach(element -> outside.add(isNamed(element)));
    }
  }

  static MarkupPlaces of(@Nullable Markup markup) {
    return new MarkupPlaces(markup);
  }

  private static boolean isNamed(Markup.Element element) {
    for (String name : element.names()) {
      for (String part : NAMES) {
        if (name.contains(part)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The hints of {@link DatedLine} for a line, by its number from 1; none without markup. */
  Set<Hint> of(int line) {
    var hints = EnumSet.noneOf(Hint.class);
    if (markup == null || line > markup.lines().size()) {
      return hints;
    }
    if (markup.lines().get(line - 1).linkShare() > ALL_LINK) {
      hints.add(Hint.LINK);
    }
    boolean frame =
        markup.within(line - 1, Landmark.NAV)
            || markup.within(line - 1, Landmark.FOOTER)
            || markup.within(line - 1, Landmark.ASIDE)
            || markup.within(line - 1, Landmark.BLOCKQUOTE);
    if (frame || isOutside(line - 1)) {
      hints.add(Hint.OUTSIDE);
    }
    return hints;
  }

  private boolean isOutside(int line) {
    Markup page = java.util.Objects.requireNonNull(markup);
    int element = page.lines().get(line).element();
    for (int up = 0; up < REACH && element >= 0; up++) {
      if (outside.get(element)) {
        return true;
      }
      element = page.elements().get(element).parent();
    }
    return false;
  }
}

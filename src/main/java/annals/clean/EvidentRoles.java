// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.clean.Roles.Verdict;
import annals.text.BlockRole;
import annals.text.Markup.Landmark;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The role that a line's own words, its shape or its markup give it, whatever stands around it.
 * Example: {@code SEE ALSO: Harbour plans shelved} points to another story wherever it stands.
 */
final class EvidentRoles {
  private static final int LONGEST_LABELLED = 40;
  private static final int LONGEST_NOTICE = 80;
  private static final int LONGEST_BYLINE = 12;
  private static final int LONGEST_CAPTION = 80;
  private static final int LONGEST_WIDGET = 12;
  private static final int LONGEST_POINTER = 25;

  /** Of a count like "3 of 9": its words, and the letters and digits in them. */
  private static final int LONGEST_COUNT = 3;

  private static final int FEWEST_LETTERS = 2;
  private static final int MOST_LETTERS = 4;
  private static final int MOST_DIGITS = 4;

  /** How many elements up the name may stand that says a line is a caption. */
  private static final int NEAR = 1;

  private final Page page;
  private final AddedCues added = AddedCues.standard();
  private final ReaderCalls calls = ReaderCalls.standard();

  private EvidentRoles(Page page) {
    this.page = page;
  }

  /** The verdicts by line; null where a line says nothing of itself. */
  static @Nullable Verdict[] of(Page page) {
    var roles = new EvidentRoles(page);
    var verdicts = new Verdict[page.size()];
    boolean[] times = EntryTimes.of(page);
    for (int i = 0; i < verdicts.length; i++) {
      verdicts[i] = times[i] ? new Verdict(BlockRole.DATE_LINE, Roles.ENTRY) : roles.verdict(i);
    }
    return verdicts;
  }

  private @Nullable Verdict verdict(int i) {
    PageLine line = page.line(i);
    if (isCount(line) || (line.numbers > 0 && added.counts(page, line))) {
      return new Verdict(BlockRole.NAVIGATION, Roles.WIDGET);
    }
    if (line.labelCue == Cue.BYLINE && isByline(line)) {
      return new Verdict(BlockRole.BYLINE, Roles.BYLINE);
    }
    Verdict caption = caption(i, line);
    if (caption != null) {
      Verdict pointer = added.verdict(page, line); // "In images: ..." is no caption
      return pointer != null && pointer.role() == BlockRole.RELATED ? pointer : caption;
    }
    if (line.looksLikeDate()) {
      return new Verdict(BlockRole.DATE_LINE, Roles.DATE_LINE);
    }
    if (line.labelCue == Cue.SOURCE && line.readerWords <= LONGEST_BYLINE) {
      return new Verdict(BlockRole.SOURCE_CREDIT, Roles.SOURCE);
    }
    if (line.labelCue == Cue.RELATED && line.readerWords <= LONGEST_LABELLED) {
      return new Verdict(BlockRole.RELATED, Roles.RELATED_LABEL);
    }
    if (isPointer(line)) {
      return new Verdict(BlockRole.RELATED, Roles.RELATED_ARROW);
    }
    if (isByline(line)) {
      return new Verdict(BlockRole.BYLINE, Roles.BYLINE);
    }
    if (isWidget(line)) {
      return new Verdict(BlockRole.NAVIGATION, Roles.WIDGET);
    }
    Verdict asks = calls.verdict(line);
    Verdict call = asks == null ? added.verdict(page, line) : asks;
    if (call != null) {
      return call;
    }
    boolean label = line.lineCue != null && (line.isMostlyCues() || isCountOfComments(line));
    return label && Roles.LINES.containsKey(line.lineCue)
        ? Roles.LINES.get(line.lineCue)
        : phrase(line);
  }

  private static @Nullable Verdict phrase(PageLine line) {
    if (line.cuesAnywhere != 0 && line.readerWords <= LONGEST_NOTICE) {
      for (Map.Entry<Cue, Verdict> phrase : Roles.PHRASES.entrySet()) {
        if (phrase.getKey().isIn(line.cuesAnywhere)) {
          return phrase.getValue();
        }
      }
    }
    return null;
  }

  private @Nullable Verdict caption(int i, PageLine line) {
    if (line.readerWords > LONGEST_CAPTION) {
      return null;
    }
    if (Credits.isCaption(page, line)) {
      return new Verdict(BlockRole.CAPTION, Roles.CAPTION);
    }
    MarkupTree tree = page.tree();
    if (tree == null) {
      return null;
    }
    int e = tree.elementOf[i];
    boolean named =
        tree.names.nearestCue(e) == MarkupCue.CAPTION.index() + 1
            && tree.names.awayFromCue(e) <= NEAR;
    boolean figure = tree.element(e).landmarks().contains(Landmark.FIGCAPTION);
    boolean heading = tree.marks[i].headingLevel() > 0;
    return (named || figure) && !heading
        ? new Verdict(BlockRole.CAPTION, Roles.CAPTION_MARKUP)
        : null;
  }

  /** An arrow, and then the headline of another story. */
  private static boolean isPointer(PageLine line) {
    boolean arrow =
        line.first == '>' || line.first == '→' || line.first == '►' || line.first == '☛';
    return arrow && line.readerWords <= LONGEST_POINTER && line.wordHashes.length > 0;
  }

  /** Labels of players, galleries and buttons, and the numbers in them. */
  private static boolean isWidget(PageLine line) {
    return line.widgetNamed
        && line.readerWords <= LONGEST_WIDGET
        && 10 * (line.cueWords + line.numbers) >= 6 * line.wordHashes.length;
  }

  /** {@code 3 of 9} below a picture: two numbers and the little word between them. */
  private static boolean isCount(PageLine line) {
    return line.numbers == 2
        && line.wordHashes.length == LONGEST_COUNT
        && Character.isDigit(line.first)
        && Character.isDigit(line.last)
        && line.capitalised == 0
        && line.letters >= FEWEST_LETTERS
        && line.letters <= MOST_LETTERS
        && line.digits <= MOST_DIGITS
        && !line.endsSentence
        && !line.monthNamed;
  }

  /** {@code Comments (2)}, {@code 12 comments}. */
  private static boolean isCountOfComments(PageLine line) {
    return line.lineCue == Cue.COMMENT
        && line.numbers == 1
        && line.cueWords + line.numbers == line.wordHashes.length;
  }

  private boolean isByline(PageLine line) {
    boolean opened = line.startCue == Cue.BYLINE || line.labelCue == Cue.BYLINE;
    if (!opened || line.readerWords > LONGEST_BYLINE || line.endsSentence) {
      return false;
    }
    int from = line.afterCue;
    while (from < line.unit.contentEnd() && !WordHash.isWordCharacter(page.text().charAt(from))) {
      from++;
    }
    return from < line.unit.contentEnd() && !Character.isLowerCase(page.text().charAt(from));
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.text.Markup;
import annals.text.PageMetadata;
import annals.text.SourceText;
import annals.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as cleaning reads it: all units, blank ones too, and the {@link PageLine}s of those that
 * are not blank. Line {@code i} is unit {@code unitOf(i)}.
 */
final class Page {
  private static final int MOST_TITLE_WORDS = 64;
  private static final int[] NO_WORDS = {};

  private final SourceText text;
  private final char[] characters;
  private final List<Unit> units;
  private final PageLine[] lines;
  private final int[] unitOf;
  private final @Nullable Rendering rendering;
  private Roles.@Nullable Verdict @Nullable [] evident;
  private @Nullable TitleWords title;

  /** What is known besides of a page that was rendered from HTML. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Rendering(MarkupTree tree, int[] title, int[] description, int[] body) {}

  private Page(
      SourceText text,
      char[] characters,
      List<Unit> units,
      PageLine[] lines,
      int[] unitOf,
      @Nullable Rendering rendering) {
    this.text = text;
    this.characters = characters;
    this.units = units;
    this.lines = lines;
    this.unitOf = unitOf;
    this.rendering = rendering;
  }

  static Page of(SourceText text) {
    return of(text, null, PageMetadata.none());
  }

  /** A page rendered from HTML; plain text where the markup is null. */
  static Page of(SourceText text, @Nullable Markup markup, PageMetadata head) {
    List<Unit> units = Unit.of(text);
    var lines = new ArrayList<PageLine>();
    var unitOf = new int[units.size()];
    var scan = new WordScan();
    char[] characters = text.toCharArray(0, text.length());
    for (int i = 0; i < units.size(); i++) {
      if (!units.get(i).isBlank(text)) {
        unitOf[lines.size()] = i;
        lines.add(PageLine.of(characters, units.get(i), scan, CueLexicon.standard()));
      }
    }
    PageLine[] all = lines.toArray(PageLine[]::new);
    Rendering rendering =
        markup == null || all.length == 0 || all[all.length - 1].unit.line() > markup.lines().size()
            ? null
            : new Rendering(
                MarkupTree.of(all, markup),
                words(scan, head, PageMetadata.Field.TITLE),
                words(scan, head, PageMetadata.Field.DESCRIPTION),
                words(scan, head, PageMetadata.Field.ARTICLE_BODY));
    return new Page(text, characters, units, all, unitOf, rendering);
  }

  private static int[] words(WordScan scan, PageMetadata head, PageMetadata.Field field) {
    String value = head.first(field).map(PageMetadata.Candidate::value).orElse("");
    scan.words(value.toCharArray(), 0, value.length());
    return scan.copy();
  }

  /** What the DOM said of the lines; null for plain text. */
  @Nullable MarkupTree tree() {
    return rendering == null ? null : rendering.tree;
  }

  /** Hashes of the class and id names around a line; empty for plain text. */
  int[] names(int line) {
    return rendering == null
        ? NO_WORDS
        : rendering.tree.names.hashes(rendering.tree.elementOf[line]);
  }

  /** The words of the page's title: what its head says, else its first line. */
  int[] titleWords() {
    int[] title =
        rendering != null && rendering.title.length > 0
            ? rendering.title
            : lines.length == 0 ? NO_WORDS : lines[0].wordHashes;
    return title.length > MOST_TITLE_WORDS ? Arrays.copyOf(title, MOST_TITLE_WORDS) : title;
  }

  /** The first line that may repeat the title: the second where the first one is the title. */
  int firstBelowTitle() {
    return rendering != null && rendering.title.length > 0 ? 0 : 1;
  }

  /** The words of the description and of the article that the head holds; empty without. */
  int[] descriptionWords() {
    return rendering == null ? NO_WORDS : rendering.description;
  }

  int[] bodyWords() {
    return rendering == null ? NO_WORDS : rendering.body;
  }

  /** The role that a line gives itself by its words, shape or markup; null where it gives none. */
  Roles.@Nullable Verdict evident(int line) {
    var known = evident;
    if (known == null) {
      known = EvidentRoles.of(this);
      evident = known;
    }
    return known[line];
  }

  /** How alike the lines are to the title. */
  TitleWords title() {
    TitleWords known = title == null ? TitleWords.of(this) : title;
    title = known;
    return known;
  }

  /** Whether the page's head has a title. */
  boolean hasTitle() {
    return rendering != null && rendering.title.length > 0;
  }

  SourceText text() {
    return text;
  }

  /** The characters of the text, for the scans of its lines. */
  char[] characters() {
    return characters;
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
      if (WordHash.lower(characters[i++]) != WordHash.lower(characters[j++])) {
        return false;
      }
    }
  }

  private int nextWordCharacter(int from, int end) {
    for (int i = from; i < end; i++) {
      if (WordHash.isWordCharacter(characters[i])) {
        return i;
      }
    }
    return -1;
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.rule.Resource;
import annals.text.Markup;
import annals.text.Markup.LineMark;
import annals.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Pages made from a page of which the article is known, so that the model learns what such pages
 * rarely show: an article that ends where the page ends, one without anything above it, share and
 * pointer lines between its paragraphs, an article of one paragraph. What is drawn is drawn from
 * the page's id: the same page gives the same variants.
 */
final class Variants {
  private static final LineMark BLANK = new LineMark(0, 0, 0, 0, 0);
  private static final int FEWEST_LINES = 2;
  private static final int PARAGRAPH_WORDS = 12;
  private static final int LONGEST_TARGET = 14;
  private static final int SHORTEST_TARGET = 4;
  private static final int MOST_POINTERS = 4;
  private static final List<Pointer> POINTERS = pointers();

  /** A line between paragraphs; the headline of another story follows where it leads to one. */
  private record Pointer(boolean leads, String phrase) {}

  /** What a variant leaves out or puts in. */
  enum Kind {
    NO_TAIL,
    NO_HEAD,
    BARE,
    POINTERS,
    POINTERS_AT_THE_END,
    ONE_PARAGRAPH;

    private static final Kind[] ALL = values();

    static Kind draw(SplittableRandom random) {
      return ALL[random.nextInt(ALL.length)];
    }
  }

  private final LabelledPage labelled;
  private final Page page;
  private final byte[] labels;
  private final SplittableRandom random;
  private final StringBuilder text = new StringBuilder();
  private final List<LineMark> marks = new ArrayList<>();
  private final List<Byte> drawn = new ArrayList<>();

  private Variants(LabelledPage labelled, Page page, byte[] labels, SplittableRandom random) {
    this.labelled = labelled;
    this.page = page;
    this.labels = labels;
    this.random = random;
  }

  private static List<Pointer> pointers() {
    return Resource.load("train/pointers.tsv")
        .text()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> line.split("\t", 2))
        .map(cells -> new Pointer(!cells[0].isEmpty(), cells[1]))
        .toList();
  }

  /** A variant of the page; null where the page has too little article for one. */
  static @Nullable Example of(LabelledPage labelled, Page page, byte[] labels) {
    int first = Truth.first(labels);
    int last = Truth.last(labels);
    if (last - first < FEWEST_LINES) {
      return null;
    }
    var random = new SplittableRandom(WordHash.mix(labelled.id().hashCode()));
    var variants = new Variants(labelled, page, labels, random);
    variants.make(Kind.draw(random), first, last);
    return variants.example();
  }

  private void make(Kind kind, int first, int last) {
    switch (kind) {
      case NO_TAIL -> lines(0, last + 1);
      case NO_HEAD -> {
        title(first);
        lines(first, page.size());
      }
      case BARE -> {
        title(first);
        lines(first, last + 1);
      }
      case POINTERS -> pointers(first, last, page.size());
      case POINTERS_AT_THE_END -> pointers(first, last, last + 1);
      case ONE_PARAGRAPH -> paragraph(first, last);
    }
  }

  /** The headline, as often as not. */
  private void title(int first) {
    int headline = Headline.find(page, first);
    if (headline >= 0 && random.nextBoolean()) {
      line(headline);
    }
  }

  private void lines(int from, int to) {
    for (int i = from; i < to; i++) {
      line(i);
    }
  }

  private void pointers(int first, int last, int to) {
    lines(0, first + 1);
    int left = MOST_POINTERS;
    for (int i = first + 1; i < to; i++) {
      boolean nearEnd = i == last || i == last - 1;
      boolean between = i <= last && labels[i] == 1 && labels[i - 1] == 1;
      if (between && left > 0 && random.nextInt(nearEnd ? 2 : 2 + last - first) == 0) {
        pointer(i - 1);
        left--;
      }
      line(i);
    }
  }

  private void paragraph(int first, int last) {
    int chosen = first;
    while (chosen < last && (labels[chosen] != 1 || !isParagraph(chosen))) {
      chosen++;
    }
    lines(0, first);
    line(chosen);
    if (random.nextBoolean()) {
      lines(last + 1, page.size());
    }
  }

  private boolean isParagraph(int i) {
    return page.line(i).isProse() && page.line(i).readerWords >= PARAGRAPH_WORDS;
  }

  private void line(int i) {
    LineMark mark = page.tree() == null ? BLANK : page.tree().marks[i];
    add(page.textOf(i).replace('\n', ' '), mark, labels[i], page.blankBefore(i));
  }

  /** A share line, or one that points to another story: a headline from outside the article. */
  private void pointer(int above) {
    Pointer pointer = POINTERS.get(random.nextInt(POINTERS.size()));
    boolean leads = pointer.leads;
    String words = leads ? pointer.phrase + target() : pointer.phrase;
    int element = page.tree() == null ? 0 : page.tree().elementOf[above];
    add(words, new LineMark(element, leads ? 1 : 0, 0, leads ? 1 : 0, 0), (byte) 0, true);
  }

  private String target() {
    int start = random.nextInt(page.size());
    for (int k = 0; k < page.size(); k++) {
      int i = (start + k) % page.size();
      int words = page.line(i).readerWords;
      if (labels[i] == 0 && words >= SHORTEST_TARGET && words <= LONGEST_TARGET) {
        return " " + page.textOf(i).replace('\n', ' ');
      }
    }
    return "";
  }

  private void add(String words, LineMark mark, byte label, boolean blankBefore) {
    if (blankBefore && text.length() > 0) {
      text.append('\n');
      marks.add(BLANK);
    }
    text.append(words).append('\n');
    marks.add(mark);
    drawn.add(label);
  }

  private @Nullable Example example() {
    SourceText source = SourceText.of(text.toString());
    Markup markup =
        labelled.markup() == null ? null : new Markup(labelled.markup().elements(), marks);
    Page made = Page.of(source, markup, labelled.head());
    if (made.size() != drawn.size()) {
      return null; // what was parted may read as a wrapped paragraph now
    }
    var made1 = new byte[drawn.size()];
    for (int i = 0; i < made1.length; i++) {
      made1[i] = drawn.get(i);
    }
    return new Example(labelled.host(), made, Truth.of(made1));
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.text.Characters;
import annals.text.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Renders a page as plain text that reads well: a block a paragraph, parted by blank lines; list
 * items and table rows on lines of their own, cells parted by tabs; line breaks and preformatted
 * text as they are; other white space collapsed. {@code <p>Hà <b>Nội</b></p><ul><li>a<li>b</ul>} is
 * {@code "Hà Nội\n\na\nb\n"}. Scripts, styles, forms' fields and hidden inline text are left out;
 * hidden blocks are rendered and marked. {@link PageWalk} shows it the page node by node.
 */
final class PageRenderer {
  /**
   * What a page became.
   *
   * @param markup what the DOM said of each line
   * @param folded whether some elements lay too deep
   * @param links how many links its lines hold
   * @param linkShare share of its characters other than spaces that are linked, 0 to 1
   */
  record Rendered(String text, Markup markup, boolean folded, int links, double linkShare) {}

  /** A hint to browsers where a word may be broken, no part of it. */
  private static final char SOFT_HYPHEN = '\u00AD';

  private static final Markup.LineMark BLANK = new Markup.LineMark(0, 0, 0, 0, 0);

  private final StringBuilder text = new StringBuilder();
  private final List<Markup.LineMark> lines = new ArrayList<>();
  private final MarkupPath path = new MarkupPath();
  private final LineBuilder line = new LineBuilder();
  private int gap;
  private int pre;
  private int lists;
  private int links;
  private int emphasis;
  private int heading;
  private int lastLinkEnd = -1;
  private int linksOfAll;
  private long linked;
  private long visible;

  /** What was rendered so far. */
  Rendered rendered() {
    Markup markup = new Markup(path.elements(), List.copyOf(lines));
    double linkShare = visible == 0 ? 0 : (double) linked / visible;
    return new Rendered(text.toString(), markup, path.folded(), linksOfAll, linkShare);
  }

  /** An element begins; false where nothing in it is rendered, nor its end to be told. */
  boolean open(OpenTag tag) {
    Flow flow = Flow.of(tag.name());
    if (flow == Flow.SKIP) {
      return false;
    }
    boolean hidden = isHidden(tag);
    if (hidden && flow == Flow.INLINE) {
      return false;
    }
    switch (flow) {
      case BLOCK -> flush(lists > 0 && isList(tag.name()) ? 1 : 2);
      case LINE -> flush(1);
      case CELL -> line.cell();
      case BREAK -> flush(line.isBlank() && gap > 0 ? 2 : 1);
      default -> {}
    }
    path.push(tag, hidden);
    count(tag.name(), 1);
    return true;
  }

  /** An element that was opened ends. */
  void close(Element element) {
    String name = element.normalName();
    switch (Flow.of(name)) {
      case BLOCK -> flush(lists > 1 && isList(name) ? 1 : 2);
      case LINE -> flush(1);
      default -> {}
    }
    count(name, -1);
    line.closing(path);
    path.pop();
  }

  private static boolean isList(String name) {
    return switch (name) {
      case "ul", "ol", "dl", "menu" -> true;
      default -> false;
    };
  }

  private void count(String name, int step) {
    switch (name) {
      case "a" -> link(step);
      case "button" -> apart(step);
      case "b", "strong", "em", "i" -> emphasis += step;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = step > 0 ? name.charAt(1) - '0' : 0;
      case "pre", "listing", "xmp", "plaintext" -> pre += step;
      case "ul", "ol", "dl", "menu" -> lists += step;
      default -> {}
    }
  }

  private void link(int step) {
    apart(step);
    links += step;
    if (step > 0) {
      line.linkOpened();
    }
  }

  /** Links and buttons side by side are words apart, though no space may stand between them. */
  private void apart(int step) {
    if (step > 0 && line.length() == lastLinkEnd) {
      line.space();
    }
    lastLinkEnd = step < 0 ? line.length() : lastLinkEnd;
  }

  /** Text of the element that was opened last. */
  void text(String characters) {
    int i = 0;
    while (i < characters.length()) {
      int from = i;
      while (i < characters.length() && isVisible(characters.charAt(i))) {
        i++;
      }
      if (i > from) {
        line.add(characters, from, i, path.depth(), links > 0, emphasis > 0, heading);
      } else {
        space(characters.charAt(i++));
      }
    }
  }

  private static boolean isVisible(char c) {
    return c > ' ' && c != SOFT_HYPHEN && !Characters.isSpace(c);
  }

  private void space(char c) {
    if (pre > 0 && c == '\n') {
      flush(line.isBlank() && gap > 0 ? 2 : 1);
    } else if (Characters.isLineEnd(c) || (c <= ' ' && pre == 0)) {
      line.space();
    } else if (Characters.isSpace(c)) {
      line.addSpace(c, pre > 0);
    } else if (c != SOFT_HYPHEN) {
      String control = String.valueOf(c);
      line.add(control, 0, 1, path.depth(), links > 0, emphasis > 0, heading);
    }
  }

  /** Ends the line if there is one; the next is parted from it by at least this many line ends. */
  private void flush(int atLeast) {
    if (!line.isBlank()) {
      if (gap > 1 && text.length() > 0) {
        text.append('\n');
        lines.add(BLANK);
      }
      Markup.LineMark mark = line.mark(path);
      lines.add(mark);
      linksOfAll += mark.links();
      linked += line.linked();
      visible += line.visible();
      line.appendTo(text).append('\n');
      gap = 0;
    }
    line.clear();
    lastLinkEnd = -1;
    gap = Math.max(gap, atLeast);
  }

  private static boolean isHidden(OpenTag tag) {
    if (tag.hasAttr("hidden") || (tag.name().equals("dialog") && !tag.hasAttr("open"))) {
      return true;
    }
    String style = tag.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String compact = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return compact.contains("display:none") || compact.contains("visibility:hidden");
  }
}

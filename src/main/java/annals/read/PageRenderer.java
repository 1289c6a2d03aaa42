// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import static annals.read.Dom.attr;
import static annals.read.Dom.hasAttr;

import annals.text.Characters;
import annals.text.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Renders a page as plain text that reads well: a block a paragraph, parted by blank lines; list
 * items and table rows on lines of their own, cells parted by tabs; line breaks and preformatted
 * text as they are; other white space collapsed. {@code <p>Hà <b>Nội</b></p><ul><li>a<li>b</ul>} is
 * {@code "Hà Nội\n\na\nb\n"}. Scripts, styles, forms' fields and hidden inline text are left out;
 * hidden blocks are rendered and marked. {@link PageWalk} shows it the page node by node.
 */
final class PageRenderer {
  /** What a page became: its text, what the DOM said of each line, whether some lay too deep. */
  record Rendered(String text, Markup markup, boolean folded) {}

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

  /** What was rendered so far. */
  Rendered rendered() {
    Markup markup = new Markup(path.elements(), List.copyOf(lines));
    return new Rendered(text.toString(), markup, path.folded());
  }

  /** A node and what lies in it begins; false where nothing of it is rendered, nor its end told. */
  boolean open(Node node) {
    if (node instanceof TextNode textNode) {
      text(textNode.getWholeText());
      return true;
    }
    if (!(node instanceof Element element)) {
      return false;
    }
    Flow flow = Flow.of(element.normalName());
    if (flow == Flow.SKIP) {
      return false;
    }
    boolean hidden = Hidden.is(element);
    if (hidden && flow == Flow.INLINE) {
      return false;
    }
    switch (flow) {
      case BLOCK -> flush(lists > 0 && isList(element) ? 1 : 2);
      case LINE -> flush(1);
      case CELL -> line.cell();
      case BREAK -> flush(line.isBlank() && gap > 0 ? 2 : 1);
      default -> {}
    }
    path.push(element, hidden);
    count(element, 1);
    return true;
  }

  /** A node that was opened ends. */
  void close(Node node) {
    if (node instanceof Element element) {
      switch (Flow.of(element.normalName())) {
        case BLOCK -> flush(lists > 1 && isList(element) ? 1 : 2);
        case LINE -> flush(1);
        default -> {}
      }
      count(element, -1);
      line.closing(path);
      path.pop();
    }
  }

  private static boolean isList(Element element) {
    return switch (element.normalName()) {
      case "ul", "ol", "dl", "menu" -> true;
      default -> false;
    };
  }

  private void count(Element element, int step) {
    switch (element.normalName()) {
      case "a" -> link(step);
      case "button" -> apart(step);
      case "b", "strong", "em", "i" -> emphasis += step;
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          heading = step > 0 ? element.normalName().charAt(1) - '0' : 0;
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

  private void text(String characters) {
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
      lines.add(line.mark(path));
      line.appendTo(text).append('\n');
      gap = 0;
    }
    line.clear();
    lastLinkEnd = -1;
    gap = Math.max(gap, atLeast);
  }

  private static final class Hidden {
    static boolean is(Element element) {
      if (element.attributesSize() == 0) {
        return false;
      }
      if (hasAttr(element, "hidden")
          || (element.normalName().equals("dialog") && !hasAttr(element, "open"))) {
        return true;
      }
      String style = attr(element, "style");
      if (style.isEmpty()) {
        return false;
      }
      String compact = style.toLowerCase(Locale.ROOT).replace(" ", "");
      return compact.contains("display:none") || compact.contains("visibility:hidden");
    }
  }
}

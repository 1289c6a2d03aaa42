// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the DOM said of each line of a text that was rendered from HTML. {@code lines} runs parallel
 * to {@link Line#of}: line number 1 is entry 0. A line points at its element, the block that it was
 * rendered in, and elements point at their parents, so the path of a line is a walk up and a
 * subtree of the page is a node with all that lies below it.
 *
 * @param elements the elements that hold lines, with their ancestors, in document order: a parent
 *     comes before its children; entry 0 is the root
 * @param lines one entry a line of the text
 */
public record Markup(List<Element> elements, List<LineMark> lines) {

  /** Ancestors that say what a part of a page is for. */
  public enum Landmark {
    ARTICLE,
    MAIN,
    ASIDE,
    NAV,
    HEADER,
    FOOTER,
    FIGURE,
    FIGCAPTION,
    FORM,
    BLOCKQUOTE,
    TABLE,
    LIST,
    HEADING,
    PRE;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * An element of the page.
   *
   * @param parent index of its parent, -1 for the root
   * @param depth how many ancestors it has
   * @param tag lower-case tag name
   * @param names the tokens of its class and id attributes in lower case, the first few
   * @param itemprop its {@code itemprop}, lower case
   * @param ariaRole its {@code role}, lower case
   * @param hidden whether it or an ancestor is marked as not shown
   * @param landmarks what it and its ancestors are
   */
  public record Element(
      int parent,
      int depth,
      String tag,
      List<String> names,
      @Nullable String itemprop,
      @Nullable String ariaRole,
      boolean hidden,
      Set<Landmark> landmarks) {}

  /**
   * What is known of one line.
   *
   * @param element index of the element that it was rendered in
   * @param linkShare share of its characters other than spaces that lie inside a link, 0 to 1
   * @param emphasisShare the same for bold and emphasized text
   * @param links how many links it holds
   * @param headingLevel 1 to 6 inside {@code h1} to {@code h6}, else 0
   */
  public record LineMark(
      int element, float linkShare, float emphasisShare, int links, int headingLevel) {}

  /** The element of a line, by its index from 0. */
  public Element element(int line) {
    return elements.get(lines.get(line).element());
  }

  /** Whether a line lies in a landmark of the given kind. */
  public boolean within(int line, Landmark landmark) {
    return element(line).landmarks().contains(landmark);
  }
}

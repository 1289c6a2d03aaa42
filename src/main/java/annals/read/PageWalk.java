// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * One walk through a page for the two who look at it: every element is shown to {@link PageFacts},
 * and what is shown to readers is rendered. Not recursive, so no nesting is too deep for it.
 *
 * @param rendered the page as text
 * @param facts what the page says of itself, and where
 */
record PageWalk(PageRenderer.Rendered rendered, PageFacts facts) {

  static PageWalk through(Document page) {
    PageRenderer renderer = new PageRenderer();
    PageFacts facts = new PageFacts();
    Element body = page.body();
    Node hidden = null;
    boolean shown = false;
    for (Node node = page; node != null; ) {
      shown |= node.equals(body);
      boolean render = shown && hidden == null;
      if (node instanceof Element element) {
        OpenTag tag = OpenTag.of(element);
        facts.look(tag);
        hidden = render && !renderer.open(tag) ? node : hidden;
      } else if (render && node instanceof TextNode text) {
        renderer.text(text.getWholeText());
      }
      Node next = node.childNodeSize() > 0 ? node.childNode(0) : null;
      while (next == null && node != null) {
        if (node.equals(hidden)) {
          hidden = null;
        } else if (shown && hidden == null && node instanceof Element element) {
          renderer.close(element);
        }
        shown &= !node.equals(body);
        next = node.nextSibling();
        node = next == null ? node.parentNode() : node;
      }
      node = next;
    }
    return new PageWalk(renderer.rendered(), facts);
  }
}

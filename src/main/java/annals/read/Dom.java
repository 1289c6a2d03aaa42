// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import org.jsoup.nodes.Element;

/**
 * Attributes by their exact name. The parser lower-cases names; jsoup's own look-up compares them
 * regardless of case all the same, which takes most of the time of a walk through a page.
 */
final class Dom {
  private Dom() {}

  /** The value of an attribute; empty where there is none. */
  static String attr(Element element, String name) {
    return element.attributesSize() == 0 ? "" : element.attributes().get(name);
  }

  static boolean hasAttr(Element element, String name) {
    return element.attributesSize() > 0 && element.attributes().hasKey(name);
  }
}

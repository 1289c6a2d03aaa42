// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * An element's start tag, looked at once for all who ask. The parser lower-cases names; jsoup's own
 * look-up compares them regardless of case all the same, which takes most of the time of a walk.
 *
 * @param name in lower case
 * @param classes the class attribute; empty where there is none
 * @param id the same of the id
 * @param more whether there are attributes besides these two
 */
record OpenTag(
    Element element, String name, Attributes attributes, String classes, String id, boolean more) {
  private static final Attributes NONE = new Attributes();

  static OpenTag of(Element element) {
    int size = element.attributesSize();
    if (size == 0) {
      return new OpenTag(element, element.normalName(), NONE, "", "", false);
    }
    Attributes attributes = element.attributes();
    boolean classed = attributes.hasKey("class");
    boolean named = attributes.hasKey("id");
    return new OpenTag(
        element,
        element.normalName(),
        attributes,
        classed ? attributes.get("class") : "",
        named ? attributes.get("id") : "",
        size > (classed ? 1 : 0) + (named ? 1 : 0));
  }

  /** The value of an attribute other than class and id; empty where there is none. */
  String attr(String attribute) {
    return more ? attributes.get(attribute) : "";
  }

  boolean hasAttr(String attribute) {
    return more && attributes.hasKey(attribute);
  }
}

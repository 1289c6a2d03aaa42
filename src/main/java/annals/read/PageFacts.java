// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import static annals.read.Dom.attr;
import static annals.read.Dom.hasAttr;

import annals.text.Characters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The places of a page where it may say what it is, gathered element by element: meta elements,
 * JSON-LD scripts, the title, headings, time elements, microdata, and elements whose class says
 * byline.
 */
final class PageFacts {
  private static final int LONGEST_BYLINE = 200;
  private static final int LONGEST_RAW = 1000;
  private static final int MOST = 40;
  private static final int MOST_SUBHEADINGS = 20;

  /** A meta element: its name, property or itemprop in lower case, and its content. */
  record Meta(String key, String content) {}

  /**
   * Something that stands in the body.
   *
   * @param kind {@code itemprop}, {@code time}, {@code author}, {@code byline}, {@code date}
   * @param key the itemprop or class token that says so
   * @param value its machine-readable value, else its text
   * @param headed whether the page's first h1 came before it
   */
  record Fact(String kind, String key, String value, boolean headed) {}

  final List<Meta> metas = new ArrayList<>();
  final List<Fact> facts = new ArrayList<>();
  final List<String> jsonLd = new ArrayList<>();
  final List<String> headings = new ArrayList<>();
  final List<String> subheadings = new ArrayList<>();
  final List<String> titles = new ArrayList<>();
  @Nullable String canonical;
  @Nullable String language;

  private final Map<String, List<String>> contents = new HashMap<>();
  private final Map<String, String> kinds = new HashMap<>();

  /** The contents of meta elements with a key. */
  List<String> meta(String key) {
    return contents.getOrDefault(key, List.of());
  }

  /** Looks at an element; to be called for each of a page, in order. */
  void look(Element element) {
    switch (element.normalName()) {
      case "html" -> language = value(attr(element, "lang"));
      case "meta" -> meta(element);
      case "link" -> link(element);
      case "script" -> script(element);
      case "title" -> {
        if (element.parents().stream().noneMatch(above -> above.normalName().equals("svg"))) {
          titles.add(flat(element.text()));
        }
      }
      case "h1" -> headings.add(flat(element.text()));
      case "h2" -> {
        if (subheadings.size() < MOST_SUBHEADINGS) {
          subheadings.add(flat(element.text()));
        }
      }
      case "time" -> time(element);
      default -> {}
    }
    if (element.attributesSize() > 0 && facts.size() < MOST) {
      tagged(element);
    }
  }

  private void meta(Element element) {
    String content = flat(attr(element, "content"));
    if (content.isEmpty()) {
      return;
    }
    for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
      if (hasAttr(element, attribute)) {
        String key = attr(element, attribute).strip().toLowerCase(Locale.ROOT);
        metas.add(new Meta(key, content));
        contents.computeIfAbsent(key, first -> new ArrayList<>()).add(content);
      }
    }
  }

  private void link(Element element) {
    if (canonical == null && attr(element, "rel").equalsIgnoreCase("canonical")) {
      canonical = value(attr(element, "href"));
    }
  }

  private void script(Element element) {
    if (attr(element, "type").toLowerCase(Locale.ROOT).contains("ld+json")) {
      jsonLd.add(element.data());
    }
  }

  private void time(Element element) {
    String stamp = attr(element, "datetime").isBlank() ? element.text() : attr(element, "datetime");
    String key =
        (attr(element, "class") + " " + attr(element, "itemprop")).toLowerCase(Locale.ROOT);
    boolean published = hasAttr(element, "pubdate") || key.contains("publish");
    add(
        "time",
        published ? "published" : key.contains("updat") || key.contains("modif") ? "updated" : "",
        stamp);
  }

  private void tagged(Element element) {
    String classes = attr(element, "class");
    String id = attr(element, "id");
    int named = (classes.isEmpty() ? 0 : 1) + (id.isEmpty() ? 0 : 1);
    if (element.attributesSize() > named) {
      microdata(element);
    }
    boolean may = BylineNames.mayBe(classes) || BylineNames.mayBe(id);
    if (!may || element.normalName().equals("body")) {
      return;
    }
    String names = classes + " " + id;
    String said = kinds.computeIfAbsent(names, BylineNames::kind);
    if (!said.isEmpty()) {
      String text = shortText(element);
      if (text != null) {
        add(said, names.strip(), text);
      }
    }
  }

  private void microdata(Element element) {
    String itemprop = attr(element, "itemprop");
    if (!itemprop.isBlank() && !element.normalName().equals("meta")) {
      add("itemprop", itemprop.strip().toLowerCase(Locale.ROOT), itempropValue(element));
    }
    if (hasToken(attr(element, "rel"), "author")) {
      add("author", "rel", element.text());
    }
  }

  private static String itempropValue(Element element) {
    for (String attribute : List.of("content", "datetime")) {
      if (hasAttr(element, attribute)) {
        return attr(element, attribute);
      }
    }
    Element name = element.selectFirst("[itemprop=name]");
    if (name == null) {
      return element.text();
    }
    return hasAttr(name, "content") ? attr(name, "content") : name.text();
  }

  private void add(String kind, String key, String value) {
    String text = flat(value);
    if (!text.isEmpty()) {
      facts.add(new Fact(kind, key, text, !headings.isEmpty()));
    }
  }

  private static boolean hasToken(String attribute, String token) {
    return !attribute.isEmpty()
        && (" " + attribute.toLowerCase(Locale.ROOT) + " ").contains(" " + token + " ");
  }

  private static @Nullable String value(String attribute) {
    return attribute.isBlank() ? null : attribute.strip();
  }

  /** Text on one line: white space collapsed, none at the ends. */
  static String flat(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Characters.isSpace(c)) {
        space = out.length() > 0;
      } else {
        if (space) {
          out.append(' ');
          space = false;
        }
        out.append(c);
      }
    }
    return Scrub.clean(out.toString());
  }

  /** The text of an element, or null where it is longer than a byline. */
  private static @Nullable String shortText(Element element) {
    StringBuilder out = new StringBuilder();
    NodeFilter gather =
        (node, depth) -> {
          if (node instanceof TextNode text) {
            out.append(text.getWholeText());
          } else if (node instanceof Element inner) {
            if (Flow.of(inner.normalName()) == Flow.SKIP) {
              return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            if (Flow.of(inner.normalName()) != Flow.INLINE) {
              out.append(' ');
            }
          }
          return out.length() > LONGEST_RAW
              ? NodeFilter.FilterResult.STOP
              : NodeFilter.FilterResult.CONTINUE;
        };
    NodeTraversor.filter(gather, element);
    String text = out.length() > LONGEST_RAW ? "" : flat(out.toString());
    return text.isEmpty() || text.length() > LONGEST_BYLINE ? null : text;
  }
}

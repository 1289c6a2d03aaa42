// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The places of a page where it may say what it is, gathered in one walk: meta elements, JSON-LD
 * scripts, the title, headings, time elements, microdata, and elements whose class says byline.
 */
final class PageFacts {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]+");
  private static final int LONGEST_BYLINE = 200;
  private static final int MOST = 40;

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

  private PageFacts() {}

  static PageFacts of(Document page) {
    PageFacts facts = new PageFacts();
    NodeTraversor.traverse(
        (Node node, int depth) -> {
          if (node instanceof Element element) {
            facts.look(element);
          }
        },
        page);
    return facts;
  }

  /** The contents of meta elements with a key. */
  List<String> meta(String key) {
    return metas.stream().filter(meta -> meta.key().equals(key)).map(Meta::content).toList();
  }

  private void look(Element element) {
    switch (element.normalName()) {
      case "html" -> language = value(element.attr("lang"));
      case "meta" -> meta(element);
      case "link" -> link(element);
      case "script" -> script(element);
      case "title" -> {
        if (element.parents().stream().noneMatch(above -> above.normalName().equals("svg"))) {
          titles.add(flat(element.text()));
        }
      }
      case "h1" -> headings.add(flat(element.text()));
      case "h2" -> subheadings.add(flat(element.text()));
      case "time" -> time(element);
      default -> {}
    }
    if (element.attributesSize() > 0 && facts.size() < MOST) {
      tagged(element);
    }
  }

  private void meta(Element element) {
    String content = flat(element.attr("content"));
    if (content.isEmpty()) {
      return;
    }
    for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
      if (element.hasAttr(attribute)) {
        metas.add(new Meta(element.attr(attribute).strip().toLowerCase(Locale.ROOT), content));
      }
    }
  }

  private void link(Element element) {
    if (canonical == null && element.attr("rel").equalsIgnoreCase("canonical")) {
      canonical = value(element.attr("href"));
    }
  }

  private void script(Element element) {
    if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
      jsonLd.add(element.data());
    }
  }

  private void time(Element element) {
    String stamp = element.attr("datetime").isBlank() ? element.text() : element.attr("datetime");
    String key = (element.className() + " " + element.attr("itemprop")).toLowerCase(Locale.ROOT);
    boolean published = element.hasAttr("pubdate") || key.contains("publish");
    add(
        "time",
        published ? "published" : key.contains("updat") || key.contains("modif") ? "updated" : "",
        stamp);
  }

  private void tagged(Element element) {
    String itemprop = element.attr("itemprop");
    if (!itemprop.isBlank() && !element.normalName().equals("meta")) {
      add("itemprop", itemprop.strip().toLowerCase(Locale.ROOT), itempropValue(element));
    }
    if (hasToken(element.attr("rel"), "author")) {
      add("author", "rel", element.text());
    }
    String names = element.className() + " " + element.id();
    if (names.isBlank() || element.normalName().equals("body")) {
      return;
    }
    String said = BylineNames.kind(names);
    if (said != null) {
      String text = element.text();
      if (text.length() <= LONGEST_BYLINE) {
        add(said, names.strip(), text);
      }
    }
  }

  private static String itempropValue(Element element) {
    for (String attribute : List.of("content", "datetime")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute);
      }
    }
    Element name = element.selectFirst("[itemprop=name]");
    if (name == null) {
      return element.text();
    }
    return name.hasAttr("content") ? name.attr("content") : name.text();
  }

  private void add(String kind, String key, String value) {
    String text = flat(value);
    if (!text.isEmpty()) {
      facts.add(new Fact(kind, key, text, !headings.isEmpty()));
    }
  }

  private static boolean hasToken(String attribute, String token) {
    return (" " + attribute.toLowerCase(Locale.ROOT) + " ").contains(" " + token + " ");
  }

  private static @Nullable String value(String attribute) {
    return attribute.isBlank() ? null : attribute.strip();
  }

  /** Text on one line: white space collapsed, none at the ends. */
  static String flat(String text) {
    return SPACES.matcher(Scrub.clean(text)).replaceAll(" ").strip();
  }
}

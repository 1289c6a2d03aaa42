// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

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
  private static final String LD_JSON = "ld+json";
  private static final int LONGEST_BYLINE = 200;
  private static final int LONGEST_RAW = 1000;
  private static final int MOST = 40;

  /** Where time elements keep the time that they show as "2 hours ago". */
  private static final List<String> STAMPS =
      List.of("datetime", "data-timestamp", "data-datetime", "data-time", "data-date", "data-utc");

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
  void look(OpenTag tag) {
    Element element = tag.element();
    switch (tag.name()) {
      case "html" -> language = value(tag.attr("lang"));
      case "meta" -> meta(tag);
      case "link" -> link(tag);
      case "script" -> script(tag);
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
      case "time" -> time(tag);
      default -> {}
    }
    if (facts.size() < MOST) {
      tagged(tag);
    }
  }

  private void meta(OpenTag tag) {
    String content = flat(tag.attr("content"));
    if (content.isEmpty()) {
      return;
    }
    for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
      if (tag.hasAttr(attribute)) {
        String key = tag.attr(attribute).strip().toLowerCase(Locale.ROOT);
        if (key.endsWith(LD_JSON)) { // as some systems print it that know only meta elements
          jsonLd.add(content);
        }
        metas.add(new Meta(key, content));
        contents.computeIfAbsent(key, first -> new ArrayList<>()).add(content);
      }
    }
  }

  private void link(OpenTag tag) {
    if (canonical == null && tag.attr("rel").equalsIgnoreCase("canonical")) {
      canonical = value(tag.attr("href"));
    }
  }

  private void script(OpenTag tag) {
    if (tag.attr("type").toLowerCase(Locale.ROOT).contains(LD_JSON)) {
      jsonLd.add(tag.element().data());
    }
  }

  private void time(OpenTag tag) {
    String stamp = tag.element().text();
    for (String attribute : STAMPS) {
      if (!tag.attr(attribute).isBlank()) {
        stamp = tag.attr(attribute);
        break;
      }
    }
    String key = (tag.classes() + " " + tag.attr("itemprop")).toLowerCase(Locale.ROOT);
    boolean published = tag.hasAttr("pubdate") || key.contains("publish");
    add(
        "time",
        published ? "published" : key.contains("updat") || key.contains("modif") ? "updated" : "",
        stamp);
  }

  private void tagged(OpenTag tag) {
    if (tag.more()) {
      microdata(tag);
    }
    boolean may = BylineNames.mayBe(tag.classes()) || BylineNames.mayBe(tag.id());
    if (!may || tag.name().equals("body")) {
      return;
    }
    String names = tag.classes() + " " + tag.id();
    String said = kinds.computeIfAbsent(names, BylineNames::kind);
    if (!said.isEmpty()) {
      String text = shortText(tag.element());
      if (text != null) {
        add(said, names.strip(), text);
      }
    }
  }

  private void microdata(OpenTag tag) {
    String itemprop = tag.attr("itemprop");
    if (!itemprop.isBlank() && !tag.name().equals("meta")) {
      add("itemprop", itemprop.strip().toLowerCase(Locale.ROOT), itempropValue(tag));
    }
    if (hasToken(tag.attr("rel"), "author")) {
      add("author", "rel", tag.element().text());
    }
  }

  private static String itempropValue(OpenTag tag) {
    for (String attribute : List.of("content", "datetime")) {
      if (tag.hasAttr(attribute)) {
        return tag.attr(attribute);
      }
    }
    Element name = tag.element().selectFirst("[itemprop=name]");
    if (name == null) {
      return tag.element().text();
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

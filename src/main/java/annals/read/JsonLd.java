// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The things that the JSON-LD of a page describes, references by {@code @id} resolved. Lenient, as
 * pages are: comments, stray commas, line ends inside strings and wrong escapes pass; a script that
 * is no JSON at all is left out.
 */
final class JsonLd {
  private static final String ORGANIZATION = "organization";
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_MISSING_VALUES,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_SINGLE_QUOTES,
              JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .build();
  private static final int MOST_OBJECTS = 2000;
  private static final Set<String> PAGES =
      Set.of(
          "webpage", "itempage", "aboutpage", "medicalwebpage", "creativework", "webpageelement");

  private static final Set<String> SITES = Set.of("website", "newspaper", "periodical");

  private final List<ObjectNode> objects = new ArrayList<>();
  private final Map<String, ObjectNode> byId = new HashMap<>();

  private JsonLd() {}

  static JsonLd of(List<String> scripts) {
    JsonLd all = new JsonLd();
    for (String script : scripts) {
      JsonNode root = parse(script);
      if (root != null) {
        all.collect(root);
      }
    }
    return all;
  }

  private static @Nullable JsonNode parse(String script) {
    int start = 0;
    while (start < script.length() && "{[".indexOf(script.charAt(start)) < 0) {
      start++;
    }
    try {
      return start == script.length() ? null : MAPPER.readTree(script.substring(start));
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private void collect(JsonNode root) {
    var waiting = new ArrayDeque<JsonNode>();
    waiting.add(root);
    while (!waiting.isEmpty() && objects.size() < MOST_OBJECTS) {
      JsonNode node = waiting.poll();
      if (node instanceof ObjectNode object) {
        objects.add(object);
        String id = object.path("@id").asText("");
        if (!id.isEmpty() && object.size() > 1) {
          byId.merge(id, object, (a, b) -> b.size() > a.size() ? b : a);
        }
      }
      node.forEach(waiting::add);
    }
  }

  /** Articles, posts and reports first, then pages; each in document order. */
  List<ObjectNode> articles() {
    var articles = new ArrayList<ObjectNode>();
    var pages = new ArrayList<ObjectNode>();
    for (ObjectNode object : objects) {
      String kind = kind(object);
      boolean reference =
          !object.has("headline") && !object.has("datePublished") && !object.has("author");
      if (reference) {
        continue;
      }
      if (isArticle(kind)) {
        articles.add(object);
      } else if (PAGES.contains(kind)) {
        pages.add(object);
      }
    }
    articles.addAll(pages);
    return articles;
  }

  private static boolean isArticle(String kind) {
    return kind.endsWith("article")
        || kind.endsWith("posting")
        || kind.endsWith("report")
        || kind.equals("recipe")
        || kind.equals("howto")
        || kind.equals("review");
  }

  private static String kind(JsonNode object) {
    JsonNode type = object.path("@type");
    JsonNode first = type.isArray() && type.size() > 0 ? type.get(0) : type;
    String name = first.asText("").toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** The names of the sites and papers that something is part of; a series is none. */
  List<String> sites(JsonNode value) {
    var names = new ArrayList<String>();
    for (JsonNode node : value.isArray() ? value : List.of(value)) {
      JsonNode known = node.has("name") ? node : byId.getOrDefault(node.path("@id").asText(), null);
      if (known != null && SITES.contains(kind(known))) {
        names.addAll(names(known));
      }
    }
    return names;
  }

  /** Authors: beside persons the paper itself, an organization, is none; an agency is. */
  List<String> authors(JsonNode value) {
    var persons = new ArrayList<String>();
    boolean mixed = false;
    for (JsonNode node : value.isArray() ? value : List.of(value)) {
      JsonNode known = byId.get(node.path("@id").asText());
      boolean typed = node.has("@type") || known == null;
      boolean organization = kind(typed ? node : known).endsWith(ORGANIZATION);
      List<String> names = names(node);
      mixed |= organization;
      if (!organization || names.stream().allMatch(BylineRules::isAgency)) {
        persons.addAll(names);
      }
    }
    return mixed && !persons.isEmpty() ? List.copyOf(persons) : names(value);
  }

  /** The names that a value stands for: a string, a thing with a name, a reference, or a list. */
  List<String> names(JsonNode value) {
    var names = new ArrayList<String>();
    var waiting = new ArrayDeque<JsonNode>();
    waiting.add(value);
    for (int seen = 0; !waiting.isEmpty() && seen < MOST_OBJECTS; seen++) {
      JsonNode node = waiting.poll();
      if (node.isTextual()) {
        names.add(PageFacts.flat(node.asText()));
      } else if (node.isArray()) {
        node.forEach(waiting::add);
      } else if (node.isObject()) {
        JsonNode known =
            node.has("name") ? node : byId.getOrDefault(node.path("@id").asText(), null);
        if (known != null && known.has("name")) {
          waiting.add(known.get("name"));
        } else {
          String given = node.path("givenName").asText("") + " ";
          names.add(PageFacts.flat(given + node.path("familyName").asText("")));
        }
      }
    }
    return names.stream().filter(name -> !name.isEmpty()).distinct().toList();
  }
}

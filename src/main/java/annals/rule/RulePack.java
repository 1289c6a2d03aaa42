// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The rules of one YAML file under {@code annals/}, in its order. Example: {@code
 * RulePack.load("clean/roles")} reads {@code annals/clean/roles.yaml}:
 *
 * <pre>
 * rules:
 *   - id: clean.share_list.line
 *     why: A line of words for sharing is a share button.
 *     role: share_list
 *     matches: ["  • Facebook"]
 *     rejects: ["Facebook said on Monday that it would appeal."]
 * </pre>
 *
 * A rule without id, why or matches, or with an id seen before, is refused when the pack is loaded.
 */
public record RulePack(String name, String sha256, List<Rule> rules) {
  private static final Set<String> FIXED = Set.of("id", "why", "pattern", "matches", "rejects");

  /**
   * Reads {@code annals/NAME.yaml}; throws {@link IllegalArgumentException} naming the rule at
   * fault.
   */
  public static RulePack load(String name) {
    Resource resource = Resource.load(Sources.listed(name + ".yaml"));
    Object root = new Load(LoadSettings.builder().build()).loadFromString(resource.text());
    var rules = new ArrayList<Rule>();
    var ids = new HashSet<String>();
    if (root instanceof Map<?, ?> map && map.get("rules") instanceof List<?> list) {
      for (Object entry : list) {
        Rule rule = rule(name, (Map<?, ?>) entry);
        if (!ids.add(rule.id())) {
          throw new IllegalArgumentException(name + ": two rules " + rule.id());
        }
        rules.add(rule);
      }
    }
    return new RulePack(name, resource.sha256(), List.copyOf(rules));
  }

  /** The rule with an id; throws {@link IllegalArgumentException} where there is none. */
  public Rule rule(String id) {
    return rules.stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + ": no rule " + id));
  }

  private static Rule rule(String pack, Map<?, ?> yaml) {
    var attributes = new LinkedHashMap<String, String>();
    yaml.forEach(
        (key, value) -> {
          if (!FIXED.contains(key.toString())) {
            attributes.put(key.toString(), String.valueOf(value));
          }
        });
    String id = required(pack, yaml, "id");
    List<String> matches = strings(yaml.get("matches"));
    if (matches.isEmpty()) {
      throw new IllegalArgumentException(pack + ": rule " + id + " has no example in matches");
    }
    Object pattern = yaml.get("pattern");
    return new Rule(
        id,
        required(pack, yaml, "why"),
        pattern == null ? null : pattern.toString(),
        matches,
        strings(yaml.get("rejects")),
        attributes);
  }

  private static String required(String pack, Map<?, ?> yaml, String key) {
    if (!(yaml.get(key) instanceof String value) || value.isBlank()) {
      throw new IllegalArgumentException(pack + ": a rule without " + key + ": " + yaml);
    }
    return value;
  }

  private static List<String> strings(@Nullable Object yaml) {
    return yaml instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }
}

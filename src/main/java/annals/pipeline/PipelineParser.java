// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import annals.annotate.Step;
import annals.annotate.Steps;
import annals.pipeline.PipelineFile.Bounds;
import annals.pipeline.PipelineFile.Chosen;
import annals.pipeline.PipelineFile.Output;
import annals.publish.Credit;
import annals.publish.TableFormat;
import annals.read.RecordFields;
import annals.table.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pipeline file and refuses whatever it does not know with file, line and the nearest valid
 * name: {@code pipelines/mine.yaml:5: unknown step ClaenText; did you mean CleanText?}
 */
final class PipelineParser {
  private static final List<String> KEYS =
      List.of("name", "description", "input", "steps", "output", "floors");
  private static final List<String> OUTPUT_KEYS =
      List.of(
          "formats",
          "tables",
          "text_policy",
          "body",
          "sources",
          "report",
          "title",
          "licence",
          "creator");
  private static final String FULL = "full";
  private static final List<String> POLICIES = List.of(FULL, "quote", "none");

  private PipelineParser() {}

  static PipelineFile parse(String file, String yaml, String sha256) {
    YamlNode root = YamlNode.read(file, yaml);
    Map<String, YamlNode> keys = root.mapping(KEYS);
    List<Chosen> steps = steps(required(root, keys, "steps"));
    return new PipelineFile(
        name(file, required(root, keys, "name")),
        required(root, keys, "description").text(),
        file,
        sha256,
        input(required(root, keys, "input")),
        steps,
        output(required(root, keys, "output"), steps),
        keys.containsKey("floors") ? floors(keys.get("floors")) : Map.of());
  }

  /** The name, which is that of the file: a copy that keeps the old one would hide what it is. */
  private static String name(String file, YamlNode node) {
    String name = node.text();
    String own = file.replaceAll("^.*/|\\.yaml$", "");
    if (!name.equals(own)) {
      throw node.error(
          "the file is called " + own + ", so its name must be " + own + ", not " + name);
    }
    return name;
  }

  private static YamlNode required(YamlNode parent, Map<String, YamlNode> keys, String key) {
    YamlNode value = keys.get(key);
    if (value == null) {
      throw parent.error("key " + key + " is missing");
    }
    return value;
  }

  private static PipelineFile.Input input(YamlNode input) {
    Map<String, YamlNode> keys = input.mapping(List.of("type", "path", "fields", "lexicons"));
    required(input, keys, "type").oneOf("input", List.of("ReadDocuments"));
    YamlNode path = required(input, keys, "path");
    List<String> globs = words(path);
    YamlNode fields = keys.get("fields");
    YamlNode lexicons = keys.get("lexicons");
    return new PipelineFile.Input(
        globs, fields == null ? null : fields(fields), lexicons == null ? null : lexicons.text());
  }

  private static String fields(YamlNode fields) {
    try {
      RecordFields.of(fields.text());
      return fields.text();
    } catch (IllegalArgumentException e) {
      throw fields.error(e.getMessage());
    }
  }

  private static List<Chosen> steps(YamlNode list) {
    var steps = new ArrayList<Chosen>();
    for (YamlNode node : list.sequence()) {
      Map<String, YamlNode> keys = node.anyMapping();
      String label = required(node, keys, "type").oneOf("step", Steps.names());
      Step type = Steps.named(label);
      List<String> before = steps.stream().map(step -> step.type().name()).toList();
      if (before.contains(label)) {
        throw node.error("step " + label + " stands twice");
      }
      for (String need : type.needs()) {
        if (!before.contains(need)) {
          throw node.error("step " + label + " needs " + need + " before it");
        }
      }
      steps.add(new Chosen(type, options(node, type)));
    }
    return List.copyOf(steps);
  }

  private static Map<String, String> options(YamlNode node, Step type) {
    var known = new ArrayList<>(new TreeSet<>(type.options().keySet()));
    known.add("type");
    var options = new LinkedHashMap<String, String>();
    node.mapping(known)
        .forEach(
            (key, value) -> {
              if (!key.equals("type")) {
                options.put(key, value.oneOf(key, type.options().get(key)));
              }
            });
    return options;
  }

  private static Output output(YamlNode output, List<Chosen> steps) {
    Map<String, YamlNode> keys = output.mapping(OUTPUT_KEYS);
    var formats = new ArrayList<String>();
    for (YamlNode format : required(output, keys, "formats").sequence()) {
      formats.add(format.oneOf("format", TableFormat.labels()));
    }
    if (!formats.contains(TableFormat.CSV.label())) {
      throw keys.get("formats").error("formats must hold csv: verify reads it");
    }
    String policy =
        keys.containsKey("text_policy")
            ? keys.get("text_policy").oneOf("text policy", POLICIES)
            : FULL;
    boolean sources = keys.containsKey("sources") && keys.get("sources").flag();
    if (sources && !policy.equals(FULL)) {
      throw keys.get("sources").error("sources: true needs text_policy: full, not " + policy);
    }
    return new Output(
        List.copyOf(formats),
        tables(required(output, keys, "tables"), steps),
        policy,
        keys.containsKey("body") && keys.get("body").flag(),
        sources,
        keys.containsKey("report") && keys.get("report").flag(),
        credit(keys),
        Credit.NONE);
  }

  private static Credit credit(Map<String, YamlNode> keys) {
    YamlNode title = keys.get("title");
    YamlNode licence = keys.get("licence");
    YamlNode creator = keys.get("creator");
    return new Credit(
        title == null ? null : credit(title, title.text(), null, null).title(),
        licence == null ? null : credit(licence, null, licence.text(), null).licence(),
        creator == null ? List.of() : credit(creator, null, null, words(creator)).creators());
  }

  private static Credit credit(
      YamlNode node,
      @Nullable String title,
      @Nullable String licence,
      @Nullable List<String> creators) {
    try {
      return AskedCredit.of(title, licence, creators);
    } catch (UsageError e) {
      throw node.error(e.getMessage());
    }
  }

  private static List<String> words(YamlNode node) {
    return node.isSequence()
        ? node.sequence().stream().map(YamlNode::text).toList()
        : List.of(node.text());
  }

  private static List<String> tables(YamlNode list, List<Chosen> steps) {
    var asked = new ArrayList<String>();
    for (YamlNode node : list.sequence()) {
      String table = node.oneOf("table", Tables.standard().names());
      for (Step type : Steps.all()) {
        if (type.tables().containsKey(table)
            && steps.stream().noneMatch(s -> s.type().equals(type))) {
          throw node.error("table " + table + " needs the step " + type.name());
        }
      }
      asked.add(table);
    }
    if (asked.contains("mentions") && !asked.contains("entities")) {
      throw list.error("the table mentions names rows of entities: add it");
    }
    for (String always : List.of("documents", "rules", "issues")) {
      if (!asked.contains(always)) {
        throw list.error("the table " + always + " is part of every dataset: add it");
      }
    }
    return Tables.standard().names().stream().filter(asked::contains).toList();
  }

  private static Map<String, Bounds> floors(YamlNode node) {
    var floors = new LinkedHashMap<String, Bounds>();
    node.mapping(Tables.standard().names())
        .forEach(
            (table, bounds) -> {
              List<YamlNode> pair = bounds.sequence();
              if (pair.size() != 2) {
                throw bounds.error("expected [least, most]");
              }
              floors.put(table, new Bounds(number(pair.get(0)), number(pair.get(1))));
            });
    return floors;
  }

  private static long number(YamlNode node) {
    try {
      return Long.parseLong(node.text());
    } catch (NumberFormatException e) {
      throw node.error("expected a whole number");
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A node of a YAML file that knows its file and line, so that whatever is wrong can be pointed at.
 */
record YamlNode(String file, Node node) {

  static YamlNode read(String file, String yaml) {
    try {
      var settings = LoadSettings.builder().setUseMarks(true).build();
      Node root =
          new Compose(settings)
              .composeString(yaml)
              .orElseThrow(() -> new UsageError(file + ": the file is empty"));
      return new YamlNode(file, root);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new UsageError(file + ":" + line + ": not YAML: " + e.getProblem());
    } catch (StackOverflowError e) {
      throw new UsageError(
          file + ": not YAML that could be read: its brackets are nested too deeply");
    } catch (YamlEngineException e) {
      throw new UsageError(file + ": not YAML: " + e.getMessage().lines().findFirst().orElse(""));
    }
  }

  UsageError error(String message) {
    int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    return new UsageError(file + ":" + line + ": " + message);
  }

  /** A mapping whose keys are all among the known ones; an unknown key is refused at its line. */
  Map<String, YamlNode> mapping(Collection<String> known) {
    var entries = anyMapping();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        String key = ((ScalarNode) tuple.getKeyNode()).getValue();
        if (!known.contains(key)) {
          throw new YamlNode(file, tuple.getKeyNode())
              .error("unknown key " + key + Nearest.hint(key, known));
        }
      }
    }
    return entries;
  }

  Map<String, YamlNode> anyMapping() {
    if (!(node instanceof MappingNode mapping)) {
      throw error("expected keys and values");
    }
    var entries = new LinkedHashMap<String, YamlNode>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw new YamlNode(file, tuple.getKeyNode()).error("a key must be a word");
      }
      if (entries.put(key.getValue(), new YamlNode(file, tuple.getValueNode())) != null) {
        throw new YamlNode(file, key).error("key " + key.getValue() + " stands twice");
      }
    }
    return entries;
  }

  boolean isSequence() {
    return node instanceof SequenceNode;
  }

  List<YamlNode> sequence() {
    if (!(node instanceof SequenceNode sequence)) {
      throw error("expected a list");
    }
    return sequence.getValue().stream().map(item -> new YamlNode(file, item)).toList();
  }

  String text() {
    if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
      throw error("expected a word or a line of text");
    }
    return scalar.getValue();
  }

  /** One of a closed list of words; another is refused with the nearest one. */
  String oneOf(String what, Collection<String> words) {
    String word = text();
    if (!words.contains(word)) {
      throw error("unknown " + what + " " + word + Nearest.hint(word, words));
    }
    return word;
  }

  boolean flag() {
    return oneOf("value", List.of("true", "false")).equals("true");
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

import annals.publish.Json;
import annals.publish.Manifest;
import annals.publish.TextPolicy;
import annals.table.Table;
import annals.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A dataset folder as its manifest describes it.
 *
 * @param tables what was written of each table, by its name
 */
record Dataset(
    Path folder,
    TextPolicy textPolicy,
    Map<String, WrittenTable> tables,
    List<Input> inputs,
    String checksumsSha256) {

  record WrittenTable(Table table, long rows, String rowDigest, List<TableFile> files) {
    List<TableFile> files(String format) {
      return files.stream().filter(file -> file.format().equals(format)).toList();
    }
  }

  record TableFile(String path, String format, long rows, String rowDigest) {}

  record Input(String path, long bytes, String sha256) {}

  /** Throws {@link IOException} where there is no manifest or it is not one. */
  static Dataset read(Path folder) throws IOException {
    Map<?, ?> root = Json.read(Files.readAllBytes(folder.resolve(Manifest.PATH)));
    try {
      Map<?, ?> generated = object(root, "generated");
      var tables = new LinkedHashMap<String, WrittenTable>();
      for (Map<?, ?> table : objects(generated, "tables")) {
        tables.put(text(table, "name"), writtenTable(table));
      }
      return new Dataset(
          folder,
          TextPolicy.of(text(object(root, "wasAssociatedWith"), "text_policy")),
          tables,
          objects(root, "used").stream()
              .map(i -> new Input(text(i, "path"), number(i, "bytes"), text(i, "sha256")))
              .toList(),
          text(object(generated, "checksums"), "sha256"));
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static WrittenTable writtenTable(Map<?, ?> table) {
    var files = new ArrayList<TableFile>();
    for (Map<?, ?> file : objects(table, "files")) {
      files.add(
          new TableFile(
              text(file, "path"),
              text(file, "format"),
              number(file, "rows"),
              text(file, "row_digest")));
    }
    return new WrittenTable(
        Tables.standard().table(text(table, "name")),
        number(table, "rows"),
        text(table, "row_digest"),
        files);
  }

  private static Map<?, ?> object(Map<?, ?> parent, String key) {
    if (parent.get(key) instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalArgumentException("no object " + key);
  }

  private static List<Map<?, ?>> objects(Map<?, ?> parent, String key) {
    var objects = new ArrayList<Map<?, ?>>();
    if (parent.get(key) instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof Map<?, ?> map) {
          objects.add(map);
        }
      }
      return objects;
    }
    throw new IllegalArgumentException("no list " + key);
  }

  private static String text(Map<?, ?> parent, String key) {
    if (parent.get(key) instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("no text " + key);
  }

  private static long number(Map<?, ?> parent, String key) {
    if (parent.get(key) instanceof Long number) {
      return number;
    }
    throw new IllegalArgumentException("no number " + key);
  }
}

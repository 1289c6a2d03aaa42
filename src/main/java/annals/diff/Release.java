// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.diff;

import annals.publish.Checksums;
import annals.publish.CsvTable;
import annals.publish.JsonObject;
import annals.publish.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A dataset folder as it describes itself, also where another version of annals wrote it.
 *
 * @param version of the data
 * @param inputs SHA-256 by path
 * @param program SHA-256 of the pipeline file, and the version of annals
 * @param deciding what decided the rows
 * @param files SHA-256 by path of what is no table
 */
record Release(
    String name,
    String version,
    SortedMap<String, String> inputs,
    SortedMap<String, String> program,
    Deciding deciding,
    SortedMap<String, String> files,
    Map<String, ReleasedTable> tables) {
  private static final String DATA_PACKAGE = "datapackage.json";

  /** SHA-256 by name of the rule packs, the lexicons and the models. */
  record Deciding(
      SortedMap<String, String> rules,
      SortedMap<String, String> lexicons,
      SortedMap<String, String> models) {}

  /**
   * A table of a release.
   *
   * @param types of the columns, by name, in their order
   * @param parts its CSV files
   */
  record ReleasedTable(
      String name,
      long rows,
      String rowDigest,
      List<String> primaryKey,
      Map<String, String> types,
      List<Path> parts) {}

  /** Throws {@link IOException} in one line where the folder is no dataset. */
  static Release read(Path folder) throws IOException {
    try {
      JsonObject manifest = JsonObject.read(folder.resolve(Manifest.PATH));
      JsonObject dataPackage = JsonObject.read(folder.resolve(DATA_PACKAGE));
      SortedMap<String, String> files =
          new TreeMap<>(Checksums.read(Files.readAllBytes(folder.resolve(Checksums.PATH))));
      var schemas = new LinkedHashMap<String, JsonObject>();
      for (JsonObject resource : dataPackage.objects("resources")) {
        if (resource.has("schema")) {
          schemas.put(resource.text("name"), resource.object("schema"));
        }
      }
      var tables = new LinkedHashMap<String, ReleasedTable>();
      for (JsonObject table : manifest.object("generated").objects("tables")) {
        table.objects("files").forEach(file -> files.remove(file.text("path")));
        tables.put(table.text("name"), table(folder, table, schemas));
      }
      JsonObject software = manifest.object("wasAssociatedWith");
      return new Release(
          manifest.text("name"),
          manifest.text("version"),
          hashes(manifest.objects("used"), "path"),
          program(software),
          new Deciding(
              hashes(software.objects("rules"), "name"),
              hashes(listed(software, "lexicons"), "name"),
              hashes(listed(software, "models"), "name")),
          files,
          tables);
    } catch (IllegalArgumentException e) {
      throw new IOException("its description is damaged: " + e.getMessage(), e);
    }
  }

  /** SHA-256 of the input by the id of each document; none where there is no such table. */
  Map<String, String> inputsOfDocuments() throws IOException {
    var inputs = new HashMap<String, String>();
    ReleasedTable documents = tables.get("documents");
    if (documents == null) {
      return inputs;
    }
    try (CsvTable rows = CsvTable.open(documents.parts())) {
      int id = rows.header().indexOf("doc_id");
      int hash = rows.header().indexOf("sha256");
      for (String[] row = rows.next(); row != null && id >= 0 && hash >= 0; row = rows.next()) {
        inputs.put(row[id], row[hash]);
      }
    }
    return inputs;
  }

  private static SortedMap<String, String> program(JsonObject software) {
    var program = new TreeMap<String, String>();
    software.optionalText("version").ifPresent(version -> program.put("annals", version));
    if (software.has("pipeline")) {
      JsonObject pipeline = software.object("pipeline");
      program.put("pipeline " + pipeline.text("name"), pipeline.text("sha256"));
    }
    return program;
  }

  private static ReleasedTable table(
      Path folder, JsonObject table, Map<String, JsonObject> schemas) {
    String name = table.text("name");
    JsonObject schema = schemas.get(name);
    if (schema == null) {
      throw new IllegalArgumentException("no schema of table " + name + " in " + DATA_PACKAGE);
    }
    var types = new LinkedHashMap<String, String>();
    schema.objects("fields").forEach(field -> types.put(field.text("name"), field.text("type")));
    return new ReleasedTable(
        name,
        table.number("rows"),
        table.text("row_digest"),
        schema.texts("primaryKey"),
        types,
        table.objects("files").stream()
            .filter(file -> file.text("format").equals("csv"))
            .map(file -> folder.resolve(file.text("path")))
            .toList());
  }

  /** Manifests of the first version name rule packs alone. */
  private static List<JsonObject> listed(JsonObject software, String kind) {
    return software.has(kind) ? software.objects(kind) : List.of();
  }

  private static SortedMap<String, String> hashes(List<JsonObject> objects, String key) {
    var hashes = new TreeMap<String, String>();
    objects.forEach(object -> hashes.put(object.text(key), object.text("sha256")));
    return hashes;
  }
}

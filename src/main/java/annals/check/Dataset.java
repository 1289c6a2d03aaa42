// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

import annals.publish.JsonObject;
import annals.publish.Manifest;
import annals.publish.TextPolicy;
import annals.table.Table;
import annals.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
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
    JsonObject root = JsonObject.read(folder.resolve(Manifest.PATH));
    try {
      JsonObject generated = root.object("generated");
      var tables = new LinkedHashMap<String, WrittenTable>();
      for (JsonObject table : generated.objects("tables")) {
        tables.put(table.text("name"), writtenTable(table));
      }
      return new Dataset(
          folder,
          TextPolicy.of(root.object("wasAssociatedWith").text("text_policy")),
          tables,
          root.objects("used").stream()
              .map(i -> new Input(i.text("path"), i.number("bytes"), i.text("sha256")))
              .toList(),
          generated.object("checksums").text("sha256"));
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static WrittenTable writtenTable(JsonObject table) {
    return new WrittenTable(
        Tables.standard().table(table.text("name")),
        table.number("rows"),
        table.text("row_digest"),
        table.objects("files").stream()
            .map(
                file ->
                    new TableFile(
                        file.text("path"),
                        file.text("format"),
                        file.number("rows"),
                        file.text("row_digest")))
            .toList());
  }
}

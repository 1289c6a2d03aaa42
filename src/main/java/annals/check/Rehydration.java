// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

import annals.publish.Credit;
import annals.publish.CsvRows;
import annals.publish.JsonObject;
import annals.publish.Manifest;
import annals.publish.RowDigest;
import annals.publish.TableFormat;
import annals.publish.TextPolicy;
import annals.table.Column;
import annals.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A dataset whose text policy emptied cells, and the question whether another one with its text is
 * the same but for those cells.
 *
 * @param inputs globs that it was made of
 * @param credit what its publisher says of it
 */
public record Rehydration(
    Path folder,
    TextPolicy textPolicy,
    String pipeline,
    String pipelineSha256,
    List<String> inputs,
    Credit credit) {
  private static final String DATA_PACKAGE = "datapackage.json";
  private static final List<String> KINDS = List.of("rules", "lexicons", "models");

  /** Throws {@link IOException} where the folder does not describe itself. */
  public static Rehydration of(Path folder) throws IOException {
    try {
      JsonObject software = software(folder);
      JsonObject pipeline = software.object("pipeline");
      return new Rehydration(
          folder,
          TextPolicy.of(software.text("text_policy")),
          pipeline.text("name"),
          pipeline.text("sha256"),
          JsonObject.read(folder.resolve(DATA_PACKAGE)).objects("sources").stream()
              .map(source -> source.text("title"))
              .toList(),
          Credit.of(folder));
    } catch (IllegalArgumentException e) {
      throw new IOException(folder + ": " + e.getMessage(), e);
    }
  }

  /** The tables of a dataset with text that hold, its text taken out, other rows than this one. */
  public List<String> differing(Path other) throws IOException {
    Map<String, Dataset.WrittenTable> theirs = Dataset.read(other).tables();
    var differing = new ArrayList<String>();
    for (Dataset.WrittenTable table : Dataset.read(folder).tables().values()) {
      Dataset.WrittenTable with = theirs.get(table.table().name());
      if (with == null || !emptied(other, with).equals(table.rowDigest())) {
        differing.add(table.table().name());
      }
    }
    return differing;
  }

  /** The inputs, rules, word lists and models that are not those of this one. */
  public List<String> changed(Path other) throws IOException {
    Map<String, String> all = hashes(folder);
    Map<String, String> others = hashes(other);
    var names = new TreeSet<>(all.keySet());
    names.addAll(others.keySet());
    names.removeIf(name -> Objects.equals(all.get(name), others.get(name)));
    return List.copyOf(names);
  }

  private String emptied(Path other, Dataset.WrittenTable written) throws IOException {
    var digests = new ArrayList<String>();
    for (Dataset.TableFile file : written.files(TableFormat.CSV.label())) {
      digests.add(emptied(written.table(), other.resolve(file.path())));
    }
    return RowDigest.ofFiles(digests);
  }

  private String emptied(Table table, Path file) throws IOException {
    List<Column> columns = table.columns();
    var digest = new RowDigest(table);
    try (CsvRows rows = CsvRows.open(table, file)) {
      for (@Nullable Object[] row = rows.next(); row != null; row = rows.next()) {
        for (int i = 0; i < row.length; i++) {
          row[i] = textPolicy.empties(columns.get(i)) ? null : row[i];
        }
        digest.add(row);
      }
    }
    return digest.finish();
  }

  private static Map<String, String> hashes(Path folder) throws IOException {
    var hashes = new TreeMap<String, String>();
    JsonObject software = software(folder);
    hashes.put("annals", software.text("version"));
    for (String kind : KINDS) {
      software.objects(kind).forEach(one -> hashes.put(one.text("name"), one.text("sha256")));
    }
    for (Dataset.Input input : Dataset.read(folder).inputs()) {
      hashes.put(input.path(), input.sha256());
    }
    return hashes;
  }

  private static JsonObject software(Path folder) throws IOException {
    return JsonObject.read(folder.resolve(Manifest.PATH)).object("wasAssociatedWith");
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.publish.TableSummary.FileSummary;
import annals.table.Column;
import annals.table.ForeignKey;
import annals.table.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code datapackage.json}, Data Package version 2: every table that was written with its columns,
 * keys and checksums. A table is the resource of its CSV file; the Parquet file of the same rows
 * stands under {@code parquet} in it and not as a resource of its own, because the validators of
 * Data Package read Parquet through pandas and stumble over null timestamps. Keys to tables that
 * were not written are left out.
 */
final class DataPackage {
  static final String PATH = "datapackage.json";
  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

  private final DatasetFacts dataset;
  private final TextPolicy textPolicy;
  private final List<TableSummary> tables;
  private final Set<String> written = new HashSet<>();

  DataPackage(DatasetFacts dataset, TextPolicy textPolicy, List<TableSummary> tables) {
    this.dataset = dataset;
    this.textPolicy = textPolicy;
    this.tables = tables;
    tables.forEach(summary -> written.add(summary.table().name()));
  }

  byte[] json(WrittenFile codebook) throws IOException {
    var resources = new ArrayList<Object>();
    for (TableSummary summary : tables) {
      resources.add(resource(summary));
    }
    resources.add(codebook(codebook));
    return Json.write(
        Json.object(
            "$schema", PROFILE,
            "name", dataset.name(),
            "title", dataset.title(),
            "description", dataset.description(),
            "version", dataset.version(),
            "created", dataset.created(),
            "licenses", licences(),
            "sourceTextRights", Licences.SOURCE_TEXT,
            "sources", dataset.sources().stream().map(title -> Map.of("title", title)).toList(),
            "contributors", contributors(),
            "resources", resources));
  }

  private @Nullable List<Object> licences() {
    Licence licence = dataset.credit().licence();
    return licence == null ? null : List.of(licence.ofDataPackage());
  }

  private @Nullable List<Map<String, Object>> contributors() {
    List<Map<String, Object>> creators =
        dataset.credit().creators().stream()
            .map(creator -> Json.object("title", creator.name(), "roles", List.of("creator")))
            .toList();
    return creators.isEmpty() ? null : creators;
  }

  private Map<String, Object> resource(TableSummary summary) {
    Table table = summary.table();
    List<FileSummary> csv = summary.files(TableFormat.CSV);
    Map<String, Object> resource =
        Json.object(
            "name", table.name(),
            "type", csv.isEmpty() ? null : "table",
            "title", table.title(),
            "description", table.description());
    resource.putAll(file(csv.isEmpty() ? summary.files(summary.files().get(0).format()) : csv));
    if (licences() != null) {
      resource.put("licenses", licences());
    }
    if (!csv.isEmpty()) {
      resource.put("encoding", "utf-8");
      resource.put("dialect", dialect());
      resource.put("schema", schema(table));
      for (TableFormat format : TableFormat.values()) {
        List<FileSummary> files = summary.files(format);
        if (format != TableFormat.CSV && !files.isEmpty()) {
          resource.put(format.label(), file(files));
        }
      }
    }
    return resource;
  }

  /** A resource of several files has no length and hash of its own; SHA256SUMS has each one's. */
  private static Map<String, Object> file(List<FileSummary> files) {
    FileSummary first = files.get(0);
    boolean whole = files.size() == 1;
    return Json.object(
        "path",
        whole ? first.path() : files.stream().map(FileSummary::path).toList(),
        "format",
        first.format().label(),
        "mediatype",
        first.format().mediaType(),
        "bytes",
        whole ? first.bytes() : null,
        "hash",
        whole ? "sha256:" + first.sha256() : null);
  }

  private Map<String, Object> codebook(WrittenFile file) {
    List<Map<String, Object>> fields =
        Codebook.COLUMNS.stream()
            .map(
                name ->
                    Json.object(
                        "name", name, "type", name.equals("nullable") ? "boolean" : "string"))
            .toList();
    return Json.object(
        "name", "codebook",
        "type", "table",
        "title", "Codebook",
        "description", "What every column of every table holds.",
        "path", file.path(),
        "format", TableFormat.CSV.label(),
        "mediatype", TableFormat.CSV.mediaType(),
        "bytes", file.bytes(),
        "hash", "sha256:" + file.sha256(),
        "licenses", licences(),
        "encoding", "utf-8",
        "dialect", dialect(),
        "schema",
            Json.object(
                "fields", fields,
                "primaryKey", List.of("table_name", "column_name"),
                "missingValues", List.of("")));
  }

  private static Map<String, Object> dialect() {
    return Json.object(
        "delimiter", ",",
        "lineTerminator", "\n",
        "quoteChar", "\"",
        "doubleQuote", true,
        "header", true);
  }

  private Map<String, Object> schema(Table table) {
    List<Map<String, Object>> foreignKeys =
        table.foreignKeys().stream()
            .filter(key -> written.contains(key.table()))
            .map(DataPackage::foreignKey)
            .toList();
    return Json.object(
        "fields", table.columns().stream().map(this::field).toList(),
        "primaryKey", table.primaryKey(),
        "foreignKeys", foreignKeys.isEmpty() ? null : foreignKeys,
        "missingValues", List.of(""));
  }

  private static Map<String, Object> foreignKey(ForeignKey key) {
    return Json.object(
        "fields",
        List.of(key.column()),
        "reference",
        Json.object("resource", key.table(), "fields", List.of(key.references())));
  }

  private Map<String, Object> field(Column column) {
    boolean required = !column.nullable() && !textPolicy.empties(column);
    Map<String, Object> constraints =
        Json.object(
            "required", required ? true : null,
            "enum", column.values().isEmpty() ? null : column.values());
    return Json.object(
        "name", column.name(),
        "type", type(column),
        "description", column.description(),
        "unit", column.unit(),
        "warning", column.warning(),
        "constraints", constraints.isEmpty() ? null : constraints);
  }

  private static String type(Column column) {
    return switch (column.type()) {
      case STRING -> "string";
      case INTEGER -> "integer";
      case DOUBLE -> "number";
      case BOOLEAN -> "boolean";
      case DATE -> "date";
      case TIMESTAMP -> "datetime";
    };
  }
}

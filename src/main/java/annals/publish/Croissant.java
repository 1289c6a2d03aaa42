// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.publish.TableSummary.FileSummary;
import annals.rule.Resource;
import annals.table.Column;
import annals.table.ColumnType;
import annals.table.ForeignKey;
import annals.table.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code croissant.json}, Croissant 1.1: the files with their hashes and the tables as record sets
 * that loaders of training data read. A table is read from its Parquet files where there are any.
 * Keys to tables that were not written are left out, and keys that would close a circle of tables
 * (an event names its happening, a happening its first event): loaders join tables along them.
 */
final class Croissant {
  static final String PATH = "croissant.json";

  private static final String CONTEXT = "publish/croissant.json";
  private static final String STANDARD = "http://mlcommons.org/croissant/1.1";
  private static final String PARTS = "-parts";

  /** The name by which loaders of Croissant know Parquet; the registered one they refuse. */
  private static final String PARQUET = "application/x-parquet";

  private final DatasetFacts dataset;
  private final List<TableSummary> tables;
  private final Set<String> written = new HashSet<>();

  /** The keys that are published, by the table that has them. */
  private final Map<String, List<ForeignKey>> references = new HashMap<>();

  Croissant(DatasetFacts dataset, List<TableSummary> tables) {
    this.dataset = dataset;
    this.tables = tables;
    tables.forEach(summary -> written.add(summary.table().name()));
    for (TableSummary summary : tables) {
      String from = summary.table().name();
      for (ForeignKey key : summary.table().foreignKeys()) {
        if (written.contains(key.table()) && !leadsTo(key.table(), from)) {
          references.computeIfAbsent(from, table -> new ArrayList<>()).add(key);
        }
      }
    }
  }

  private boolean leadsTo(String from, String to) {
    return from.equals(to)
        || references.getOrDefault(from, List.of()).stream()
            .anyMatch(key -> leadsTo(key.table(), to));
  }

  byte[] json() throws IOException {
    var files = new ArrayList<Object>();
    for (TableSummary table : tables) {
      table.files().forEach(file -> files.add(file(file)));
      if (isParted(table)) {
        files.add(parts(table));
      }
    }
    Licence licence = dataset.credit().licence();
    return Json.write(
        Json.object(
            "@context",
            Json.read(Resource.bytes(CONTEXT)),
            "@type",
            "sc:Dataset",
            "conformsTo",
            STANDARD,
            "name",
            dataset.name(),
            "description",
            dataset.description(),
            "version",
            dataset.version(),
            "datePublished",
            dataset.created(),
            "license",
            licence == null ? null : licence.url(),
            "url",
            DatasetCard.PATH,
            "creator",
            dataset.credit().ofSchema("sc:"),
            "citeAs",
            citation(),
            "isLiveDataset",
            false,
            "distribution",
            files,
            "recordSet",
            tables.stream().map(this::recordSet).toList()));
  }

  private String citation() {
    String names = dataset.credit().names();
    String cited = "%s, version %s".formatted(dataset.title(), dataset.version());
    return names == null ? cited : names + ": " + cited;
  }

  private static Map<String, Object> file(FileSummary file) {
    return Json.object(
        "@type", "cr:FileObject",
        "@id", file.path(),
        "name", file.path(),
        "contentUrl", file.path(),
        "contentSize", file.bytes() + " B",
        "encodingFormat", mediaType(file.format()),
        "sha256", file.sha256());
  }

  private static String mediaType(TableFormat format) {
    return format == TableFormat.PARQUET ? PARQUET : format.mediaType();
  }

  private static TableFormat format(TableSummary table) {
    return table.files(TableFormat.PARQUET).isEmpty() ? TableFormat.CSV : TableFormat.PARQUET;
  }

  private static boolean isParted(TableSummary table) {
    return table.files(format(table)).size() > 1;
  }

  private static Map<String, Object> parts(TableSummary table) {
    List<FileSummary> parts = table.files(format(table));
    String name = table.table().name();
    return Json.object(
        "@type",
        "cr:FileSet",
        "@id",
        name + PARTS,
        "name",
        name + PARTS,
        "containedIn",
        parts.stream().map(part -> Json.object("@id", part.path())).toList(),
        "encodingFormat",
        mediaType(format(table)),
        "includes",
        name + "/*." + format(table).label());
  }

  private Map<String, Object> recordSet(TableSummary summary) {
    Table table = summary.table();
    List<Map<String, Object>> key =
        table.primaryKey().stream()
            .map(column -> Json.object("@id", field(table.name(), column)))
            .toList();
    return Json.object(
        "@type", "cr:RecordSet",
        "@id", table.name(),
        "name", table.name(),
        "description", table.description(),
        "key", key.size() == 1 ? key.get(0) : key,
        "field", table.columns().stream().map(column -> field(summary, column)).toList());
  }

  private Map<String, Object> field(TableSummary summary, Column column) {
    Table table = summary.table();
    Map<String, Object> source =
        isParted(summary)
            ? Json.object("fileSet", Json.object("@id", table.name() + PARTS))
            : Json.object(
                "fileObject", Json.object("@id", summary.files(format(summary)).get(0).path()));
    source.put("extract", Json.object("column", column.name()));
    return Json.object(
        "@type", "cr:Field",
        "@id", field(table.name(), column.name()),
        "name", column.name(),
        "description", column.description(),
        "dataType", dataType(column.type()),
        "source", source,
        "references", reference(table, column));
  }

  private @Nullable Map<String, Object> reference(Table table, Column column) {
    for (ForeignKey key : references.getOrDefault(table.name(), List.of())) {
      if (key.column().equals(column.name())) {
        String target = field(key.table(), key.references());
        return Json.object("field", Json.object("@id", target));
      }
    }
    return null;
  }

  private static String field(String table, String column) {
    return table + "/" + column;
  }

  private static String dataType(ColumnType type) {
    return switch (type) {
      case STRING -> "sc:Text";
      case INTEGER -> "sc:Integer";
      case DOUBLE -> "sc:Float";
      case BOOLEAN -> "sc:Boolean";
      case DATE -> "sc:Date";
      case TIMESTAMP -> "sc:DateTime";
    };
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.publish.TableSummary.FileSummary;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;

/**
 * The files beside the tables, written when all tables are: codebook, dataset card, data package,
 * Croissant, views for DuckDB, checksums, and the manifest last.
 */
public final class DatasetMetadata {

  private DatasetMetadata() {}

  /**
   * Writes them.
   *
   * @param tables in the order of {@code tables.yaml}
   * @param others files that the caller wrote, such as copies under {@code sources/} and the
   *     report; they are listed in the checksums
   * @return what was written here
   */
  public static List<WrittenFile> write(
      DatasetFacts dataset,
      RunFacts run,
      List<TableSummary> tables,
      List<WrittenFile> others,
      Destination destination)
      throws IOException {
    WrittenFile codebook = WrittenFile.write(destination, Codebook.PATH, Codebook.of(tables));
    WrittenFile card =
        WrittenFile.write(
            destination,
            DatasetCard.PATH,
            DatasetCard.of(dataset, run.textPolicy(), tables, others));
    WrittenFile dataPackage =
        WrittenFile.write(
            destination,
            DataPackage.PATH,
            new DataPackage(dataset, run.textPolicy(), tables).json(codebook));
    WrittenFile croissant =
        WrittenFile.write(destination, Croissant.PATH, new Croissant(dataset, tables).json());
    WrittenFile sql = WrittenFile.write(destination, DatasetSql.PATH, DatasetSql.of(tables));

    var hashByPath = new TreeMap<String, String>();
    for (TableSummary table : tables) {
      for (FileSummary file : table.files()) {
        hashByPath.put(file.path(), file.sha256());
      }
    }
    others.forEach(file -> hashByPath.put(file.path(), file.sha256()));
    List.of(codebook, card, dataPackage, croissant, sql)
        .forEach(file -> hashByPath.put(file.path(), file.sha256()));
    WrittenFile checksums =
        WrittenFile.write(destination, Checksums.PATH, Checksums.write(hashByPath));
    WrittenFile manifest =
        WrittenFile.write(
            destination, Manifest.PATH, Manifest.json(dataset, run, tables, others, checksums));
    return List.of(codebook, card, dataPackage, croissant, sql, checksums, manifest);
  }
}

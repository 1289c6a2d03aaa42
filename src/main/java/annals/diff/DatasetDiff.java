// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.diff;

import annals.diff.Release.ReleasedTable;
import annals.diff.TableDiff.Where;
import annals.publish.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What changed from one release of a dataset to another, by key. Tables with the same row digest
 * are not read again; of the others two rows are in memory at a time, where their order allows.
 *
 * <pre>
 * DatasetDiff diff = DatasetDiff.between(Path.of("last/dataset"), Path.of("output/dataset"));
 * System.out.print(diff.text());     // dataset: events +2 -1 ~3; 11 tables unchanged ...
 * </pre>
 *
 * @param versionBefore of the data
 * @param files those that are no tables: codebook, card, report
 */
public record DatasetDiff(
    String name,
    String versionBefore,
    String versionAfter,
    List<TableDiff> tables,
    HashDiff inputs,
    HashDiff rules,
    HashDiff lexicons,
    HashDiff models,
    HashDiff files) {

  /**
   * Compares two dataset folders.
   *
   * @throws NotComparable in one line, where a folder is no dataset or a file of it is damaged
   */
  public static DatasetDiff between(Path before, Path after) throws NotComparable {
    Release old = release(before);
    Release now = release(after);
    var tables = new ArrayList<TableDiff>();
    for (ReleasedTable table : now.tables().values()) {
      tables.add(table(old.tables().get(table.name()), table, before));
    }
    for (ReleasedTable table : old.tables().values()) {
      if (!now.tables().containsKey(table.name())) {
        tables.add(onOneSide(table, Where.ONLY_BEFORE));
      }
    }
    return new DatasetDiff(
        now.name(),
        old.version(),
        now.version(),
        List.copyOf(tables),
        HashDiff.between(old.inputs(), now.inputs()),
        HashDiff.between(old.rules(), now.rules()),
        HashDiff.between(old.lexicons(), now.lexicons()),
        HashDiff.between(old.models(), now.models()),
        HashDiff.between(old.files(), now.files()));
  }

  /** A folder that cannot be compared, said in one line. */
  public static final class NotComparable extends IOException {
    private static final long serialVersionUID = 1L;

    NotComparable(String message, Throwable cause) {
      super(message, cause);
    }
  }

  private static Release release(Path folder) throws NotComparable {
    try {
      return Release.read(folder);
    } catch (NoSuchFileException e) {
      String problem =
          Files.isDirectory(folder)
              ? folder + " is no dataset: it holds no " + folder.relativize(Path.of(e.getFile()))
              : "there is no folder " + folder;
      throw new NotComparable(problem, e);
    } catch (IOException e) {
      throw new NotComparable(folder + " is no dataset: " + firstLine(e), e);
    }
  }

  private static TableDiff table(ReleasedTable before, ReleasedTable after, Path beforeFolder)
      throws NotComparable {
    if (before == null) {
      return onOneSide(after, Where.ONLY_AFTER);
    }
    List<SchemaChange> schema = SchemaChange.between(before, after);
    boolean sameKey = before.primaryKey().equals(after.primaryKey());
    if (!sameKey || (schema.isEmpty() && before.rowDigest().equals(after.rowDigest()))) {
      long added = sameKey ? 0 : after.rows();
      long removed = sameKey ? 0 : before.rows();
      return new TableDiff(
          after.name(),
          Where.BOTH,
          before.rows(),
          after.rows(),
          added,
          removed,
          0,
          new TreeMap<>(),
          schema);
    }
    try {
      return RowComparison.of(before, after, schema);
    } catch (NoSuchFileException e) {
      throw new NotComparable(e.getFile() + " is not there, but its manifest names it", e);
    } catch (IOException e) {
      throw new NotComparable(
          "table %s of %s or %s cannot be compared (-Dpipeline=verify says more): %s"
              .formatted(
                  after.name(), beforeFolder, after.parts().get(0).getParent(), firstLine(e)),
          e);
    }
  }

  private static TableDiff onOneSide(ReleasedTable table, Where where) {
    boolean added = where == Where.ONLY_AFTER;
    return new TableDiff(
        table.name(),
        where,
        added ? 0 : table.rows(),
        added ? table.rows() : 0,
        added ? table.rows() : 0,
        added ? 0 : table.rows(),
        0,
        new TreeMap<>(),
        List.of());
  }

  private static String firstLine(IOException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  /** Whether the tables are the same; files beside them may differ. */
  public boolean sameTables() {
    return tables.stream().allMatch(TableDiff::same);
  }

  /**
   * What the change asks of the next version of the data: {@code major} where a table or column
   * went, {@code minor} where one came or the inputs are others, {@code patch} where values or
   * files changed, {@code none}.
   */
  public String level() {
    boolean breaks =
        tables.stream().anyMatch(t -> t.where() == Where.ONLY_BEFORE)
            || tables.stream().flatMap(t -> t.schema().stream()).anyMatch(SchemaChange::breaks);
    if (breaks) {
      return "major";
    }
    boolean grows =
        tables.stream().anyMatch(t -> t.where() == Where.ONLY_AFTER || !t.schema().isEmpty())
            || !inputs.isEmpty();
    if (grows) {
      return "minor";
    }
    boolean sameDecisions = rules.isEmpty() && lexicons.isEmpty() && models.isEmpty();
    return sameTables() && sameDecisions && files.isEmpty() ? "none" : "patch";
  }

  /** About ten lines for people, the first of them fit for the subject of a commit. */
  public String text() {
    return DiffText.of(this);
  }

  /** The same and more as JSON, for {@code diff.json}. */
  public byte[] json() throws IOException {
    return DiffJson.of(this);
  }

  /** The file that {@code verify} reads first in each folder; no folder with one takes a diff. */
  public static boolean isDataset(Path folder) {
    return Files.exists(folder.resolve(Manifest.PATH));
  }
}

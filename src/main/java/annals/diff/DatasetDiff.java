// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.diff;

import annals.diff.Release.ReleasedTable;
import annals.diff.TableDiff.Counts;
import annals.diff.TableDiff.Where;
import annals.publish.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one release of a dataset to another, by key, with some of the rows. Tables with
 * the same row digest are not read again; of the others two rows are in memory at a time, where
 * their order allows.
 *
 * <pre>
 * DatasetDiff diff = DatasetDiff.between(Path.of("last/dataset"), Path.of("output/dataset"));
 * System.out.print(diff.text());     // dataset: events +2 -1 ~3; 11 tables unchanged ...
 * </pre>
 *
 * @param files those that are no tables: codebook, card, report
 */
public record DatasetDiff(
    String name, Versions versions, List<TableDiff> tables, Decisive decisive, HashDiff files) {

  /** Of the data. */
  public record Versions(String before, String after) {}

  /**
   * What decides rows.
   *
   * @param program the pipeline file and the version of annals
   */
  public record Decisive(
      HashDiff inputs, HashDiff program, HashDiff rules, HashDiff lexicons, HashDiff models) {
    private boolean rulesAreSame() {
      return rules.isEmpty() && lexicons.isEmpty() && models.isEmpty() && program.isEmpty();
    }
  }

  /** The same with {@link #ROWS} changed rows a table. */
  public static DatasetDiff between(Path before, Path after) throws NotComparable {
    return between(before, after, ROWS);
  }

  /**
   * Compares two dataset folders.
   *
   * @param rows most changed rows that are kept of a table, to be shown
   * @throws NotComparable in one line, where a folder is no dataset or a file of it is damaged
   */
  public static DatasetDiff between(Path before, Path after, int rows) throws NotComparable {
    Release old = release(before);
    Release now = release(after);
    var decisive =
        new Decisive(
            HashDiff.between(old.inputs(), now.inputs()),
            HashDiff.between(old.program(), now.program()),
            HashDiff.between(old.deciding().rules(), now.deciding().rules()),
            HashDiff.between(old.deciding().lexicons(), now.deciding().lexicons()),
            HashDiff.between(old.deciding().models(), now.deciding().models()));
    var causes =
        new Causes(
            inputs(old, before),
            inputs(now, after),
            !decisive.inputs().isEmpty(),
            !decisive.rulesAreSame());
    var tables = new ArrayList<TableDiff>();
    var shifts = new Shifts();
    for (ReleasedTable table : now.tables().values()) {
      ReleasedTable last = old.tables().get(table.name());
      tables.add(
          last == null
              ? onOneSide(table, Where.ONLY_AFTER)
              : table(last, table, before, new RowComparison.Setting(causes, shifts, rows)));
    }
    for (ReleasedTable table : old.tables().values()) {
      if (!now.tables().containsKey(table.name())) {
        tables.add(onOneSide(table, Where.ONLY_BEFORE));
      }
    }
    return new DatasetDiff(
        now.name(),
        new Versions(old.version(), now.version()),
        withSentences(tables, old, now),
        decisive,
        HashDiff.between(old.files(), now.files()));
  }

  private static List<TableDiff> withSentences(List<TableDiff> tables, Release old, Release now)
      throws NotComparable {
    try {
      return Sentences.beside(List.copyOf(tables), old, now);
    } catch (IOException e) {
      throw new NotComparable("the table sentences cannot be read: " + firstLine(e), e);
    }
  }

  private static Map<String, String> inputs(Release release, Path folder) throws NotComparable {
    try {
      return release.inputsOfDocuments();
    } catch (IOException e) {
      throw new NotComparable(
          "table documents of %s cannot be compared (annals verify says more): %s"
              .formatted(folder, firstLine(e)),
          e);
    }
  }

  /** A folder that cannot be compared, said in one line. */
  public static final class NotComparable extends IOException {
    private static final long serialVersionUID = 1L;

    NotComparable(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** What happened before how it was found. */
  private static final List<String> FIRST_READ =
      List.of(
          "casualties",
          "timeline",
          "incidents",
          "events",
          "statements",
          "figures",
          "dates",
          "participants",
          "entities",
          "mentions",
          "sentences",
          "blocks");

  /** Rows of a table that a diff shows if nothing else is said. */
  public static final int ROWS = 5;

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

  private static TableDiff table(
      ReleasedTable before, ReleasedTable after, Path beforeFolder, RowComparison.Setting setting)
      throws NotComparable {
    List<SchemaChange> schema = SchemaChange.between(before, after);
    boolean sameKey = before.primaryKey().equals(after.primaryKey());
    if (!sameKey || (schema.isEmpty() && before.rowDigest().equals(after.rowDigest()))) {
      long added = sameKey ? 0 : after.rows();
      long removed = sameKey ? 0 : before.rows();
      return uncompared(
          after.name(),
          Where.BOTH,
          new Counts(before.rows(), after.rows(), added, removed, 0, 0, 0),
          schema);
    }
    try {
      return RowComparison.of(before, after, schema, setting);
    } catch (NoSuchFileException e) {
      throw new NotComparable(e.getFile() + " is not there, but its manifest names it", e);
    } catch (IOException e) {
      throw new NotComparable(
          "table %s of %s or %s cannot be compared (annals verify says more): %s"
              .formatted(
                  after.name(), beforeFolder, after.parts().get(0).getParent(), firstLine(e)),
          e);
    }
  }

  /** The tables in the order in which a reviewer reads their rows. */
  List<TableDiff> byInterest() {
    return tables.stream().sorted(Comparator.comparing(DatasetDiff::interest)).toList();
  }

  private static int interest(TableDiff table) {
    int place = FIRST_READ.indexOf(table.name());
    return place < 0 ? FIRST_READ.size() : place;
  }

  private static TableDiff onOneSide(ReleasedTable table, Where where) {
    long rows = table.rows();
    return uncompared(
        table.name(),
        where,
        where == Where.ONLY_AFTER
            ? new Counts(0, rows, rows, 0, 0, 0, 0)
            : new Counts(rows, 0, 0, rows, 0, 0, 0),
        List.of());
  }

  private static TableDiff uncompared(
      String name, Where where, Counts counts, List<SchemaChange> schema) {
    return new TableDiff(name, where, counts, new TreeMap<>(), schema, Map.of(), List.of());
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
            || !decisive.inputs().isEmpty();
    if (grows) {
      return "minor";
    }
    return sameTables() && decisive.rulesAreSame() && files.isEmpty() ? "none" : "patch";
  }

  /** About ten lines for people, the first of them fit for the subject of a commit. */
  public String text() {
    return DiffText.of(this);
  }

  /** The rows that were kept, before and after, with their sentences; empty where none changed. */
  public String rows() {
    return DiffRows.of(this);
  }

  /**
   * Both for a pull request.
   *
   * @param pages the address below which the new dataset's folder can be opened, for a link a row;
   *     null where there is none
   */
  public String markdown(@Nullable String pages) {
    return new DiffMarkdown(pages).of(this);
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

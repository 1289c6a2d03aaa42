// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

import annals.publish.SourceFiles;
import annals.table.PlaceOrder;
import annals.table.Table;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the documents and every table of places side by side, document by document, with one source
 * text in memory at a time.
 */
final class DocumentChecks {
  /** In the id of a document that is a record of a file. */
  private static final String OF_A_RECORD = "!";

  private final Path folder;
  private final Map<String, Dataset.Input> inputs = new HashMap<>();
  private final Runnable endOfDocument;
  private final Path base;
  private final Map<String, TableScan> scans;
  private final List<TableScan> ofDocuments;
  private final Findings findings;
  private final SpanChecks spans;

  /**
   * @param base what a text_path is relative to, unless it is no input and starts with {@link
   *     SourceFiles#FOLDER}
   * @param scans the tables of documents, by name
   * @param endOfDocument what is to be done when all rows of a document are read
   */
  DocumentChecks(
      Dataset dataset,
      Path base,
      Map<String, TableScan> scans,
      Findings findings,
      Runnable endOfDocument) {
    this.folder = dataset.folder();
    this.endOfDocument = endOfDocument;
    dataset.inputs().forEach(input -> inputs.put(input.path(), input));
    this.base = base;
    this.scans = scans;
    this.ofDocuments =
        scans.values().stream().filter(scan -> !scan.table().name().equals("documents")).toList();
    this.findings = findings;
    this.spans = new SpanChecks(findings);
  }

  void run() throws IOException {
    TableScan documents = scans.get("documents");
    if (documents == null) {
      return;
    }
    for (@Nullable Object[] row = documents.row(); row != null; row = documents.row()) {
      document(documents, row);
      documents.advance();
      endOfDocument.run();
    }
  }

  private void document(TableScan documents, @Nullable Object[] row) throws IOException {
    Table table = documents.table();
    String id = String.valueOf(row[table.index("doc_id")]);
    RowName name = documents.name(row);
    DocumentText text = text(table, row, name);
    input(table, row, name);
    var blocks = new BlockChecks(findings);
    for (TableScan scan : ofDocuments) {
      rowsOf(scan, id, text, blocks);
    }
    if (scans.containsKey("blocks")) {
      blocks.tiling(table, row, name);
      if (scans.containsKey("sentences")) {
        blocks.sentencesInBlocks();
        blocks.ordinals();
        if (text != null) {
          blocks.coverage(text);
        }
      }
      if (text != null) {
        blocks.lines(text);
      }
    }
  }

  /** Goes through the rows of a document; those before it belong to none and dangle. */
  private void rowsOf(TableScan scan, String id, @Nullable DocumentText text, BlockChecks blocks)
      throws IOException {
    Table table = scan.table();
    int document = table.index("doc_id");
    for (@Nullable Object[] row = scan.row(); row != null; row = scan.row()) {
      int order = PlaceOrder.BY_CODE_POINT.compare(String.valueOf(row[document]), id);
      if (order > 0) {
        return;
      }
      if (order == 0) {
        if (text != null && SpanChecks.apply(table)) {
          spans.check(table, row, text, scan.name(row));
        }
        if (table.name().equals("blocks")) {
          blocks.addBlock(table, row);
        } else if (table.name().equals("sentences")) {
          blocks.addSentence(table, row);
        }
      }
      scan.advance();
    }
  }

  /** The bytes of a document that is a file, not a record of one, are those of the input. */
  private void input(Table table, @Nullable Object[] row, RowName name) {
    Dataset.Input input = inputs.get(String.valueOf(row[table.index("source_path")]));
    if (input == null || String.valueOf(row[table.index("doc_id")]).contains(OF_A_RECORD)) {
      return;
    }
    findings.checked(Invariant.INPUTS);
    boolean same =
        Long.valueOf(input.bytes()).equals(row[table.index("bytes")])
            && input.sha256().equals(row[table.index("sha256")]);
    if (!same) {
      findings.broken(
          Invariant.INPUTS, name + ": its bytes and hash are not those of " + input.path());
    }
  }

  private @Nullable DocumentText text(Table table, @Nullable Object[] row, RowName name)
      throws IOException {
    if (!(row[table.index("text_path")] instanceof String path)) {
      return null;
    }
    findings.checked(Invariant.TEXTS);
    boolean input = path.equals(row[table.index("source_path")]);
    boolean copy = path.startsWith(SourceFiles.FOLDER) && !input;
    Path file = (copy ? folder : base).resolve(path);
    if (!Files.isRegularFile(file)) {
      findings.broken(Invariant.TEXTS, name + ": " + path + " is not there");
      return null;
    }
    try {
      DocumentText text = DocumentText.read(file);
      if (!text.sha256().equals(row[table.index("text_sha256")])) {
        findings.broken(Invariant.TEXTS, name + ": " + path + " has another hash");
      } else if (!Long.valueOf(text.length()).equals(row[table.index("characters")])) {
        findings.broken(
            Invariant.TEXTS, name + ": " + path + " has " + text.length() + " characters");
      } else if (!Long.valueOf(text.lines().size()).equals(row[table.index("lines")])) {
        findings.broken(
            Invariant.TEXTS, name + ": " + path + " has " + text.lines().size() + " lines");
      }
      return text;
    } catch (CharacterCodingException e) {
      findings.broken(Invariant.TEXTS, name + ": " + path + " is not UTF-8");
      return null;
    }
  }
}

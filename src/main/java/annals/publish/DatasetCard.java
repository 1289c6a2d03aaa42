// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.publish.TableSummary.FileSummary;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code README.md} of a dataset folder: front matter that names the Parquet files of each
 * table (the Hugging Face Hub shows them from it), then what a newcomer needs to use the tables.
 */
final class DatasetCard {
  static final String PATH = "README.md";

  private final StringBuilder out = new StringBuilder();

  private DatasetCard() {}

  static byte[] of(
      DatasetFacts dataset,
      TextPolicy textPolicy,
      List<TableSummary> tables,
      List<WrittenFile> others) {
    var card = new DatasetCard();
    card.frontMatter(dataset, tables);
    card.line("# " + plain(dataset.title()));
    card.line("");
    card.line(dataset.description());
    String names = dataset.credit().names();
    String by = names == null ? "" : " by " + plain(names);
    card.line("Version " + dataset.version() + ", made" + by + " with annals from:");
    card.line("");
    dataset.sources().forEach(source -> card.line("- `" + source + "`"));
    card.tables(tables);
    card.line("");
    card.line(use(tables).strip());
    if (others.stream().anyMatch(WrittenFile::isReport)) {
      card.line(
          "- [`%1$s`](%1$s) shows it all on a page: the first documents line by line, what was"
              .formatted(WrittenFile.REPORT));
      card.line("  dropped and why, what was found where, and the timeline.");
    }
    if (others.stream().anyMatch(file -> file.path().startsWith(SourceFiles.FOLDER))) {
      card.line(
          "- A `text_path` that starts with `%s` is a file of this folder: the text of a document whose"
              .formatted(SourceFiles.FOLDER));
      card.line("  input is not just that text (a page, a record, another encoding).");
    }
    card.line("");
    card.line(rights(dataset.credit(), textPolicy).strip());
    return card.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Words of a user's own, which are no markup whatever they hold. */
  static String plain(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace("`", "&#96;");
  }

  private void frontMatter(DatasetFacts dataset, List<TableSummary> tables) {
    line("---");
    line("pretty_name: " + quoted(dataset.title()));
    licence(dataset.credit().licence());
    line("configs:");
    for (TableSummary table : tables) {
      TableFormat format =
          table.files(TableFormat.PARQUET).isEmpty() ? TableFormat.CSV : TableFormat.PARQUET;
      List<FileSummary> files = table.files(format);
      String name = table.table().name();
      line("- config_name: " + name);
      line(
          "  data_files: "
              + (files.size() == 1 ? files.get(0).path() : quoted(name + "/*." + format.label())));
    }
    line("---");
  }

  private void licence(@Nullable Licence licence) {
    if (licence == null) {
      return; // the Hub shows none then
    }
    line("license: " + (licence.hub() == null ? "other" : licence.hub()));
    if (licence.hub() == null) {
      line("license_name: " + quoted(licence.id() == null ? licence.name() : licence.id()));
      line("license_link: " + quoted(licence.url()));
    }
  }

  private void tables(List<TableSummary> tables) {
    line("");
    line("| table | rows | what |");
    line("| --- | ---: | --- |");
    for (TableSummary summary : tables) {
      line(
          "| %s | %d | %s |"
              .formatted(
                  summary.table().name(),
                  summary.rows(),
                  summary.table().description().replace("|", "\\|")));
    }
    line("");
    line("Every column is explained in `codebook.csv`, with types and keys in `datapackage.json`.");
  }

  private static String use(List<TableSummary> tables) {
    boolean parquet = tables.stream().anyMatch(t -> !t.files(TableFormat.PARQUET).isEmpty());
    String suffix = parquet ? "parquet" : "csv";
    String read = parquet ? "read_parquet" : "read_csv";
    return """
        ## Use

        ```python
        import pandas as pd
        documents = pd.%1$s("documents.%2$s", dtype_backend="pyarrow")  # dates stay dates
        ```

        ```sql
        SELECT doc_id, published_on, title FROM 'documents.%2$s';  -- DuckDB, in this folder
        ```

        `duckdb -init dataset.sql`, in this folder, opens all tables with a view for each common question: `SHOW TABLES`
        lists them. Without `dtype_backend="pyarrow"` pandas turns days into Python objects.

        - A row is a place: `char_start` and `char_end` count Unicode code points of the file that
          `documents.text_path` names, half open, so in Python
          `open(text_path, encoding="utf-8", newline="").read()[char_start:char_end]` is its text.
        - Fuzzy dates are kept fuzzy: `edtf` says what the text says, `date_start` and `date_end` are
          its first and last day, `date_precision` says how exact it is.
        - CSV files are UTF-8 with LF; null is an empty cell and the empty string never occurs. Cells
          are verbatim, also those that start with `=`, `+`, `-` or `@`: load them as data, not into
          a spreadsheet that runs formulas.
        - `sha256sum -c SHA256SUMS` checks the files; `manifest.json` says what they were made from.
        """
        .formatted(read, suffix);
  }

  private static String rights(Credit credit, TextPolicy policy) {
    String carried =
        switch (policy) {
          case FULL -> "The tables quote the source text in full.";
          case QUOTE -> "The tables quote single words of the source text, no sentences.";
          case NONE -> "The tables hold no source text, only places in it.";
        };
    return """
        ## Rights

        - Annotations, tables and codebook: %s
        - Source text: %s %s
        """
        .formatted(
            Licences.line(credit.licence())
                + (credit.licence() == null ? "; ask who made them" : ""),
            Licences.SOURCE_TEXT,
            carried);
  }

  private static String quoted(String yaml) {
    return '"' + yaml.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}

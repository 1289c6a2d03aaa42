// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.table.SentenceRow;
import annals.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a table of made-up rows and prints the hash of its Parquet file, so that fresh JVMs can be
 * compared: {@code bench/parquet-bytes.sh} runs 20.
 */
final class ParquetBytes {
  private static final int DOCUMENT = 20;

  private ParquetBytes() {}

  public static void main(String[] arguments) throws IOException {
    System.out.println(hash(Integer.parseInt(arguments[0])));
  }

  static String hash(int rows) throws IOException {
    Path folder = Files.createTempDirectory("annals");
    var table = Tables.standard().table("sentences");
    try (var writer =
        TableWriter.open(table, WriteOptions.full("0.1.0"), Destination.folder(folder))) {
      for (long i = 0; i < rows; i++) {
        String document = "doc-" + i / DOCUMENT;
        long start = i % DOCUMENT * 100;
        String id = document + "#char=" + start + "," + (start + 80);
        String text = "Sentence " + i * i + " of " + document + ".";
        String block = i % 3 == 0 ? null : id;
        writer.write(
            new SentenceRow(
                id, document, block, i % DOCUMENT, start, start + 80, text, i % 7, i % 5 == 0));
      }
      return writer.finish().files(TableFormat.PARQUET).get(0).sha256();
    } finally {
      Files.deleteIfExists(folder.resolve("sentences.csv"));
      Files.deleteIfExists(folder.resolve("sentences.parquet"));
      Files.delete(folder);
    }
  }
}

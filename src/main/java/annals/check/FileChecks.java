// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

import annals.publish.Checksums;
import annals.publish.Manifest;
import annals.publish.ParquetFooter;
import annals.publish.RowDigest;
import annals.publish.TableFormat;
import annals.rule.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The bytes of the folder and of the inputs against the hashes that name them. */
final class FileChecks {
  private static final int BUFFER = 1 << 16;

  private final Dataset dataset;
  private final Findings findings;

  FileChecks(Dataset dataset, Findings findings) {
    this.dataset = dataset;
    this.findings = findings;
  }

  void run(Path base) throws IOException {
    checksums();
    for (Dataset.WrittenTable table : dataset.tables().values()) {
      for (TableFormat format : TableFormat.values()) {
        sum(table, table.files(format.label()));
      }
      for (Dataset.TableFile file : table.files("parquet")) {
        footer(table, file);
      }
    }
    for (Dataset.Input input : dataset.inputs()) {
      findings.checked(Invariant.INPUTS);
      Path file = base.resolve(input.path());
      if (!Files.isRegularFile(file)) {
        findings.broken(Invariant.INPUTS, input.path() + " is not there");
      } else if (Files.size(file) != input.bytes() || !sha256(file).equals(input.sha256())) {
        findings.broken(Invariant.INPUTS, input.path() + " has changed");
      }
    }
  }

  private void checksums() throws IOException {
    findings.checked(Invariant.MANIFEST);
    if (!Manifest.isUnchanged(Files.readAllBytes(dataset.folder().resolve(Manifest.PATH)))) {
      findings.broken(Invariant.MANIFEST, Manifest.PATH + " is not as it was written");
    }
    findings.checked(Invariant.MANIFEST);
    Path list = dataset.folder().resolve(Checksums.PATH);
    if (!Files.isRegularFile(list)) {
      findings.broken(Invariant.MANIFEST, Checksums.PATH + " is not there");
      return;
    }
    byte[] bytes = Files.readAllBytes(list);
    if (!Sha256.of(bytes).equals(dataset.checksumsSha256())) {
      findings.broken(Invariant.MANIFEST, Checksums.PATH + " is not the one of the manifest");
    }
    Map<String, String> named;
    try {
      named = Checksums.read(bytes);
    } catch (IllegalArgumentException e) {
      findings.broken(Invariant.CHECKSUMS, Checksums.PATH + ": " + e.getMessage());
      return;
    }
    var files = new TreeSet<>(named.keySet());
    try (Stream<Path> walk = Files.walk(dataset.folder())) {
      walk.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) || isEmpty(file))
          .map(file -> dataset.folder().relativize(file).toString().replace('\\', '/'))
          .forEach(files::add);
    }
    files.remove(Checksums.PATH);
    files.remove(Manifest.PATH);
    for (String path : files) {
      findings.checked(Invariant.CHECKSUMS);
      Path file = dataset.folder().resolve(path);
      if (!named.containsKey(path)) {
        findings.broken(Invariant.CHECKSUMS, path + " is not named");
      } else if (!Files.isRegularFile(file)) {
        findings.broken(Invariant.CHECKSUMS, path + " is not there");
      } else if (!sha256(file).equals(named.get(path))) {
        findings.broken(Invariant.CHECKSUMS, path + " has other bytes");
      }
    }
  }

  private static boolean isEmpty(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows and the digest of a table are those of its files together. */
  private void sum(Dataset.WrittenTable table, List<Dataset.TableFile> files) {
    if (files.isEmpty()) {
      return;
    }
    findings.checked(Invariant.DIGESTS);
    long rows = files.stream().mapToLong(Dataset.TableFile::rows).sum();
    String digest = RowDigest.ofFiles(files.stream().map(Dataset.TableFile::rowDigest).toList());
    if (rows != table.rows() || !digest.equals(table.rowDigest())) {
      findings.broken(
          Invariant.DIGESTS, table.table().name() + " is not what its files make together");
    }
  }

  /** The footer's digest was taken from the rows while they were written. */
  private void footer(Dataset.WrittenTable table, Dataset.TableFile file) {
    findings.checked(Invariant.DIGESTS);
    try {
      ParquetFooter.Contents footer = ParquetFooter.read(dataset.folder().resolve(file.path()));
      if (!file.rowDigest().equals(footer.pairs().get(ParquetFooter.ROW_DIGEST))
          || !table.table().name().equals(footer.pairs().get(ParquetFooter.TABLE))
          || footer.rows() != file.rows()) {
        findings.broken(
            Invariant.DIGESTS, file.path() + " does not hold the rows that the manifest names");
      }
    } catch (IOException e) {
      findings.broken(Invariant.DIGESTS, file.path() + ": " + e.getMessage());
    }
  }

  private static String sha256(Path file) throws IOException {
    MessageDigest digest = Sha256.start();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return Sha256.hex(digest);
  }
}

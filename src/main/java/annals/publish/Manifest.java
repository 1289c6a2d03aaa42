// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.publish.TableSummary.FileSummary;
import annals.rule.Sha256;
import annals.rule.Source;
import annals.rule.Source.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code manifest.json}: what a dataset was made from and what it holds, in the terms of PROV
 * ({@code used}, {@code generated}, {@code wasAssociatedWith}). It is written last and carries the
 * hash of {@code SHA256SUMS}, so it stands for every byte of the folder: no manifest, no dataset.
 * It names no time, host, user or commit, so an unchanged run gives an unchanged file.
 */
public final class Manifest {
  public static final String PATH = "manifest.json";

  private static final String OWN_HASH = "sha256_of_this";
  private static final String NO_HASH = "0".repeat(64);
  private static final Pattern SIGNED =
      Pattern.compile("\"" + OWN_HASH + "\"\\s*:\\s*\"([0-9a-f]{64})\"\\s*\\}\\s*$");

  private Manifest() {}

  static byte[] json(
      DatasetFacts dataset,
      RunFacts run,
      List<TableSummary> tables,
      List<WrittenFile> others,
      WrittenFile checksums)
      throws IOException {
    byte[] unsigned = json(dataset, run, tables, others, checksums, NO_HASH);
    return json(dataset, run, tables, others, checksums, Sha256.of(unsigned));
  }

  private static byte[] json(
      DatasetFacts dataset,
      RunFacts run,
      List<TableSummary> tables,
      List<WrittenFile> others,
      WrittenFile checksums,
      String ownHash)
      throws IOException {
    return Json.write(
        Json.object(
            "name",
            dataset.name(),
            "version",
            dataset.version(),
            "created",
            dataset.created(),
            "wasAssociatedWith",
            software(run),
            "used",
            run.inputs().stream().map(Manifest::input).toList(),
            "generated",
            Json.object(
                "tables", tables.stream().map(Manifest::table).toList(),
                "report",
                    others.stream()
                        .filter(WrittenFile::isReport)
                        .map(Manifest::named)
                        .findFirst()
                        .orElse(null),
                "checksums", named(checksums)),
            "dropped",
            run.drops().stream().map(Manifest::drop).toList(),
            OWN_HASH,
            ownHash));
  }

  /**
   * Whether the manifest is as it was written: it ends with the hash of itself, taken while zeros
   * stood in that place.
   */
  public static boolean isUnchanged(byte[] manifest) {
    String text = new String(manifest, StandardCharsets.UTF_8);
    Matcher own = SIGNED.matcher(text);
    if (!own.find()) {
      return false;
    }
    String unsigned = text.substring(0, own.start(1)) + NO_HASH + text.substring(own.end(1));
    return Sha256.of(unsigned.getBytes(StandardCharsets.UTF_8)).equals(own.group(1));
  }

  private static Map<String, Object> software(RunFacts run) {
    return Json.object(
        "name", "annals",
        "version", run.codeVersion(),
        "pipeline", Json.object("name", run.pipeline(), "sha256", run.pipelineSha256()),
        "text_policy", run.textPolicy().label(),
        "rules", sources(run, Kind.RULES),
        "lexicons", sources(run, Kind.LEXICON),
        "models", sources(run, Kind.MODEL));
  }

  private static List<Map<String, Object>> sources(RunFacts run, Kind kind) {
    return run.sources().stream()
        .filter(source -> source.kind() == kind)
        .map(source -> source(source, run.codeVersion()))
        .toList();
  }

  private static Map<String, Object> source(Source source, String codeVersion) {
    return Json.object(
        "name", source.name(),
        "version", source.version().isEmpty() ? codeVersion : source.version(),
        "sha256", source.sha256());
  }

  private static Map<String, Object> named(WrittenFile file) {
    return Json.object("path", file.path(), "sha256", file.sha256());
  }

  private static Map<String, Object> input(RunFacts.Input input) {
    return Json.object("path", input.path(), "bytes", input.bytes(), "sha256", input.sha256());
  }

  private static Map<String, Object> table(TableSummary table) {
    return Json.object(
        "name", table.table().name(),
        "rows", table.rows(),
        "row_digest", table.rowDigest(),
        "files", table.files().stream().map(Manifest::file).toList());
  }

  private static Map<String, Object> file(FileSummary file) {
    return Json.object(
        "path", file.path(),
        "format", file.format().label(),
        "rows", file.rows(),
        "row_digest", file.rowDigest());
  }

  private static Map<String, Object> drop(RunFacts.Drop drop) {
    return Json.object(
        "role", drop.role(), "blocks", drop.blocks(), "characters", drop.characters());
  }
}

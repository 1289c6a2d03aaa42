// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

import static annals.check.Invariant.CHECKSUMS;
import static annals.check.Invariant.DIGESTS;
import static annals.check.Invariant.MANIFEST;
import static annals.check.Invariant.NOT_NULL;
import static annals.check.Invariant.READABLE;
import static annals.check.Invariant.TEXT_POLICY;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.publish.SampleDataset;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that somebody changed after the dataset was written. */
final class DatasetFilesTest {

  @TempDir Path base;

  interface Damage {
    void to(Path folder) throws IOException;
  }

  record Vandalism(String what, Set<Invariant> found, Damage damage) {
    @Override
    public String toString() {
      return what;
    }
  }

  static List<Vandalism> vandalisms() {
    return List.of(
        bad("a cell edited", f -> edit(f, "rules.csv", "pack/one", "pack/1"), CHECKSUMS, DIGESTS),
        bad("a score edited", f -> edit(f, "figures.csv", "0.1234", "0.1235"), DIGESTS),
        bad("a row gone", f -> edit(f, "issues.csv", "(?m)^flood.*\n", ""), DIGESTS),
        bad("rows swapped", f -> edit(f, "blocks.csv", "(?m)^(\"b.*\n)(\"b.*\n)", "$2$1"), DIGESTS),
        bad("a null", f -> edit(f, "rules.csv", "one,pack/one", "one,"), NOT_NULL, DIGESTS),
        bad("no number", f -> edit(f, "rules.csv", ",10,", ",ten,"), READABLE, CHECKSUMS),
        bad("no date", f -> edit(f, "dates.csv", ",1979-01-07,day", ",1979-01,day"), READABLE),
        bad("a cell too many", f -> edit(f, "rules.csv", ",10,", ",10,10,"), READABLE),
        bad("an open quote", f -> edit(f, "rules.csv", ",10,", ",\"10,"), READABLE),
        bad("another header", f -> edit(f, "rules.csv", "rule_id", "rule"), READABLE),
        bad("a table gone", f -> Files.delete(f.resolve("rules.csv")), READABLE, CHECKSUMS),
        bad("a Parquet page", f -> change(f, "dates.parquet", 0.1), CHECKSUMS),
        bad("a Parquet footer", DatasetFilesTest::swapFooterDigest, CHECKSUMS, DIGESTS),
        bad("a Parquet file cut", f -> cut(f, "dates.parquet"), CHECKSUMS, DIGESTS),
        bad("a checksum", f -> edit(f, "SHA256SUMS", "^.", "g"), CHECKSUMS, MANIFEST),
        bad("no checksum", f -> edit(f, "SHA256SUMS", "^.*\n", ""), CHECKSUMS, MANIFEST),
        bad("checksums cut", f -> cut(f, "SHA256SUMS"), CHECKSUMS, MANIFEST),
        bad("checksums gone", f -> Files.delete(f.resolve("SHA256SUMS")), MANIFEST),
        bad("a report", f -> edit(f, "report/index.html", "<h1>", "<h2>"), CHECKSUMS),
        bad("no report", f -> Files.delete(f.resolve("report/index.html")), CHECKSUMS),
        bad("a stranger", f -> Files.writeString(f.resolve("notes.txt"), "mine"), CHECKSUMS),
        bad("the manifest gone", f -> Files.delete(f.resolve("manifest.json")), MANIFEST),
        bad("the manifest cut", f -> cut(f, "manifest.json"), MANIFEST),
        bad("a policy", f -> edit(f, "manifest.json", "\"full\"", "\"none\""), TEXT_POLICY),
        bad("a row count", f -> edit(f, "manifest.json", "\"rows\" : 4", "\"rows\" : 5"), DIGESTS));
  }

  @ParameterizedTest
  @MethodSource("vandalisms")
  void aBrokenFileIsFoundByTheRightChecks(Vandalism vandalism) throws IOException {
    Path folder = SampleDataset.in(base).withReport().write();
    vandalism.damage().to(folder);
    List<CheckResult> results = Verification.run(folder, base, Map.of());
    Set<Invariant> broken =
        results.stream()
            .filter(result -> !result.holds())
            .map(CheckResult::invariant)
            .collect(Collectors.toSet());
    assertTrue(broken.containsAll(vandalism.found()), results::toString);
  }

  private static Vandalism bad(String what, Damage damage, Invariant... found) {
    return new Vandalism(what, Set.of(found), damage);
  }

  private static void edit(Path folder, String name, String pattern, String replacement)
      throws IOException {
    Path file = folder.resolve(name);
    String before = Files.readString(file);
    String after = before.replaceFirst(pattern, replacement);
    assertTrue(!before.equals(after), () -> "nothing to edit in " + before);
    Files.writeString(file, after);
  }

  private static void change(Path folder, String name, double where) throws IOException {
    Path file = folder.resolve(name);
    byte[] bytes = Files.readAllBytes(file);
    bytes[(int) (bytes.length * where)] ^= 1;
    Files.write(file, bytes);
  }

  private static void cut(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 9));
  }

  /** Puts another row digest into a footer; hexadecimal digits keep its length. */
  private static void swapFooterDigest(Path folder) throws IOException {
    Path file = folder.resolve("dates.parquet");
    byte[] bytes = Files.readAllBytes(file);
    byte[] key = "annals.row_digest".getBytes(StandardCharsets.US_ASCII);
    for (int i = bytes.length - key.length; i >= 0; i--) {
      if (Arrays.equals(Arrays.copyOfRange(bytes, i, i + key.length), key)) {
        bytes[i + key.length + 5] = (byte) (bytes[i + key.length + 5] == 'a' ? 'b' : 'a');
        break;
      }
    }
    Files.write(file, bytes);
  }
}

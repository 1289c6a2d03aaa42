// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.text.Issue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/** Bytes in, results out: what the tests of reading say in one word. */
final class Read {
  private Read() {}

  static List<ReadResult> all(String path, byte[] bytes) {
    var results = new ArrayList<ReadResult>();
    DocumentReader.withLimits(ReadLimits.standard())
        .read(
            new ByteArrayInputStream(bytes), new DocIds.Named(path, "id", List.of()), results::add);
    return results;
  }

  static SourceDocument document(String path, byte[] bytes) {
    return (SourceDocument) all(path, bytes).get(0);
  }

  /** The text, or {@code !code} where there is none; then the codes of the issues. */
  static String outcome(String path, byte[] bytes) {
    return all(path, bytes).stream()
        .map(
            result ->
                result instanceof SourceDocument document
                    ? document.text() + codes(document.issues())
                    : "!" + ((Unreadable) result).issue().code())
        .collect(Collectors.joining(" | "));
  }

  static String codes(List<Issue> issues) {
    return issues.stream().map(issue -> " #" + issue.code()).collect(Collectors.joining());
  }

  static byte[] gzip(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    try (var packed = new GZIPOutputStream(out)) {
      packed.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}

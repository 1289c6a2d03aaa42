// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import java.io.IOException;

/** A whole file of a dataset folder, by its name there. */
public record WrittenFile(String path, long bytes, String sha256) {
  /** Where the report is in a dataset folder that has one. */
  public static final String REPORT = ReportFiles.FOLDER + ReportFiles.INDEX;

  boolean isReport() {
    return path.equals(REPORT);
  }

  /** Writes a small file at once. */
  public static WrittenFile write(Destination destination, String path, byte[] bytes)
      throws IOException {
    var out = new CountedFile(destination.create(path));
    try (out) {
      out.write(bytes, 0, bytes.length);
    }
    return new WrittenFile(path, out.bytes(), out.sha256());
  }
}

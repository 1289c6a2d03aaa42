// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes records one after the other into a run file; no file is made where there is no record. */
final class RunWriter implements Closeable {
  private final String table;
  private final long part;
  private final String path;
  private final String attempt;
  private @Nullable DataOutputStream out;
  private long rows;

  RunWriter(String folder, String table, long part) {
    this.table = table;
    this.part = part;
    this.path = folder + "/" + table + "-" + part + ".run";
    this.attempt = path + "." + UUID.randomUUID();
  }

  void write(Object row) throws IOException {
    DataOutputStream open = out;
    if (open == null) {
      open = RunStreams.create(attempt);
      out = open;
    }
    open.writeBoolean(true);
    RecordCodec.write(row, open);
    rows++;
  }

  /** Ends the run and gives it its name. */
  RunFile finish() throws IOException {
    DataOutputStream open = out;
    if (open != null) {
      open.writeBoolean(false);
      open.close();
      out = null;
      Files.rename(attempt, path);
    }
    return new RunFile(table, part, path, rows);
  }

  /** Lets go of a run that was not finished. */
  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
    }
  }
}

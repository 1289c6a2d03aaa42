// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads the records of a run file in their order. */
final class RunReader<T> implements Closeable {
  private final Class<T> type;
  private final @Nullable DataInputStream in;

  private RunReader(Class<T> type, @Nullable DataInputStream in) {
    this.type = type;
    this.in = in;
  }

  static <T> RunReader<T> open(RunFile run, Class<T> type) throws IOException {
    return run.rows() == 0 ? new RunReader<>(type, null) : of(RunStreams.open(run.path()), type);
  }

  /** A reader of a run's bytes; it closes the stream. */
  static <T> RunReader<T> of(InputStream run, Class<T> type) {
    return new RunReader<>(type, new RunInput(run));
  }

  /**
   * Closes all readers, also where closing one of them fails.
   *
   * @param failure what is on its way to the caller already; null for nothing
   */
  static void closeAll(Iterable<? extends RunReader<?>> readers, @Nullable IOException failure)
      throws IOException {
    IOException first = failure;
    for (RunReader<?> reader : readers) {
      try {
        reader.close();
      } catch (IOException e) {
        if (first == null) {
          first = e;
        } else {
          first.addSuppressed(e);
        }
      }
    }
    if (first != null && first != failure) {
      throw first;
    }
  }

  /** The next record, or null after the last. */
  @Nullable T next() throws IOException {
    return in != null && in.readBoolean() ? RecordCodec.read(type, in) : null;
  }

  @Override
  public void close() throws IOException {
    if (in != null) {
      in.close();
    }
  }
}

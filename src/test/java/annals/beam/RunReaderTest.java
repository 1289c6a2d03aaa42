// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Runs are closed whatever happens, and the first thing that went wrong is what is told. */
final class RunReaderTest {
  private final List<String> closed = new ArrayList<>();

  @Test
  void oneThatCannotBeClosedDoesNotKeepTheOthersOpen() {
    List<RunReader<RunFile>> runs = List.of(run("a", null), run("b", "b is stuck"), run("c", null));
    IOException told = assertThrows(IOException.class, () -> RunReader.closeAll(runs, null));
    assertEquals("b is stuck", told.getMessage());
    assertEquals(List.of("a", "b", "c"), closed);
  }

  @Test
  void theFirstFailureIsToldAndTheNextGoWithIt() {
    List<RunReader<RunFile>> runs = List.of(run("a", "a is stuck"), run("b", "b is stuck"));
    IOException told = assertThrows(IOException.class, () -> RunReader.closeAll(runs, null));
    assertEquals("a is stuck", told.getMessage());
    assertEquals("b is stuck", told.getSuppressed()[0].getMessage());
  }

  @Test
  void whatWentWrongBeforeIsNotHiddenByClosing() throws IOException {
    IOException before = new EOFException("the run breaks off");
    RunReader.closeAll(List.of(run("a", "a is stuck"), run("b", null)), before);
    assertEquals("a is stuck", before.getSuppressed()[0].getMessage());
    assertEquals(List.of("a", "b"), closed);
  }

  @Test
  void aRunThatBreaksOffIsAnError() {
    RunReader<RunFile> run = RunReader.of(bytes(1, 0), RunFile.class);
    assertThrows(EOFException.class, run::next);
  }

  private RunReader<RunFile> run(String name, @Nullable String failure) {
    InputStream in =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public void close() throws IOException {
            closed.add(name);
            if (failure != null) {
              throw new IOException(failure);
            }
          }
        };
    return RunReader.of(in, RunFile.class);
  }

  private static InputStream bytes(int... bytes) {
    byte[] all = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      all[i] = (byte) bytes[i];
    }
    return new java.io.ByteArrayInputStream(all);
  }
}

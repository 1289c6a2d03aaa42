// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import java.io.Closeable;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says what became of a run that is stopped by a signal (Ctrl-C), while one goes on. */
final class StopNote implements Closeable {
  private final Thread note;

  StopNote(Path output, PrintStream err) {
    String stands =
        Files.exists(output)
            ? "the last one in " + output + " is untouched"
            : "there is none in " + output + " yet";
    note =
        new Thread(
            () ->
                err.println(
                    System.lineSeparator()
                        + "annals: stopped before the new dataset was finished; "
                        + stands
                        + ", and the next run sweeps what this one left beside it"));
    Runtime.getRuntime().addShutdownHook(note);
  }

  /** The run is over; where the program is already stopping, it was said. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(note);
    } catch (IllegalStateException e) {
      return; // the program is stopping
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import annals.beam.BeamRun.Progress;
import annals.pipeline.RunWatcher;
import java.io.PrintStream;
import java.util.Locale;

/**
 * The progress of a long run: documents, MB/s, time left. On a terminal one line that is drawn
 * anew; elsewhere a line now and then. A run that is over soon says nothing.
 */
final class ProgressLine implements RunWatcher {
  private static final double QUIET_SECONDS = 5;
  private static final double SECONDS_BETWEEN_LINES = 15;
  private static final double MEGABYTE = 1e6;

  private final PrintStream err;
  private final boolean terminal;
  private final long start = System.nanoTime();
  private long inputs;
  private long bytes;
  private double nextLine = QUIET_SECONDS;
  private boolean drawn;

  ProgressLine(PrintStream err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  @Override
  public void started(long newInputs, long newBytes) {
    inputs = newInputs;
    bytes = newBytes;
  }

  @Override
  public void progress(Progress progress) {
    double seconds = seconds();
    if (seconds < nextLine) {
      return;
    }
    nextLine = terminal ? seconds : seconds + SECONDS_BETWEEN_LINES;
    draw(line(progress, seconds));
  }

  @Override
  public void checking() {
    if (seconds() >= QUIET_SECONDS) {
      draw("annals: all tables written, checking them");
    }
  }

  /** Leaves the line, so that what follows begins on a line of its own. */
  void end() {
    if (drawn && terminal) {
      err.println();
    }
  }

  private String line(Progress progress, double seconds) {
    if (progress.documents() == 0 && progress.surveyed() > 0) {
      return String.format(
          Locale.ROOT,
          "annals: looked over %,d of %,d inputs for what they repeat, %s",
          progress.surveyed(),
          inputs,
          clock(seconds));
    }
    double share = bytes == 0 ? 0 : Math.min(1, (double) progress.bytes() / bytes);
    String left =
        share < 0.01 || share == 1 ? "" : ", " + clock(seconds / share - seconds) + " left";
    return String.format(
        Locale.ROOT,
        "annals: %,d of %,d inputs, %.1f MB/s, %s%s",
        progress.documents(),
        inputs,
        progress.bytes() / MEGABYTE / seconds,
        clock(seconds),
        left);
  }

  private void draw(String line) {
    drawn = true;
    if (terminal) {
      err.print("\r\u001b[K" + line);
      err.flush();
    } else {
      err.println(line);
    }
  }

  private double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  private static String clock(double seconds) {
    long whole = Math.round(seconds);
    return whole < 60 ? whole + " s" : whole / 60 + " min " + whole % 60 + " s";
  }
}

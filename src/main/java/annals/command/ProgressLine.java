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
  private static final double LEAST_SHARE = 0.02;
  private static final double LEAST_SECONDS = 0.5;
  private static final double MEGABYTE = 1e6;

  private final PrintStream err;
  private final boolean terminal;
  private final long start = System.nanoTime();
  private long inputs;
  private double firstAnnotated = -1;
  private double nextLine = QUIET_SECONDS;
  private boolean drawn;

  ProgressLine(PrintStream err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  @Override
  public void started(long newInputs, long newBytes) {
    inputs = newInputs;
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
    if (progress.annotated() == 0) {
      return "annals: " + beforeTheFirst(progress) + ", " + clock(seconds);
    }
    if (firstAnnotated < 0) {
      firstAnnotated = seconds;
    }
    if (progress.annotated() >= progress.read()) {
      return String.format(
          Locale.ROOT,
          "annals: all %,d documents annotated, writing tables, %s",
          progress.annotated(),
          clock(seconds));
    }
    double share = (double) progress.bytesAnnotated() / Math.max(1, progress.bytesRead());
    double since = seconds - firstAnnotated;
    String left = share < LEAST_SHARE ? "" : ", " + clock(since / share - since) + " left";
    return String.format(
        Locale.ROOT,
        "annals: annotated %,d of %,d documents, %.2f MB/s, %s%s",
        progress.annotated(),
        progress.read(),
        progress.bytesAnnotated() / MEGABYTE / Math.max(LEAST_SECONDS, since),
        clock(seconds),
        left);
  }

  /** A runner tells counts when a part is done: until the first is, only what goes on is known. */
  private String beforeTheFirst(Progress progress) {
    if (progress.read() == 0) {
      return String.format(Locale.ROOT, "reading %,d inputs", inputs);
    }
    if (progress.surveyed() == 0) {
      return String.format(
          Locale.ROOT, "read %,d documents of %,d inputs", progress.read(), inputs);
    }
    return progress.surveyed() < progress.read()
        ? String.format(
            Locale.ROOT,
            "looked over %,d of %,d documents for what they repeat",
            progress.surveyed(),
            progress.read())
        : String.format(Locale.ROOT, "annotating %,d documents", progress.read());
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

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import annals.beam.BeamRun.Progress;
import annals.pipeline.RunWatcher;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * The progress of a long run: documents, MB/s, time left. On a terminal one line that is drawn
 * anew; elsewhere a line now and then. A run that is over soon says nothing.
 */
final class ProgressLine implements RunWatcher {
  private static final double QUIET_SECONDS = 5;
  private static final double SECONDS_BETWEEN_LINES = 15;
  private static final double LEAST_SHARE = 0.02;

  /** A shorter time says nothing of how fast documents are annotated. */
  private static final double LEAST_SECONDS = 2;

  private static final double MEGABYTE = 1e6;

  private final PrintStream err;
  private final boolean terminal;
  private final LongSupplier nanoTime;
  private final long start;
  private long inputs;
  private double annotatingSince = -1;
  private long annotatedBefore;
  private double nextLine = QUIET_SECONDS;
  private boolean drawn;

  ProgressLine(PrintStream err, boolean terminal) {
    this(err, terminal, System::nanoTime);
  }

  ProgressLine(PrintStream err, boolean terminal, LongSupplier nanoTime) {
    this.err = err;
    this.terminal = terminal;
    this.nanoTime = nanoTime;
    start = nanoTime.getAsLong();
  }

  @Override
  public void started(long newInputs, long newBytes) {
    inputs = newInputs;
  }

  @Override
  public void progress(Progress progress) {
    double seconds = seconds();
    boolean annotating = progress.surveyed() >= progress.read() || progress.annotated() > 0;
    if (annotatingSince < 0 && progress.read() > 0 && annotating) {
      annotatingSince = seconds;
      annotatedBefore = progress.bytesAnnotated();
    }
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
    if (progress.annotated() >= progress.read()) {
      return String.format(
          Locale.ROOT,
          "annals: all %,d documents annotated, writing tables, %s",
          progress.annotated(),
          clock(seconds));
    }
    return String.format(
        Locale.ROOT,
        "annals: annotated %,d of %,d documents%s, %s",
        progress.annotated(),
        progress.read(),
        speed(progress, seconds - annotatingSince),
        clock(seconds));
  }

  /** How fast it goes and how long it takes at that speed, as soon as both can be told. */
  private String speed(Progress progress, double since) {
    long annotated = progress.bytesAnnotated() - annotatedBefore;
    if (since < LEAST_SECONDS || annotated < LEAST_SHARE * progress.bytesRead()) {
      return "";
    }
    double speed = annotated / since;
    long waiting = Math.max(0, progress.bytesRead() - progress.bytesAnnotated());
    return String.format(
        Locale.ROOT, ", %.2f MB/s, %s left", speed / MEGABYTE, clock(waiting / speed));
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
    return (nanoTime.getAsLong() - start) / 1e9;
  }

  private static String clock(double seconds) {
    long whole = Math.round(seconds);
    return whole < 60 ? whole + " s" : whole / 60 + " min " + whole % 60 + " s";
  }
}

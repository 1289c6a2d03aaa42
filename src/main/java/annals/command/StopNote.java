// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import annals.beam.BeamRun.Progress;
import annals.pipeline.RunWatcher;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Says what stands when a run is stopped by a signal (Ctrl-C), in one line, from its first moment
 * to its last. A swap of datasets that has begun is waited for; after the line none begins, so what
 * it says stays true.
 */
final class StopNote implements RunWatcher, Closeable {
  private final Path output;
  private final ProgressLine progress;
  private final PrintStream err;
  private final ReentrantLock swap = new ReentrantLock();
  private final Thread note = new Thread(this::say, "stop-note");
  private volatile boolean published;
  private volatile boolean said;

  StopNote(Path output, ProgressLine progress, PrintStream err) {
    this.output = output;
    this.progress = progress;
    this.err = err;
    Runtime.getRuntime().addShutdownHook(note);
  }

  /** What is said of a run that is stopped now. */
  String line() {
    if (published) {
      return "annals: stopped; the new dataset in %s is finished and checked".formatted(output);
    }
    String stands =
        Files.exists(output)
            ? "the last one in " + output + " is untouched"
            : "there is none in " + output + " yet";
    return "annals: stopped before the new dataset was finished; "
        + stands
        + ", and the next run sweeps what this one left beside it";
  }

  /** Takes the lock for good: the program ends. */
  void say() {
    swap.lock();
    said = true;
    err.println(System.lineSeparator() + line());
  }

  @Override
  public void started(long inputs, long bytes) {
    progress.started(inputs, bytes);
  }

  @Override
  public void progress(Progress now) {
    if (!said) {
      progress.progress(now);
    }
  }

  @Override
  public void checking() {
    if (!said) {
      progress.checking();
    }
  }

  @Override
  public void publishing(Swap datasets) throws IOException {
    swap.lock();
    try {
      datasets.run();
      published = true;
    } finally {
      swap.unlock();
    }
  }

  /** What follows begins on a line of its own. */
  void over() {
    progress.end();
  }

  /** Nothing is left to be stopped; where the program is already stopping, it was said. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(note);
    } catch (IllegalStateException e) {
      return; // the program is stopping
    }
  }
}

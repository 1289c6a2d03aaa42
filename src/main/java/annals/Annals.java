// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals;

import annals.command.Commands;
import annals.command.Dialect;
import annals.command.ExitCode;
import annals.command.TemporaryFolder;
import annals.pipeline.BrokenDataset;
import annals.pipeline.UsageError;
import annals.publish.OutputException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The program: {@code annals run my_pages}, {@code java -jar annals.jar run my_pages}, or {@code
 * mvn compile exec:java -Dpipeline=dataset}. Whatever goes wrong is one line on the error stream
 * and an exit code; the whole trace of a failure goes to a log file that the line names.
 */
public final class Annals {

  private Annals() {}

  public static void main(String[] args) {
    Logger.getLogger("").setLevel(Level.SEVERE);
    System.exit(run(args, System.out));
  }

  /** What {@link #main} does, up to the exit code. */
  static int run(String[] args, PrintStream out) {
    Locale.setDefault(Locale.ROOT); // digits and case are the same everywhere
    Dialect dialect = Dialect.of(args, System.getProperties());
    try {
      return Commands.run(args, System.getProperties(), out, System.err);
    } catch (UsageError e) {
      System.err.println("annals: " + dialect.say(String.valueOf(e.getMessage())));
      return ExitCode.USAGE;
    } catch (OutputException | BrokenDataset e) {
      System.err.println("annals: " + dialect.say(String.valueOf(e.getMessage())));
      return ExitCode.FAILED;
    } catch (Exception | Error e) {
      String temporary = TemporaryFolder.problem();
      if (temporary != null) {
        System.err.println("annals: " + temporary);
        return ExitCode.FAILED;
      }
      System.err.println("annals: " + rootOf(e) + logged(e));
      return ExitCode.FAILED;
    }
  }

  private static String rootOf(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    String message = root.getMessage() == null ? "" : ": " + root.getMessage();
    return (root.getClass().getSimpleName() + message).replaceAll("\\s+", " ");
  }

  private static String logged(Throwable failure) {
    @Nullable Path log = null;
    try {
      TemporaryFolder.sweepLogs();
      log = Files.createTempFile(TemporaryFolder.LOG, ".log");
      try (var writer = new PrintWriter(Files.newBufferedWriter(log, StandardCharsets.UTF_8))) {
        failure.printStackTrace(writer);
      }
      return " (trace: " + log + ")";
    } catch (IOException e) {
      return " (no trace: " + log + " cannot be written: " + e.getMessage() + ")";
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.train;

import annals.pipeline.UsageError;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The program of this project, run in the root of the repository: {@code mvn -f train/pom.xml -q
 * compile exec:java -Dexec.args="train-names --data=FOLDER"}. Exit code 0 where it did what was
 * asked, 2 with one line on the error stream where it could not be asked so, 1 where it failed.
 */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Learns and scores the models of annals; train/README.md tells on what.",
    subcommands = {
      TrainCleaner.class,
      TrainSyntax.class,
      TrainNames.class,
      TrainTimeline.class,
      TrainArguments.class,
      LearnClusters.class,
      ScoreSyntax.class,
      CompareTaggers.class
    })
public final class Train implements Callable<Integer> {
  private static final int FAILED = 1;
  private static final int USAGE = 2;

  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    System.exit(run(args, writer(System.out), writer(System.err)));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** Runs the command that the arguments name and gives the exit code. */
  static int run(String[] args, PrintWriter out, PrintWriter err) {
    return new CommandLine(new Train())
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler((e, given) -> tell(err, e, USAGE))
        .setExecutionExceptionHandler(
            (e, line, given) -> tell(err, e, e instanceof UsageError ? USAGE : FAILED))
        .execute(args);
  }

  private static int tell(PrintWriter err, Exception e, int code) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    err.println("train: " + message.lines().findFirst().orElse("failed"));
    return code;
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "which command? " + String.join(", ", spec.subcommands().keySet()));
  }
}

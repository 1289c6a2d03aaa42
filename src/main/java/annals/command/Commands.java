// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Properties;

/** Finds the command or pipeline that the user named and runs it. */
public final class Commands {
  /** Names that are commands, not pipelines. */
  static final List<String> NAMES = List.of("list", "verify");

  private Commands() {}

  /**
   * Runs what the arguments ask for and gives the exit code of the program.
   *
   * @param properties where {@code -Dname=value} is looked up
   */
  public static int run(String[] args, Properties properties, PrintStream out, PrintStream err)
      throws Exception {
    Arguments arguments = Arguments.parse(args, properties);
    if (arguments.help) {
      out.print(Arguments.usage());
      return ExitCode.OK;
    }
    String name = arguments.pipeline == null ? "list" : arguments.pipeline;
    return switch (name) {
      case "list" -> ListPipelines.run(out);
      case "verify" -> Verify.run(arguments, out);
      default -> RunPipeline.run(name, arguments, out, err);
    };
  }
}

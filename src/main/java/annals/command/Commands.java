// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import annals.pipeline.Version;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Finds the command or pipeline that the user named and runs it. */
public final class Commands {
  private static final Map<String, Command> ALL = new LinkedHashMap<>();

  static {
    put("list", "This list.", (arguments, out) -> ListPipelines.run(out));
    put("verify", "Checks a dataset (-Doutput) against its inputs.", Verify::run);
    put("diff", "What changed from -Dbefore=FOLDER to -Dafter=FOLDER, by key.", Diff::run);
    put("explain", "Each date of a document (-Ddoc=ID) and why it was read so.", Explain::run);
  }

  /** A command that is no pipeline. */
  record Command(String description, Body body) {}

  /** What a command does; it gives the exit code. */
  @FunctionalInterface
  interface Body {
    int run(Arguments arguments, PrintStream out) throws IOException;
  }

  private Commands() {}

  private static void put(String name, String description, Body body) {
    ALL.put(name, new Command(description, body));
  }

  /** Commands by name, in the order of the list. */
  static Map<String, Command> all() {
    return ALL;
  }

  /** Names that are commands, not pipelines. */
  static List<String> names() {
    return List.copyOf(ALL.keySet());
  }

  /**
   * Runs what the arguments ask for and gives the exit code of the program.
   *
   * @param properties where {@code -Dname=value} is looked up
   */
  public static int run(String[] args, Properties properties, PrintStream out, PrintStream err)
      throws IOException {
    Arguments arguments = Arguments.parse(args, properties);
    if (arguments.help) {
      out.print(Arguments.usage());
      return ExitCode.OK;
    }
    if (arguments.version) {
      out.println("annals " + Version.ANNALS);
      return ExitCode.OK;
    }
    String name = arguments.pipeline == null ? "list" : arguments.pipeline;
    Command command = ALL.get(name);
    return command == null
        ? RunPipeline.run(name, arguments, out, err)
        : command.body().run(arguments, out);
  }
}

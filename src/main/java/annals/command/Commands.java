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
    put(
        new Command(
            "verify",
            "verify [FOLDER]",
            "Checks a dataset against its inputs, row by row.",
            List.of("--output"),
            List.of("annals verify output/my_pages"),
            Verify::run));
    put(
        new Command(
            "diff",
            "diff BEFORE [AFTER]",
            "What changed from one dataset to another: rows, by key, with their sentences.",
            List.of("--before", "--after", "--rows", "--output", "--pages"),
            List.of("annals diff last/dataset output/dataset", "annals diff a b --rows=20"),
            Diff::run));
    put(
        new Command(
            "rehydrate",
            "rehydrate FOLDER [INPUT ...]",
            "Gives a dataset without text its text again, from the inputs; proves that it is that one.",
            List.of("--output", "--clean", "--day_order", "--fields", "--formats", "--lexicons"),
            List.of("annals rehydrate published --output=with_text"),
            Rehydrate::run));
    put(
        new Command(
            "explain",
            "explain ID [FOLDER]",
            "Why a row is as it is; of a document, why each date was read so.",
            List.of("--doc", "--output"),
            List.of(
                "annals explain 001_0d8c7108a3f531c0",
                "annals explain '001_0d8c7108a3f531c0#char=89,93'"),
            Explain::run));
    put(
        new Command(
            "list",
            "list",
            "All pipelines and commands.",
            List.of(),
            List.of("annals list"),
            (words, arguments, out) -> ListPipelines.run(words, arguments, out)));
    put(
        new Command(
            "help",
            "help [COMMAND]",
            "How a command is called, with its options.",
            List.of(),
            List.of("annals help diff"),
            Help::run));
  }

  /**
   * A command that is no pipeline.
   *
   * @param usage how it is called, after the name of the program
   * @param options the names of those it looks at
   * @param examples whole lines
   */
  record Command(
      String name,
      String usage,
      String description,
      List<String> options,
      List<String> examples,
      Body body) {}

  /** What a command does; it gives the exit code. */
  @FunctionalInterface
  interface Body {
    int run(PlainWords words, Arguments arguments, PrintStream out) throws IOException;
  }

  private Commands() {}

  private static void put(Command command) {
    ALL.put(command.name(), command);
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
    if (arguments.version) {
      out.println("annals " + Version.ANNALS);
      return ExitCode.OK;
    }
    if (arguments.help) {
      return Help.of(arguments, out);
    }
    PlainWords words = PlainWords.of(arguments);
    Command command = ALL.get(words.name());
    return command == null
        ? RunPipeline.run(words, arguments, out, err)
        : command.body().run(words, arguments, out);
  }
}

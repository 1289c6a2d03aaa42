// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import annals.command.Commands.Command;
import java.io.PrintStream;
import java.util.List;

/** {@code annals help}, {@code annals diff --help}: how a command is called. */
final class Help {
  private static final List<String> OF_A_RUN =
      List.of(
          "--pipeline",
          "--input",
          "--output",
          "--force",
          "--clean",
          "--day_order",
          "--fields",
          "--formats",
          "--text_policy",
          "--title",
          "--licence",
          "--creator",
          "--lexicons",
          "--sources",
          "--strict",
          "--allow_missing",
          "--targetParallelism",
          "--batchDocuments",
          "--runner");

  private static final Command RUN =
      new Command(
          PlainWords.RUN,
          "run INPUT ...",
          "Makes a dataset of a folder, files, globs, or what is piped in (-).",
          OF_A_RUN,
          List.of(
              "annals run my_pages",
              "annals run 'scraped/**/*.{html,txt}' more.jsonl --output=/data/mine",
              "annals clean my_pages --output=/data/cleaned",
              "zcat crawl.jsonl.gz | annals run - --output=/data/crawl"),
          (words, arguments, out) -> ExitCode.USAGE);

  private Help() {}

  /** What {@code --help} prints: of the command that was named, or of all. */
  static int of(Arguments arguments, PrintStream out) {
    boolean named = !arguments.words.isEmpty() || arguments.pipeline != null;
    return print(named ? PlainWords.of(arguments).name() : "", isRun(arguments), out);
  }

  private static boolean isRun(Arguments arguments) {
    return !arguments.words.isEmpty() && arguments.words.get(0).equals(PlainWords.RUN);
  }

  static int run(PlainWords words, Arguments arguments, PrintStream out) {
    words.atMost(1, "help [COMMAND]");
    String name = words.rest().isEmpty() ? "" : words.rest().get(0);
    return print(name, name.equals(PlainWords.RUN), out);
  }

  private static int print(String name, boolean run, PrintStream out) {
    Command command = run || !Commands.all().containsKey(name) ? RUN : Commands.all().get(name);
    if (name.isEmpty()) {
      all(out);
    } else {
      out.println("annals " + command.usage());
      out.println("  " + command.description());
    }
    if (!command.options().isEmpty()) {
      out.println();
      out.print(Arguments.help(command.options()));
    }
    out.println();
    command.examples().forEach(line -> out.println("  " + line));
    if (name.isEmpty()) {
      out.println();
      out.println("annals help COMMAND says more. With Maven --option=value is -Doption=value.");
    }
    return ExitCode.OK;
  }

  private static void all(PrintStream out) {
    out.println("annals turns scraped news text into open, traceable tables.");
    out.println();
    lines(out, Dialect.WORDS);
  }

  /** A line each command, runs first; for Maven with the properties that it looks at. */
  static void lines(PrintStream out, Dialect dialect) {
    if (dialect == Dialect.WORDS) {
      line(out, RUN.usage(), RUN);
    }
    for (Command command : Commands.all().values()) {
      line(out, dialect == Dialect.WORDS ? command.usage() : command.name(), command);
      if (dialect == Dialect.MAVEN && !command.options().isEmpty()) {
        out.printf("  %-29s %s%n", "", dialect.say(String.join(" ", command.options())));
      }
    }
  }

  private static void line(PrintStream out, String usage, Command command) {
    out.printf("  %-29s %s%n", usage, command.description());
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import annals.beam.RunPlan;
import annals.diff.DatasetDiff;
import annals.pipeline.Nearest;
import annals.pipeline.UsageError;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/**
 * What the user asked for: a command in plain words ({@code run my_pages}), and options, each a
 * flag ({@code --output=FOLDER}) and a property of Maven ({@code -Doutput=FOLDER}); the flag wins.
 * {@code --pipeline=verify} is {@code verify}.
 */
@Command(name = "annals", sortOptions = false, usageHelpAutoWidth = true)
final class Arguments {
  @Parameters(arity = "0..*", hidden = true)
  List<String> words = new ArrayList<>();

  @Option(
      names = "--pipeline",
      paramLabel = "NAME",
      description = "A pipeline (pipelines/NAME.yaml) or a command; for run: default dataset.")
  @Nullable String pipeline;

  @Option(
      names = "--input",
      paramLabel = "INPUT",
      description =
          "A folder, a file, a glob, or - for what is piped in; several with commas. Default: the"
              + " pipeline's own.")
  List<String> input = new ArrayList<>();

  @Option(
      names = "--output",
      paramLabel = "FOLDER",
      description =
          "Where the dataset goes; default output/ and the name of the input or pipeline. For other"
              + " commands: the dataset.")
  @Nullable String output;

  @Option(
      names = "--force",
      arity = "0..1",
      paramLabel = "true",
      fallbackValue = "true",
      description = "Make the dataset anew also where nothing changed since the last run.")
  boolean force;

  @Option(
      names = "--fields",
      paramLabel = "FIELD=NAME,...",
      description = "How fields of records (JSON, CSV) are called: text=story,date=meta.day.")
  @Nullable String fields;

  @Option(
      names = "--clean",
      paramLabel = "MODE",
      description = "Cleaning: auto, text, html, none (the input is clean already).")
  @Nullable String clean;

  @Option(
      names = "--day_order",
      paramLabel = "ORDER",
      description = "Numeric dates that nothing decides: auto (ambiguous), dmy, mdy.")
  @Nullable String dayOrder;

  @Option(
      names = "--formats",
      paramLabel = "FORMAT",
      split = ",",
      description =
          "Of the tables: csv (always), parquet, jsonl; for spreadsheets xlsx, excel.csv.")
  @Nullable List<String> formats;

  @Option(
      names = "--text_policy",
      paramLabel = "POLICY",
      description = "Text of others in the tables: full, quote (words, no sentences), none.")
  @Nullable String textPolicy;

  @Option(
      names = "--title",
      paramLabel = "WORDS",
      description = "What the dataset is called; default the name of the input.")
  @Nullable String title;

  @Option(
      names = "--licence",
      paramLabel = "LICENCE",
      description =
          "Under which licence you give the tables away: an SPDX id such as CC-BY-4.0, or a web"
              + " address. None is claimed without it.")
  @Nullable String licence;

  @Option(
      names = "--creator",
      paramLabel = "NAME",
      split = ";",
      description = "Who made it, with ; between: Ana Lima;org:The Selm Post.")
  @Nullable List<String> creator;

  @Option(
      names = "--lexicons",
      paramLabel = "FOLDER",
      description = "Words of your own, in files as annals has them: event/triggers.tsv.")
  @Nullable String lexicons;

  @Option(
      names = "--sources",
      arity = "0..1",
      paramLabel = "true",
      fallbackValue = "true",
      description = "Copy texts of pages, records, other encodings to sources/ in the output.")
  @Nullable Boolean sources;

  @Option(
      names = "--strict",
      arity = "0..1",
      paramLabel = "true",
      fallbackValue = "true",
      description = "Exit with 3 where a document could not be read whole.")
  boolean strict;

  @Option(
      names = "--allow_missing",
      arity = "0..1",
      paramLabel = "true",
      fallbackValue = "true",
      description = "Go on where an input is not there or no document can be read.")
  boolean allowMissing;

  @Option(
      names = "--runner",
      paramLabel = "RUNNER",
      description =
          "Beam's runner; default DirectRunner. Another one takes its own options besides:"
              + " --parallelism=4.")
  String runner = RunPlan.Engine.DIRECT;

  /** What annals does not know and its runner may. */
  List<String> runnerOptions = List.of();

  @Option(
      names = "--targetParallelism",
      paramLabel = "N",
      description = "Worker threads; default one a core. Never changes the output.")
  @Nullable Integer targetParallelism;

  @Option(
      names = "--batchDocuments",
      paramLabel = "N",
      description = "Most inputs of a batch. Never changes the output.")
  @Nullable Integer batchDocuments;

  @Option(names = "--doc", paramLabel = "ID", description = "The document or row to explain.")
  @Nullable String doc;

  @Option(
      names = "--before",
      paramLabel = "FOLDER",
      description = "For diff: the dataset to compare with.")
  @Nullable String before;

  @Option(
      names = "--after",
      paramLabel = "FOLDER",
      description = "For diff: the newer dataset; default output/dataset.")
  @Nullable String after;

  @Option(
      names = "--rows",
      paramLabel = "N",
      description = "For diff: most changed rows a table that are shown; default 5.")
  int rows = DatasetDiff.ROWS;

  @Option(
      names = "--pages",
      paramLabel = "URL",
      description =
          "For diff: where the newer dataset's folder can be opened; rows of diff.md link there.")
  @Nullable String pages;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "This text.")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "The version of annals.")
  boolean version;

  Dialect dialect = Dialect.WORDS;

  private Arguments() {}

  /** Throws {@link UsageError} in one line for whatever is not understood. */
  static Arguments parse(String[] args, Properties properties) {
    var arguments = new Arguments();
    var parser = new CommandLine(arguments);
    try {
      parser.setUnmatchedArgumentsAllowed(true);
      parser.parseArgs(withProperties(parser, args, properties));
      arguments.runnerOptions = List.copyOf(parser.getUnmatchedArguments());
      boolean direct = arguments.runner.equals(RunPlan.Engine.DIRECT);
      if (direct && !arguments.runnerOptions.isEmpty()) {
        String unknown = arguments.runnerOptions.get(0);
        String name = unknown.contains("=") ? unknown.substring(0, unknown.indexOf('=')) : unknown;
        throw new UsageError(
            "unknown option " + name + Nearest.hint(name, optionNames(parser)) + " (--help)");
      }
    } catch (ParameterException e) {
      throw new UsageError(e.getMessage().lines().findFirst().orElse("bad arguments"));
    }
    atLeastOne("--targetParallelism", arguments.targetParallelism);
    atLeastOne("--batchDocuments", arguments.batchDocuments);
    arguments.dialect = Dialect.of(args, properties);
    arguments.input =
        arguments.input.stream().flatMap(given -> PlainWords.atCommas(given).stream()).toList();
    return arguments;
  }

  private static void atLeastOne(String option, @Nullable Integer number) {
    if (number != null && number < 1) {
      throw new UsageError(option + "=" + number + ": at least 1 is needed");
    }
  }

  /** The options of the given names with what they do, as help prints them. */
  static String help(List<String> names) {
    var all = new CommandLine(new Arguments()).getCommandSpec();
    var chosen = CommandSpec.create();
    chosen.usageMessage().sortOptions(false).autoWidth(true);
    names.forEach(name -> chosen.addOption(all.findOption(name)));
    var help = new CommandLine.Help(chosen, CommandLine.Help.defaultColorScheme(Ansi.OFF));
    return help.optionList();
  }

  private static String[] withProperties(CommandLine parser, String[] args, Properties properties) {
    var all = new ArrayList<String>(List.of(args));
    for (String option : optionNames(parser)) {
      String value = isAsked(parser, option) ? properties.getProperty(option.substring(2)) : null;
      boolean given = all.stream().anyMatch(a -> a.equals(option) || a.startsWith(option + "="));
      if (value != null && !given) {
        all.add(option + "=" + (value.isEmpty() ? "true" : value));
      }
    }
    return all.toArray(String[]::new);
  }

  private static List<String> optionNames(CommandLine parser) {
    return parser.getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
  }

  private static boolean isAsked(CommandLine parser, String option) {
    OptionSpec spec = parser.getCommandSpec().findOption(option);
    return !spec.usageHelp() && !spec.versionHelp();
  }
}

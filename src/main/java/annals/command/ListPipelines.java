// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import annals.pipeline.PipelineCatalog;
import annals.pipeline.UsageError;
import java.io.PrintStream;
import java.nio.file.Path;

/** {@code annals list}: what can be run, and how. */
final class ListPipelines {

  private ListPipelines() {}

  static int run(PlainWords words, Arguments arguments, PrintStream out) {
    words.atMost(0, "list");
    PipelineCatalog catalog = PipelineCatalog.in(Path.of(""));
    boolean maven = arguments.dialect == Dialect.MAVEN;
    out.println(
        "Pipelines (pipelines/NAME.yaml), each with "
            + (maven ? "-Dpipeline=NAME:" : "annals NAME INPUT ..."));
    for (String name : catalog.names()) {
      line(out, name, description(catalog, name));
    }
    out.println(maven ? "Commands, by the same property:" : "Commands:");
    Help.lines(out, arguments.dialect);
    out.println(
        arguments.dialect.say(
            "Options of a run: --input=INPUT --output=FOLDER --clean=MODE; annals help shows all."));
    return ExitCode.OK;
  }

  private static void line(PrintStream out, String name, String description) {
    out.printf("  %-29s %s%n", name, description);
  }

  /** A file with a mistake in it must not hide the others. */
  private static String description(PipelineCatalog catalog, String name) {
    try {
      return catalog.find(name, Commands.names()).description();
    } catch (UsageError e) {
      return "cannot be read: " + e.getMessage();
    }
  }
}

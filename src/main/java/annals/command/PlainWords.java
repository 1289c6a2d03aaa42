// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import annals.pipeline.Nearest;
import annals.pipeline.PipelineCatalog;
import annals.pipeline.UsageError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What plain words ask for: {@code run a b} runs the whole pipeline over both, {@code dates a} one
 * pipeline, {@code diff old new} a command.
 *
 * @param name of a command or a pipeline
 * @param rest the words after it
 */
record PlainWords(String name, List<String> rest) {
  static final String RUN = "run";
  static final String WHOLE = "dataset";

  /** Throws {@link UsageError} where the first word is no command and no pipeline. */
  static PlainWords of(Arguments arguments) {
    List<String> words = arguments.words;
    if (words.isEmpty()) {
      return new PlainWords(arguments.pipeline == null ? "list" : arguments.pipeline, List.of());
    }
    String first = words.get(0);
    List<String> rest = words.subList(1, words.size());
    if (first.equals(RUN)) {
      return new PlainWords(arguments.pipeline == null ? WHOLE : arguments.pipeline, rest);
    }
    if (arguments.pipeline != null) {
      return new PlainWords(arguments.pipeline, words);
    }
    var known = new TreeSet<>(PipelineCatalog.in(Path.of("")).names());
    known.addAll(Commands.names());
    if (known.contains(first)) {
      return new PlainWords(first, rest);
    }
    if (Files.exists(Path.of(first))) {
      throw new UsageError(first + " is no command; did you mean annals run " + first + "?");
    }
    throw new UsageError(
        "unknown command " + first + Nearest.hint(first, known) + " (annals list shows all)");
  }

  /** The only word after the command, or what an option says; refuses more than one. */
  void atMost(int words, String usage) {
    if (rest.size() > words) {
      throw new UsageError(name + " takes no " + rest.get(words) + "; it is annals " + usage);
    }
  }

  /** What a dataset is called after an input: {@code my_pages} of {@code data/my_pages/*.txt}. */
  static String nameOf(String input) {
    String path = input.replaceFirst("/*[^/]*[*?\\[{].*$", "").replaceFirst("/+$", "");
    String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("(?<=.)\\..*$", "");
    return name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} _.~+-]*") ? name : WHOLE;
  }

  /** {@code my_pages}, {@code my_pages and 2 more}. */
  static String titleOf(List<String> inputs) {
    String first = nameOf(inputs.get(0));
    return inputs.size() == 1 ? first : first + " and " + (inputs.size() - 1) + " more";
  }

  /** Splits at commas, but not within braces: {@code a,b/*.{txt,html}} is two. */
  static List<String> atCommas(String inputs) {
    var parts = new ArrayList<String>();
    var part = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < inputs.length(); i++) {
      char c = inputs.charAt(i);
      depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
      if (c == ',' && depth == 0) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    return parts;
  }
}

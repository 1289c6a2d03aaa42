// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plain words beside {@code --pipeline} and Maven's properties. */
final class PlainWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                        | list    | []",
        "run pages                 | dataset | [pages]",
        "run a b.txt               | dataset | [a, b.txt]",
        "run                       | dataset | []",
        "run pages --pipeline=clean | clean  | [pages]",
        "dates pages               | dates   | [pages]",
        "--pipeline=dates pages    | dates   | [pages]",
        "diff old new              | diff    | [old, new]",
        "run - --output=x          | dataset | [-]",
        "--pipeline=verify         | verify  | []",
      })
  void areACommandAndWhatItTakes(String line, String name, String rest) {
    String[] args = line.isEmpty() ? new String[0] : line.split(" ");
    PlainWords words = PlainWords.of(Arguments.parse(args, new Properties()));
    assertEquals(name, words.name());
    assertEquals(rest, words.rest().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a                 | [a]",
        "a,b               | [a, b]",
        "p/*.{txt,html}    | [p/*.{txt,html}]",
        "p/*.{txt,html},q  | [p/*.{txt,html}, q]",
        "{a,{b,c}},d       | [{a,{b,c}}, d]",
        "a},b              | [a}, b]",
      })
  void inputsArePartedAtCommasOutsideOfBraces(String inputs, String parts) {
    assertEquals(parts, PlainWords.atCommas(inputs).toString());
    Arguments arguments = Arguments.parse(new String[] {"--input=" + inputs}, new Properties());
    assertEquals(parts, arguments.input.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "my_pages, my_pages",
    "my_pages/, my_pages",
    "data/my pages, my pages",
    "data/pages/*.txt, pages",
    "data/**/*.txt, data",
    "crawl.jsonl.gz, crawl",
    "/data/crawl.warc, crawl",
    "*.txt, dataset",
    "., dataset",
    "../, dataset",
    "-, dataset",
    ".hidden, dataset",
  })
  void aDatasetIsCalledAsItsInput(String input, String name) {
    assertEquals(name, PlainWords.nameOf(input));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name a folder (--output=FOLDER)   | name a folder (-Doutput=FOLDER)",
        "--before=FOLDER is missing        | -Dbefore=FOLDER is missing",
        "(--force makes it anew)           | (-Dforce makes it anew)",
        "(annals list shows all)           | (-Dpipeline=list shows all)",
        "did you mean annals run seeds?    | did you mean -Dpipeline=dataset seeds?",
        "unknown option --                 | unknown option --",
      })
  void mavenIsAnsweredInItsOwnDialect(String words, String maven) {
    assertEquals(words, Dialect.WORDS.say(words));
    assertEquals(maven, Dialect.MAVEN.say(words));
  }

  @ParameterizedTest
  @CsvSource({
    "maven.home, '', MAVEN",
    "pipeline, '', MAVEN",
    "x, '', WORDS",
    "maven.home, list, WORDS"
  })
  void whoSpeaksIsKnownByTheArguments(String property, String argument, Dialect dialect) {
    var properties = new Properties();
    properties.setProperty(property, "value");
    List<String> args = argument.isEmpty() ? List.of() : List.of(argument);
    assertEquals(dialect, Dialect.of(args.toArray(String[]::new), properties));
  }
}

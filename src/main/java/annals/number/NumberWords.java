// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.number;

import annals.rule.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of numerals ({@code number/words.tsv}): {@code seven} is SMALL with value 7. */
public final class NumberWords {
  private static final NumberWords STANDARD = load();

  private final List<Entry> entries;
  private final Map<String, Entry> byWord;

  /**
   * A word of numerals.
   *
   * @param word in lower case
   * @param value what it adds, multiplies by or divides by; 0 without one
   */
  public record Entry(String word, NumberClass numberClass, double value) {}

  private NumberWords(List<Entry> entries) {
    this.entries = entries;
    this.byWord = entries.stream().collect(Collectors.toMap(Entry::word, Function.identity()));
  }

  /** The words of annals. */
  public static NumberWords standard() {
    return STANDARD;
  }

  private static NumberWords load() {
    return new NumberWords(
        Lexicon.load("number/words").entries().stream().map(NumberWords::entry).toList());
  }

  private static Entry entry(Lexicon.Entry row) {
    String value = row.get("value");
    return new Entry(
        row.get("word"),
        NumberClass.valueOf(row.get("class").toUpperCase(Locale.ROOT)),
        value.isEmpty() ? 0 : Double.parseDouble(value));
  }

  /** All of them, as the list has them. */
  public List<Entry> entries() {
    return entries;
  }

  /** How a lower-case word takes part in a numeral. */
  public NumberClass classOf(String word) {
    Entry entry = byWord.get(word);
    return entry == null ? NumberClass.NONE : entry.numberClass();
  }
}

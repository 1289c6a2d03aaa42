// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Figure.FigureKind;
import annals.rule.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Units of measure and currencies by their surfaces, from {@code units.tsv}, {@code currencies.tsv}
 * and {@code minor.tsv}: what may stand after a number, and which currencies may stand before one
 * ({@code US$ 5}, {@code EUR 5}, {@code dollar 5}).
 */
final class Units {
  private static final List<String> TABLES = List.of("units", "currencies", "minor");

  private final Phrases<UnitEntry> after;
  private final Phrases<UnitEntry> before;

  private final Map<String, UnitEntry> byCode;

  private Units(Vocabulary vocabulary) {
    byCode =
        Lexicon.load("figure/units").entries().stream()
            .map(Units::measure)
            .collect(Collectors.toUnmodifiableMap(UnitEntry::code, unit -> unit));
    after = Phrases.forwards(vocabulary);
    before = Phrases.forwards(vocabulary);
  }

  /** Adds the letters of all surfaces to the trie. */
  static void addWords(WordTrie trie) {
    BiConsumer<String, UnitEntry> add = (surface, unit) -> Phrases.addWords(trie, surface);
    forEach(add, add, add);
  }

  static Units load(Vocabulary vocabulary) {
    var units = new Units(vocabulary);
    forEach(
        units.after::addName,
        units.after::addSymbol,
        (surface, unit) -> {
          if (unit.symbol()) {
            units.before.addSymbol(surface, unit);
          } else {
            units.before.addName(surface, unit);
          }
        });
    return units;
  }

  Phrases.@Nullable Match<UnitEntry> after(SentenceScan scan, int token) {
    return after.find(scan, token);
  }

  /** A currency that stands before its number. */
  Phrases.@Nullable Match<UnitEntry> before(SentenceScan scan, int token) {
    return before.find(scan, token);
  }

  /** The unit of measure with a code of {@code units.tsv}. */
  UnitEntry measure(String code) {
    return Objects.requireNonNull(byCode.get(code), code);
  }

  private static void forEach(
      BiConsumer<String, UnitEntry> name,
      BiConsumer<String, UnitEntry> symbol,
      BiConsumer<String, UnitEntry> prefix) {
    for (String table : TABLES) {
      for (Lexicon.Entry row : Lexicon.load("figure/" + table).entries()) {
        UnitEntry unit =
            switch (table) {
              case "units" -> measure(row);
              case "currencies" -> currency(row.get("code"), row.get("code"), 1);
              default ->
                  currency(
                      row.get("code"), row.get("currency"), Double.parseDouble(row.get("factor")));
            };
        boolean minor = table.equals("minor");
        boolean assumed = row.get("assumed").equals("yes");
        for (String surface : surfaces(row.get("names"))) {
          forms(surface, assumed ? unit.asAssumed() : unit, name);
        }
        for (String surface : surfaces(row.get("symbols"))) {
          symbol.accept(surface, unit.asSymbol());
        }
        if (!row.get("multiple").isEmpty()) {
          String[] multiple = row.get("multiple").split("=");
          forms(multiple[0], unit.times(Double.parseDouble(multiple[1])), name);
        }
        if (unit.isMoney() && !minor) {
          for (String surface : surfaces(row.get("names"))) {
            forms(surface, unit, prefix);
          }
          for (String surface : surfaces(row.get("symbols"))) {
            prefix.accept(surface, unit.asSymbol());
          }
          for (String surface : surfaces(row.get("assumed"))) {
            forms(surface, unit.asAssumed(), name);
            forms(surface, unit.asAssumed(), prefix);
          }
          for (String surface : surfaces(row.get("assumed_symbols"))) {
            symbol.accept(surface, unit.asAssumed().asSymbol());
            prefix.accept(surface, unit.asAssumed().asSymbol());
          }
          symbol.accept(unit.code(), unit.asSymbol());
          symbol.accept("M" + unit.code(), unit.inMillions());
          prefix.accept("M" + unit.code(), unit.inMillions());
        } else if (minor) {
          for (String surface : surfaces(row.get("names"))) {
            forms(surface, assumed ? unit.asAssumed() : unit, prefix);
          }
        }
      }
    }
  }

  private static void forms(
      String surface, UnitEntry unit, BiConsumer<String, UnitEntry> consumer) {
    consumer.accept(surface, unit);
    char last = surface.charAt(surface.length() - 1);
    if (Character.isLetter(last) && last != 's') {
      consumer.accept(surface + "s", unit);
    }
  }

  private static List<String> surfaces(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  private static UnitEntry measure(Lexicon.Entry row) {
    String si = row.get("si").isEmpty() ? null : row.get("si");
    double factor = si == null ? 0 : Double.parseDouble(row.get("factor"));
    double offset = row.get("offset").isEmpty() ? 0 : Double.parseDouble(row.get("offset"));
    var kind = FigureKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    return new UnitEntry(row.get("code"), kind, si, factor, offset, 1, false, false);
  }

  private static UnitEntry currency(String code, String major, double factor) {
    String si = code.equals(major) ? null : major;
    return new UnitEntry(code, FigureKind.MONEY, si, factor, 0, 1, false, false);
  }
}

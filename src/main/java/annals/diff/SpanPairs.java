// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows that went and rows that came, of which some are the same row with a moved span: same
 * document, spans that share a character once the text before has been moved as the document was,
 * and what else is in the key alike. Each has one partner.
 *
 * @param removed those without one, like {@code added}
 */
record SpanPairs(List<Pair> pairs, List<KeyedRow> removed, List<KeyedRow> added) {
  private static final String PLACE = "#char=";

  /** A removed row and the added one it became. */
  record Pair(KeyedRow before, KeyedRow after) {}

  /**
   * Where a row stands.
   *
   * @param start of its first character, as {@code end} that of the one behind the last
   */
  record Span(long start, long end) {
    private Span by(long shift) {
      return new Span(start + shift, end + shift);
    }
  }

  private record Group(List<KeyedRow> removed, List<KeyedRow> added) {}

  /** Pairs rows of one or more documents, each list in the order of its keys. */
  static SpanPairs of(List<KeyedRow> removed, List<KeyedRow> added, Shifts shifts) {
    Map<List<String>, Group> groups = new LinkedHashMap<>();
    removed.forEach(row -> group(groups, row).removed().add(row));
    added.forEach(row -> group(groups, row).added().add(row));
    var all = new SpanPairs(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    groups.values().forEach(group -> all.pair(group, shifts));
    return all;
  }

  /** The document of an id that is a place; null for any other. */
  static @Nullable String document(String id) {
    int place = id.indexOf(PLACE);
    return place < 0 ? null : id.substring(0, place);
  }

  private static Group group(Map<List<String>, Group> groups, KeyedRow row) {
    var name = new ArrayList<>(row.key());
    name.set(0, String.valueOf(document(row.key().get(0))));
    return groups.computeIfAbsent(name, n -> new Group(new ArrayList<>(), new ArrayList<>()));
  }

  /** Goes through both lists once; whichever span ends first has no partner any more. */
  private void pair(Group group, Shifts shifts) {
    int i = 0;
    int j = 0;
    while (i < group.removed().size() && j < group.added().size()) {
      KeyedRow before = group.removed().get(i);
      KeyedRow after = group.added().get(j);
      Span old = moved(before, shifts);
      Span now = span(after.key().get(0));
      if (old == null || now == null) {
        break;
      }
      if (old.start() < now.end() && now.start() < old.end()) {
        pairs.add(new Pair(before, after));
        i++;
        j++;
      } else if (old.end() <= now.start()) {
        removed.add(before);
        i++;
      } else {
        added.add(after);
        j++;
      }
    }
    removed.addAll(group.removed().subList(i, group.removed().size()));
    added.addAll(group.added().subList(j, group.added().size()));
  }

  /** Where a row would stand now if it had moved with its text. */
  static @Nullable Span moved(KeyedRow before, Shifts shifts) {
    String id = before.key().get(0);
    Span span = span(id);
    return span == null ? null : span.by(shifts.at(String.valueOf(document(id)), span.start()));
  }

  static @Nullable Span span(String id) {
    String docId = document(id);
    if (docId == null) {
      return null;
    }
    String[] numbers = id.substring(docId.length() + PLACE.length()).split("[,.]");
    try {
      return numbers.length < 2
          ? null
          : new Span(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]));
    } catch (NumberFormatException e) {
      return null; // an id of another kind, which has no span to compare
    }
  }
}

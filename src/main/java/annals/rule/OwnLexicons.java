// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.rule;

import annals.rule.Lexicon.Entry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Rows of the user's own, behind those of the word lists that annals ships: {@code
 * event/triggers.tsv} in a folder adds to {@code annals/event/triggers.tsv}. They are given once,
 * before the list is first read, and do not change while the program runs.
 */
public final class OwnLexicons {
  /** Before the name of a list of the user's own, in manifests. */
  public static final String PREFIX = "own/";

  private static final Set<String> READ = ConcurrentHashMap.newKeySet();
  private static volatile Map<String, Own> lists = Map.of();

  /** A list: its rows, and the hash of the bytes of its file. */
  public record Own(String name, List<Entry> entries, String sha256) {}

  private OwnLexicons() {}

  /** Adds lists; throws {@link IllegalStateException} where one of them was read without. */
  public static void use(Collection<Own> own) {
    var byName = new TreeMap<String, Own>();
    for (Own list : own) {
      if (READ.contains(list.name())) {
        throw new IllegalStateException(list.name() + " was read before rows were added to it");
      }
      byName.put(list.name(), list);
    }
    lists = Map.copyOf(byName);
  }

  /** What is added to a list. */
  static List<Entry> addedTo(String name) {
    READ.add(name);
    Own own = lists.get(name);
    return own == null ? List.of() : own.entries();
  }

  /** All lists of the user's own, by name. */
  public static Collection<Own> all() {
    return new TreeMap<>(lists).values();
  }
}

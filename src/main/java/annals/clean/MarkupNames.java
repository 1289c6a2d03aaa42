// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.rule.Lexicon;
import annals.text.LongTable;
import annals.text.Markup.Element;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;

/**
 * The class and id names on the way from the root to an element: as hashes, whole and in parts, and
 * as the cues that {@code annals/clean/markup.tsv} has for them. {@code <div
 * class="entry-content">} is the names {@code entry-content}, {@code entry} and {@code content},
 * and the cue {@code BODY}. Digits count as one sign, so {@code post-12} and {@code post-13} are
 * one name.
 */
final class MarkupNames {
  static final int MOST_HASHES = 48;
  private static final int NO_CUE = 0;

  /** The cues, by the hash of their names. */
  private static final LongTable CUES = load();

  private enum Kind {
    OWN(3, false),
    PARENT(5, false),
    ABOVE(7, true),
    CUE(11, false),
    CUE_ABOVE(13, true);

    private final int code;
    private final boolean handedDown;

    Kind(int code, boolean handedDown) {
      this.code = code;
      this.handedDown = handedDown;
    }

    /** The hash of a name of this kind; its lowest bit says whether the elements below get it. */
    int hash(int name) {
      return (WordHash.mix(WordHash.join(name, code)) & ~1) | (handedDown ? 1 : 0);
    }
  }

  private final int[][] hashes;
  private final int[] away;
  private final int[] nearest;
  private final int[] next;
  private final Hashes all = new Hashes();

  private MarkupNames(int size) {
    hashes = new int[size][];
    away = new int[size];
    nearest = new int[size];
    next = new int[size];
  }

  private static LongTable load() {
    var cues = new LongTable();
    for (Lexicon.Entry entry : Lexicon.load("clean/markup").entries()) {
      MarkupCue cue = MarkupCue.valueOf(entry.get("cue").toUpperCase(Locale.ROOT));
      for (String name : entry.get("names").split(" ")) {
        cues.put(hash(name, 0, name.length()), cue.index());
      }
    }
    return cues;
  }

  static MarkupNames of(List<Element> elements) {
    var names = new MarkupNames(elements.size());
    var own = new int[elements.size()][];
    var known = new IdentityHashMap<List<String>, int[]>(); // equal attributes have one list
    for (int e = 0; e < own.length; e++) {
      own[e] = known.computeIfAbsent(elements.get(e).names(), MarkupNames::own);
      names.add(e, elements.get(e).parent(), own);
    }
    return names;
  }

  /** The hashes that the model has weights for: of the element's names, its parent's, and above. */
  int[] hashes(int element) {
    return hashes[element];
  }

  /** The cue of the nearest name that is one, from 1; 0 without. */
  int nearestCue(int element) {
    return nearest[element];
  }

  /** How many elements lie between an element and the one that has the nearest cue. */
  int awayFromCue(int element) {
    return away[element];
  }

  /** The cue of the nearest name further up that is another one, from 1; 0 without. */
  int nextCue(int element) {
    return next[element];
  }

  private void add(int e, int parent, int[][] own) {
    nearest[e] = parent < 0 ? NO_CUE : nearest[parent];
    next[e] = parent < 0 ? NO_CUE : next[parent];
    away[e] = parent < 0 ? 0 : away[parent] + 1;
    all.clear();
    for (int name : own[e]) {
      all.add(Kind.OWN.hash(name));
      int cue = CUES.get(name);
      if (cue != LongTable.ABSENT) {
        all.add(Kind.CUE.hash(cue));
        all.add(Kind.CUE_ABOVE.hash(cue));
        away[e] = 0;
        if (nearest[e] != cue + 1) {
          next[e] = nearest[e];
          nearest[e] = cue + 1;
        }
      }
    }
    if (parent >= 0) {
      for (int name : own[parent]) {
        all.add(Kind.PARENT.hash(name));
        all.add(Kind.ABOVE.hash(name));
      }
      all.inherit(hashes[parent]);
    }
    hashes[e] = all.done();
  }

  /** A small set of hashes in the order of their coming, with a mark on those handed down. */
  private static final class Hashes {
    private final int[] values = new int[MOST_HASHES];
    private int size;

    void clear() {
      size = 0;
    }

    void add(int hash) {
      add(hash, size);
    }

    private void add(int hash, int known) {
      for (int i = 0; i < known; i++) {
        if (values[i] == hash) {
          return;
        }
      }
      if (size < MOST_HASHES) {
        values[size++] = hash;
      }
    }

    /** Adds what the parent hands down, no hash of which is there twice. */
    void inherit(int[] parent) {
      int own = size;
      for (int hash : parent) {
        if ((hash & 1) == 1) {
          add(hash, own);
        }
      }
    }

    int[] done() {
      return Arrays.copyOf(values, size);
    }
  }

  private static int[] own(List<String> names) {
    var hashes = new int[2 + 6 * names.size()];
    int n = 0;
    for (String name : names) {
      n = put(hashes, n, hash(name, 0, name.length()));
      int from = 0;
      for (int i = 0; i <= name.length(); i++) {
        boolean part = i < name.length() && isLetterOrDigit(name.charAt(i));
        if (!part) {
          if (i - from > 1 && i - from < name.length()) {
            n = put(hashes, n, hash(name, from, i));
          }
          from = i + 1;
        }
      }
    }
    return Arrays.copyOf(hashes, n);
  }

  private static int put(int[] hashes, int n, int hash) {
    for (int i = 0; i < n; i++) {
      if (hashes[i] == hash) {
        return n;
      }
    }
    if (n == hashes.length) {
      return n;
    }
    hashes[n] = hash;
    return n + 1;
  }

  private static boolean isLetterOrDigit(char c) {
    return WordHash.isWordCharacter(c);
  }

  private static int hash(String name, int from, int to) {
    int hash = WordHash.SEED;
    boolean digits = false;
    for (int i = from; i < to; i++) {
      char c = name.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (!digit || !digits) {
        hash = WordHash.step(hash, digit ? '0' : WordHash.lower(c));
      }
      digits = digit;
    }
    return WordHash.mix(hash);
  }
}

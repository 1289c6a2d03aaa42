// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.clean.Roles.Verdict;
import annals.rule.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lines that ask something of the reader, by what they open with and what they hold behind it
 * ({@code annals/clean/calls.tsv}): {@code Sign up for the Shore Post's weekly email} opens as no
 * report does and names what readers sign up for. A quotation is none, nor what somebody said.
 */
final class ReaderCalls {
  private static final int LONGEST = 30;
  private static final String NONE = "none";
  private static final ReaderCalls STANDARD =
      new ReaderCalls(Lexicon.load("clean/calls").entries());

  private final Map<Integer, List<Call>> byFirst = new HashMap<>();
  private final List<int[]> prose = new ArrayList<>();

  private static final class Call {
    private final int[] opens;
    private final List<int[]> holds;
    private final Verdict verdict;

    private Call(int[] opens, List<int[]> holds, Verdict verdict) {
      this.opens = opens;
      this.holds = holds;
      this.verdict = verdict;
    }
  }

  private ReaderCalls(List<Lexicon.Entry> entries) {
    for (Lexicon.Entry entry : entries) {
      List<int[]> holds = phrases(entry.get("holds"));
      if (entry.get("cue").equals(NONE)) {
        prose.addAll(holds);
        continue;
      }
      Cue cue = Cue.valueOf(entry.get("cue").toUpperCase(Locale.ROOT));
      Verdict verdict = Objects.requireNonNull(Roles.CALLS.get(cue), cue::name);
      for (int[] opens : phrases(entry.get("opens"))) {
        byFirst
            .computeIfAbsent(opens[0], first -> new ArrayList<>())
            .add(new Call(opens, holds, verdict));
      }
    }
  }

  private static List<int[]> phrases(String cell) {
    return Stream.of(cell.split("\\|")).map(CueLexicon::hashes).filter(h -> h.length > 0).toList();
  }

  static ReaderCalls standard() {
    return STANDARD;
  }

  /** What a line asks for; null where it asks for nothing. */
  @Nullable Verdict verdict(PageLine line) {
    int[] words = line.wordHashes;
    if (words.length == 0 || line.readerWords > LONGEST || line.quotes > 0) {
      return null;
    }
    for (Call call : byFirst.getOrDefault(words[0], List.of())) {
      boolean opens = isAt(call.opens, words, 0);
      if (opens && holds(call.holds, words, call.opens.length) && !holds(prose, words, 0)) {
        return call.verdict;
      }
    }
    return null;
  }

  private static boolean holds(List<int[]> phrases, int[] words, int from) {
    for (int[] phrase : phrases) {
      for (int i = from; i + phrase.length <= words.length; i++) {
        if (isAt(phrase, words, i)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isAt(int[] phrase, int[] words, int at) {
    for (int k = 0; k < phrase.length; k++) {
      if (at + k >= words.length || words[at + k] != phrase[k]) {
        return false;
      }
    }
    return true;
  }
}

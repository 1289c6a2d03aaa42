// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import annals.syntax.Lemmatizer.Case;
import annals.syntax.Lemmatizer.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns the lemmatizer from a treebank: each different word votes once for the rule of each of its
 * endings; an ending is kept where it says something else than the next shorter one, a word where
 * its endings are wrong. NameTokens that keep nothing of themselves ({@code went}, {@code go}) have
 * no vote.
 */
final class LemmaTraining {
  private static final int LONGEST_CUT = 250;

  /** A word under a tag, and how often it has each lemma rule. */
  private record Entry(int tag, String plain, Map<Integer, Integer> rules) {

    int rule() {
      return mostFrequent(rules);
    }
  }

  private final List<Rule> rules = new ArrayList<>();
  private final Map<Rule, Integer> numbers = new HashMap<>();

  private final TagSet tags;

  private LemmaTraining(TagSet tags) {
    this.tags = tags;
  }

  static Lemmatizer train(List<TrainingSentence> sentences, TagSet tags) {
    return new LemmaTraining(tags).learn(sentences);
  }

  private Lemmatizer learn(List<TrainingSentence> sentences) {
    List<Entry> entries = entries(sentences);
    Map<Integer, Integer> endings = endings(entries);
    var exceptions = new TreeMap<Integer, Integer>();
    var byRule =
        new Lemmatizer(rules.toArray(Rule[]::new), IntTable.of(Map.of()), IntTable.of(endings));
    for (Entry entry : entries) {
      if (byRule.ruleOfEnding(entry.plain(), entry.tag()) != entry.rule()) {
        exceptions.put(
            Lemmatizer.key(entry.tag(), entry.plain(), entry.plain().length()), entry.rule());
      }
    }
    return new Lemmatizer(
        rules.toArray(Rule[]::new), IntTable.of(exceptions), IntTable.of(endings));
  }

  private List<Entry> entries(List<TrainingSentence> sentences) {
    var entries = new TreeMap<String, Entry>();
    for (TrainingSentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        int tag = sentence.tag(i);
        String lemma = sentence.gold().lemmas().get(i);
        if (tag == IntTable.ABSENT || lemma.equals("_")) {
          continue;
        }
        String word = sentence.gold().words().get(i);
        String plain = Lemmatizer.plain(word);
        entries
            .computeIfAbsent(tag + " " + plain, key -> new Entry(tag, plain, new TreeMap<>()))
            .rules()
            .merge(number(rule(word, lemma, tags.upos(tag))), 1, Integer::sum);
      }
    }
    return List.copyOf(entries.values());
  }

  private int number(Rule rule) {
    return numbers.computeIfAbsent(
        rule,
        added -> {
          rules.add(added);
          return rules.size() - 1;
        });
  }

  /**
   * The rule that keeps most of the word. Of rules that keep as much, one that writes names and
   * addresses as they stand, and other words small.
   */
  static Rule rule(String word, String lemma, Upos upos) {
    boolean name = upos == Upos.PROPN || upos == Upos.X;
    Case best = name ? Case.AS_WRITTEN : Case.SMALL;
    for (Case way : Case.values()) {
      if (commonPrefix(way.of(word), lemma) > commonPrefix(best.of(word), lemma)) {
        best = way;
      }
    }
    String base = best.of(word);
    int prefix = Math.max(commonPrefix(base, lemma), base.length() - LONGEST_CUT);
    return new Rule(
        best, base.length() - prefix, lemma.substring(Math.min(prefix, lemma.length())));
  }

  private static int commonPrefix(String a, String b) {
    int length = 0;
    while (length < a.length() && length < b.length() && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return length;
  }

  private Map<Integer, Integer> endings(List<Entry> entries) {
    var votes = new TreeMap<Integer, Map<Integer, Integer>>();
    for (Entry entry : entries) {
      String plain = entry.plain();
      if (rules.get(entry.rule()).cut() >= plain.length()) {
        continue;
      }
      for (int length = 0; length <= longest(plain); length++) {
        votes
            .computeIfAbsent(
                Lemmatizer.endingKey(entry.tag(), plain, length), key -> new TreeMap<>())
            .merge(entry.rule(), 1, Integer::sum);
      }
    }
    var kept = new TreeMap<Integer, Integer>();
    for (Entry entry : entries) {
      int shorter = IntTable.ABSENT;
      for (int length = 0; length <= longest(entry.plain()); length++) {
        int key = Lemmatizer.endingKey(entry.tag(), entry.plain(), length);
        int rule = mostFrequent(votes.getOrDefault(key, Map.of()));
        if (rule != shorter && rule != IntTable.ABSENT) {
          kept.put(key, rule);
        }
        shorter = rule;
      }
    }
    return kept;
  }

  private static int longest(String plain) {
    return Math.min(Lemmatizer.LONGEST_ENDING, plain.length());
  }

  private static int mostFrequent(Map<Integer, Integer> votes) {
    int best = IntTable.ABSENT;
    int most = 0;
    for (var vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        best = vote.getKey();
        most = vote.getValue();
      }
    }
    return best;
  }
}

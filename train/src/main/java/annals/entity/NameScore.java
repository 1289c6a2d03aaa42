// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.entity.LabelledSentence.Name;
import annals.syntax.SharedSyntax;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many names of marked texts are found with their bounds and kind. A group counts as an
 * organization where one is marked and is left out elsewhere: peoples are no names there.
 */
public final class NameScore {
  private static final int PERCENT = 100;

  /** Characters shown on either side of an error. */
  private static final int CONTEXT = 40;

  /** How many names are right, found and marked. */
  private static final class Counts {
    int right;
    int found;
    int marked;

    String line(String what) {
      double precision = (double) PERCENT * right / Math.max(found, 1);
      double recall = (double) PERCENT * right / Math.max(marked, 1);
      double f1 = 2.0 * PERCENT * right / Math.max(found + marked, 1);
      return String.format(
          Locale.ROOT,
          "%-24s P %5.1f  R %5.1f  F1 %5.1f  (%d right, %d found, %d marked)",
          what,
          precision,
          recall,
          f1,
          right,
          found,
          marked);
    }
  }

  private record Found(int start, int end, NameKind kind) {}

  private final Map<String, Counts> bySet = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  /** Finds the names of a text with a model and counts them. */
  public void add(NameCorpus learnedFrom, List<MarkedText> texts) {
    var finder = new EntityFinder(NameTrainer.learn(learnedFrom), OwnNames.load());
    texts.forEach(text -> add(finder, text));
  }

  /** Finds the names of texts with the model of annals and counts them. */
  public void add(List<MarkedText> texts) {
    texts.forEach(text -> add(EntityFinder.standard(), text));
  }

  private void add(EntityFinder finder, MarkedText text) {
    var marked = new HashSet<Found>();
    for (Name name : text.names()) {
      marked.add(new Found(name.start(), name.end(), name.kind()));
    }
    var found = new HashSet<Found>();
    List<Mention> mentions =
        finder.find(
            text.document().text(),
            text.document().blocks(),
            text.document().sentences(),
            new SharedSyntax());
    for (Mention mention : mentions) {
      var kind =
          switch (mention.type()) {
            case PERSON -> NameKind.PERSON;
            case ORGANIZATION, GROUP -> NameKind.ORGANIZATION;
            case PLACE, COUNTRY -> NameKind.PLACE;
            case THING -> NameKind.MISC;
          };
      var one = new Found(mention.span().start(), mention.span().end(), kind);
      if (mention.type() != EntityType.GROUP || overlaps(marked, one)) {
        found.add(one);
      }
    }
    count(text.set(), marked, found);
    tell("missed", text, marked, found);
    tell("spurious", text, found, marked);
    for (NameKind kind : List.of(NameKind.PERSON, NameKind.ORGANIZATION, NameKind.PLACE)) {
      var some = new HashSet<>(marked);
      some.removeIf(name -> name.kind() != kind);
      var others = new HashSet<>(found);
      others.removeIf(name -> name.kind() != kind);
      count(text.set() + " " + kind.name().toLowerCase(Locale.ROOT), some, others);
    }
  }

  private void tell(String what, MarkedText text, Set<Found> some, Set<Found> others) {
    var source = text.document().text();
    for (Found name : some) {
      if (!others.contains(name)) {
        int from = Math.max(0, name.start() - CONTEXT);
        int to = Math.min(source.length(), name.end() + CONTEXT);
        errors.add(
            String.join(
                "\t",
                text.set(),
                what,
                name.kind().name(),
                source.subSequence(name.start(), name.end()),
                source.subSequence(from, to).toString().replace('\n', ' ')));
      }
    }
  }

  /** A line an error: set, missed or spurious, kind, name, the words around it. */
  public List<String> errors() {
    return errors.stream().sorted().toList();
  }

  private static boolean overlaps(Set<Found> marked, Found one) {
    return marked.stream()
        .anyMatch(
            name ->
                name.kind() == one.kind() && name.start() < one.end() && one.start() < name.end());
  }

  private void count(String set, Set<Found> marked, Set<Found> found) {
    Counts counts = bySet.computeIfAbsent(set, unused -> new Counts());
    counts.marked += marked.size();
    counts.found += found.size();
    counts.right += (int) found.stream().filter(marked::contains).count();
  }

  /** A line a set and kind. */
  public List<String> lines() {
    return bySet.entrySet().stream().map(set -> set.getValue().line(set.getKey())).toList();
  }
}

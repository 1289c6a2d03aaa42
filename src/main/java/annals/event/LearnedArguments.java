// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.clause.Argument;
import annals.clause.Clauses;
import annals.clause.Tree;
import annals.event.ArgumentModel.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who acts and who undergoes in a sentence, by rule and model: an argument that the rules find is
 * kept unless the model is sure that it is none; where they find none, or a wrong one, the model's
 * own is taken if it is sure of it. Its path begins with {@link #MODEL}.
 */
final class LearnedArguments {
  static final String MODEL = "model";

  /** How sure the model must be that a noun has no part, to take it away: chosen on ewt-dev. */
  private static final double REJECTED = 0.75;

  /** How sure it must be of a part, to give it: chosen on ewt-dev. */
  private static final double TAKEN = 0.6;

  /** From here on an argument is in doubt, and one that may be missing is. */
  private static final double DOUBTED = 0.5;

  private static final double MISSED = 0.4;

  /** No argument is looked for so many words away. */
  private static final int REACH = 40;

  private static final List<String> UNDERSTOOD =
      List.of("advcl", "acl>nsubj", "accused", "parataxis", "conj");

  private final Tree tree;
  private final Clauses clauses;
  private final ArgumentModel model;
  private final ArgumentFeatures features;
  private final Map<List<Integer>, double[]> known = new HashMap<>();

  LearnedArguments(Tree tree, Clauses clauses, ArgumentModel model, NounKinds nouns) {
    this.tree = tree;
    this.clauses = clauses;
    this.model = model;
    this.features = model.features(tree, nouns);
  }

  /** Who does what a verb tells; null where nobody is named. */
  @Nullable Argument actor(int verb) {
    return or(clauses.actor(verb), verb, Part.ACTS);
  }

  /** Whom or what it is done to; null where nothing is named. */
  @Nullable Argument object(int verb) {
    return or(clauses.object(verb), verb, Part.UNDERGOES);
  }

  private @Nullable Argument or(@Nullable Argument byRule, int verb, Part part) {
    if (byRule != null
        && (isUnderstood(byRule) || chance(verb, measure(byRule.token()), Part.NONE) < REJECTED)) {
      return byRule;
    }
    int best = best(verb, part);
    boolean taken = part == Part.UNDERGOES && isActor(verb, best);
    boolean silent = part == Part.ACTS && clauses.isPassive(verb);
    taken |= silent && !tree.preposition(best).equals("by");
    boolean sure = !taken && best != Tree.NONE && chance(verb, best, part) >= TAKEN;
    return sure ? new Argument(clauses.content(best), MODEL + ":" + tree.rel(best)) : null;
  }

  /** Whether the model doubts that the actor found is one. */
  boolean isActorDoubted(int verb) {
    return isDoubted(verb, actor(verb));
  }

  /** Whether the model doubts that what is found to undergo it does. */
  boolean isObjectDoubted(int verb) {
    return isDoubted(verb, object(verb));
  }

  /** Nouns that may act or undergo, though neither rule nor model names anybody. */
  List<Integer> missed(int verb) {
    var missed = new ArrayList<Integer>();
    if (actor(verb) == null && !clauses.isPassive(verb)) {
      addMissed(verb, Part.ACTS, missed);
    }
    if (object(verb) == null) {
      addMissed(verb, Part.UNDERGOES, missed);
    }
    return missed;
  }

  private void addMissed(int verb, Part part, List<Integer> into) {
    int best = best(verb, part);
    boolean taken = part == Part.UNDERGOES && isActor(verb, best);
    if (!taken && best != Tree.NONE && chance(verb, best, part) >= MISSED) {
      into.add(best);
    }
  }

  private boolean isDoubted(int verb, @Nullable Argument found) {
    return found != null
        && !isUnderstood(found)
        && chance(verb, measure(found.token()), Part.NONE) >= DOUBTED;
  }

  /** {@code tens} of {@code tens of thousands of students}: what hangs on the verb. */
  private int measure(int noun) {
    int top = noun;
    while (tree.head(top) != Tree.NONE && clauses.content(tree.head(top)) == noun) {
      top = tree.head(top);
    }
    return top;
  }

  /** What dies or falls undergoes it, and is who acts all the same. */
  private boolean isActor(int verb, int noun) {
    Argument actor = actor(verb);
    return actor != null && tree.joined(actor.token()).contains(noun);
  }

  /**
   * Whether an argument stands with another verb, as that of {@code killing nine} does. What the
   * model has learned from leaves such arguments out, so it is not asked.
   */
  private static boolean isUnderstood(Argument argument) {
    return UNDERSTOOD.stream().anyMatch(argument.path()::contains);
  }

  private int best(int verb, Part part) {
    int best = Tree.NONE;
    double most = 0;
    int last = Math.min(tree.size() - 1, verb + REACH);
    for (int noun = Math.max(0, verb - REACH); noun <= last; noun++) {
      if (noun != verb && ArgumentFeatures.isCandidate(tree, noun)) {
        double likely = chance(verb, noun, part);
        best = likely > most ? noun : best;
        most = Math.max(most, likely);
      }
    }
    return best;
  }

  /** The chance of a part; 0 for what the model has not learned about. */
  private double chance(int verb, int noun, Part part) {
    boolean near = Math.abs(verb - noun) <= REACH;
    if (noun == verb || !near || !ArgumentFeatures.isCandidate(tree, noun)) {
      return 0;
    }
    return known
        .computeIfAbsent(
            List.of(verb, noun),
            pair -> {
              features.look(verb, noun);
              return model.parts(features);
            })[part.cell];
  }
}

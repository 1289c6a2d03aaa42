// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

import annals.rule.Lexicon;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The closed lists of lemmas that clauses are read with: {@code annals/clause/words.tsv}. */
public final class WordLists {

  /** The lists; the file says of each what it is for. */
  public enum Kind {
    STATIVE,
    LIGHT,
    ASPECTUAL,
    IMPLICATIVE,
    SUBJECT_CONTROL,
    NEGATION,
    NEGATIVE_VERB,
    FUTURE,
    POSSIBLE,
    REQUESTING,
    INTENDING,
    WISHING,
    CONDITION,
    HABITUAL,
    SITUATION_PREPOSITION,
    PLACE_PREPOSITION,
    TARGET_PREPOSITION,
    HELPING,
    MEASURE,
    NAMED,
    COMMITTING,
    INTRANSITIVE,
    PUBLICATION,
    UNDERGONE,
    ONLY_THOUGHT,
    JUDGED,
    OBJECT_CONTROL_PREPOSITION,
    ACCUSING,
    BELIEVING,
    CLAIMING,
    CLAIM,
    HEDGE,
    ALLEGED,
    UNREAL,
    COMING,
    NOBODY,
    PERIOD,
    REPORTING,
    CONFIRMING,
    ANY,
    OTHER_TIME,
    SOME_DAY,
    SAME_TIME,
    BOUND,
    MAYBE,
    WITHOUT_OBJECT,
    CAUSING,
    RESULT_PREPOSITION,
    SAME_PAST,
    ADDRESSING,
    KEPT_PARTICLE,
    NEGATIVE_PHRASE,
    AIMING,
    CONJUNCTION,
    OF_DEEDS,
    WEEKDAY,
    SUPPOSED,
    OF_OBJECT,
    RESULTATIVE,
    FATE,
    SUFFERED,
    RECEIVING,
    TREND,
    PREVENTING,
    ALLEGING,
    PROMISING,
    WORDING,
    FACTUAL_PREPOSITION,
    ENTERED_PREPOSITION,
    ABOUT_PREPOSITION,
    HARM_SENSE,
    MAKING_UP,
    FICTION,
    DEPICTING,
    AFTERMATH,
    BIDDING,
    FIGHTING,
    OPINION,
    MAKING_DO,
    TOGETHER,
    CALLED,
    TWO_OBJECTS,
    DEMANDING,
    SEQUEL,
    SUPPLYING,
    RECOUNTING,
    COUNTED,
    PRAISING,
    GETTING_AWAY,
    OURS,
    LEFT_OPEN,
    INSIDE_PREPOSITION,
    PUNISHING,
    REHEARSAL,
    ACCUSER,
    JUDGE,
    MADE_OF_PEOPLE,
    COUNT,
    PRETENDED
  }

  private static final Set<Kind> NONE = EnumSet.noneOf(Kind.class);

  private final Map<String, Set<Kind>> kinds = new HashMap<>();

  private WordLists() {}

  public static WordLists load() {
    var lists = new WordLists();
    for (Lexicon.Entry row : Lexicon.load("clause/words").entries()) {
      Kind kind = Kind.valueOf(row.get("list").toUpperCase(Locale.ROOT));
      lists.kinds.computeIfAbsent(row.get("word"), unused -> EnumSet.noneOf(Kind.class)).add(kind);
    }
    return lists;
  }

  public boolean has(Kind kind, String lemma) {
    return kinds.getOrDefault(lemma, NONE).contains(kind);
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Figure.Change;
import annals.figure.Figure.ChangeRole;
import annals.figure.Figure.FigureKind;
import annals.figure.Vocabulary.WordClass;
import annals.number.NumberClass;
import org.jspecify.annotations.Nullable;

/**
 * Whether a quantity tells of a change, and which part of it: {@code rose 5 % to 84} goes up by 5
 * %, up to 84; {@code an increase of 3 points}, {@code down 34 cents}, {@code 8 percent lower}. The
 * verb or noun is looked for left of the number in its clause, then right beside its unit.
 */
final class Changes {
  private static final int NEAR = 3;
  private static final int FAR = 9;

  /** A change, its part, and the token of the word that says so. */
  record Found(Change change, ChangeRole role, int word) {}

  private final SentenceScan scan;

  Changes(SentenceScan scan) {
    this.scan = scan;
  }

  @Nullable Found around(Draft draft) {
    Quantity quantity = draft.quantity();
    boolean points = quantity.kind() == FigureKind.COUNT && quantity.unit() != null;
    FigureKind kind = points ? FigureKind.PERCENTAGE_POINT : quantity.kind();
    boolean changeable =
        switch (kind) {
          case AGE, DURATION, ORDINAL, RANK, CENTURY, SCORE -> false;
          default -> true;
        };
    if (!changeable) {
      return null;
    }
    int number = quantity.number().from();
    if (scan.numberClass(number) == NumberClass.TIMES_VERB) {
      boolean more = quantity.low() > 1;
      return new Found(more ? Change.UP : Change.DOWN, ChangeRole.BY, number);
    }
    Found left = left(draft, kind);
    return left == null ? right(draft, kind) : left;
  }

  private @Nullable Found left(Draft draft, FigureKind kind) {
    int at = afterAdjectives(draft.from() - 1);
    ChangeRole role = ChangeRole.BY;
    int distance = NEAR;
    if (scan.isAny(at, "by", "to", "from", "at")) {
      role = role(at--);
      distance = FAR;
      at -= scan.is(at, ',') ? 1 : 0;
    } else if (scan.is(at, "of")) {
      int noun = changeNounBefore(at, kind);
      return noun < 0 ? null : found(noun, role);
    } else if (scan.is(at, WordClass.PREPOSITION) && !isChange(at, kind, false)) {
      return null;
    }
    boolean near = distance == NEAR;
    for (int i = at; i > at - distance && i >= 0 && !endsClause(i); i--) {
      if (isChange(i, kind, near)) {
        return found(i, role);
      }
      if (near && scan.is(i, WordClass.PREPOSITION)) {
        return null;
      }
    }
    return null;
  }

  /** The preposition of {@code to a record 8.8}, {@code to a record high of 5}; else the token. */
  private int afterAdjectives(int token) {
    int at =
        scan.is(token, "of") && scan.isAny(token - 1, "high", "low", "peak") ? token - 2 : token;
    at -= scan.isAny(at, "record", "new", "fresh") ? 1 : 0;
    boolean article = at < token && scan.isAny(at, "a", "an", "its", "their");
    return article && scan.isAny(at - 1, "to", "from", "at") ? at - 1 : token;
  }

  /** {@code increase of}, {@code cut in fares of}; -1 where there is none. */
  private int changeNounBefore(int of, FigureKind kind) {
    if (isChange(of - 1, kind, false)) {
      return of - 1;
    }
    for (int i = of - 2; i > of - NEAR - 2 && i > 0; i--) {
      if (scan.is(i, "in")) {
        return isChange(i - 1, kind, false) ? i - 1 : -1;
      }
    }
    return -1;
  }

  private ChangeRole role(int token) {
    if (scan.is(token, "by")) {
      return ChangeRole.BY;
    }
    if (scan.is(token, "to")) {
      return ChangeRole.TO;
    }
    return scan.is(token, "from") ? ChangeRole.FROM : ChangeRole.LEVEL;
  }

  private @Nullable Found right(Draft draft, FigureKind kind) {
    int at = draft.to();
    boolean than = scan.is(at + 1, "than") && scan.isDigits(at + 2);
    if (kind == FigureKind.COUNT && scan.is(at, "fewer") && !than) {
      return found(at, ChangeRole.BY);
    }
    if (kind == FigureKind.COUNT || kind == FigureKind.RATIO) {
      return null;
    }
    boolean direct = isChange(at, kind, false) && !scan.is(at, WordClass.PREPOSITION);
    if (direct || scan.isAny(at, "higher", "lower", "up", "down")) {
      return found(at, ChangeRole.BY);
    }
    boolean noun = scan.isWord(at) && !scan.is(at, WordClass.PREPOSITION) && !endsClause(at);
    boolean compound = noun && scan.isAny(at + 1, "increase", "decrease", "rise", "cut", "hike");
    return compound ? found(at + 1, ChangeRole.BY) : null;
  }

  private Found found(int word, ChangeRole role) {
    return new Found(scan.is(word, WordClass.UP) ? Change.UP : Change.DOWN, role, word);
  }

  /** Whether a word tells of a change of this kind of quantity: one does not fall by lost money. */
  private boolean isChange(int token, FigureKind kind, boolean object) {
    if (!scan.is(token, WordClass.UP) && !scan.is(token, WordClass.DOWN)) {
      return false;
    }
    boolean particle =
        scan.is(token, "up")
            && scan.isAny(token - 1, "make", "makes", "made", "making", "set", "took", "taken");
    boolean thing = kind == FigureKind.COUNT || kind == FigureKind.MONEY;
    boolean falls = scan.isAny(token, "crashed", "collapsed", "sank", "sunk", "sinking", "slipped");
    boolean size = kind == FigureKind.COUNT || kind == FigureKind.MEASURE;
    if (isParticle(token) || (size && (falls || comesDown(token)))) {
      return false;
    }
    return !particle && !(object && thing && scan.is(token, WordClass.TAKING));
  }

  /** {@code 310 mm of rain fell}: what falls from the sky does not grow less. */
  private boolean comesDown(int token) {
    return scan.isAny(token, "fall", "falls", "fell", "fallen", "falling")
        && scan.is(token - 1, WordClass.PRECIPITATION)
        && !scan.isAny(token + 1, "to", "from", "by");
  }

  /** {@code shot down 17 drones}: a part of the verb. */
  private boolean isParticle(int token) {
    int verb = token - 1;
    return scan.is(token, "down")
        && (scan.isAny(verb, "shot", "shoot", "shooting", "shut", "shutting", "broke", "burned")
            || scan.isAny(verb, "burnt", "struck", "hunted", "tracked", "closed", "turned", "took")
            || scan.isAny(verb, "knocked", "pulled", "tore", "put", "laid", "gunned", "mowed")
            || scan.isAny(
                verb, "brought", "bring", "cutting", "pinned", "sat", "handed", "chased"));
  }

  private boolean endsClause(int token) {
    boolean mark = scan.isSymbol(token) && ";:().!?".indexOf(scan.first(token)) >= 0;
    boolean number = scan.adjacent(token) && scan.adjacent(token + 1) && scan.isDigits(token + 1);
    return (mark || scan.is(token, ',')) && !number;
  }
}

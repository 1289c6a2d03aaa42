// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Figure.FigureKind;
import annals.figure.Vocabulary.WordClass;
import annals.number.Numeral.Shape;
import annals.rule.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts whose noun stands elsewhere in the sentence: {@code thirty people were
 * killed and 12 wounded}, {@code 600 of the 2,000 detainees}, {@code the number of dead rose to
 * 48}, {@code six of them women}. A number beside words of harm takes people only.
 */
final class Antecedents {
  private static final int CLAUSE = 14;
  private static final int HARM_BEFORE = 3;
  private static final int HARM_AFTER = 2;
  private static final int PART_OF = 4;

  private static final Set<String> PEOPLE =
      Lexicon.load("event/participants").entries().stream()
          .filter(row -> row.get("kind").equals("person") || row.get("kind").equals("group"))
          .map(row -> row.get("noun"))
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern PREPOSITION =
      Pattern.compile(" (?:of|in|on|for|from|at|with|among) ");

  private final SentenceScan scan;
  private final CountedNouns nouns = new CountedNouns();

  Antecedents(SentenceScan scan) {
    this.scan = scan;
  }

  /**
   * The lemma of what a draft counts; null where the sentence does not tell.
   *
   * @param level what the number is the new or old level of; null where nothing changes
   */
  @Nullable String head(
      List<Draft> drafts, List<@Nullable String> heads, int index, @Nullable String level) {
    Draft draft = drafts.get(index);
    Quantity quantity = draft.quantity();
    boolean share = quantity.kind() == FigureKind.PERCENT && heads.get(index) == null;
    if (share && level != null) {
      String noun = headOf(level);
      return noun.startsWith("percent") ? headOfShareBefore(drafts, heads, index) : noun;
    }
    boolean counts =
        (quantity.kind() == FigureKind.COUNT || quantity.kind() == FigureKind.RATIO)
            && quantity.unit() == null
            && quantity.number().shape() != Shape.INDEFINITE;
    String own = heads.get(index);
    boolean harmed = own != null && scan.is(draft.to(), WordClass.HARM);
    if (!counts || (own != null && !harmed)) {
      return own;
    }
    String found = harmed ? null : predicate(draft);
    found = found == null && !harmed ? whole(drafts, heads, index) : found;
    found = found == null && !harmed ? numberOf(draft) : found;
    found = found == null && !harmed && level != null ? pluralHead(level) : found;
    found = found == null ? before(drafts, heads, index) : found;
    return found == null ? own : found;
  }

  /** {@code turnout was 71 percent, down from 79 percent}. */
  private static @Nullable String headOfShareBefore(
      List<Draft> drafts, List<@Nullable String> heads, int index) {
    boolean share = index > 0 && drafts.get(index - 1).quantity().kind() == FigureKind.PERCENT;
    return share ? heads.get(index - 1) : null;
  }

  /** {@code of whom five are women}, {@code six of them women}. */
  private @Nullable String predicate(Draft draft) {
    int to = draft.to();
    boolean ofThem = scan.is(to, "of") && scan.isAny(to + 1, "them", "whom", "those", "us");
    boolean whom = scan.isAny(draft.from() - 1, "whom", "which") && scan.isAny(to, "are", "were");
    if (!ofThem && !whom) {
      return null;
    }
    int at = whom ? to : to + 2;
    at = scan.isAny(at, "are", "were", "is", "was") ? at + 1 : at;
    CountedNouns.Phrase phrase = nouns.find(scan, at, false);
    return phrase == null || phrase.from() != at ? null : lemma(phrase.head());
  }

  /** {@code 600 of the 2,000 detainees}. */
  private @Nullable String whole(List<Draft> drafts, List<@Nullable String> heads, int index) {
    if (index + 1 == drafts.size()) {
      return null;
    }
    Draft draft = drafts.get(index);
    Draft next = drafts.get(index + 1);
    boolean near =
        scan.is(draft.to(), "of")
            && next.from() > draft.to()
            && next.from() <= draft.to() + PART_OF;
    return near && next.quantity().kind() == FigureKind.COUNT ? heads.get(index + 1) : null;
  }

  /** {@code the number of injured at 38}, {@code confirmed deaths climbed to 64}. */
  private @Nullable String numberOf(Draft draft) {
    if (!leadsToLevel(draft.from() - 1)) {
      return null;
    }
    for (int i = draft.from() - 2; i >= 0 && i >= draft.from() - CLAUSE; i--) {
      if (scan.is(i, "number") && scan.is(i + 1, "of")) {
        CountedNouns.Phrase phrase = nouns.find(scan, i + 2, true);
        return phrase == null ? null : lemma(phrase.head());
      }
      if (scan.isSymbol(i) && ";:.".indexOf(scan.first(i)) >= 0) {
        return null;
      }
    }
    return null;
  }

  private boolean leadsToLevel(int token) {
    int at = scan.isAny(token, "a", "an", "about", "least", "some", "nearly") ? token - 1 : token;
    return scan.isAny(at, "at", "to", "from", "by", "was", "is", "were", "are", "of", "reached")
        || scan.isAny(at, "passed", "exceeded", "hit", "topped", "as", "nears", "stood", "now");
  }

  /** The head of the nearest count before that may be meant. */
  private @Nullable String before(List<Draft> drafts, List<@Nullable String> heads, int index) {
    Draft draft = drafts.get(index);
    boolean harm = isBesideHarm(draft);
    if (!harm && !continues(draft)) {
      return null;
    }
    for (int i = index - 1; i >= 0; i--) {
      String head = heads.get(i);
      boolean count = drafts.get(i).quantity().kind() == FigureKind.COUNT && head != null;
      boolean adjective = count && scan.is(drafts.get(i).to(), WordClass.HARM);
      if (count && !adjective && (!harm || isPeople(head))) {
        return head;
      }
    }
    return null;
  }

  private boolean isBesideHarm(Draft draft) {
    for (int i = draft.from() - HARM_BEFORE; i < draft.to() + HARM_AFTER; i++) {
      boolean inside = i >= draft.from() && i < draft.to();
      if (!inside && scan.is(i, WordClass.HARM)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a number goes on with what was counted: {@code and nine on Tuesday}, {@code up from
   * 31}.
   */
  private boolean continues(Draft draft) {
    boolean joined =
        scan.isAny(draft.from() - 1, "and", "or", "but", "from", "to", "than", "another", "at")
            || scan.isAny(draft.from() - 1, "has", "had", "won", "took", "lost", "while", "only")
            || scan.is(draft.from() - 1, ',');
    int to = draft.to();
    boolean ends =
        !scan.isWord(to)
            || scan.is(to, WordClass.PREPOSITION)
            || scan.is(to, WordClass.CONJUNCTION)
            || scan.is(to, WordClass.VERB)
            || scan.is(to, WordClass.AUXILIARY)
            || scan.isAny(to, "earlier", "others", "more");
    return joined && ends;
  }

  /** {@code confirmed deaths in May}: {@code death}; null of a phrase in the singular. */
  private static @Nullable String pluralHead(String phrase) {
    String noun = last(phrase);
    String lemma = NounLemma.of(noun);
    return lemma.equals(noun.toLowerCase(Locale.ROOT)) && !PEOPLE.contains(lemma) ? null : lemma;
  }

  private static String headOf(String phrase) {
    return NounLemma.of(last(phrase));
  }

  /** The last word before a preposition. */
  private static String last(String phrase) {
    String core = PREPOSITION.split(SPACE.matcher(phrase.strip()).replaceAll(" "), 2)[0];
    return core.substring(core.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  static boolean isPeople(String head) {
    return PEOPLE.contains(head) || Character.isUpperCase(head.charAt(0)) || head.endsWith("man");
  }

  private String lemma(int token) {
    return NounLemma.of(scan.slice(token, token + 1));
  }
}

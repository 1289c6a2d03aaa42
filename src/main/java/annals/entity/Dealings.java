// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.text.LongTable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Firms that are called as places or as people may be, told by what firms do: {@code Tarnow Vale
 * reported a loss}, {@code Santos Brasil cut 900 jobs}, {@code shares in Meltrix}. A single word
 * taken for a person needs a firm beside it, for rulers raise prices too; cities and countries of
 * the lexicon stay what they are.
 */
final class Dealings {
  private static final String RULE = "entity.pattern.business";

  private static final Set<Long> DEALING = ContextWords.of("dealing", NameTokens::key);
  private static final Set<Long> DEALT = ContextWords.of("dealt", NameTokens::key);
  private static final Set<Long> SHARES = ContextWords.of("shares", NameTokens::key);
  private static final Set<Long> PERSONAL = ContextWords.of("personal", NameTokens::key);
  private static final long DEFAULTED = NameTokens.key("defaulted");
  private static final long TO = NameTokens.key("to");
  private static final Set<Long> OF =
      Set.of(NameTokens.key("in"), NameTokens.key("of"), NameTokens.key("at"));
  private static final long CHIEF = NameTokens.key("chief");
  private static final long EXECUTIVE = NameTokens.key("executive");
  private static final int NEAR = 6; // reported its second annual loss

  private final NameWords lexicon;
  private final NamePatterns patterns;
  private final LongTable common;

  Dealings(NameWords lexicon, NamePatterns patterns, LongTable common) {
    this.lexicon = lexicon;
    this.patterns = patterns;
    this.common = common;
  }

  /** The mentions of a sentence, sorted, with its firms as organizations. */
  List<Mention> read(NameTokens words, List<Mention> mentions) {
    @Nullable NamedWords named = null;
    for (int i = 0; i < words.size(); i++) {
      long key = words.key(i);
      boolean deals = (DEALING.contains(key) && deals(words, i)) || key == DEFAULTED;
      boolean shares = SHARES.contains(key);
      boolean chief = key == CHIEF && i + 1 < words.size() && words.key(i + 1) == EXECUTIVE;
      if (deals || shares || chief) {
        named = named == null ? new NamedWords(words, mentions) : named;
        look(named, i, deals);
      }
    }
    return named == null ? mentions : named.toList();
  }

  private void look(NamedWords named, int i, boolean deals) {
    NameTokens words = named.words();
    if (deals) {
      subjects(named, named.at(i - 1));
      unknown(named, i);
      return;
    }
    boolean clitic = i > 1 && NameTokens.isClitic(words, i - 1);
    Mention owner = named.at(clitic ? i - 3 : i - 1);
    if (owner != null) {
      firm(named, owner, words.key(i) == CHIEF && !clitic);
    }
    boolean of = i + 1 < words.size() && OF.contains(words.key(i + 1));
    Mention behind = of ? named.from(i + 2) : null;
    if (behind != null) {
      firm(named, behind, false);
    }
  }

  /**
   * Whether a verb acts on what firms deal with: {@code cut 900 jobs}, but not {@code cut his
   * prices}, {@code reported the losses to the police}.
   */
  private static boolean deals(NameTokens words, int verb) {
    for (int i = verb + 1; i < words.size(); i++) {
      if (PERSONAL.contains(words.key(i))) {
        return false;
      }
    }
    for (int i = verb + 1; i < Math.min(words.size(), verb + 1 + NEAR); i++) {
      if (DEALT.contains(words.key(i))) {
        return i + 1 >= words.size() || words.key(i + 1) != TO;
      }
      if (words.is(i, ',') || words.is(i, '.') || words.is(i, ';')) {
        return false;
      }
    }
    return false;
  }

  /** All that a verb is said of: {@code Petrobras, Vale and Gazprom}. */
  private void subjects(NamedWords named, @Nullable Mention last) {
    boolean firms = false;
    for (Mention one = last; one != null; one = named.listedBefore(one)) {
      firms |= one.type() == EntityType.ORGANIZATION;
    }
    for (Mention one = last; one != null; one = named.listedBefore(one)) {
      firm(named, one, firms);
    }
  }

  /** A run of capitals that nothing took for a name. */
  private void unknown(NamedWords named, int end) {
    NameTokens words = named.words();
    int first = end;
    while (first > 0
        && words.isCapital(first - 1)
        && words.hasLetter(first - 1)
        && named.at(first - 1) == null) {
      first--;
    }
    while (first < end && patterns.isFunctionWord(words, first)) {
      first++;
    }
    boolean joined =
        first > 0 && words.hasLetter(first - 1) && patterns.isJoining(words, first - 1);
    boolean name =
        first < end
            && !joined
            && !common.contains(words.key(first))
            && lexicon.titleEnd(words, first) == first;
    if (name && (first == 0 || named.at(first - 1) == null)) {
      named.add(first, end, RULE);
    }
  }

  private void firm(NamedWords named, Mention mention, boolean sure) {
    boolean titled = mention.resolution() == Mention.Resolution.TITLE;
    if (mention.lexiconId() != null || titled) {
      return;
    }
    boolean several = mention.name().indexOf(' ') > 0;
    boolean given = lexicon.isGivenName(named.words(), named.first(mention));
    boolean person = mention.type() == EntityType.PERSON && !(sure ? !given : several && !given);
    if (!person) {
      named.retype(mention, RULE);
    }
  }
}

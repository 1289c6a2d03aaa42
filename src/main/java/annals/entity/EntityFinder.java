// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.rule.RulePack;
import annals.text.Block;
import annals.text.BlockRole;
import annals.text.Sentence;
import annals.text.SourceText;
import annals.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the people, countries, places, organizations and groups that a document names. In {@code
 * "Cambodian PM Hun Sen also affirmed"} it finds the group {@code Cambodian} (of KH) and the person
 * {@code Hun Sen}. Lexicons come first, then patterns over capitalised words, then what the
 * document as a whole tells ({@link DocumentNames}). The mentions are sorted by span and never
 * overlap.
 */
public final class EntityFinder {
  private static final EntityFinder STANDARD = new EntityFinder();

  private final Gazetteer gazetteer = Gazetteer.load();
  private final NamePatterns patterns = new NamePatterns(NameWords.load(), gazetteer);
  private final PageNames pageNames = new PageNames(gazetteer);

  private EntityFinder() {}

  /** The finder with the lexicons of annals. */
  public static EntityFinder standard() {
    return STANDARD;
  }

  /** The rules that a mention can carry. */
  public static List<RulePack> packs() {
    return List.of(RulePack.load("entity/rules"));
  }

  /** All mentions of a document, sorted by span. */
  public List<Mention> find(SourceText text, List<Block> blocks, List<Sentence> sentences) {
    var found = new ArrayList<Mention>(pageNames.find(text, blocks, sentences));
    int page = found.size();
    var words = new Words();
    for (Sentence sentence : sentences) {
      boolean headline = isHeadline(blocks, sentence);
      words.scan(text, sentence.span().start(), sentence.span().end());
      findInSentence(words, headline, found);
    }
    dropOverlapping(found, page);
    DocumentNames names = DocumentNames.of(text, found);
    var linked = names.link(text, found);
    var all = new ArrayList<>(linked);
    for (Sentence sentence : sentences) {
      words.scan(text, sentence.span().start(), sentence.span().end());
      addKnown(words, names, linked, all);
    }
    all.sort(Comparator.comparing(Mention::span));
    return List.copyOf(all);
  }

  private static boolean isHeadline(List<Block> blocks, Sentence sentence) {
    return sentence.block() >= 0
        && sentence.block() < blocks.size()
        && blocks.get(sentence.block()).role() == BlockRole.HEADLINE;
  }

  private void findInSentence(Words words, boolean headline, List<Mention> found) {
    int before = found.size();
    for (int i = 0; i < words.size(); i++) {
      if (found.size() > before && isAcronymOf(words, i, found.get(found.size() - 1))) {
        Mention name = found.get(found.size() - 1);
        Span span = Span.of(words.start(i), words.end(i));
        found.add(DocumentNames.as(span, name, Mention.Resolution.ACRONYM, "entity.link.acronym"));
        continue;
      }
      PhraseTable.Match<Gazetteer.Entry> known = gazetteer.longest(words, i);
      NamePatterns.Found pattern = headline ? null : patterns.at(words, i);
      boolean usePattern =
          pattern != null && (known == null || pattern.end() > known.end() || pattern.first() > i);
      if (usePattern) {
        Span span = Span.of(words.start(pattern.first()), words.end(pattern.end() - 1));
        found.add(
            new Mention(
                span,
                pattern.type(),
                words.text(pattern.first(), pattern.end()),
                null,
                null,
                null,
                resolution(pattern.ruleId()),
                pattern.ruleId()));
        i = pattern.end() - 1;
      } else if (known != null) {
        Span span = Span.of(words.start(known.first()), words.end(known.end() - 1));
        found.add(known(known.value(), span, known.value().ruleId()));
        i = known.end() - 1;
      }
    }
  }

  /** Whether a word is the {@code (GHXA)} right after the name of an organization or group. */
  private static boolean isAcronymOf(Words words, int word, Mention name) {
    return words.isAllCapitals(word)
        && word >= 2
        && word + 1 < words.size()
        && words.is(word - 1, '(')
        && words.is(word + 1, ')')
        && words.end(word - 2) == name.span().end()
        && (name.type() == EntityType.ORGANIZATION || name.type() == EntityType.GROUP);
  }

  private static Mention.Resolution resolution(String ruleId) {
    return ruleId.equals("entity.pattern.title")
        ? Mention.Resolution.TITLE
        : Mention.Resolution.PATTERN;
  }

  static Mention known(Gazetteer.Entry entry, Span span, String ruleId) {
    return new Mention(
        span,
        entry.type(),
        entry.usual(),
        entry.country(),
        entry.id(),
        entry.place(),
        entry.alias() ? Mention.Resolution.ALIAS : Mention.Resolution.LEXICON,
        ruleId);
  }

  /** The page's names come first and win over what a sentence finds at the same place. */
  private static void dropOverlapping(List<Mention> found, int page) {
    List<Mention> pageMentions = List.copyOf(found.subList(0, page));
    found.removeIf(
        mention ->
            !pageMentions.contains(mention)
                && pageMentions.stream().anyMatch(other -> other.span().overlaps(mention.span())));
    found.sort(Comparator.comparing(Mention::span));
  }

  private static void addKnown(
      Words words, DocumentNames names, List<Mention> taken, List<Mention> into) {
    int next = 0;
    for (int i = 0; i < words.size(); i++) {
      Span span = Span.of(words.start(i), words.end(i));
      while (next < taken.size() && taken.get(next).span().end() <= span.start()) {
        next++;
      }
      boolean free = next == taken.size() || !taken.get(next).span().overlaps(span);
      @Nullable Mention known = free && words.isCapital(i) ? names.known(words, i) : null;
      if (known != null && known.type() == EntityType.PERSON) {
        into.add(DocumentNames.as(span, known, Mention.Resolution.SUBSET, "entity.link.surname"));
      } else if (known != null) {
        into.add(DocumentNames.as(span, known, Mention.Resolution.ACRONYM, "entity.link.acronym"));
      }
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.rule.RulePack;
import annals.syntax.SharedSyntax;
import annals.text.Block;
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
  private static final EntityFinder STANDARD = new EntityFinder(NameModel.load(), OwnNames.load());

  private final Gazetteer gazetteer = Gazetteer.load();
  private final NameWords nameWords = NameWords.load();
  private final NamePatterns patterns = new NamePatterns(nameWords, gazetteer);
  private final NameBounds bounds = new NameBounds(nameWords, patterns);
  private final NameModel model;
  private final LexiconFlags flags = LexiconFlags.load();
  private final BorrowedNames borrowed;
  private final Contests contests = new Contests(nameWords, patterns, gazetteer);
  private final Dealings dealings;
  private final PersonRoles roles = PersonRoles.load();
  private final PageNames pageNames = new PageNames(gazetteer);
  private final OwnNames own;

  EntityFinder(NameModel model, OwnNames own) {
    this.model = model;
    this.dealings = new Dealings(nameWords, patterns, model.common());
    this.borrowed = new BorrowedNames(nameWords, patterns, gazetteer, flags, model.common());
    this.own = own;
  }

  /** The finder with the lexicons of annals. */
  public static EntityFinder standard() {
    return STANDARD;
  }

  /** The country of a dateline's place, as {@code KINGSTON, Jamaica}; null where it is not sure. */
  public @Nullable String datelineCountry(String place) {
    return Datelines.country(gazetteer, place);
  }

  /** The rules that a mention can carry. */
  public static List<RulePack> packs() {
    return List.of(RulePack.load("entity/rules"));
  }

  /** All mentions of a document, sorted by span. */
  public List<Mention> find(
      SourceText text, List<Block> blocks, List<Sentence> sentences, SharedSyntax syntax) {
    List<Mention> listed = own.find(text, sentences);
    List<Mention> page = withoutOverlap(pageNames.find(text, blocks), listed);
    var document = new DocumentCase();
    var words = new NameTokens();
    for (Sentence sentence : sentences) {
      document.learn(words.scan(text, sentence.span().start(), sentence.span().end()));
    }
    var reader = new SentenceNames(gazetteer, patterns, model.copy(), flags);
    var found = new ArrayList<Mention>();
    for (Sentence sentence : sentences) {
      words.scan(text, sentence.span().start(), sentence.span().end());
      var inSentence = new ArrayList<Mention>();
      reader.find(syntax, text, sentence.span(), words, document, inSentence);
      List<Mention> named = borrowed.read(words, bounds.mend(words, inSentence));
      found.addAll(contests.read(words, dealings.read(words, named)));
    }
    List<Mention> inStory =
        TypeVotes.settle(text, withoutOverlap(withoutOverlap(found, page), listed));
    DocumentNames names = DocumentNames.of(text, inStory);
    List<Mention> linked = names.link(text, inStory);
    var all = new ArrayList<Mention>(page);
    all.addAll(listed);
    all.addAll(linked);
    all.sort(Comparator.comparing(Mention::span));
    List<Mention> taken = List.copyOf(all);
    int next = 0;
    for (Sentence sentence : sentences) {
      Span span = sentence.span();
      while (next < taken.size() && taken.get(next).span().end() <= span.start()) {
        next++;
      }
      words.scan(text, span.start(), span.end());
      addKnown(words, document, names, taken.subList(next, taken.size()), all);
    }
    all.sort(Comparator.comparing(Mention::span));
    return withRoles(text, sentences, syntax, PlaceResolution.resolve(gazetteer, text, all));
  }

  /** The mentions with what the sentences say that the persons are. */
  private List<Mention> withRoles(
      SourceText text, List<Sentence> sentences, SharedSyntax syntax, List<Mention> mentions) {
    var told = new ArrayList<Mention>(mentions.size());
    int next = 0;
    for (Sentence sentence : sentences) {
      while (next < mentions.size()
          && mentions.get(next).span().start() < sentence.span().start()) {
        told.add(mentions.get(next++));
      }
      int end = next;
      while (end < mentions.size() && mentions.get(end).span().end() <= sentence.span().end()) {
        end++;
      }
      List<Mention> inside = mentions.subList(next, end);
      for (Mention mention : inside) {
        Mention.Role role =
            mention.type() == EntityType.PERSON
                ? roles.of(text, syntax.tagged(text, sentence.span()), mention, inside)
                : null;
        told.add(role == null ? mention : mention.withRole(role));
      }
      next = end;
    }
    told.addAll(mentions.subList(next, mentions.size()));
    return List.copyOf(told);
  }

  /** The mentions that no name of the page covers: both lists are sorted. */
  private static List<Mention> withoutOverlap(List<Mention> found, List<Mention> page) {
    var kept = new ArrayList<Mention>();
    int next = 0;
    for (Mention mention : found) {
      while (next < page.size() && page.get(next).span().end() <= mention.span().start()) {
        next++;
      }
      if (next == page.size() || !page.get(next).span().overlaps(mention.span())) {
        kept.add(mention);
      }
    }
    return kept;
  }

  private static void addKnown(
      NameTokens words,
      DocumentCase document,
      DocumentNames names,
      List<Mention> taken,
      List<Mention> into) {
    int next = 0;
    for (int i = 0; i < words.size(); i++) {
      Span span = Span.of(words.start(i), words.end(i));
      while (next < taken.size() && taken.get(next).span().end() <= span.start()) {
        next++;
      }
      boolean free = next == taken.size() || !taken.get(next).span().overlaps(span);
      boolean written = words.isCapital(i) || NameTokens.hasArticle(words.text(i));
      Mention known = free && written ? names.known(words, i) : null;
      if (known != null && !document.isLower(words.key(i))) {
        into.add(known.at(span, Mention.Resolution.SUBSET, "entity.link.repeated"));
      }
    }
  }
}

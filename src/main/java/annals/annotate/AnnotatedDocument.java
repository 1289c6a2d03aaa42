// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.casualty.Casualty;
import annals.clean.ArticleMetadata;
import annals.entity.Mention;
import annals.event.Event;
import annals.event.Saying;
import annals.figure.Figure;
import annals.read.SourceDocument;
import annals.statement.Statement;
import annals.syntax.SharedSyntax;
import annals.text.Block;
import annals.text.Issue;
import annals.text.Sentence;
import annals.text.SourceText;
import annals.time.DocumentClocks;
import annals.time.HeaderReading;
import annals.time.Timex;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document on its way through the stages: its source and what each stage found so far. A stage
 * adds its part with a {@code with} method; nothing is ever taken away.
 *
 * @param header what the date finder read in the header zone; null before cleaning
 * @param syntax what the stages have read of its sentences
 */
public record AnnotatedDocument(
    SourceDocument source,
    List<Block> blocks,
    ArticleMetadata metadata,
    @Nullable Double cleaningScore,
    @Nullable HeaderReading header,
    List<Sentence> sentences,
    List<Timex> dates,
    List<Mention> mentions,
    List<Figure> figures,
    List<Event> events,
    Accounts accounts,
    List<Issue> issues,
    SharedSyntax syntax) {

  public static AnnotatedDocument of(SourceDocument source) {
    return new AnnotatedDocument(
        source,
        List.of(),
        ArticleMetadata.unknown(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Accounts.NONE,
        source.issues(),
        new SharedSyntax());
  }

  public SourceText text() {
    return source.text();
  }

  /** The clocks, all unknown before the header is read. */
  public DocumentClocks clocks() {
    return header == null ? DocumentClocks.unknown() : header.clocks();
  }

  public AnnotatedDocument withSource(SourceDocument newSource) {
    return new AnnotatedDocument(
        newSource,
        blocks,
        metadata,
        cleaningScore,
        header,
        sentences,
        dates,
        mentions,
        figures,
        events,
        accounts,
        issues,
        syntax);
  }

  public AnnotatedDocument withCleaning(
      List<Block> newBlocks,
      ArticleMetadata newMetadata,
      @Nullable Double newScore,
      HeaderReading newHeader) {
    return new AnnotatedDocument(
        source,
        newBlocks,
        newMetadata,
        newScore,
        newHeader,
        sentences,
        dates,
        mentions,
        figures,
        events,
        accounts,
        issues,
        syntax);
  }

  public AnnotatedDocument withSentences(List<Sentence> newSentences) {
    return new AnnotatedDocument(
        source,
        blocks,
        metadata,
        cleaningScore,
        header,
        newSentences,
        dates,
        mentions,
        figures,
        events,
        accounts,
        issues,
        syntax);
  }

  public AnnotatedDocument withDates(List<Timex> newDates) {
    return new AnnotatedDocument(
        source,
        blocks,
        metadata,
        cleaningScore,
        header,
        sentences,
        newDates,
        mentions,
        figures,
        events,
        accounts,
        issues,
        syntax);
  }

  public AnnotatedDocument withMentions(List<Mention> newMentions) {
    return new AnnotatedDocument(
        source,
        blocks,
        metadata,
        cleaningScore,
        header,
        sentences,
        dates,
        newMentions,
        figures,
        events,
        accounts,
        issues,
        syntax);
  }

  public AnnotatedDocument withFigures(List<Figure> newFigures) {
    return new AnnotatedDocument(
        source,
        blocks,
        metadata,
        cleaningScore,
        header,
        sentences,
        dates,
        mentions,
        newFigures,
        events,
        accounts,
        issues,
        syntax);
  }

  public AnnotatedDocument withEvents(List<Event> newEvents) {
    return new AnnotatedDocument(
        source,
        blocks,
        metadata,
        cleaningScore,
        header,
        sentences,
        dates,
        mentions,
        figures,
        newEvents,
        accounts,
        issues,
        syntax);
  }

  public AnnotatedDocument withCasualties(List<Casualty> found) {
    return withAccounts(new Accounts(found, accounts.sayings(), accounts.statements()));
  }

  public AnnotatedDocument withSayings(List<Saying> found) {
    return withAccounts(new Accounts(accounts.casualties(), found, accounts.statements()));
  }

  public AnnotatedDocument withStatements(List<Statement> found) {
    return withAccounts(new Accounts(accounts.casualties(), accounts.sayings(), found));
  }

  private AnnotatedDocument withAccounts(Accounts newAccounts) {
    return new AnnotatedDocument(
        source,
        blocks,
        metadata,
        cleaningScore,
        header,
        sentences,
        dates,
        mentions,
        figures,
        events,
        newAccounts,
        issues,
        syntax);
  }

  public AnnotatedDocument withIssues(List<Issue> more) {
    if (more.isEmpty()) {
      return this;
    }
    var all = new ArrayList<>(issues);
    all.addAll(more);
    return new AnnotatedDocument(
        source,
        blocks,
        metadata,
        cleaningScore,
        header,
        sentences,
        dates,
        mentions,
        figures,
        events,
        accounts,
        List.copyOf(all),
        syntax);
  }
}

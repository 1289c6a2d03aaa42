// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.statement;

import annals.entity.Mention;
import annals.event.Event;
import annals.event.Saying;
import annals.rule.RulePack;
import annals.text.Block;
import annals.text.Sentence;
import annals.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what a document says that people said. {@code "We held on," said Neema Lugalo. "It was
 * cold."} gives two direct statements by her, of which the second goes on with the first; {@code
 * The mayor said that it was cold} an indirect one. Who speaks is asked of the events, by their
 * {@link Saying}s; quotation marks tell what is said word for word. Sorted by span.
 */
public final class StatementFinder {
  private static final StatementFinder STANDARD = new StatementFinder();

  private StatementFinder() {}

  /** The finder with the rules of annals. */
  public static StatementFinder standard() {
    return STANDARD;
  }

  /** The rules that a statement can carry. */
  public static List<RulePack> packs() {
    return List.of(RulePack.load("statement/rules"));
  }

  /**
   * All statements of a document.
   *
   * @param sayings what the events tell of speech, in the order of the text
   */
  public List<Statement> find(
      SourceText text,
      List<Block> blocks,
      List<Sentence> sentences,
      List<Mention> mentions,
      List<Event> events,
      List<Saying> sayings) {
    var told = new Conversation(text, new SpeakerRoles(text, mentions, events), mentions);
    int sentence = 0;
    int saying = 0;
    while (sentence < sentences.size()) {
      int block = sentences.get(sentence).block();
      int first = sentence;
      while (sentence < sentences.size() && sentences.get(sentence).block() == block) {
        sentence++;
      }
      var here = new ArrayList<Saying>();
      int end = sentences.get(sentence - 1).span().end();
      while (saying < sayings.size() && sayings.get(saying).cue().start() < end) {
        here.add(sayings.get(saying++));
      }
      here.sort(Comparator.comparing(Saying::cue));
      told.read(blocks.get(block), sentences.subList(first, sentence), here);
    }
    return told.statements();
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.statement;

import annals.entity.EntityType;
import annals.entity.Mention;
import annals.event.Participant;
import annals.event.Participant.Kind;
import annals.event.Participant.Named;
import annals.event.Participant.Role;
import annals.event.Saying;
import annals.statement.Statement.Cue;
import annals.text.Block;
import annals.text.Sentence;
import annals.text.SourceText;
import annals.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said in a document, read paragraph by paragraph. */
final class Conversation {
  private static final String DIRECT = "statement.direct";
  private static final String CONTINUED = "statement.continued";
  private static final String INDIRECT = "statement.indirect";
  private static final String ACCORDING = "statement.according";

  /** Of shorter ones only whole sentences are quotations. */
  private static final int FEWEST_WORDS = 4;

  /** A quotation that takes this share of what a verb reports is all of it. */
  private static final double MOST = 0.6;

  private final SourceText text;
  private final SpeakerRoles roles;

  /** People and organizations by the end of their name. */
  private final Map<Integer, Mention> whoSpeak = new HashMap<>();

  private final List<Statement> statements = new ArrayList<>();
  private @Nullable Participant lastSpeaker;
  private @Nullable Statement unclosed;

  Conversation(SourceText text, SpeakerRoles roles, List<Mention> mentions) {
    this.text = text;
    this.roles = roles;
    for (Mention mention : mentions) {
      if (mention.type() == EntityType.PERSON || mention.type() == EntityType.ORGANIZATION) {
        whoSpeak.putIfAbsent(mention.span().end(), mention);
      }
    }
  }

  List<Statement> statements() {
    statements.sort(Comparator.comparing(Statement::span));
    return List.copyOf(statements);
  }

  void read(Block block, List<Sentence> sentences, List<Saying> sayings) {
    Span span =
        Span.of(sentences.get(0).span().start(), sentences.get(sentences.size() - 1).span().end());
    List<Quote> quotes = QuotedSpans.in(text, span);
    var marked = new DisjointSpans();
    quotes.forEach(quote -> marked.add(quote.outer()));
    var cues = new OrderedSayings(sentences, sayings);
    var used = new HashSet<Saying>();
    var found = new ArrayList<Statement>();
    var waiting = new ArrayList<Integer>();
    @Nullable Statement goesOn = unclosed;
    unclosed = null;
    for (Quote quote : quotes) {
      @Nullable Saying saying = sayingOf(quote, cues, marked);
      if (saying != null) {
        boolean second = !used.add(saying);
        add(quote, saying, second ? lastOf(found) : null, found);
        fill(waiting, found);
      } else if (isSpeech(quote)) {
        @Nullable Participant named = beforeColon(quote, span);
        @Nullable Statement before = before(quote, found, cues, goesOn);
        boolean own = named != null;
        @Nullable Participant speaker = own ? named : before == null ? null : before.speaker();
        boolean continues = !own && before != null;
        found.add(
            new Statement(
                quote.inner(),
                true,
                speaker,
                Cue.NONE,
                continues && before.direct() ? before.span() : null,
                continues ? CONTINUED : DIRECT));
        if (speaker == null) {
          waiting.add(found.size() - 1);
        }
        lastSpeaker = speaker == null ? lastSpeaker : speaker;
      }
      goesOn = null;
      unclosed = quote.closed() || found.isEmpty() ? null : found.get(found.size() - 1);
    }
    statements.addAll(found);
    var told = new DisjointSpans();
    found.stream().filter(said -> said.cue().verb() != null).forEach(said -> told.add(said.span()));
    for (Saying saying : sayings) {
      boolean quoted = marked.cover(saying.cue()) || used.contains(saying);
      Span content = saying.content();
      if (content != null && !quoted && !told.overlap(content)) {
        statements.add(indirect(saying, content));
      }
    }
  }

  private void add(Quote quote, Saying saying, @Nullable Statement first, List<Statement> into) {
    @Nullable Participant speaker = speaker(saying);
    into.add(
        new Statement(
            quote.inner(),
            true,
            speaker,
            new Cue(saying.cue(), saying.saidOn()),
            first == null ? null : first.span(),
            DIRECT));
  }

  /** Quotations that stood before the first cue of the paragraph are of its speaker too. */
  private void fill(List<Integer> waiting, List<Statement> found) {
    Statement last = found.get(found.size() - 1);
    for (int i : waiting) {
      Statement old = found.get(i);
      found.set(
          i,
          new Statement(
              old.span(), true, last.speaker(), old.cue(), old.continues(), old.ruleId()));
    }
    waiting.clear();
  }

  private @Nullable Participant speaker(Saying saying) {
    Participant speaker = saying.speaker();
    if (speaker == null) {
      return saying.unnamed() ? lastSpeaker : null;
    }
    Participant named = roles.named(speaker);
    lastSpeaker = named;
    return named;
  }

  private static @Nullable Statement lastOf(List<Statement> found) {
    return found.isEmpty() ? null : found.get(found.size() - 1);
  }

  /** The statement that a quotation without a cue goes on with. */
  private @Nullable Statement before(
      Quote quote, List<Statement> found, OrderedSayings cues, @Nullable Statement unclosedOne) {
    @Nullable Statement last = lastOf(found);
    @Nullable Saying nearest = cues.before(quote.outer().start());
    if (nearest != null && (last == null || nearest.cue().start() > last.span().end())) {
      @Nullable Participant speaker = speaker(nearest);
      Span at = nearest.content() == null ? nearest.cue() : nearest.content();
      boolean toldBefore =
          last != null && last.cue().verb() != null && last.cue().verb().equals(nearest.cue());
      return toldBefore
          ? last
          : new Statement(at, false, speaker, new Cue(nearest.cue(), null), null, INDIRECT);
    }
    return last == null ? unclosedOne : last;
  }

  /**
   * The cue of a quotation: outside of all marks, in a sentence that the quotation reaches into,
   * and nearest to it.
   */
  private @Nullable Saying sayingOf(Quote quote, OrderedSayings cues, DisjointSpans marked) {
    Saying best = null;
    int nearest = Integer.MAX_VALUE;
    for (Saying saying : cues.beside(quote.outer())) {
      Span cue = saying.cue();
      int gap =
          cue.start() < quote.outer().start()
              ? quote.outer().start() - cue.end()
              : cue.start() - quote.outer().end();
      if (gap < nearest && !marked.overlap(cue) && isAllOf(saying, quote)) {
        best = saying;
        nearest = gap;
      }
    }
    return best;
  }

  /** Whether a quotation is what a verb reports, rather than a few words of it. */
  private boolean isAllOf(Saying saying, Quote quote) {
    Span content = saying.content();
    if (content == null || !content.overlaps(quote.inner())) {
      return isSpeech(quote) || isAttached(saying, quote);
    }
    int shared =
        Math.min(content.end(), quote.inner().end())
            - Math.max(content.start(), quote.inner().start());
    return shared >= MOST * content.length() || (quote.sentence() && isSpeech(quote));
  }

  /** Whether nothing but a mark stands between a verb and what is quoted. */
  private boolean isAttached(Saying saying, Quote quote) {
    Span cue = saying.cue();
    boolean before = cue.end() <= quote.outer().start();
    String between =
        before
            ? text.toString().substring(cue.end(), quote.outer().start())
            : text.toString().substring(quote.outer().end(), cue.start());
    String mark = between.strip();
    return before ? mark.equals(",") || mark.equals(":") : mark.isEmpty() && quote.sentence();
  }

  private boolean isSpeech(Quote quote) {
    int words = text.slice(quote.inner()).split("\\s+").length;
    return quote.sentence() && (words >= FEWEST_WORDS || endsSentence(quote));
  }

  private boolean endsSentence(Quote quote) {
    return ".!?".indexOf(text.charAt(quote.inner().end() - 1)) >= 0;
  }

  /** {@code Anna Berg: "We are ready."}; null where no name stands there. */
  private @Nullable Participant beforeColon(Quote quote, Span block) {
    int end = quote.outer().start();
    while (end > block.start() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end == block.start() || text.charAt(--end) != ':') {
      return null;
    }
    Mention mention = whoSpeak.get(end);
    if (mention == null) {
      return null;
    }
    Kind kind = mention.type() == EntityType.PERSON ? Kind.PERSON : Kind.ORGANIZATION;
    var named = new Named(mention.name(), mention.span(), null, mention.span(), null);
    return new Participant(Role.SPEAKER, kind, named, false, "colon");
  }

  /** What a verb reports in other words, and has not been told as a quotation. */
  private Statement indirect(Saying saying, Span content) {
    boolean according =
        text.charAt(saying.cue().start()) == 'a' || text.charAt(saying.cue().start()) == 'A';
    boolean source = according && text.slice(saying.cue()).contains(" ");
    return new Statement(
        content,
        false,
        speaker(saying),
        new Cue(saying.cue(), saying.saidOn()),
        null,
        source ? ACCORDING : INDIRECT);
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.event.Event;
import annals.event.Participant;
import annals.statement.Statement;
import annals.table.Cells;
import annals.table.StatementRow;
import annals.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Statements as rows, linked to the event of saying them and to the one that they go on with. */
final class StatementRows {

  private StatementRows() {}

  static List<StatementRow> rows(AnnotatedDocument document, Links links) {
    PlaceIds ids = links.idsOfATable();
    Set<Span> events = document.events().stream().map(Event::span).collect(Collectors.toSet());
    List<Statement> all = document.accounts().statements();
    Set<Span> spans = all.stream().map(Statement::span).collect(Collectors.toSet());
    // A quotation that goes on is said by the verb of the one before it.
    var verbs = new HashMap<@Nullable Span, @Nullable Span>();
    var rows = new ArrayList<StatementRow>();
    for (Statement statement : all) {
      @Nullable Span verb = statement.cue().verb();
      @Nullable Span said = verb == null ? verbs.get(statement.continues()) : verb;
      verbs.putIfAbsent(statement.span(), said);
      @Nullable Participant speaker = statement.speaker();
      boolean known = statement.continues() != null && spans.contains(statement.continues());
      rows.add(
          Cells.of(StatementRow.class)
              .set("statement_id", ids.next(statement.span()))
              .set("doc_id", links.docId())
              .set("sentence_id", links.sentenceId(statement.span()))
              .set("char_start", links.codePoint(statement.span().start()))
              .set("char_end", links.codePoint(statement.span().end()))
              .set("text", links.words(statement.span()))
              .set("rule_id", statement.ruleId())
              .set("direct", statement.direct())
              .set("speaker", speaker == null ? null : speaker.name())
              .set("speaker_id", links.entityKey(speaker == null ? null : speaker.mention()))
              .set("speaker_role", speaker == null ? null : speaker.roleText())
              .set("cue", links.words(verb))
              .set("event_id", links.eventId(said != null && events.contains(said) ? said : null))
              .set("continues", known ? ids.first(statement.continues()) : null)
              .set("said_on", statement.cue().saidOn())
              .row());
    }
    return rows;
  }
}

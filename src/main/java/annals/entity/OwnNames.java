// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.rule.Lexicon;
import annals.text.Sentence;
import annals.text.SourceText;
import annals.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Names with a type of the user's own: {@code Sputnik V}, a {@code vaccine}. The list {@code
 * entity/names.tsv} is shipped empty and grows by {@code --lexicons}; what it holds goes before all
 * else that the words could name. A name with capitals is found as it is written, one without is
 * found in any case. A type that annals has too ({@code person}) is that type; every other is a
 * {@linkplain EntityType#THING thing}, and begins the id: {@code vaccine/sputnik-v}.
 */
final class OwnNames {
  static final String RULE = "entity.own";

  private record Name(String written, String usual, String id, EntityType type) {

    boolean isWrittenSo(String text) {
      return written.equals(written.toLowerCase(Locale.ROOT)) || written.equals(text);
    }

    Mention at(Span span) {
      var how = written.equals(usual) ? Mention.Resolution.LEXICON : Mention.Resolution.ALIAS;
      return new Mention(span, type, usual, null, id, null, new Mention.Found(how, RULE), null);
    }
  }

  private final PhraseTable<Name> names = new PhraseTable<>();
  private final boolean isEmpty;

  private OwnNames(List<Lexicon.Entry> rows) {
    for (Lexicon.Entry row : rows) {
      String usual = row.get("name").strip();
      String own = row.get("type").strip().toLowerCase(Locale.ROOT);
      EntityType type = EntityType.labelled(own);
      String id =
          type == EntityType.THING
              ? EntityKeys.id(own.isEmpty() ? type.label() : own, usual)
              : EntityKeys.id(type, usual, null);
      names.put(usual, new Name(usual, usual, id, type));
      for (String part : row.get("aliases").split(";")) {
        String alias = part.strip();
        if (!alias.isEmpty()) {
          names.put(alias, new Name(alias, usual, id, type));
        }
      }
    }
    isEmpty = rows.isEmpty();
  }

  static OwnNames load() {
    return of(Lexicon.load("entity/names").entries());
  }

  static OwnNames of(List<Lexicon.Entry> rows) {
    return new OwnNames(rows);
  }

  /** The own names in the sentences, sorted and apart from each other. */
  List<Mention> find(SourceText text, List<Sentence> sentences) {
    var mentions = new ArrayList<Mention>();
    if (isEmpty) {
      return mentions;
    }
    var words = new NameTokens();
    for (Sentence sentence : sentences) {
      words.scan(text, sentence.span().start(), sentence.span().end());
      for (int i = 0; i < words.size(); i++) {
        PhraseTable.Match<List<Name>> match = names.longest(words, i);
        if (match == null) {
          continue;
        }
        Span span = Span.of(words.start(i), words.end(match.end() - 1));
        String written = text.slice(span);
        for (Name name : match.value()) {
          if (name.isWrittenSo(written)) {
            mentions.add(name.at(span));
            i = match.end() - 1;
            break;
          }
        }
      }
    }
    return mentions;
  }
}

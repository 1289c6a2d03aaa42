// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.rule.Lexicon;
import annals.syntax.TaggedSentence;
import annals.syntax.Upos;
import annals.text.SourceText;
import annals.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says that a person is: the title before the name ({@code police chief Anna
 * Mrema}), the apposition behind it ({@code Idris Kello, a former teacher}) or before it ({@code
 * his lawyer, Ruth Achieng,}), or what the person is or became ({@code Ana Sirpa was his deputy}).
 * Titles that only honour (Mr, Sir) say nothing. By parts of speech, without a parser.
 */
final class PersonRoles {
  private static final int LONGEST_ROLE = 8;
  private static final Set<String> TAIL = ContextWords.of("role_tail", Function.identity());
  private static final Set<String> BEING = ContextWords.of("being", Function.identity());
  private static final Set<String> CHOSEN = ContextWords.of("chosen", Function.identity());

  private final Set<String> persons = new HashSet<>();
  private final Set<String> ranks = new HashSet<>();
  private final Set<String> calendar = new HashSet<>();

  private PersonRoles() {}

  static PersonRoles load() {
    var roles = new PersonRoles();
    for (Lexicon.Entry row : Lexicon.load("event/participants").entries()) {
      if (row.get("kind").equals("person")) {
        roles.persons.add(row.get("noun"));
      }
    }
    for (Lexicon.Entry row : Lexicon.load("entity/context").entries()) {
      if (row.get("kind").equals("calendar")) {
        roles.calendar.add(row.get("word").toLowerCase(Locale.ROOT));
      }
    }
    for (Lexicon.Entry row : Lexicon.load("entity/titles").entries()) {
      if (!row.get("kind").equals("honorific")) {
        String title = row.get("title").toLowerCase(Locale.ROOT);
        roles.persons.add(title.substring(title.lastIndexOf(' ') + 1));
        if (row.get("kind").equals("military")) {
          roles.ranks.add(title);
        }
      }
    }
    return roles;
  }

  /** The role of a person named in a sentence; null where the sentence tells none. */
  Mention.@Nullable Role of(
      SourceText text, TaggedSentence sentence, Mention person, List<Mention> mentions) {
    int first = first(sentence, person.span());
    int end = end(sentence, person.span());
    var reading = new Reading(text, sentence, mentions);
    Mention.Role role = reading.before(first);
    if (role != null && isRank(role)) {
      Mention.Role office = reading.beforeComma(first - role.text().split(" ").length, end);
      role = office == null ? role : office;
    }
    if (role == null) {
      role = reading.behind(end);
    }
    if (role == null) {
      role = reading.beforeComma(first, end);
    }
    return role == null ? reading.being(end) : role;
  }

  /** Whether a title is a rank, which says less than an office does: {@code Colonel}. */
  private boolean isRank(Mention.Role role) {
    return ranks.contains(role.text().toLowerCase(Locale.ROOT));
  }

  private static int first(TaggedSentence sentence, Span span) {
    int token = 0;
    while (token < sentence.size() && sentence.end(token) <= span.start()) {
      token++;
    }
    return token;
  }

  private static int end(TaggedSentence sentence, Span span) {
    int token = 0;
    while (token < sentence.size() && sentence.start(token) < span.end()) {
      token++;
    }
    return token;
  }

  /** A sentence that is asked for the roles in it. */
  private final class Reading {
    private final SourceText text;
    private final TaggedSentence sentence;
    private final List<Mention> mentions;

    Reading(SourceText text, TaggedSentence sentence, List<Mention> mentions) {
      this.text = text;
      this.sentence = sentence;
      this.mentions = mentions;
    }

    /** The nouns right before a token, if they end with a person. */
    Mention.@Nullable Role before(int end) {
      int start = isMistaken(end - 1) ? end - 1 : end;
      while (start > 0 && end - start < LONGEST_ROLE && isInRole(start - 1)) {
        start--;
      }
      while (start < end && sentence.upos(start) == Upos.PUNCT) {
        start++;
      }
      if (start == end || !isPerson(end - 1)) {
        return null;
      }
      return role(start, end, organizationAt(start - 1));
    }

    /** {@code police chief Anna Mrema}, where the tagger takes the noun for a verb. */
    private boolean isMistaken(int token) {
      return token > 0
          && isPerson(token)
          && sentence.upos(token) == Upos.VERB
          && sentence.upos(token - 1) == Upos.NOUN;
    }

    /** The phrase in commas behind a name, after an age if there is one. */
    Mention.@Nullable Role behind(int end) {
      int at = end;
      if (!is(at, ",")) {
        return null;
      }
      at++;
      if (at + 1 < sentence.size() && sentence.upos(at) == Upos.NUM && is(at + 1, ",")) {
        at += 2;
      }
      return phrase(at);
    }

    /** A noun phrase that begins at a token and names a person by what that person is. */
    private Mention.@Nullable Role phrase(int from) {
      int at = from;
      while (at < sentence.size() && isBeginning(at)) {
        at++;
      }
      int start = at;
      int head = -1;
      Span organization = null;
      while (at < sentence.size() && at - start < LONGEST_ROLE && isInPhrase(at)) {
        Span named = organizationAt(at);
        organization = named == null ? organization : named;
        head = isPerson(at) && organizationAt(at) == null ? at : head;
        at++;
      }
      if (head < 0 || at > head + 1) {
        return null;
      }
      int last = at;
      boolean goesOn = at < sentence.size() && !isTime(at);
      if (goesOn && TAIL.contains(lower(at))) {
        last = tailEnd(at);
      } else if (goesOn && !isEnd(at)) {
        return null;
      }
      for (int i = head; i < last && organization == null; i++) {
        organization = organizationAt(i);
      }
      while (start < head && organizationAt(start) != null) {
        start++;
      }
      while (start < head && !isInRole(start)) {
        start++;
      }
      return role(start, last, organization);
    }

    private int tailEnd(int from) {
      int at = from;
      while (at < sentence.size() && at - from < LONGEST_ROLE && !endsTail(at)) {
        at++;
      }
      return at;
    }

    /** {@code on Friday}, {@code in May}: when, not what. */
    private boolean isTime(int token) {
      return token + 1 < sentence.size()
          && sentence.upos(token) == Upos.ADP
          && calendar.contains(lower(token + 1));
    }

    private boolean endsTail(int token) {
      Upos upos = sentence.upos(token);
      boolean mark = upos == Upos.PUNCT && !sentence.form(token).equals("-");
      return mark
          || isTime(token)
          || upos == Upos.VERB
          || upos == Upos.AUX
          || upos == Upos.CCONJ
          || upos == Upos.SCONJ
          || sentence.xpos(token).startsWith("W");
    }

    /** The phrase before a comma that a name between commas follows. */
    Mention.@Nullable Role beforeComma(int first, int end) {
      boolean between = first > 1 && is(first - 1, ",") && (end >= sentence.size() || isEnd(end));
      return between ? before(first - 1) : null;
    }

    /** What a verb of being says behind a name. */
    Mention.@Nullable Role being(int end) {
      int at = end;
      if (is(at, ",") && at + 1 < sentence.size() && lower(at + 1).equals("who")) {
        at += 2;
      }
      if (at >= sentence.size() || !BEING.contains(lower(at))) {
        return null;
      }
      return phrase(afterChoice(at + 1));
    }

    /**
     * The token after {@code elected}, {@code sworn in as}; the token itself where there is none.
     */
    private int afterChoice(int verb) {
      if (verb >= sentence.size() || !CHOSEN.contains(lower(verb))) {
        return verb;
      }
      int at = verb + 1;
      at += is(at, "in") && lower(verb).equals("sworn") ? 1 : 0;
      return is(at, "as") ? at + 1 : at;
    }

    private boolean isEnd(int token) {
      return sentence.upos(token) == Upos.PUNCT
          || sentence.upos(token) == Upos.SCONJ
          || sentence.xpos(token).startsWith("W")
          || sentence.upos(token) == Upos.CCONJ;
    }

    private boolean isBeginning(int token) {
      return sentence.upos(token) == Upos.DET || sentence.xpos(token).equals("PRP$");
    }

    private boolean isInPhrase(int token) {
      return isInRole(token)
          || organizationAt(token) != null
          || namedAt(token) != null
          || sentence.xpos(token).equals("POS");
    }

    /** Whether a token is a noun or adjective and in no name. */
    private boolean isInRole(int token) {
      Upos upos = sentence.upos(token);
      boolean word =
          upos == Upos.NOUN
              || upos == Upos.ADJ
              || upos == Upos.PROPN
              || sentence.xpos(token).equals("VBG")
              || sentence.form(token).equals("-");
      return word && namedAt(token) == null;
    }

    private boolean isPerson(int token) {
      return persons.contains(lower(token)) && namedAt(token) == null;
    }

    private @Nullable Mention namedAt(int token) {
      if (token < 0 || token >= sentence.size()) {
        return null;
      }
      Span span = sentence.span(token);
      for (Mention mention : mentions) {
        if (mention.span().overlaps(span)) {
          return mention;
        }
      }
      return null;
    }

    private @Nullable Span organizationAt(int token) {
      Mention named = namedAt(token);
      return named != null && named.type() == EntityType.ORGANIZATION ? named.span() : null;
    }

    private boolean is(int token, String mark) {
      return token < sentence.size() && sentence.form(token).equals(mark);
    }

    private String lower(int token) {
      return sentence.form(token).toLowerCase(Locale.ROOT);
    }

    private Mention.Role role(int first, int end, @Nullable Span organization) {
      Span span = Span.of(sentence.start(first), sentence.end(end - 1));
      return new Mention.Role(text.slice(span).replaceAll("\\s+", " "), organization);
    }
  }
}

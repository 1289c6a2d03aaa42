// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.entity.LabelledSentence.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads names off a treebank in CoNLL-U. Where the MISC column holds entity spans (as GUM's does),
 * a span whose head is a proper noun is a name of its type, cut down to the words of the name.
 * Where it holds none (as EWT's), a run of proper nouns is a name of unknown type. Documents begin
 * at {@code # newdoc}.
 */
final class TreebankNames {
  private static final Pattern MENTION = Pattern.compile("\\(([^()]+)(\\))?|([^()]+)\\)");
  private static final Set<String> JOINING = Set.of("of", "for", "and", "&", "the", "in", "'s");
  private static final Set<String> PARTICLES =
      Set.of("de", "del", "la", "al", "el", "bin", "ibn", "van", "von", "der", "du", "-");
  private static final int FORM = 1;
  private static final int UPOS = 3;
  private static final int XPOS = 4;
  private static final int HEAD = 6;
  private static final int DEPREL = 7;
  private static final int MISC = 9;

  /**
   * A token with its place in the text of its sentence, and its head in the tree.
   *
   * @param partOfHead whether it is one name with its head: {@code Hun} of {@code Hun Sen}
   */
  private record Token(
      String form, boolean proper, int start, int end, int head, boolean partOfHead) {}

  /** An entity span: tokens {@code [first, last]}. */
  private record Mention(String type, int first, int last, int head) {}

  private record Open(String type, int first, int head) {}

  private final LexiconFlags lexicon = LexiconFlags.load();
  private final List<List<LabelledSentence>> documents = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, List<Open>> open = new HashMap<>();
  private String text = "";
  private int at;
  private int[] phraseFlags = {};
  private boolean annotated;

  private TreebankNames() {}

  /** The sentences of a treebank by document. */
  static List<List<LabelledSentence>> read(String conllu) {
    var reader = new TreebankNames();
    reader.annotated = conllu.contains("Entity=(");
    conllu.lines().forEach(reader::line);
    reader.endSentence();
    return reader.documents;
  }

  private void line(String line) {
    if (line.startsWith("# newdoc") || documents.isEmpty()) {
      documents.add(new ArrayList<>());
      open.clear();
    }
    if (line.startsWith("# text = ")) {
      text = line.substring("# text = ".length());
      at = 0;
    } else if (line.isEmpty()) {
      endSentence();
    } else if (!line.startsWith("#")) {
      token(line.split("\t"));
    }
  }

  private void token(String[] columns) {
    if (columns.length <= MISC || columns[0].contains("-") || columns[0].contains(".")) {
      return;
    }
    int start = text.indexOf(columns[FORM], at);
    if (start < 0) {
      start = at;
    }
    at = Math.min(text.length(), start + columns[FORM].length());
    boolean proper = columns[UPOS].equals("PROPN") || columns[XPOS].startsWith("NNP");
    String relation = columns[DEPREL];
    boolean partOfHead = relation.startsWith("flat") || relation.startsWith("compound");
    tokens.add(
        new Token(
            columns[FORM], proper, start, at, Integer.parseInt(columns[HEAD]) - 1, partOfHead));
    for (String misc : columns[MISC].split("\\|")) {
      if (misc.startsWith("Entity=")) {
        entities(misc.substring("Entity=".length()));
      }
    }
  }

  private void entities(String value) {
    int token = tokens.size() - 1;
    Matcher parts = MENTION.matcher(value);
    while (parts.find()) {
      if (parts.group(1) != null) {
        String[] fields = parts.group(1).split("-");
        if (fields.length < 2) {
          continue;
        }
        var opened = new Open(fields[1], token, head(fields, token));
        if (parts.group(2) != null) {
          mentions.add(new Mention(opened.type(), token, token, opened.head()));
        } else {
          open.computeIfAbsent(fields[0], unused -> new ArrayList<>()).add(opened);
        }
      } else {
        List<Open> stack = open.get(parts.group(3));
        if (stack != null && !stack.isEmpty()) {
          Open opened = stack.remove(stack.size() - 1);
          mentions.add(new Mention(opened.type(), opened.first(), token, opened.head()));
        }
      }
    }
  }

  /** The first token of the least span, which GUM counts from 1 within the mention. */
  private static int head(String[] fields, int first) {
    for (int i = 5; i < fields.length; i++) {
      Matcher number = Pattern.compile("(\\d+)(,\\d+)*").matcher(fields[i]);
      if (number.matches()) {
        return first + Integer.parseInt(number.group(1)) - 1;
      }
    }
    return first;
  }

  private void endSentence() {
    if (!tokens.isEmpty()) {
      flagPhrases();
      List<Name> names =
          annotated ? annotatedNames() : properNouns(new boolean[tokens.size()], true);
      names.sort(Comparator.comparingInt(Name::start));
      documents.get(documents.size() - 1).add(new LabelledSentence(text, List.copyOf(names)));
    }
    tokens.clear();
    mentions.clear();
    open.clear();
  }

  /** The lexicons' bits of each token, longer names included. */
  private void flagPhrases() {
    NameTokens words = new NameTokens().scan(text, 0, text.length());
    int[] flags = new int[words.size()];
    lexicon.mark(words, flags);
    phraseFlags = new int[tokens.size()];
    int word = 0;
    for (int i = 0; i < tokens.size(); i++) {
      while (word + 1 < words.size() && words.end(word) <= tokens.get(i).start()) {
        word++;
      }
      phraseFlags[i] = words.size() == 0 ? 0 : flags[word];
    }
  }

  private List<Name> annotatedNames() {
    mentions.sort(
        Comparator.comparingInt((Mention m) -> m.first() - m.last())
            .thenComparingInt(Mention::first));
    boolean[] taken = new boolean[tokens.size()];
    var names = new ArrayList<Name>();
    for (Mention mention : mentions) {
      boolean known = mention.head() < tokens.size() && !taken[mention.head()];
      if (known && tokens.get(mention.head()).proper()) {
        name(mention, taken, names);
      }
    }
    names.addAll(properNouns(taken, false));
    return names;
  }

  private void name(Mention mention, boolean[] taken, List<Name> names) {
    NameKind kind = kind(mention.type());
    int first = mention.head();
    while (first > mention.first() && tokens.get(first - 1).proper() && !taken[first - 1]) {
      first--;
    }
    int last = mention.head();
    while (last < mention.last() && !taken[last + 1]) {
      int next = last + 1;
      while (kind != null && next < mention.last() && next - last <= 2 && joins(next, kind)) {
        next++;
      }
      if (!tokens.get(next).proper() || taken[next]) {
        break;
      }
      last = next;
    }
    if (kind == NameKind.PERSON) {
      first = afterTitles(mention, first, last);
    }
    for (int i = mention.first(); i <= mention.last(); i++) {
      taken[i] |= i >= first && i <= last;
    }
    if (kind == NameKind.ORGANIZATION && isPlace(first, last)) {
      kind = NameKind.PLACE;
    }
    boolean people = kind != NameKind.PLACE && isDemonym(first, last);
    if (kind != null && !people) {
      names.add(new Name(tokens.get(first).start(), tokens.get(last).end(), kind));
    }
  }

  private boolean joins(int token, NameKind kind) {
    String form = tokens.get(token).form().toLowerCase(Locale.ROOT);
    return PARTICLES.contains(form) || (kind != NameKind.PERSON && JOINING.contains(form));
  }

  /** Titles and names of others before a person's name are no part of it: US President. */
  private int afterTitles(Mention mention, int first, int last) {
    int start = first;
    for (Mention inner : mentions) {
      boolean before =
          inner.first() >= start && inner.last() < last && inner.first() >= mention.first();
      if (before && !inner.type().equals("person")) {
        start = inner.last() + 1;
      }
    }
    while (start < last && (flags(start) & LexiconFlags.TITLE) != 0) {
      start++;
    }
    return start;
  }

  /** A country that acts stays a place, whatever the treebank calls it. */
  private boolean isPlace(int first, int last) {
    for (int i = first; i <= last; i++) {
      if ((phraseFlags[i] & (LexiconFlags.COUNTRY | LexiconFlags.PLACE)) == 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isDemonym(int first, int last) {
    return first == last && (flags(first) & (LexiconFlags.DEMONYM | LexiconFlags.GROUP)) != 0;
  }

  private int flags(int token) {
    String form = tokens.get(token).form();
    int[] flags = new int[form.length()];
    lexicon.mark(new NameTokens().scan(form, 0, form.length()), flags);
    return flags[0];
  }

  private static @Nullable NameKind kind(String type) {
    return switch (type) {
      case "person" -> NameKind.PERSON;
      case "organization" -> NameKind.ORGANIZATION;
      case "place" -> NameKind.PLACE;
      case "time" -> null;
      default -> NameKind.MISC;
    };
  }

  /** Runs of proper nouns that are not taken, days and months aside. */
  private List<Name> properNouns(boolean[] taken, boolean typed) {
    var names = new ArrayList<Name>();
    int first = 0;
    while (first < tokens.size()) {
      int end = first;
      while (end < tokens.size()
          && tokens.get(end).proper()
          && !taken[end]
          && !isCalendar(end)
          && (end == first || whole(end) == whole(end - 1))) {
        end++;
      }
      if (end > first) {
        boolean title = false;
        while (first < end - 1 && (phraseFlags[first] & LexiconFlags.TITLE) != 0) {
          title = true;
          first++;
        }
        NameKind kind = typed ? kindByLexicon(first, end - 1, title) : null;
        names.add(new Name(tokens.get(first).start(), tokens.get(end - 1).end(), kind));
      }
      first = Math.max(end, first + 1);
    }
    return names;
  }

  /** The token that a token is one name with, by way of others. */
  private int whole(int token) {
    int at = token;
    for (int steps = 0; steps < tokens.size() && tokens.get(at).partOfHead(); steps++) {
      int head = tokens.get(at).head();
      if (head < 0 || head >= tokens.size() || !tokens.get(head).proper()) {
        break;
      }
      at = head;
    }
    return at;
  }

  /** What the lexicons alone say of a run of proper nouns; null where they say too little. */
  private @Nullable NameKind kindByLexicon(int first, int last, boolean title) {
    int all = -1;
    for (int i = first; i <= last; i++) {
      all &= phraseFlags[i];
    }
    boolean several = last > first;
    if ((all & (LexiconFlags.COUNTRY | LexiconFlags.PLACE)) != 0) {
      return NameKind.PLACE;
    }
    if ((all & LexiconFlags.ORGANIZATION) != 0) {
      return NameKind.ORGANIZATION;
    }
    if (several && (phraseFlags[last] & LexiconFlags.ORGANIZATION_HEAD) != 0) {
      return NameKind.ORGANIZATION;
    }
    if (several && (phraseFlags[last] & LexiconFlags.PLACE_HEAD) != 0) {
      return NameKind.PLACE;
    }
    boolean given = (phraseFlags[first] & LexiconFlags.GIVEN) != 0;
    boolean surname = several && (phraseFlags[last] & LexiconFlags.SURNAME) != 0;
    return title || given || surname ? NameKind.PERSON : null;
  }

  private boolean isCalendar(int token) {
    return (flags(token) & LexiconFlags.CALENDAR) != 0;
  }
}

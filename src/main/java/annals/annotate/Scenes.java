// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.entity.EntityKeys;
import annals.entity.EntityType;
import annals.entity.Mention;
import annals.event.Event;
import annals.rule.Lexicon;
import annals.text.BlockRole;
import annals.text.Sentence;
import annals.text.SourceText;
import annals.text.Span;
import annals.text.Tokenizer;
import annals.text.Tokens;
import annals.timeline.EventSignature;
import annals.timeline.EventSignature.Reference;
import annals.timeline.EventSignature.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sentences around triggers, and how a noun points to what it tells of: {@code the bus station
 * bombing} is definite and has the modifiers {@code bus} and {@code station}.
 */
final class Scenes {
  private static final Set<String> DEFINITE = words("definite");
  private static final Set<String> THIS = words("this");
  private static final String THAT = "that";
  private static final Set<String> INDEFINITE = words("indefinite");
  private static final Set<String> STOP = words("stop");

  /** Words that do not tell one happening from another: function words, days, sizes. */
  private static final Set<String> EMPTY = words("empty");

  /** Nouns that stand without an article: {@code said that violence spread}. */
  private static final Set<String> MASS = words("mass");

  /** Words of the names of groups that are no peoples: fronts, armies, movements. */
  private static final Set<String> BODIES =
      Lexicon.load("entity/heads").entries().stream()
          .filter(row -> row.get("type").equals("group"))
          .map(row -> row.get("word"))
          .collect(Collectors.toUnmodifiableSet());

  private static final int SHORTEST = 2;

  /** How many words before a noun are looked at. */
  private static final int BEFORE = 5;

  /** Of so many letters one may be a capital; in titles more are. */
  private static final int MOST_CAPITALS = 8;

  static final String NOUN_RULES = "event.noun";
  private static final Scene NOWHERE = new Scene(-1, false, null, List.of(), List.of());

  /** How a trigger points; modifiers in lower case and the singular. */
  record Pointing(Reference reference, List<String> modifiers) {
    static final Pointing NONE = new Pointing(Reference.NONE, List.of());
  }

  private final AnnotatedDocument document;
  private final Map<Integer, List<String>> names = new HashMap<>();
  private final Map<Integer, Scene> scenes = new HashMap<>();
  private final WrittenNames written;

  Scenes(AnnotatedDocument document) {
    this.document = document;
    this.written = WrittenNames.of(document);
    var sentences = new SentenceIndex(document.sentences());
    for (Mention mention : document.mentions()) {
      @Nullable Sentence sentence = sentences.holding(mention.span());
      if (sentence != null) {
        names.computeIfAbsent(sentence.ordinal(), n -> new ArrayList<>()).add(sceneKey(mention));
      }
    }
  }

  /** A group of a name of its own, such as an armed front, is compared as an organization is. */
  static String key(Mention mention) {
    String key = EntityKeys.foldKey(mention);
    boolean named =
        mention.type() == EntityType.GROUP
            && (mention.lexiconId() == null || isBody(mention.name()));
    return named ? EntityType.ORGANIZATION.label() + key.substring(key.indexOf(':')) : key;
  }

  /** A front or a brigade, which is no people. */
  private static boolean isBody(String name) {
    return Stream.of(name.split(" ")).anyMatch(BODIES::contains);
  }

  private static String sceneKey(Mention mention) {
    return mention.type() == EntityType.PERSON
        ? EntityType.PERSON.label() + ":" + StoryNames.of(mention)
        : key(mention);
  }

  /** The words of a sentence that are written as names are and that no name was found in. */
  List<String> written(Sentence sentence) {
    return written.in(sentence);
  }

  /** The words of content that the document uses most, a word of a headline twice. */
  List<String> mostUsed(int most) {
    var counts = new TreeMap<String, Integer>();
    for (Sentence sentence : document.sentences()) {
      Scene scene = scene(sentence);
      scene.words().stream()
          .filter(word -> word.length() > SHORTEST && Character.isLetter(word.charAt(0)))
          .forEach(word -> counts.merge(word, scene.headline() ? 2 : 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  static Set<String> words(String of) {
    return Lexicon.load("timeline/pointing").entries().stream()
        .filter(row -> row.get("of").equals(of))
        .map(row -> row.get("word"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What stands around a trigger; nothing for one outside sentences. */
  Scene scene(@Nullable Sentence sentence) {
    return sentence == null
        ? NOWHERE
        : scenes.computeIfAbsent(sentence.ordinal(), n -> read(sentence));
  }

  private Scene read(Sentence sentence) {
    var words = new TreeSet<String>();
    for (String word : tokens(document.text(), sentence.span())) {
      if (Character.isLetterOrDigit(word.charAt(0)) && !EMPTY.contains(word)) {
        words.add(EventSignature.singular(word));
      }
    }
    boolean headline = document.blocks().get(sentence.block()).role() == BlockRole.HEADLINE;
    return new Scene(
        sentence.ordinal(),
        headline,
        document.text().slice(sentence.span()),
        List.copyOf(words),
        Stream.concat(
                names.getOrDefault(sentence.ordinal(), List.of()).stream(),
                written.in(sentence).stream().map(word -> EventSignature.WRITTEN + word))
            .distinct()
            .toList());
  }

  /** How the noun of an event points; verbs do not. */
  Pointing pointing(Event event, @Nullable Sentence sentence) {
    if (sentence == null || !event.ruleId().startsWith(NOUN_RULES)) {
      return Pointing.NONE;
    }
    Pointing before = before(event, sentence);
    if (before.reference() == Reference.DEFINITE && tellsOfSome(event, sentence)) {
      return new Pointing(Reference.INDEFINITE, before.modifiers());
    }
    return isName(event, sentence) ? new Pointing(Reference.NAME, before.modifiers()) : before;
  }

  private Pointing before(Event event, Sentence sentence) {
    List<String> before =
        tokens(document.text(), new Span(sentence.span().start(), event.span().start()));
    var modifiers = new ArrayList<String>();
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - BEFORE); i--) {
      String word = before.get(i);
      boolean possessive = word.equals("'s") || word.equals("’s");
      boolean clause = word.equals(THAT) && i > 0 && !STOP.contains(before.get(i - 1));
      if (clause && !(i == before.size() - 1 && isOne(event))) {
        break; // "said that attacks continued"
      }
      if (THIS.contains(word) && i == before.size() - 1) {
        return new Pointing(Reference.THIS, modifiers);
      }
      if (DEFINITE.contains(word) || possessive) {
        if (possessive && i > 0) {
          add(modifiers, before.get(i - 1));
        }
        return new Pointing(Reference.DEFINITE, modifiers);
      }
      if (INDEFINITE.contains(word) || Character.isDigit(word.charAt(0))) {
        return new Pointing(Reference.INDEFINITE, modifiers);
      }
      if (STOP.contains(word) || !Character.isLetter(word.charAt(0))) {
        break;
      }
      add(modifiers, word);
    }
    return Pointing.NONE;
  }

  /**
   * Whether a noun needs an article: {@code claimed that attack} tells which, {@code said that
   * attacks continued} does not.
   */
  private boolean isOne(Event event) {
    String noun = document.text().slice(event.span()).toLowerCase(Locale.ROOT);
    return !noun.endsWith("s") && !noun.endsWith("ing") && !MASS.contains(noun);
  }

  /** Whether it tells whose it is for the first time: {@code the murder of two judges}. */
  private boolean tellsOfSome(Event event, Sentence sentence) {
    List<String> behind =
        tokens(document.text(), new Span(event.span().end(), sentence.span().end()));
    return behind.size() > 1
        && behind.get(0).equals("of")
        && (INDEFINITE.contains(behind.get(1)) || Character.isDigit(behind.get(1).charAt(0)));
  }

  /** Whether the noun is written as a name is, where not every word is. */
  private boolean isName(Event event, Sentence sentence) {
    String words = document.text().slice(sentence.span());
    long capitals = words.codePoints().filter(Character::isUpperCase).count();
    long letters = words.codePoints().filter(Character::isLetter).count();
    boolean first = event.span().start() == sentence.span().start();
    boolean headline = document.blocks().get(sentence.block()).role() == BlockRole.HEADLINE;
    return !first
        && !headline
        && capitals * MOST_CAPITALS < letters
        && Character.isUpperCase(document.text().slice(event.span()).codePointAt(0));
  }

  private static void add(List<String> modifiers, String word) {
    if (!EMPTY.contains(word)) {
      modifiers.add(EventSignature.singular(word));
    }
  }

  static List<String> tokens(SourceText text, Span span) {
    var tokens = new Tokens();
    Tokenizer.tokenize(text, span.start(), span.end(), tokens);
    var words = new ArrayList<String>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.text(i, text).toLowerCase(Locale.ROOT));
    }
    return words;
  }
}

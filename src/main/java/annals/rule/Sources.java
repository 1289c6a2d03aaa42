// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.rule;

import annals.rule.Source.Kind;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The list {@code annals/sources.tsv} of all that decides rows and is no code. {@link RulePack},
 * {@link Lexicon} and models are loaded through it, so that none can decide a row without being
 * named in the manifest.
 */
public final class Sources {
  private static final String LIST = "sources.tsv";
  private static final String SUFFIX = ".tsv";

  /** Packages that every document passes, whatever the steps of a pipeline. */
  private static final Set<String> ALWAYS = Set.of("text", "language", "read");

  private record Listed(
      String file, Kind kind, Set<String> stages, String version, List<String> closed) {
    boolean isAsked(Collection<String> asked) {
      return stages.stream().anyMatch(s -> ALWAYS.contains(s) || asked.contains(s));
    }
  }

  private static final Map<String, Listed> BY_FILE = list();

  /** Of files that are asked for twice; they never change while the program runs. */
  private static final Map<String, String> HASHES = new ConcurrentHashMap<>();

  private Sources() {}

  private static Map<String, Listed> list() {
    var listed = new TreeMap<String, Listed>();
    for (Lexicon.Entry row : Lexicon.parse(LIST, Resource.load(LIST).text())) {
      String file = row.get("file");
      Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
      listed.put(
          file,
          new Listed(
              file,
              kind,
              Set.of(row.get("stages").split(" ")),
              row.get("version"),
              row.get("closed").isEmpty() ? List.of() : List.of(row.get("closed").split(" "))));
    }
    return listed;
  }

  /** What decides rows in the given stages, by the names of their packages; in order of names. */
  public static List<Source> of(Collection<String> stages) {
    Stream<Source> shipped =
        BY_FILE.values().stream().filter(listed -> listed.isAsked(stages)).map(Sources::source);
    Stream<Source> own =
        OwnLexicons.all().stream()
            .filter(list -> isAsked(list.name(), stages))
            .map(
                list ->
                    new Source(OwnLexicons.PREFIX + list.name(), Kind.LEXICON, "1", list.sha256()));
    return Stream.concat(shipped, own)
        .sorted(Comparator.comparing(Source::name).thenComparing(Source::kind))
        .toList();
  }

  private static boolean isAsked(String name, Collection<String> stages) {
    Listed listed = BY_FILE.get(name + SUFFIX);
    return listed != null && listed.isAsked(stages);
  }

  /** The names of all word lists, to which a user may add. */
  public static List<String> lexicons() {
    return BY_FILE.values().stream()
        .filter(listed -> listed.kind() == Kind.LEXICON && listed.file().endsWith(SUFFIX))
        .map(listed -> nameOf(listed.file()))
        .toList();
  }

  /** The columns of a word list whose values are closed: no row has another than those it has. */
  public static List<String> closedColumns(String name) {
    Listed listed = BY_FILE.get(name + SUFFIX);
    return listed == null ? List.of() : listed.closed();
  }

  /** A listed file by its name without suffix; throws {@link IllegalArgumentException} if none. */
  public static Source named(String name) {
    return BY_FILE.values().stream()
        .filter(listed -> nameOf(listed.file()).equals(name))
        .findFirst()
        .map(Sources::source)
        .orElseThrow(() -> new IllegalArgumentException(notListed(name)));
  }

  /** The bytes of a model; throws {@link IllegalArgumentException} where it is not listed. */
  public static byte[] model(String file) {
    return Resource.bytes(listed(file));
  }

  /** The same name, where it is listed; throws {@link IllegalArgumentException} where not. */
  static String listed(String file) {
    if (!BY_FILE.containsKey(file)) {
      throw new IllegalArgumentException(notListed(file));
    }
    return file;
  }

  private static String notListed(String file) {
    return file + " is not in annals/" + LIST + ": no manifest would name it";
  }

  private static Source source(Listed listed) {
    String file = listed.file();
    String sha256 = HASHES.computeIfAbsent(file, name -> Sha256.of(Resource.bytes(name)));
    return new Source(nameOf(file), listed.kind(), listed.version(), sha256);
  }

  /** The name without what tells how the file is written. */
  private static String nameOf(String file) {
    int from = file.startsWith("/") ? 1 : 0;
    return file.substring(from, file.indexOf('.', file.lastIndexOf('/') + 1));
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.table.PlaceOrder;
import annals.text.Characters;
import annals.text.Issue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names documents after their inputs. The id is the path below the literal prefix of its glob, less
 * known suffixes: {@code seeds/000_f4c57c76c6268d73.txt} of {@code seeds/*.txt} is {@code
 * 000_f4c57c76c6268d73}. The suffixes stay where two inputs would be one id without them ({@code
 * a.txt}, {@code a.html}); what collides even so is numbered ({@code a.txt~2}) and is an issue.
 * Characters that ids use themselves ({@code # % , ; !}), spaces and controls are percent-encoded.
 * The result does not depend on the order of the inputs.
 */
public final class DocIds {
  /** Order of ids and paths in every table: by code point, where {@code String} goes by char. */
  public static final Comparator<String> BY_CODE_POINT = PlaceOrder.BY_CODE_POINT;

  private static final String ENCODED = "#%,;!";
  private static final String WILDCARDS = "*?[{";

  private DocIds() {}

  /** A file to read and the literal prefix of the glob that matched it. */
  public record Input(String path, String prefix) {}

  /** A file with the id of its document, and what was wrong with the name. */
  public record Named(String path, String docId, List<Issue> issues) {

    /** Whether the file, by its name, holds a document a record. */
    public boolean mayHoldManyDocuments() {
      return Readers.namesContainer(path);
    }
  }

  /** The part of a glob up to the last slash before its first wildcard: {@code seeds/}. */
  public static String literalPrefix(String glob) {
    int end = 0;
    while (end < glob.length() && WILDCARDS.indexOf(glob.charAt(end)) < 0) {
      end++;
    }
    return glob.substring(0, glob.lastIndexOf('/', end - 1) + 1);
  }

  /** Names all inputs of a run; the result is sorted by id, a path given twice is read once. */
  public static List<Named> of(List<Input> inputs) {
    Map<String, Input> byPath = new HashMap<>();
    for (Input input : inputs) {
      byPath.merge(
          input.path(), input, (a, b) -> b.prefix().length() > a.prefix().length() ? b : a);
    }
    List<Input> sorted =
        byPath.values().stream().sorted(Comparator.comparing(Input::path, BY_CODE_POINT)).toList();
    Map<String, Integer> shared = new HashMap<>();
    for (Input input : sorted) {
      shared.merge(withoutSuffixes(below(input)), 1, Integer::sum);
    }
    var named = new ArrayList<Named>(sorted.size());
    Map<String, String> owners = new HashMap<>();
    var waiting = new ArrayList<Input>();
    for (Input input : sorted) {
      String id = wanted(input, shared);
      if (owners.putIfAbsent(id, input.path()) == null) {
        named.add(new Named(input.path(), id, List.of()));
      } else {
        waiting.add(input);
      }
    }
    Set<String> taken = new HashSet<>(owners.keySet());
    for (Input input : waiting) {
      String id = wanted(input, shared);
      int number = 2;
      while (!taken.add(id + "~" + number)) {
        number++;
      }
      String free = id + "~" + number;
      named.add(new Named(input.path(), free, List.of(duplicate(id, owners, free))));
    }
    named.sort(Comparator.comparing(Named::docId, BY_CODE_POINT));
    return List.copyOf(named);
  }

  private static Issue duplicate(String id, Map<String, String> owners, String free) {
    return Issue.warning(
        "duplicate_doc_id",
        "the id " + id + " belongs to " + owners.get(id) + "; this document is " + free);
  }

  private static String wanted(Input input, Map<String, Integer> shared) {
    String path = below(input);
    String bare = withoutSuffixes(path);
    return encode(shared.getOrDefault(bare, 0) > 1 ? path : bare);
  }

  private static String below(Input input) {
    String path = input.path();
    boolean holds = path.startsWith(input.prefix()) && path.length() > input.prefix().length();
    return holds ? path.substring(input.prefix().length()) : path;
  }

  /** Whether a name ends as those of inputs do. */
  public static boolean hasKnownSuffix(String path) {
    return !withoutSuffixes(path).equals(path);
  }

  private static String withoutSuffixes(String path) {
    String rest = path;
    for (boolean found = true; found; ) {
      found = false;
      String lower = rest.toLowerCase(Locale.ROOT);
      for (String suffix : Readers.suffixes()) {
        int end = rest.length() - suffix.length();
        if (lower.endsWith(suffix) && end > 0 && rest.charAt(end - 1) != '/') {
          rest = rest.substring(0, end);
          found = true;
          break;
        }
      }
    }
    return rest;
  }

  /** An id of a record inside a container: {@code path!record}. */
  public static String ofRecord(String containerId, String record) {
    return containerId + "!" + encode(record);
  }

  private static String encode(String path) {
    var out = new StringBuilder(path.length());
    path.codePoints()
        .forEach(
            c -> {
              boolean odd =
                  c < ' '
                      || c == 0x7F
                      || ENCODED.indexOf(c) >= 0
                      || (c <= Character.MAX_VALUE && Characters.isSpace((char) c))
                      || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
              if (!odd) {
                out.appendCodePoint(c);
                return;
              }
              int known = Character.getType(c) == Character.SURROGATE ? Scrub.REPLACEMENT : c;
              for (byte b : Character.toString(known).getBytes(StandardCharsets.UTF_8)) {
                out.append('%').append(String.format(Locale.ROOT, "%02X", b));
              }
            });
    return out.toString();
  }
}

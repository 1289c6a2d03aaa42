// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.text.Characters;
import annals.text.SourceText;
import java.util.Arrays;
import java.util.List;

/**
 * The keys under which a corpus pass counts the short lines of a site. A key is a 64-bit hash of
 * the site and of the line in lower case, white space folded to one space and each digit masked, so
 * that {@code "12 comments"} and {@code "7 Comments"} differ only in how many digits they have.
 * Lines longer than {@value #LONGEST} characters, and lines without a letter, have no key: a
 * template line is short, and a number proves nothing.
 */
public final class LineKeys {
  /** The longest line, in chars, that is counted. */
  public static final int LONGEST = 200;

  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final char DIGIT_MASK = '0';

  private LineKeys() {}

  /** The distinct keys of a page's lines, sorted: each counts the page once. */
  public static long[] of(String site, SourceText text) {
    return of(site, text, Unit.of(text));
  }

  static long[] of(String site, Page page) {
    return of(site, page.text(), page.units());
  }

  private static long[] of(String site, SourceText text, List<Unit> units) {
    long siteHash = siteHash(site);
    return units.stream()
        .filter(unit -> hasKey(text, unit.start(), unit.contentEnd()))
        .mapToLong(unit -> key(siteHash, text, unit.start(), unit.contentEnd()))
        .sorted()
        .distinct()
        .toArray();
  }

  static boolean hasKey(CharSequence text, int start, int end) {
    if (end - start > LONGEST) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static long siteHash(String site) {
    long hash = SEED;
    for (int i = 0; i < site.length(); i++) {
      hash = step(hash, site.charAt(i));
    }
    return step(hash, '\n');
  }

  static long key(long siteHash, CharSequence text, int start, int end) {
    long hash = siteHash;
    boolean space = false;
    boolean any = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Characters.isSpace(c)) {
        space = any;
        continue;
      }
      if (space) {
        hash = step(hash, ' ');
        space = false;
      }
      any = true;
      hash = step(hash, Character.isDigit(c) ? DIGIT_MASK : Character.toLowerCase(c));
    }
    return hash ^ (hash >>> 29);
  }

  private static long step(long hash, char c) {
    return (hash ^ c) * PRIME;
  }

  /** Where a key stands in a sorted array of keys; negative where it does not. */
  static int find(long[] sortedKeys, long key) {
    return Arrays.binarySearch(sortedKeys, key);
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where the insides of scripts and style sheets lie in the bytes of a page, so that no parser need
 * read them: of {@code <script>let a</script>} the {@code let a}. Scripts that hold JSON stay, for
 * some describe the page. Tags are told as the HTML standard tells them, with quoted attributes,
 * comments and elements of mere text; where a script holds what looks like scripts inside comments,
 * nothing more is cut. Works on any charset that has ASCII in it as UTF-8 does.
 */
final class ScriptCuts {
  private static final int ROOM = 32;
  private static final long LOW_BITS = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long TAG_OPENS = '<' * LOW_BITS;
  private static final byte[] JSON = ascii("json");
  private static final byte[] COMMENT = ascii("<!--");

  /** Elements whose content the parser takes as it stands, up to their end tag. */
  private enum Verbatim {
    SCRIPT(true),
    STYLE(true),
    TEXTAREA(false),
    TITLE(false),
    IFRAME(false),
    NOEMBED(false),
    NOFRAMES(false),
    XMP(false),
    PLAINTEXT(false),
    SVG(false),
    MATH(false);

    private final boolean cut;
    private final byte[] tag = ascii(name().toLowerCase(Locale.ROOT));

    Verbatim(boolean cut) {
      this.cut = cut;
    }
  }

  private static final Verbatim[] VERBATIM = Verbatim.values();

  private final byte[] page;
  private int[] cuts = new int[ROOM];
  private int count;

  private ScriptCuts(byte[] page) {
    this.page = page;
  }

  /** The cuts in order: start, end, start, end ... */
  static int[] of(byte[] page) {
    ScriptCuts cuts = new ScriptCuts(page);
    cuts.find();
    return Arrays.copyOf(cuts.cuts, cuts.count);
  }

  private void find() {
    for (int at = open(0); at >= 0 && at + 1 < page.length; at = open(at)) {
      int next = page[at + 1];
      if (next == '!') {
        at = declarationEnd(at);
      } else if (isLetter(next)) {
        Verbatim verbatim = verbatim(at + 1);
        int content = tagEnd(at + 1);
        at = verbatim == null ? content : content(verbatim, at, content);
      } else if (next == '/') {
        at = at + 2 < page.length && isLetter(page[at + 2]) ? tagEnd(at + 2) : declarationEnd(at);
      } else {
        at = next == '?' ? declarationEnd(at) : at + 1;
      }
    }
  }

  /** Behind the content of an element whose start tag lies between two places. */
  private int content(Verbatim verbatim, int tag, int content) {
    boolean commented = false;
    for (int at = open(content); at >= 0; at = open(at + 1)) {
      if (at + 2 < page.length && page[at + 1] == '/' && isName(verbatim.tag, at + 2)) {
        cut(verbatim, tag, content, at);
        return at;
      }
      commented |= is(COMMENT, at);
      if (commented && verbatim == Verbatim.SCRIPT && is(verbatim.tag, at + 1)) {
        return page.length;
      }
    }
    cut(verbatim, tag, content, page.length);
    return page.length;
  }

  private void cut(Verbatim verbatim, int tag, int content, int end) {
    if (verbatim.cut && end > content && find(JSON, tag, content) < 0) {
      cuts = count == cuts.length ? Arrays.copyOf(cuts, 2 * count) : cuts;
      cuts[count++] = content;
      cuts[count++] = end;
    }
  }

  /** The next {@code <}, eight bytes at a time; -1 with none. */
  private int open(int from) {
    int at = from;
    while (at + Long.BYTES <= page.length) {
      long same = Utf8.eight(page, at) ^ TAG_OPENS;
      long found = (same - LOW_BITS) & ~same & HIGH_BITS;
      if (found != 0) {
        return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
      at += Long.BYTES;
    }
    while (at < page.length && page[at] != '<') {
      at++;
    }
    return at < page.length ? at : -1;
  }

  /** Behind a comment, a document type, or a tag that is none and counts as a comment. */
  private int declarationEnd(int at) {
    boolean comment = is(COMMENT, at);
    int i = comment ? at + 4 : at + 2;
    if (comment && i < page.length && page[i] == '>') {
      return i + 1;
    }
    for (; i < page.length; i++) {
      if (page[i] == '>' && (!comment || closes(i, at + 2))) {
        return i + 1;
      }
    }
    return page.length;
  }

  /** Whether {@code -->} or {@code --!>} ends here in a comment whose dashes begin there. */
  private boolean closes(int at, int dashes) {
    int last = page[at - 1] == '!' ? at - 2 : at - 1;
    return last > dashes + 1 && page[last] == '-' && page[last - 1] == '-';
  }

  /** Behind a tag whose name begins here: its {@code >} outside of quoted values. */
  private int tagEnd(int name) {
    int i = name;
    while (i < page.length && page[i] != '>' && page[i] != '/' && !isBlank(page[i])) {
      i++;
    }
    while (i < page.length && page[i] != '>') {
      if (page[i] == '/' || isBlank(page[i])) {
        i++;
        continue;
      }
      i++; // an attribute's name, even where it begins with an equals sign
      while (i < page.length && page[i] != '=' && page[i] != '>' && page[i] != '/') {
        if (isBlank(page[i])) {
          break;
        }
        i++;
      }
      i = blanks(i);
      if (i < page.length && page[i] == '=') {
        i = valueEnd(blanks(i + 1));
      }
    }
    return Math.min(i + 1, page.length);
  }

  private int valueEnd(int from) {
    int i = from;
    if (i < page.length && (page[i] == '"' || page[i] == '\'')) {
      byte quote = page[i++];
      while (i < page.length && page[i] != quote) {
        i++;
      }
      return i + 1;
    }
    while (i < page.length && page[i] != '>' && !isBlank(page[i])) {
      i++;
    }
    return i;
  }

  private int blanks(int from) {
    int i = from;
    while (i < page.length && isBlank(page[i])) {
      i++;
    }
    return i;
  }

  private @Nullable Verbatim verbatim(int name) {
    for (Verbatim verbatim : VERBATIM) {
      if (isName(verbatim.tag, name)) {
        return verbatim;
      }
    }
    return null;
  }

  /** Whether a tag's name, in any case, stands here and ends. */
  private boolean isName(byte[] name, int at) {
    int end = at + name.length;
    if (!is(name, at) || end >= page.length) {
      return false;
    }
    return page[end] == '>' || page[end] == '/' || isBlank(page[end]);
  }

  private boolean is(byte[] lower, int at) {
    for (int k = 0; k < lower.length; k++) {
      if (at + k >= page.length || (page[at + k] != lower[k] && (page[at + k] | ' ') != lower[k])) {
        return false;
      }
    }
    return true;
  }

  private int find(byte[] lower, int from, int to) {
    for (int i = from; i + lower.length <= to; i++) {
      if (is(lower, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isLetter(int c) {
    return (c | ' ') >= 'a' && (c | ' ') <= 'z';
  }

  private static boolean isBlank(byte c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}

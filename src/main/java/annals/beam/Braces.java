// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import java.util.ArrayList;
import java.util.List;

/** Braces of globs, which Beam does not know: {@code *.{txt,html}} is two globs. */
final class Braces {

  private Braces() {}

  /** The globs without braces, in order; a brace that is not closed stands for itself. */
  static List<String> expanded(String glob) {
    int open = glob.indexOf('{');
    int close = open < 0 ? -1 : closing(glob, open);
    if (close < 0) {
      return List.of(glob);
    }
    String before = glob.substring(0, open);
    var globs = new ArrayList<String>();
    for (String choice : choices(glob.substring(open + 1, close))) {
      for (String rest : expanded(choice + glob.substring(close + 1))) {
        globs.add(before + rest);
      }
    }
    return List.copyOf(globs);
  }

  private static int closing(String glob, int open) {
    int depth = 0;
    for (int i = open; i < glob.length(); i++) {
      depth += glob.charAt(i) == '{' ? 1 : glob.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Splits at the commas that stand in no inner brace. */
  private static List<String> choices(String inside) {
    var choices = new ArrayList<String>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == ',' && depth == 0) {
        choices.add(inside.substring(from, i));
        from = i + 1;
      }
    }
    choices.add(inside.substring(from));
    return choices;
  }
}

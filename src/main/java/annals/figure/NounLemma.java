// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The dictionary form of a counted noun: {@code soldiers} to {@code soldier}. */
final class NounLemma {
  private static final Map<String, String> IRREGULAR =
      new HashMap<>(
          Map.of(
              "people",
              "people",
              "men",
              "man",
              "women",
              "woman",
              "children",
              "child",
              "feet",
              "foot",
              "teeth",
              "tooth",
              "lives",
              "life",
              "wives",
              "wife",
              "police",
              "police"));

  private static final List<String> SAME = List.of("series", "species", "news", "crossroads");

  private NounLemma() {}

  static String of(String noun) {
    String lower = Character.isUpperCase(noun.charAt(0)) ? noun : noun.toLowerCase(Locale.ROOT);
    String irregular = IRREGULAR.get(lower.toLowerCase(Locale.ROOT));
    if (irregular != null) {
      return irregular;
    }
    if (lower.length() < 4 || !lower.endsWith("s") || SAME.contains(lower)) {
      return lower.endsWith("men") && lower.length() > 4
          ? lower.substring(0, lower.length() - 2) + "an"
          : lower;
    }
    if (lower.endsWith("ss") || lower.endsWith("us") || lower.endsWith("is")) {
      return lower;
    }
    if (lower.endsWith("ies") && lower.length() > 4) {
      return lower.substring(0, lower.length() - 3) + "y";
    }
    boolean es =
        lower.endsWith("ches")
            || lower.endsWith("shes")
            || lower.endsWith("sses")
            || lower.endsWith("xes")
            || lower.endsWith("zes");
    return lower.substring(0, lower.length() - (es ? 2 : 1));
  }
}

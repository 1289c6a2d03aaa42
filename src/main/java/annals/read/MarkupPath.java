// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.text.Markup;
import annals.text.Markup.Element;
import annals.text.Markup.Landmark;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The open elements at a point of the walk through a page, outermost first. An element is recorded
 * for the {@link Markup} only when a line needs it, its ancestors with it; so what holds no text
 * leaves no trace. Elements below {@link #MOST} levels count as their ancestor there.
 */
final class MarkupPath {
  static final int MOST = 256;

  private static final int MOST_NAMES = 12;
  private static final int LONGEST_NAME = 40;
  private static final Map<String, Landmark> BY_TAG =
      Map.ofEntries(
          Map.entry("article", Landmark.ARTICLE),
          Map.entry("main", Landmark.MAIN),
          Map.entry("aside", Landmark.ASIDE),
          Map.entry("nav", Landmark.NAV),
          Map.entry("header", Landmark.HEADER),
          Map.entry("footer", Landmark.FOOTER),
          Map.entry("figure", Landmark.FIGURE),
          Map.entry("figcaption", Landmark.FIGCAPTION),
          Map.entry("form", Landmark.FORM),
          Map.entry("blockquote", Landmark.BLOCKQUOTE),
          Map.entry("table", Landmark.TABLE),
          Map.entry("ul", Landmark.LIST),
          Map.entry("ol", Landmark.LIST),
          Map.entry("dl", Landmark.LIST),
          Map.entry("h1", Landmark.HEADING),
          Map.entry("h2", Landmark.HEADING),
          Map.entry("h3", Landmark.HEADING),
          Map.entry("h4", Landmark.HEADING),
          Map.entry("h5", Landmark.HEADING),
          Map.entry("h6", Landmark.HEADING),
          Map.entry("pre", Landmark.PRE));
  private static final Map<String, Landmark> BY_ROLE =
      Map.of(
          "article", Landmark.ARTICLE,
          "main", Landmark.MAIN,
          "complementary", Landmark.ASIDE,
          "navigation", Landmark.NAV,
          "banner", Landmark.HEADER,
          "contentinfo", Landmark.FOOTER,
          "heading", Landmark.HEADING,
          "search", Landmark.FORM,
          "form", Landmark.FORM);

  private static final class Frame {
    private final OpenTag tag;
    private final boolean hidden;
    private int recorded = -1;

    Frame(OpenTag tag, boolean hidden) {
      this.tag = tag;
      this.hidden = hidden;
    }
  }

  private final List<Frame> open = new ArrayList<>();
  private final List<Element> elements = new ArrayList<>();
  private final Map<String, List<String>> names = new HashMap<>();
  private int below;
  private boolean folded;

  void push(OpenTag tag, boolean hidden) {
    if (open.size() == MOST) {
      below++;
      folded = true;
    } else {
      open.add(new Frame(tag, hidden || (!open.isEmpty() && top().hidden)));
    }
  }

  void pop() {
    if (below > 0) {
      below--;
    } else {
      open.remove(open.size() - 1);
    }
  }

  private Frame top() {
    return open.get(open.size() - 1);
  }

  /** How many elements are open, those too deep left out. */
  int depth() {
    return open.size();
  }

  /** Whether some elements lay too deep to be recorded. */
  boolean folded() {
    return folded;
  }

  /** The index of the open element at a depth from 1, recorded if it was not. */
  int record(int depth) {
    int from = depth;
    while (from > 1 && open.get(from - 1).recorded < 0) {
      from--;
    }
    for (int i = from; i <= depth; i++) {
      Frame frame = open.get(i - 1);
      if (frame.recorded < 0) {
        frame.recorded = elements.size();
        elements.add(element(frame, i == 1 ? -1 : open.get(i - 2).recorded, i - 1));
      }
    }
    return open.get(depth - 1).recorded;
  }

  List<Element> elements() {
    return List.copyOf(elements);
  }

  private Element element(Frame frame, int parent, int depth) {
    OpenTag tag = frame.tag;
    String role = lower(tag.attr("role"));
    Set<Landmark> above =
        parent < 0 ? EnumSet.noneOf(Landmark.class) : elements.get(parent).landmarks();
    return new Element(
        parent,
        depth,
        tag.name(),
        names(tag),
        lower(tag.attr("itemprop")),
        role,
        frame.hidden,
        landmarks(above, BY_TAG.get(tag.name()), role == null ? null : BY_ROLE.get(role)));
  }

  private static Set<Landmark> landmarks(
      Set<Landmark> above, @Nullable Landmark tag, @Nullable Landmark role) {
    boolean same = (tag == null || above.contains(tag)) && (role == null || above.contains(role));
    if (same) {
      return above;
    }
    EnumSet<Landmark> all = EnumSet.copyOf(above);
    if (tag != null) {
      all.add(tag);
    }
    if (role != null) {
      all.add(role);
    }
    return java.util.Collections.unmodifiableSet(all);
  }

  private List<String> names(OpenTag tag) {
    String all = tag.id().isEmpty() ? tag.classes() : tag.classes() + " " + tag.id();
    return all.isEmpty() ? List.of() : names.computeIfAbsent(all, MarkupPath::split);
  }

  private static List<String> split(String all) {
    var names = new ArrayList<String>();
    int end = 0;
    for (int start = 0; start < all.length() && names.size() < MOST_NAMES; start = end + 1) {
      end = start;
      while (end < all.length() && !isBlank(all.charAt(end))) {
        end++;
      }
      if (end > start) {
        String shown = all.substring(start, Math.min(end, start + LONGEST_NAME));
        names.add(shown.toLowerCase(Locale.ROOT));
      }
    }
    return List.copyOf(names);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static @Nullable String lower(String attribute) {
    return attribute.isBlank() ? null : attribute.strip().toLowerCase(Locale.ROOT);
  }
}

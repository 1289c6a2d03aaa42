// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

/** What the model tags the words of one sentence as, and what a pattern finds beside it. */
final class NameTagging {
  private final NameModel model;
  private byte[] tags = new byte[64];

  NameTagging(NameModel model) {
    this.model = model;
  }

  void tag(NameFeatures features, NameTokens words) {
    if (tags.length < words.size()) {
      tags = new byte[words.size() * 2];
    }
    model.tag(features, words.size(), tags);
  }

  boolean isOutside(int word) {
    return tags[word] == NameTag.OUTSIDE;
  }

  /** The kind of name that a word is tagged as part of. */
  NameKind kind(int word) {
    return NameTag.kind(tags[word]);
  }

  /** Lets a name begin at a word. */
  void begin(int word, NameKind kind) {
    tags[word] = (byte) kind.first();
  }

  /** The word after the name that is tagged from a word; the word itself where none is. */
  int end(NameTokens words, int first) {
    int end = first;
    if (NameTag.isFirst(tags[first])) {
      end++;
      while (end < words.size() && tags[end] == tags[first] + 1) {
        end++;
      }
    }
    return end;
  }

  /** Whether the model tags the very name that a pattern found. */
  boolean isSo(NameTokens words, NamePatterns.Found pattern) {
    int first = pattern.first();
    return NameTag.isFirst(tags[first])
        && end(words, first) == pattern.end()
        && NameTag.kind(tags[first]).type() == pattern.type();
  }

  /** Whether a name with a head holds all that the model tags in it: its own type, and places. */
  boolean isHeldBy(NameTokens words, NamePatterns.Found pattern) {
    if (!isHeaded(pattern)) {
      return false;
    }
    for (int i = pattern.first(); i < pattern.end(); i++) {
      if (NameTag.isFirst(tags[i])) {
        EntityType type = NameTag.kind(tags[i]).type();
        boolean fits = type == pattern.type() || (type == EntityType.PLACE && i > pattern.first());
        if (!fits || end(words, i) > pattern.end()) {
          return false;
        }
      }
    }
    return true;
  }

  static boolean isHeaded(NamePatterns.Found pattern) {
    return pattern.ruleId().equals("entity.pattern.head");
  }

  /** Whether nothing but a person is tagged. */
  boolean isFreeForPerson(int first, int end) {
    for (int i = first; i < end; i++) {
      if (tags[i] != NameTag.OUTSIDE && NameTag.kind(tags[i]) != NameKind.PERSON) {
        return false;
      }
    }
    return true;
  }

  boolean isFree(int first, int end) {
    for (int i = first; i < end; i++) {
      if (tags[i] != NameTag.OUTSIDE) {
        return false;
      }
    }
    return true;
  }
}

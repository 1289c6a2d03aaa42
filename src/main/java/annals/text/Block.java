// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.text;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of whole lines (or a part of a line, where a tail is cut) with one role. The blocks of
 * a document tile it: each begins where the one before ends, line terminators included.
 *
 * @param span the block with its line terminators
 * @param line number of its first line, from 1
 * @param lines how many lines it covers, at least 1
 * @param kept whether it is article text; with mode {@code none} every block is kept whatever its
 *     role
 * @param score how much it looks like article text, 0 to 1; null where rules alone decided
 * @param ruleId the rule that decided
 * @param prefixEnd where an agency prefix such as {@code NDO - } ends (a char offset); null without
 *     one
 * @param credit the credit of a caption, {@code VNA} of {@code (Photo: VNA)}; null without one
 */
public record Block(
    Span span,
    int line,
    int lines,
    BlockRole role,
    boolean kept,
    @Nullable Double score,
    String ruleId,
    @Nullable Integer prefixEnd,
    @Nullable String credit) {

  public static Block of(Line line, BlockRole role, String ruleId) {
    return new Block(
        line.whole(), line.number(), 1, role, role.isArticle(), null, ruleId, null, null);
  }

  public Block withRole(BlockRole newRole, String newRuleId) {
    return new Block(
        span, line, lines, newRole, newRole.isArticle(), score, newRuleId, prefixEnd, credit);
  }

  public Block withKept(boolean newKept) {
    return new Block(span, line, lines, role, newKept, score, ruleId, prefixEnd, credit);
  }

  public Block withPrefixEnd(@Nullable Integer newPrefixEnd) {
    return new Block(span, line, lines, role, kept, score, ruleId, newPrefixEnd, credit);
  }

  public Block withCredit(@Nullable String newCredit) {
    return new Block(span, line, lines, role, kept, score, ruleId, prefixEnd, newCredit);
  }
}

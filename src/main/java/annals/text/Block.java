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
 * @param verdict what it is taken for
 * @param prefixEnd where an agency prefix such as {@code NDO - } ends (a char offset); null without
 *     one
 * @param credit the credit of a caption, {@code VNA} of {@code (Photo: VNA)}; null without one
 */
public record Block(
    Span span,
    int line,
    int lines,
    Verdict verdict,
    @Nullable Integer prefixEnd,
    @Nullable String credit) {

  /**
   * What a block is taken for.
   *
   * @param kept whether it is article text; with mode {@code none} every block is kept whatever its
   *     role
   * @param score how much it looks like article text, 0 to 1; null where rules alone decided
   * @param ruleId the rule that decided
   */
  public record Verdict(BlockRole role, boolean kept, @Nullable Double score, String ruleId) {

    /** What a rule alone decides. */
    public static Verdict of(BlockRole role, String ruleId) {
      return new Verdict(role, role.isArticle(), null, ruleId);
    }
  }

  public static Block of(Line line, BlockRole role, String ruleId) {
    return new Block(line.whole(), line.number(), 1, Verdict.of(role, ruleId), null, null);
  }

  public BlockRole role() {
    return verdict.role();
  }

  public boolean kept() {
    return verdict.kept();
  }

  public @Nullable Double score() {
    return verdict.score();
  }

  public String ruleId() {
    return verdict.ruleId();
  }

  public Block withSpan(Span newSpan) {
    return new Block(newSpan, line, lines, verdict, prefixEnd, credit);
  }

  public Block withRole(BlockRole newRole, String newRuleId) {
    return with(new Verdict(newRole, newRole.isArticle(), score(), newRuleId));
  }

  public Block withKept(boolean newKept) {
    return with(new Verdict(role(), newKept, score(), ruleId()));
  }

  private Block with(Verdict newVerdict) {
    return new Block(span, line, lines, newVerdict, prefixEnd, credit);
  }

  public Block withPrefixEnd(@Nullable Integer newPrefixEnd) {
    return new Block(span, line, lines, verdict, newPrefixEnd, credit);
  }

  public Block withCredit(@Nullable String newCredit) {
    return new Block(span, line, lines, verdict, prefixEnd, newCredit);
  }
}

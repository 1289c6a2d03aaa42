// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.rule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One rule: an id that rows carry, why it is there, and texts that it must and must not match.
 *
 * @param pattern a regular expression where the rule is one; null for grammar in code
 * @param matches at least one text that it matches; the first is the example in the rules table
 * @param rejects texts that look alike but are not for this rule
 * @param attributes whatever else the stage gives a rule, {@code role: share_list}
 */
public record Rule(
    String id,
    String why,
    @Nullable String pattern,
    List<String> matches,
    List<String> rejects,
    Map<String, String> attributes) {}

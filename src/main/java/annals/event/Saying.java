// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.text.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that tell that somebody said something: {@code The talks failed, Anna Berg
 * said} has the cue {@code said}, the content {@code The talks failed} and Anna Berg as speaker.
 *
 * @param cue the verb, or {@code according}
 * @param content what is said, as far as the tree of the sentence tells; null where it stands in
 *     other sentences
 * @param speaker null where nobody is named
 * @param unnamed whether a pronoun stands for the speaker and nobody in the paragraph can be meant
 * @param saidOn the day on which it was said; null where the text tells none
 */
public record Saying(
    Span cue,
    @Nullable Span content,
    @Nullable Participant speaker,
    boolean unnamed,
    @Nullable LocalDate saidOn) {}

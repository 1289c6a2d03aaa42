// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
/**
 * Events: triggers with their type, participants, polarity, modality and date. The lexicon of
 * triggers: {@code annals/event/}.
 */
@NullMarked
package annals.event;

import org.jspecify.annotations.NullMarked;

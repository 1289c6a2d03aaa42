// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
/**
 * Casualties: how many people were killed, injured, are missing, were displaced or detained, as a
 * text tells it. The door is {@link annals.casualty.CasualtyFinder}; the words: {@code
 * annals/casualty/}.
 */
@NullMarked
package annals.casualty;

import org.jspecify.annotations.NullMarked;

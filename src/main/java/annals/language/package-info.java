// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
/**
 * Which language a text is in: a vote of function words and scripts. Comes in: characters. Goes
 * out: an ISO 639-1 code with a confidence, or none.
 */
@NullMarked
package annals.language;

import org.jspecify.annotations.NullMarked;

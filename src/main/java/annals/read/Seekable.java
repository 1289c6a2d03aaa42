// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

/** Knows where reading can begin within the packed bytes of an input. */
@FunctionalInterface
interface Seekable {
  /** Data that can only be read from their start. */
  Seekable NOWHERE = plain -> -1;

  /** Data that are not packed. */
  Seekable ANYWHERE = plain -> plain;

  /**
   * Where in the input the content from a place on begins.
   *
   * @param plain a place in the content; no less than in the call before
   * @return an offset in bytes; negative where reading cannot begin there
   */
  long offset(long plain);
}

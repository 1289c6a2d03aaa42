// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

/**
 * How much is read before an input counts as hostile. What goes over a limit is not read and is an
 * issue ({@code too_long}, {@code decompression_limit}).
 *
 * @param documentBytes most bytes of one document, after decompression
 * @param documentCharacters most characters of its text, which is a cell of a table in the end
 * @param documentLines most lines of its text; each is held with what is known of it
 * @param markupPieces most tags, attributes and line ends of a page, which its tree is made of
 * @param compressionRatio most bytes out for one byte in, once {@code ratioFloor} bytes are out
 * @param ratioFloor bytes that may come out before the ratio counts
 */
public record ReadLimits(
    int documentBytes,
    int documentCharacters,
    int documentLines,
    int markupPieces,
    int compressionRatio,
    long ratioFloor) {
  private static final int MEBIBYTE = 1 << 20;

  /**
   * 32 MiB a document, of which 8 Mi characters of text (the longest novels have half of that) on
   * 200,000 lines, and 500,000 pieces of markup (front pages have some 20,000); 200 bytes out for
   * one in (text compresses 3 to 20 fold) after 1 MiB.
   */
  public static ReadLimits standard() {
    return new ReadLimits(32 * MEBIBYTE, 8 * MEBIBYTE, 200_000, 500_000, 200, MEBIBYTE);
  }
}

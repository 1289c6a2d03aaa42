// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

/** What must hold of every dataset, in the order in which {@code verify} tells of it. */
public enum Invariant {
  MANIFEST("the manifest names the checksums"),
  CHECKSUMS("every file has the checksum that is named"),
  READABLE("every row reads by its columns' types"),
  DIGESTS("CSV, Parquet and manifest hold the same rows"),
  NOT_NULL("cells that must have a value have one"),
  TEXT_POLICY("cells that the text policy empties are empty"),
  CLOSED_LISTS("values of closed lists are in them"),
  PRIMARY_KEYS("primary keys are unique"),
  FOREIGN_KEYS("foreign keys resolve"),
  SUMS("counts are what the rows make"),
  NAMED_EVENTS("title and date of a happening are those of events of it"),
  ORDER("rows are in the order of places"),
  DATE_ORDER("no date ends before it starts"),
  EDTF("EDTF says the same as its bounds"),
  VALUES("values fit each other"),
  INPUTS("inputs have the bytes that the manifest names"),
  TEXTS("source texts have the length and hash of their document"),
  SPANS("the source text between offsets is the row's text"),
  TILING("blocks tile their document, kept + dropped = all"),
  SENTENCE_PLACE("a sentence lies in a kept block"),
  SENTENCE_COVER("sentences cover the kept blocks"),
  FLOORS("row counts are within the floors");

  private final String statement;

  Invariant(String statement) {
    this.statement = statement;
  }

  /** The invariant in words. */
  public String statement() {
    return statement;
  }
}

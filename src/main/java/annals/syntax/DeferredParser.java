// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.nio.ByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A parser that is made of its bytes when the first sentence is parsed: who only tags does not wait
 * for it, and a quarter of a second is half of what the model takes to load.
 */
final class DeferredParser {
  private final TagSet tags;
  private @Nullable ByteBuffer bytes;
  private @Nullable Parser parser;

  private DeferredParser(TagSet tags, @Nullable ByteBuffer bytes, @Nullable Parser parser) {
    this.tags = tags;
    this.bytes = bytes;
    this.parser = parser;
  }

  static DeferredParser of(Parser parser, TagSet tags) {
    return new DeferredParser(tags, null, parser);
  }

  /** What is left of the bytes is the parser. */
  static DeferredParser read(ByteBuffer bytes, TagSet tags) {
    return new DeferredParser(tags, bytes, null);
  }

  synchronized Parser get() {
    Parser made = parser;
    if (made == null) {
      made = Parser.read(Objects.requireNonNull(bytes), tags);
      parser = made;
      bytes = null;
    }
    return made;
  }
}

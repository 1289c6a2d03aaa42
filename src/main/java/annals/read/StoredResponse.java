// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.netpreserve.jwarc.HttpResponse;

/**
 * An HTTP response as it was stored: head and body, the body freed of its chunks and codings as far
 * as they are there.
 */
final class StoredResponse {
  /** Longest head that is looked for. */
  private static final int HEAD = 1 << 16;

  private static final int SUCCESS = 2;
  private static final int HUNDRED = 100;

  private final HttpResponse head;
  private final Content first;
  private final InputStream rest;

  private StoredResponse(HttpResponse head, Content first, InputStream rest) {
    this.head = head;
    this.first = first;
    this.rest = rest;
  }

  /**
   * Reads the head of a record's block; throws {@link IOException} where there is none of a
   * response.
   */
  static StoredResponse of(InputStream block) throws IOException {
    Content first = Content.first(block, HEAD);
    byte[] bytes = first.bytes();
    int end = headEnd(bytes);
    HttpResponse head =
        HttpResponse.parseWithoutBody(
            Channels.newChannel(new ByteArrayInputStream(bytes, 0, end)),
            Channels.newChannel(OutputStream.nullOutputStream()));
    return new StoredResponse(
        head, first.withBytes(Arrays.copyOfRange(bytes, end, bytes.length)), block);
  }

  int status() {
    return head.status();
  }

  boolean isPage() {
    return head.status() / HUNDRED == SUCCESS;
  }

  DeclaredType type() {
    return DeclaredType.of(head.headers().all("Content-Type"));
  }

  /** The body, once. */
  Content body(int limit) {
    Content stored =
        first.broken() == null ? first.followedBy(Content.read(rest, limit), limit) : first;
    String transfer =
        String.join(",", head.headers().all("Transfer-Encoding")).toLowerCase(Locale.ROOT);
    List<String> codings = ContentCodings.listed(head.headers().all("Content-Encoding"));
    if (codings.isEmpty() && transfer.isBlank()) {
      return stored.shorterThan(head.headers().first("Content-Length").orElse(""));
    }
    Content joined = transfer.contains("chunked") ? Chunks.joined(stored) : stored;
    return ContentCodings.decode(joined, codings, limit);
  }

  /** Behind the first empty line. */
  private static int headEnd(byte[] bytes) {
    boolean lineStart = false;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        if (lineStart) {
          return i + 1;
        }
        lineStart = true;
      } else if (bytes[i] != '\r') {
        lineStart = false;
      }
    }
    return bytes.length;
  }
}

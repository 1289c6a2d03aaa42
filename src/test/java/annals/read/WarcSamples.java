// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;

/** Sound WARC records, their bodies in one coding or another. */
final class WarcSamples {
  private WarcSamples() {}

  /** A response; the coding of its body goes by its number. */
  static byte[] record(int number, String page) {
    byte[] plain = page.getBytes(StandardCharsets.UTF_8);
    String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n";
    return switch (number % 5) {
      case 1 -> response(number, head + "Content-Encoding: gzip\r\n\r\n", Read.gzip(plain));
      case 2 -> response(number, head + "Content-Encoding: deflate\r\n\r\n", zlib(plain));
      case 3 -> response(number, head + "Content-Encoding: zstd\r\n\r\n", Zstd.compress(plain));
      case 4 ->
          response(
              number,
              head + "Transfer-Encoding: chunked\r\n\r\n",
              (Integer.toHexString(plain.length) + "\r\n" + page + "\r\n0\r\n\r\n")
                  .getBytes(StandardCharsets.UTF_8));
      default -> response(number, head + "\r\n", plain);
    };
  }

  /** A text record of a WET file. */
  static byte[] conversion(int number, String text) {
    return record(number, "conversion", "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] response(int number, String head, byte[] body) {
    var block = new ByteArrayOutputStream();
    block.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    block.writeBytes(body);
    return record(number, "response", "application/http; msgtype=response", block.toByteArray());
  }

  private static byte[] record(int number, String kind, String type, byte[] block) {
    String head =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:r%d>\r\nWARC-Date: 2026-03-24T02:30:00Z\r\nWARC-Target-URI: https://example.org/%d\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(kind, number, number, type, block.length);
    var out = new ByteArrayOutputStream();
    out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(block);
    out.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  private static byte[] zlib(byte[] plain) {
    var out = new ByteArrayOutputStream();
    try (var packed = new DeflaterOutputStream(out)) {
      packed.write(plain);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}

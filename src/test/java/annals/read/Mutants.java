// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Sound inputs of every reader, and damaged ones made of them by a seeded random. */
final class Mutants {
  private static final int MOST_CHANGES = 4;
  private static final int HEADER = 40;
  private static final int RECORDS = 3;

  /** What formats are made of. */
  private static final byte[] SIGNS = bytes("0123456789<>\"\\{}[]\r\n,:\0");

  private final List<Input> sound = sound();
  private final Random random;

  Mutants(long seed) {
    random = new Random(seed);
  }

  /** A file by its name and its bytes. */
  static final class Input {
    private final String path;
    private final byte[] bytes;

    Input(String path, byte[] bytes) {
      this.path = path;
      this.bytes = bytes;
    }

    String path() {
      return path;
    }

    byte[] bytes() {
      return bytes;
    }
  }

  /** The sound inputs: every format plain, in one gzip member, in many, and as Zstandard. */
  static List<Input> sound() {
    var all = new ArrayList<Input>();
    String text =
        "LASSE, March 24 - The ferry is back, “at last”, said Änne Krüger.\n\nIt had been away for 3 weeks.\n";
    String page =
        "<!doctype html><html><head><title>Ferry back</title><meta charset=utf-8>"
            + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry back\",\"datePublished\":\"2026-03-24\"}</script>"
            + "<style>p { margin: 0 }</style></head><body><nav><a href=/>Home</a></nav><article><h1>Ferry back</h1><p>"
            + text
            + "<table><tr><td>a<td>b</table></article></body></html>";
    add(all, "a.txt", List.of(bytes(text), bytes(text)));
    add(all, "b.txt", List.of(text.getBytes(StandardCharsets.UTF_16)));
    add(all, "c.txt", List.of("Паром снова ходит.\n".getBytes(Charset.forName("windows-1251"))));
    add(all, "a.html", List.of(bytes(page)));
    add(all, "a", List.of(bytes(page)));
    var lines = new ArrayList<byte[]>();
    var pages = new ArrayList<byte[]>();
    for (int i = 0; i < RECORDS; i++) {
      String json = text.replace("\n", "\\n");
      lines.add(
          bytes(
              "{\"id\":\"r%d\",\"url\":\"https://example.org/%d\",\"title\":\"T\",\"date\":\"2026-03-24\",\"text\":\"%s\"}\n"
                  .formatted(i, i, json)));
      pages.add(WarcSamples.record(i, page));
    }
    add(all, "a.jsonl", lines);
    add(all, "a.warc", pages);
    String array = "[" + String.join(",", lines.stream().map(Mutants::text).toList()) + "]";
    add(all, "a.json", List.of(bytes(array)));
    add(
        all,
        "a.csv",
        List.of(
            bytes("id,title,text\n1,T,\"One, two.\n\nThree.\"\n2,U,Four\n"), bytes("3,V,Five\n")));
    add(all, "a.wet", List.of(WarcSamples.conversion(1, text), WarcSamples.conversion(2, text)));
    return List.copyOf(all);
  }

  private static void add(List<Input> all, String path, List<byte[]> members) {
    var plain = new ByteArrayOutputStream();
    var packed = new ByteArrayOutputStream();
    var frames = new ByteArrayOutputStream();
    for (byte[] member : members) {
      plain.writeBytes(member);
      packed.writeBytes(Read.gzip(member));
      frames.writeBytes(Zstd.compress(member));
    }
    all.add(new Input(path, plain.toByteArray()));
    all.add(new Input(path + ".gz", Read.gzip(plain.toByteArray())));
    all.add(new Input(path + ".gz", packed.toByteArray()));
    all.add(new Input(path + ".zst", frames.toByteArray()));
  }

  /** The next damaged input. */
  Input next() {
    Input input = any();
    byte[] bytes = input.bytes().clone();
    for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
      bytes = bytes.length == 0 ? bytes : changed(bytes);
    }
    return new Input(input.path(), bytes);
  }

  private Input any() {
    return sound.get(random.nextInt(sound.size()));
  }

  private byte[] changed(byte[] bytes) {
    int at = random.nextInt(bytes.length);
    int length = Math.min(1 + random.nextInt(64), bytes.length - at);
    switch (random.nextInt(10)) {
      case 0, 1, 2 -> bytes[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
      case 3 -> bytes[random.nextInt(Math.min(HEADER, bytes.length))] = (byte) random.nextInt();
      case 4 -> {
        return Arrays.copyOf(bytes, at);
      }
      case 5 -> {
        return spliced(bytes, at, at + length, new byte[0]);
      }
      case 6 -> {
        byte[] junk = new byte[length];
        random.nextBytes(junk);
        return spliced(bytes, at, at, random.nextBoolean() ? junk : new byte[length]);
      }
      case 7 -> {
        return spliced(
            bytes, random.nextInt(bytes.length), -1, Arrays.copyOfRange(bytes, at, at + length));
      }
      case 8 -> {
        byte[] other = any().bytes();
        return spliced(
            bytes, at, -1, Arrays.copyOfRange(other, random.nextInt(other.length), other.length));
      }
      default -> bytes[at] = SIGNS[random.nextInt(SIGNS.length)];
    }
    return bytes;
  }

  /** The bytes with others in the place of some; none are taken out where the end is negative. */
  private static byte[] spliced(byte[] bytes, int from, int to, byte[] others) {
    var out = new ByteArrayOutputStream();
    out.write(bytes, 0, from);
    out.writeBytes(others);
    int rest = to < 0 ? from : to;
    out.write(bytes, rest, bytes.length - rest);
    return out.toByteArray();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

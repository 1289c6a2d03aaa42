// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import annals.beam.Inputs;
import annals.publish.Checksums;
import annals.publish.Manifest;
import annals.rule.OwnLexicons;
import annals.rule.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a run would make what is there already. After a run a file beside the output ({@code
 * .dataset.made}) holds one hash of all that decides a dataset: the bytes and names of the inputs,
 * the pipeline, what the user wants otherwise, the program; and the hash of the manifest, which
 * stands for every byte of the folder.
 */
final class LastRun {
  private static final String EPOCH = "SOURCE_DATE_EPOCH";

  private LastRun() {}

  /** What decides the dataset of a request, as one hash; null where an input cannot be read. */
  static @Nullable String key(RunRequest request, List<Inputs.Sized> inputs) throws IOException {
    var lines = new ArrayList<String>();
    lines.add(program());
    lines.add(request.pipeline().sha256());
    lines.add(String.valueOf(request.pipeline().input().fields()));
    lines.add(
        request.globs()
            + " "
            + request.clean()
            + " "
            + request.dayOrder()
            + " "
            + request.sources()
            + " "
            + request.pipeline().output().formats()
            + " "
            + request.pipeline().output().textPolicy()
            + " "
            + request.credit()
            + " "
            + System.getenv(EPOCH));
    OwnLexicons.all().forEach(list -> lines.add(list.name() + "\t" + list.sha256()));
    for (Inputs.Sized input : inputs) {
      Path file = Path.of(input.named().path());
      if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
        return null;
      }
      lines.add(input.named().docId() + "\t" + input.named().path() + "\t" + sha256(file));
    }
    return Sha256.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  /** Whether anything is known of how the output was made. */
  static boolean isNoted(Path output) {
    return Files.isRegularFile(stamp(output));
  }

  /** Whether the output is what a run with this key made, to the last byte. */
  static boolean made(Path output, @Nullable String key) throws IOException {
    Path stamp = stamp(output);
    Path manifest = output.resolve(Manifest.PATH);
    if (key == null || !Files.isRegularFile(stamp) || !Files.isRegularFile(manifest)) {
      return false;
    }
    boolean same = Files.readString(stamp).equals(line(key, Files.readAllBytes(manifest)));
    return same && isWhole(output);
  }

  /** Notes what a staged dataset is made of, before it is published. */
  static void note(Path output, Path staging, @Nullable String key) throws IOException {
    if (key == null) {
      Files.deleteIfExists(stamp(output));
    } else {
      Files.writeString(
          stamp(output), line(key, Files.readAllBytes(staging.resolve(Manifest.PATH))));
    }
  }

  private static Path stamp(Path output) {
    Path path = output.toAbsolutePath().normalize();
    return path.resolveSibling("." + path.getFileName() + ".made");
  }

  private static String line(String key, byte[] manifest) {
    return key + " " + Sha256.of(manifest) + "\n";
  }

  private static boolean isWhole(Path output) throws IOException {
    Path sums = output.resolve(Checksums.PATH);
    if (!Files.isRegularFile(sums)) {
      return false;
    }
    Map<String, String> named = Checksums.read(Files.readAllBytes(sums));
    for (Map.Entry<String, String> file : named.entrySet()) {
      Path path = output.resolve(file.getKey());
      if (!Files.isRegularFile(path) || !sha256(path).equals(file.getValue())) {
        return false;
      }
    }
    return true;
  }

  private static String sha256(Path file) throws IOException {
    MessageDigest digest = Sha256.start();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
    return Sha256.hex(digest);
  }

  /** The jar, or the folder of classes: names, sizes and times of the files. */
  private static String program() throws IOException {
    try {
      Path code =
          Path.of(LastRun.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(code)) {
        var lines = new ArrayList<String>();
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          lines.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
        }
        return Sha256.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
      }
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}

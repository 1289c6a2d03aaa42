// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Digits, case and clocks of the machine reach no byte of a dataset. */
final class LocaleTest {
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir Path folder;

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  private Map<String, byte[]> dataset(Locale newLocale, String newZone) throws IOException {
    Locale.setDefault(newLocale);
    TimeZone.setDefault(TimeZone.getTimeZone(newZone));
    Path out = folder.resolve("out");
    String[] arguments = {"--pipeline=dataset", "--output=" + out};
    assertEquals(0, Annals.run(arguments, new PrintStream(OutputStream.nullOutputStream(), true)));
    var files = new TreeMap<String, byte[]>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(out.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  @Test
  void theSameBytesInEveryLocaleAndTimeZone() throws IOException {
    Map<String, byte[]> here = dataset(Locale.ROOT, "UTC");
    String[][] places = {
      {"th-TH-u-nu-thai-x-lvariant-TH", "Asia/Bangkok"},
      {"ar-EG-u-nu-arab", "Africa/Cairo"},
      {"tr-TR", "Pacific/Kiritimati"}
    };
    for (String[] place : places) {
      Map<String, byte[]> there = dataset(Locale.forLanguageTag(place[0]), place[1]);
      assertEquals(here.keySet(), there.keySet());
      here.forEach((file, bytes) -> assertArrayEquals(bytes, there.get(file), place[0] + file));
    }
  }
}

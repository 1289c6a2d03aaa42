// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    return files(out);
  }

  private static Map<String, byte[]> files(Path out) throws IOException {
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

  /** As cron and containers start programs: no locale, so that all but ASCII is unknown to Java. */
  @Test
  void theSameBytesWithoutALocale() throws IOException, InterruptedException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Files.writeString(
        pages.resolve("page.txt"), "Das Fährschiff sank am 3. Mai 2019 vor 中国.\n\nÉ. said “no”.\n");
    Path out = folder.resolve("out");
    String[] arguments = {
      "--pipeline=dataset", "--input=" + pages + "/*.txt,seeds/*.txt", "--output=" + out
    };
    assertEquals(0, Annals.run(arguments, new PrintStream(OutputStream.nullOutputStream(), true)));
    Map<String, byte[]> here = files(out);
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "annals.Annals"));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    builder.environment().put("LC_ALL", "C");
    Process run = builder.start();
    String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, run.waitFor(), said);
    Map<String, byte[]> there = files(out);
    assertEquals(here.keySet(), there.keySet());
    here.forEach((file, bytes) -> assertArrayEquals(bytes, there.get(file), file));
  }
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.text.BlockRole;
import annals.text.SourceText;
import annals.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class RecordCodecTest {

  record Inner(String name, @Nullable Double score) {}

  record Outer(
      @Nullable Span span,
      long number,
      @Nullable Integer count,
      boolean flag,
      @Nullable BlockRole role,
      @Nullable LocalDate day,
      @Nullable LocalDateTime time,
      @Nullable SourceText text,
      List<Inner> list,
      Map<String, Long> map) {}

  private static byte[] bytes(Object value) throws IOException {
    var out = new ByteArrayOutputStream();
    RecordCodec.write(value, new DataOutputStream(out));
    return out.toByteArray();
  }

  private static <T> T roundTrip(T value, Class<T> type) throws IOException {
    return RecordCodec.read(type, new DataInputStream(new ByteArrayInputStream(bytes(value))));
  }

  @Test
  void aRecordComesBackAsItWas() throws IOException {
    var full =
        new Outer(
            Span.of(3, 7),
            -1,
            42,
            true,
            BlockRole.LEDE,
            LocalDate.of(-44, 3, 15),
            LocalDateTime.of(2019, 1, 9, 20, 13, 0, 1),
            SourceText.of("onVietnam’s 😀"),
            List.of(new Inner("a", 0.5), new Inner("", null)),
            Map.of("b", 2L, "a", Long.MIN_VALUE));
    assertEquals(full, roundTrip(full, Outer.class));
  }

  @Test
  void whatMayBeNullComesBackAsNull() throws IOException {
    var empty = new Outer(null, 0, null, false, null, null, null, null, List.of(), Map.of());
    assertEquals(empty, roundTrip(empty, Outer.class));
  }

  record Roles(Set<BlockRole> roles) {}

  @Test
  void aSetOfEnumsComesBackAndItsOrderDoesNotMatter() throws IOException {
    var roles = new Roles(Set.of(BlockRole.OTHER, BlockRole.HEADLINE));
    assertEquals(roles, roundTrip(roles, Roles.class));
    assertArrayEquals(bytes(roles), bytes(new Roles(EnumSet.copyOf(roles.roles()))));
    assertEquals(Set.of(), roundTrip(new Roles(Set.of()), Roles.class).roles());
  }

  @Test
  void equalRecordsGiveEqualBytesWhateverTheOrderOfTheirMaps() throws IOException {
    Map<String, Long> oneWay = new java.util.LinkedHashMap<>(Map.of("a", 1L));
    oneWay.put("b", 2L);
    Map<String, Long> otherWay = new java.util.LinkedHashMap<>(Map.of("b", 2L));
    otherWay.put("a", 1L);
    var a = new Outer(null, 0, null, false, null, null, null, null, List.of(), oneWay);
    var b = new Outer(null, 0, null, false, null, null, null, null, List.of(), otherWay);
    assertArrayEquals(bytes(a), bytes(b));
  }

  @Property
  void anyNumbersAndTextsComeBack(@ForAll long number, @ForAll String name) throws IOException {
    String whole =
        new String(
            name.getBytes(java.nio.charset.StandardCharsets.UTF_8),
            java.nio.charset.StandardCharsets.UTF_8);
    var value =
        new Outer(
            null,
            number,
            null,
            true,
            null,
            null,
            null,
            null,
            List.of(new Inner(whole, 0.1)),
            Map.of());
    assertEquals(value, roundTrip(value, Outer.class));
  }
}

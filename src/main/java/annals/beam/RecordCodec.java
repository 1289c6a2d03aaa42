// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.clean.Hashes;
import annals.syntax.SharedSyntax;
import annals.text.SourceText;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads any record as compact bytes, from its components alone: strings, numbers,
 * booleans, enums, dates, source texts, hashes, other records, sets of enums, and lists and
 * string-keyed maps of these; each may be null. It serves the run files and whatever travels
 * between workers, so that neither lists fields twice. Equal records give equal bytes. The format
 * is private to one run and never published.
 */
final class RecordCodec {
  private static final Map<Type, Part> PARTS = new ConcurrentHashMap<>();
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private RecordCodec() {}

  /** One kind of value; it is given and gives back non-null values only. */
  private interface Part {
    void write(Object value, DataOutput out) throws IOException;

    Object read(DataInput in) throws IOException;
  }

  static void write(Object value, DataOutput out) throws IOException {
    partOf(value.getClass()).write(value, out);
  }

  static <T> T read(Class<T> type, DataInput in) throws IOException {
    return type.cast(partOf(type).read(in));
  }

  private static Part partOf(Type type) {
    Part known = PARTS.get(type);
    if (known != null) {
      return known;
    }
    Part made = make(type);
    PARTS.put(type, made);
    return made;
  }

  private static Part make(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      Part element = partOf(arguments[arguments.length - 1]);
      if (generic.getRawType() == Set.class) {
        return new EnumSetPart((Class<?>) arguments[0]);
      }
      return generic.getRawType() == List.class ? new ListPart(element) : new MapPart(element);
    }
    Class<?> raw = MethodType.methodType((Class<?>) type).wrap().returnType();
    if (raw.isRecord()) {
      return new RecordPart(raw);
    }
    if (raw.isSealed()) {
      return new SealedPart(raw);
    }
    if (raw.isEnum()) {
      Object[] constants = raw.getEnumConstants();
      return enumPart(constants);
    }
    if (raw == SharedSyntax.class) {
      return part((v, out) -> {}, in -> new SharedSyntax());
    }
    Part scalar = SCALARS.get(raw);
    if (scalar == null) {
      throw new IllegalArgumentException("no codec for " + type);
    }
    return scalar;
  }

  private static final Map<Class<?>, Part> SCALARS =
      Map.of(
          String.class, part((v, out) -> writeText((String) v, out), RecordCodec::readText),
          SourceText.class,
              part((v, out) -> writeText(v.toString(), out), in -> SourceText.of(readText(in))),
          Hashes.class, part((v, out) -> writeHashes((Hashes) v, out), RecordCodec::readHashes),
          Long.class, part((v, out) -> writeLong((Long) v, out), RecordCodec::readLong),
          Integer.class, part((v, out) -> writeLong((Integer) v, out), in -> (int) readLong(in)),
          Double.class, part((v, out) -> out.writeDouble((Double) v), DataInput::readDouble),
          Float.class, part((v, out) -> out.writeFloat((Float) v), DataInput::readFloat),
          Boolean.class, part((v, out) -> out.writeBoolean((Boolean) v), DataInput::readBoolean),
          LocalDate.class,
              part(
                  (v, out) -> writeLong(((LocalDate) v).toEpochDay(), out),
                  in -> LocalDate.ofEpochDay(readLong(in))),
          LocalDateTime.class,
              part((v, out) -> writeTime((LocalDateTime) v, out), RecordCodec::readTime));

  @FunctionalInterface
  private interface Writing {
    void write(Object value, DataOutput out) throws IOException;
  }

  @FunctionalInterface
  private interface Reading {
    Object read(DataInput in) throws IOException;
  }

  private static Part part(Writing writing, Reading reading) {
    return new Part() {
      @Override
      public void write(Object value, DataOutput out) throws IOException {
        writing.write(value, out);
      }

      @Override
      public Object read(DataInput in) throws IOException {
        return reading.read(in);
      }
    };
  }

  @SuppressWarnings("EnumOrdinal") // both ends of the format are the same class of the same run
  private static Part enumPart(Object[] constants) {
    return part((v, out) -> out.writeByte(((Enum<?>) v).ordinal()), in -> constants[in.readByte()]);
  }

  private static void writeNullable(Part part, @Nullable Object value, DataOutput out)
      throws IOException {
    out.writeBoolean(value != null);
    if (value != null) {
      part.write(value, out);
    }
  }

  private static @Nullable Object readNullable(Part part, DataInput in) throws IOException {
    return in.readBoolean() ? part.read(in) : null;
  }

  private record ListPart(Part element) implements Part {
    @Override
    public void write(Object value, DataOutput out) throws IOException {
      var list = (List<?>) value;
      writeLong(list.size(), out);
      for (Object item : list) {
        writeNullable(element, item, out);
      }
    }

    @Override
    public Object read(DataInput in) throws IOException {
      int size = (int) readLong(in);
      var list = new ArrayList<@Nullable Object>(size);
      for (int i = 0; i < size; i++) {
        list.add(readNullable(element, in));
      }
      return Collections.unmodifiableList(list);
    }
  }

  /** A set of the values of an enum, as bits. */
  @SuppressWarnings("EnumOrdinal") // both ends of the format are the same class of the same run
  private record EnumSetPart(Class<?> type) implements Part {
    @Override
    public void write(Object value, DataOutput out) throws IOException {
      long bits = 0;
      for (Object item : (Set<?>) value) {
        bits |= 1L << ((Enum<?>) item).ordinal();
      }
      writeLong(bits, out);
    }

    @Override
    public Object read(DataInput in) throws IOException {
      long bits = readLong(in);
      var set = new LinkedHashSet<Object>();
      for (Object constant : type.getEnumConstants()) {
        if ((bits >> ((Enum<?>) constant).ordinal() & 1) == 1) {
          set.add(constant);
        }
      }
      return Collections.unmodifiableSet(set);
    }
  }

  private record MapPart(Part element) implements Part {
    @Override
    public void write(Object value, DataOutput out) throws IOException {
      var map = new TreeMap<Object, Object>((Map<?, ?>) value);
      writeLong(map.size(), out);
      for (Map.Entry<Object, Object> entry : map.entrySet()) {
        writeText((String) entry.getKey(), out);
        element.write(entry.getValue(), out);
      }
    }

    @Override
    public Object read(DataInput in) throws IOException {
      int size = (int) readLong(in);
      var map = new TreeMap<String, Object>();
      for (int i = 0; i < size; i++) {
        map.put(readText(in), element.read(in));
      }
      return map;
    }
  }

  /** One of the records that an interface permits: which one, then its components. */
  private static final class SealedPart implements Part {
    private final List<Class<?>> permitted;

    SealedPart(Class<?> type) {
      permitted = List.of(type.getPermittedSubclasses());
    }

    @Override
    public void write(Object value, DataOutput out) throws IOException {
      int which = permitted.indexOf(value.getClass());
      out.writeByte(which);
      partOf(permitted.get(which)).write(value, out);
    }

    @Override
    public Object read(DataInput in) throws IOException {
      return partOf(permitted.get(in.readByte())).read(in);
    }
  }

  private static final class RecordPart implements Part {
    private final MethodHandle constructor;
    private final MethodHandle[] accessors;
    private final Part[] parts;
    private final boolean[] primitive;

    RecordPart(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      accessors = new MethodHandle[components.length];
      parts = new Part[components.length];
      primitive = new boolean[components.length];
      try {
        MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, LOOKUP);
        constructor =
            lookup
                .unreflectConstructor(type.getDeclaredConstructor(types))
                .asSpreader(Object[].class, components.length)
                .asType(MethodType.methodType(Object.class, Object[].class));
        for (int i = 0; i < components.length; i++) {
          accessors[i] =
              lookup
                  .unreflect(components[i].getAccessor())
                  .asType(MethodType.methodType(Object.class, Object.class));
          parts[i] = partOf(components[i].getGenericType());
          primitive[i] = types[i].isPrimitive();
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException("no codec for " + type, e);
      }
    }

    @Override
    public void write(Object value, DataOutput out) throws IOException {
      for (int i = 0; i < parts.length; i++) {
        Object component = component(i, value);
        if (primitive[i]) {
          parts[i].write(component, out);
        } else {
          writeNullable(parts[i], component, out);
        }
      }
    }

    @Override
    public Object read(DataInput in) throws IOException {
      var components = new @Nullable Object[parts.length];
      for (int i = 0; i < parts.length; i++) {
        components[i] = primitive[i] ? parts[i].read(in) : readNullable(parts[i], in);
      }
      try {
        return constructor.invokeExact(components);
      } catch (Throwable e) {
        throw new IOException("cannot make a record of what was read", e);
      }
    }

    private Object component(int index, Object value) throws IOException {
      try {
        return accessors[index].invokeExact(value);
      } catch (Throwable e) {
        throw new IOException("cannot read a component of " + value.getClass(), e);
      }
    }
  }

  private static void writeText(String text, DataOutput out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    writeLong(bytes.length, out);
    out.write(bytes);
  }

  private static String readText(DataInput in) throws IOException {
    byte[] bytes = new byte[(int) readLong(in)];
    in.readFully(bytes);
    return in instanceof RunInput run ? run.text(bytes) : new String(bytes, StandardCharsets.UTF_8);
  }

  private static void writeHashes(Hashes hashes, DataOutput out) throws IOException {
    writeLong(hashes.size(), out);
    for (int i = 0; i < hashes.size(); i++) {
      out.writeLong(hashes.get(i));
    }
  }

  private static Hashes readHashes(DataInput in) throws IOException {
    long[] values = new long[(int) readLong(in)];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readLong();
    }
    return Hashes.of(values);
  }

  private static void writeTime(LocalDateTime time, DataOutput out) throws IOException {
    writeLong(time.toLocalDate().toEpochDay(), out);
    writeLong(time.toLocalTime().toNanoOfDay(), out);
  }

  private static LocalDateTime readTime(DataInput in) throws IOException {
    LocalDate day = LocalDate.ofEpochDay(readLong(in));
    return day.atTime(LocalTime.ofNanoOfDay(readLong(in)));
  }

  /** Zigzag, seven bits a byte, so that small numbers of either sign are short. */
  private static void writeLong(long value, DataOutput out) throws IOException {
    long rest = (value << 1) ^ (value >> 63);
    while ((rest & ~0x7FL) != 0) {
      out.writeByte((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  private static long readLong(DataInput in) throws IOException {
    long rest = 0;
    int shift = 0;
    byte next;
    do {
      next = in.readByte();
      rest |= (next & 0x7FL) << shift;
      shift += 7;
    } while (next < 0);
    return (rest >>> 1) ^ -(rest & 1);
  }
}

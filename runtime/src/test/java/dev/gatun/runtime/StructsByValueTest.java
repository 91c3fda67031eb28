package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random structs and unions, with bit-fields, arrays and each other as members, pass by value to C
 * and back, and to a callback and back. Another seed: {@code -Dgatun.seed=7}.
 */
class StructsByValueTest {
  private static final int COUNT = Integer.getInteger("gatun.count", 500);

  /** The size up to which a struct passes in registers. */
  private static final long LARGEST = 16;

  private static final double BEHIND = 2.5;
  private static final long LAST = 77;

  @TempDir Path directory;

  /** A callback that keeps what it gets and returns it. */
  private record Callback(MemorySegment seen, List<Object> others) {
    MemorySegment called(MemorySegment struct, double behind, long last) {
      seen.copyFrom(struct);
      others.addAll(List.of(behind, last));
      return seen;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gcc", "clang"})
  void every_member_arrives_and_comes_back(String compiler) throws Throwable {
    assumeTrue(isThere(compiler), compiler + " is not installed");
    long seed = Long.getLong("gatun.seed", 1);
    Random random = new Random(seed);
    List<RandomStruct> structs = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      structs.add(RandomStruct.of("S" + i, random, small(structs)));
    }
    Symbols library = Symbols.at(compile(compiler, structs));
    int refused = 0;
    for (RandomStruct struct : structs) {
      refused += passes(struct, library, random) ? 0 : 1;
    }
    System.out.printf(
        "%s, seed %d: %d structs and unions by value, down and up, %d refused by the linker%n",
        compiler, seed, COUNT, refused);
    assertThat(refused).isZero();
  }

  /** Those that others can contain without growing beyond all registers. */
  private static List<RandomStruct> small(List<RandomStruct> structs) {
    return structs.stream().filter(struct -> struct.layout().byteSize() <= 2 * LARGEST).toList();
  }

  /** Whether the linker takes the struct, which then must arrive whole. */
  private static boolean passes(RandomStruct struct, Symbols library, Random random)
      throws Throwable {
    GroupLayout layout = struct.layout();
    MethodHandle handle;
    try {
      handle =
          Linking.downcall(
              FunctionDescriptor.of(
                  layout, layout, JAVA_DOUBLE, JAVA_LONG, ADDRESS, ADDRESS, ADDRESS));
    } catch (IllegalArgumentException e) {
      return false;
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment given = arena.allocate(layout);
      for (long i = 0; i < layout.byteSize(); i++) {
        given.set(JAVA_BYTE, i, (byte) random.nextInt());
      }
      MemorySegment seen = arena.allocate(layout);
      MemorySegment behind = arena.allocate(JAVA_DOUBLE);
      MemorySegment last = arena.allocate(JAVA_LONG);
      MemorySegment returned =
          (MemorySegment)
              handle.invokeExact(
                  MemorySegment.ofAddress(library.require("pass_" + struct.name())),
                  (SegmentAllocator) arena,
                  given,
                  BEHIND,
                  LAST,
                  seen,
                  behind,
                  last);
      assertThat(behind.get(JAVA_DOUBLE, 0)).as(struct.declaration()).isEqualTo(BEHIND);
      assertThat(last.get(JAVA_LONG, 0)).as(struct.declaration()).isEqualTo(LAST);
      assertThat(struct.values(seen)).as(struct.declaration()).isEqualTo(struct.values(given));
      assertThat(struct.values(returned)).as(struct.declaration()).isEqualTo(struct.values(given));
      passesUp(struct, library, given, arena);
    }
    return true;
  }

  private static void passesUp(
      RandomStruct struct, Symbols library, MemorySegment given, Arena arena) throws Throwable {
    GroupLayout layout = struct.layout();
    FunctionDescriptor shape = FunctionDescriptor.of(layout, layout, JAVA_DOUBLE, JAVA_LONG);
    Callback callback = new Callback(arena.allocate(layout), new ArrayList<>());
    MethodHandle target = MethodHandles.lookup().bind(callback, "called", shape.toMethodType());
    MemorySegment pointer = Linking.upcall(target, shape, arena, new Sorting.Stub());
    MethodHandle handle = Linking.downcall(shape.appendArgumentLayouts(ADDRESS));

    MemorySegment returned =
        (MemorySegment)
            handle.invokeExact(
                MemorySegment.ofAddress(library.require("call_" + struct.name())),
                (SegmentAllocator) arena,
                given,
                BEHIND,
                LAST,
                pointer);

    assertThat(callback.others()).as(struct.declaration()).containsExactly(BEHIND, LAST);
    assertThat(struct.values(callback.seen()))
        .as(struct.declaration())
        .isEqualTo(struct.values(given));
    assertThat(struct.values(returned)).as(struct.declaration()).isEqualTo(struct.values(given));
  }

  private Path compile(String compiler, List<RandomStruct> structs) throws Exception {
    StringBuilder c = new StringBuilder();
    for (RandomStruct struct : structs) {
      c.append(struct.declaration())
          .append(
              """
              %2$s pass_%1$s(%2$s s, double b, long long l,
                                    %2$s *seen, double *behind, long long *last) {
                *seen = s; *behind = b; *last = l; return s;
              }
              %2$s call_%1$s(%2$s s, double b, long long l,
                             %2$s (*call)(%2$s, double, long long)) {
                return call(s, b, l);
              }
              """
                  .formatted(struct.name(), struct.type()));
    }
    Path source = Files.writeString(directory.resolve("structs.c"), c);
    Path library = directory.resolve(System.mapLibraryName("structs"));
    Process process =
        new ProcessBuilder(
                compiler, "-w", "-O1", "-shared", "-fPIC", "-o", "" + library, "" + source)
            .inheritIO()
            .start();
    assertThat(process.waitFor()).isZero();
    return library;
  }

  private static boolean isThere(String compiler) throws InterruptedException {
    try {
      return new ProcessBuilder(compiler, "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}

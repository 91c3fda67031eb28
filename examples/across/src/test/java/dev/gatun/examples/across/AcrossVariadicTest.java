package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossVariadic.Floats;
import dev.gatun.examples.across.AcrossVariadic.Large;
import dev.gatun.examples.across.AcrossVariadic.Mixed;
import dev.gatun.examples.across.AcrossVariadic.MixedView;
import dev.gatun.examples.across.AcrossVariadic.Mood;
import dev.gatun.examples.across.AcrossVariadic.Step;
import dev.gatun.examples.across.AcrossVariadic.Tiny;
import dev.gatun.runtime.ErrnoException;
import dev.gatun.runtime.MalformedStringException;
import dev.gatun.runtime.StructArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Variable arguments, as C finds them with {@code va_arg}. */
class AcrossVariadicTest {
  private static final AcrossVariadic C = AcrossVariadicBinding.open();
  private static final AcrossVariadic.Standard LIBC = AcrossVariadicBinding.StandardBinding.open();

  private static final Mixed MIXED = new Mixed(1.5f, -2);
  private static final Large LARGE = new Large(1, -2, 0.25);

  @AfterEach
  void c_agrees() {
    assertThat(C.variadic_failures()).isZero();
  }

  private static MixedView view(Arena arena) {
    MixedView view = AcrossVariadicBinding.MixedViewStruct.allocate(arena);
    view.real(2.5f);
    view.whole(9);
    return view;
  }

  // Declared arguments.

  @Test
  void small_integers_are_promoted_with_their_sign() {
    assertThat(C.signed("iiiq", (byte) -1, Short.MIN_VALUE, Integer.MIN_VALUE, Long.MIN_VALUE))
        .isEqualTo("-1 -32768 -2147483648 -9223372036854775808");
  }

  @Test
  void small_integers_without_sign_keep_their_value() {
    assertThat(C.unsigned("iiiiu", 200, (byte) -56, '\uffff', 65535, 4294967295L))
        .isEqualTo("200 200 65535 65535 4294967295");
  }

  @Test
  void what_a_small_integer_cannot_hold_is_refused() {
    assertThatThrownBy(() -> C.unsigned("iiiiu", 256, (byte) 0, 'a', 0, 0))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("AcrossVariadic.unsigned: a is 256, but uint8_t holds 0 to 255");
  }

  @Test
  void truth_floats_and_enums_are_promoted() {
    assertThat(C.others("iddili", true, 1.5f, -0.25, (byte) 'x', -7, Mood.ANGRY))
        .isEqualTo("1 1.5 -0.25 120 -7 7");
  }

  @Test
  void pointers_of_every_kind_are_pointers() {
    try (Arena arena = Arena.ofConfined()) {
      StructArray<MixedView> array = AcrossVariadicBinding.MixedViewStruct.array(arena, 2);
      array.get(0).whole(4);
      assertThat(
              C.pointers(
                  "ssppMMM",
                  "käse",
                  null,
                  arena.allocateFrom(ValueLayout.JAVA_INT, 42),
                  new int[] {5},
                  view(arena),
                  MIXED,
                  array))
          .isEqualTo("käse NULL *42 *5 &{2.5,9} &{1.5,-2} &{0,4}");
      assertThat(C.pointers("ssppMMM", "", "b", null, new int[] {6}, view(arena), MIXED, array))
          .isEqualTo(" b NULL *6 &{2.5,9} &{1.5,-2} &{0,4}");
    }
  }

  @Test
  void structs_of_every_size_pass_by_value() {
    assertThat(
            C.structs(
                "tmfgt", new Tiny((byte) -3), MIXED, new Floats(3, 4), LARGE, new Tiny((byte) 8)))
        .isEqualTo("{-3} {1.5,-2} {3,4} {1,-2,0.25} {8}");
  }

  @Test
  void more_than_there_are_registers_for() {
    assertThat(
            C.thirty(
                "iiiiiiiiidddddddddid",
                0,
                1,
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                .5,
                1.5,
                2.5,
                3.5,
                4.5,
                5.5,
                6.5,
                7.5,
                8.5,
                (byte) -9,
                9.5f))
        .isEqualTo("0 1 2 3 4 5 6 7 8 0.5 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 -9 9.5");
  }

  @Test
  void what_c_writes_through_a_variable_argument_comes_back() {
    int[] first = {0};
    int[] second = {0, 7};
    C.out(2, first, second);
    assertThat(first).containsExactly(10);
    assertThat(second).containsExactly(11, 0);
    assertThat(C.lastOut(2, first)).isEqualTo(11);
  }

  @Test
  void errno_is_captured() {
    assertThatThrownBy(() -> C.failWith(1, 2))
        .isInstanceOfSatisfying(ErrnoException.class, e -> assertThat(e.errno()).isEqualTo(2));
    assertThat(C.failWith(1, 0)).isZero();
    assertThatThrownBy(() -> C.failWithAll(3, 1, 10, 2))
        .isInstanceOfSatisfying(ErrnoException.class, e -> assertThat(e.errno()).isEqualTo(13));
    assertThat(C.failWithAll(0)).isZero();
  }

  @Test
  void a_callback_can_be_a_variable_argument() {
    assertThat(C.applyOne(1, place -> place + 5)).isEqualTo(5);
    assertThat(C.applyOne(1, null)).isEqualTo(1000);
    assertThatThrownBy(
            () ->
                C.applyOne(
                    1,
                    place -> {
                      throw new IllegalStateException("thrown in a callback");
                    }))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("thrown in a callback");
  }

  // As many as Java has.

  @Test
  void none_is_as_good_as_any() {
    assertThat(C.sumInts(0)).isZero();
    assertThat(C.sumLongs(0)).isZero();
    assertThat(C.sumDoubles(0)).isZero();
    assertThat(C.texts("")).isEmpty();
    assertThat(C.any("")).isEmpty();
    assertThat(C.large(0)).isEqualTo(new Large(0, 0, 0.5));
  }

  @Test
  void every_type_can_be_repeated() {
    assertThat(C.sumInts(3, 1, -2, Integer.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE - 1);
    assertThat(C.sumBytes(2, 200, 255)).isEqualTo(455);
    assertThat(C.sumShorts(2, (short) -1, Short.MIN_VALUE)).isEqualTo(-32769);
    assertThat(C.countTrue(4, true, false, true, true)).isEqualTo(3);
    assertThat(C.sumMoods(3, Mood.ANGRY, Mood.CALM, Mood.ANGRY)).isEqualTo(14);
    assertThat(C.sumLongs(2, Long.MIN_VALUE, Long.MAX_VALUE)).isEqualTo(-1);
    assertThat(C.sumCLongs(2, 1L << 31, -1)).isEqualTo((1L << 31) - 1);
    assertThat(C.sumDoubles(3, .5, .25, -1)).isEqualTo(-.25);
    assertThat(C.sumFloats(2, 1.5f, 2.25f)).isEqualTo(3.75);
    assertThat(C.sumAfter(4, 1, 10, 100, 1000)).isEqualTo(1111);
    assertThat(C.sumAfter(1, 1)).isEqualTo(1);
    assertThat(C.sumCritically(3, 1, 2, 3)).isEqualTo(6);
    assertThat(C.texts("sss", "a", null, "ö")).isEqualTo("a NULL ö");
    assertThat(C.records("mm", MIXED, new Mixed(0, 1))).isEqualTo("{1.5,-2} {0,1}");
    assertThat(C.copies("MM", MIXED, new Mixed(0, 1))).isEqualTo("&{1.5,-2} &{0,1}");
    try (Arena arena = Arena.ofConfined()) {
      assertThat(C.views("MM", view(arena), view(arena))).isEqualTo("&{2.5,9} &{2.5,9}");
      MemorySegment five = arena.allocateFrom(ValueLayout.JAVA_INT, 5);
      assertThat(C.segments("ppp", five, null, MemorySegment.NULL)).isEqualTo("*5 NULL NULL");
    }
  }

  @Test
  void thirty_and_two_hundred_can_be_passed() {
    int[] thirty = IntStream.range(0, 30).toArray();
    assertThat(C.sumInts(30, thirty)).isEqualTo(435);
    assertThat(C.sumDoubles(30, Arrays.stream(thirty).asDoubleStream().toArray())).isEqualTo(435);
    assertThat(C.sumInts(200, IntStream.range(0, 200).toArray())).isEqualTo(19900);
    assertThat(C.sumLongs(100, IntStream.range(0, 100).asLongStream().toArray())).isEqualTo(4950);
  }

  @Test
  void more_than_one_call_can_pass_is_refused() {
    assertThatThrownBy(() -> C.sumInts(10_000, new int[10_000]))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "AcrossVariadic.sumInts: values has 10000 arguments that cannot be passed in one call");
  }

  @Test
  void results_of_every_kind_and_copies_back() {
    assertThat(C.large(2, 40, 2)).isEqualTo(new Large(2, 42, 0.5));
    long[] sum = {0};
    C.store(sum, 3, 1, 2, 3);
    assertThat(sum).containsExactly(6);
  }

  @Test
  void callbacks_can_be_repeated_and_kept() {
    assertThat(C.apply(3, place -> place, place -> 10 * place, null)).isEqualTo(1010);
    try (Arena arena = Arena.ofConfined()) {
      assertThat(C.applyRetained(2, arena, place -> 1, place -> 2)).isEqualTo(3);
    }
    assertThat(C.applyAny(2, (Step) place -> 5, (Step) place -> 6)).isEqualTo(11);
  }

  @Test
  void null_among_what_cannot_be_null_is_named() {
    assertThatThrownBy(() -> C.sumMoods(2, Mood.CALM, null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("AcrossVariadic.sumMoods: moods is null");
    assertThatThrownBy(() -> C.records("m", (Mixed) null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("AcrossVariadic.records: records is null");
    assertThatThrownBy(() -> C.sumInts(1, (int[]) null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("AcrossVariadic.sumInts: values is null");
    assertThatThrownBy(() -> C.any("i", (Object[]) null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("AcrossVariadic.any: args is null");
  }

  // Of any class.

  @Test
  void the_class_of_a_value_tells_its_type() {
    try (Arena arena = Arena.ofConfined()) {
      assertThat(
              C.any(
                  "iiiiiqddsspp",
                  (byte) -1,
                  (short) -2,
                  '\uffff',
                  true,
                  Integer.MIN_VALUE,
                  Long.MIN_VALUE,
                  1.5f,
                  -0.25,
                  "text",
                  null,
                  arena.allocateFrom(ValueLayout.JAVA_INT, 6),
                  null))
          .isEqualTo("-1 -2 65535 1 -2147483648 -9223372036854775808 1.5 -0.25 text NULL *6 NULL");
    }
  }

  @Test
  void declared_types_are_told_by_their_class_too() {
    try (Arena arena = Arena.ofConfined()) {
      StructArray<MixedView> array = AcrossVariadicBinding.MixedViewStruct.array(arena, 1);
      assertThat(
              C.anyDeclared(
                  "itdmsfqgMMit",
                  1,
                  new Tiny((byte) 2),
                  3.5,
                  MIXED,
                  "s",
                  new Floats(4, 5),
                  6L,
                  LARGE,
                  view(arena),
                  array,
                  Mood.ANGRY,
                  new Tiny((byte) 7)))
          .isEqualTo("1 {2} 3.5 {1.5,-2} s {4,5} 6 {1,-2,0.25} &{2.5,9} &{0,0} 7 {7}");
    }
  }

  @Test
  void thirty_values_of_mixed_classes() {
    List<Object> values = new ArrayList<>();
    StringBuilder kinds = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      values.addAll(List.of(i, i + .5, LARGE));
      kinds.append("idg");
      expected.addAll(List.of("" + i, i + ".5", "{1,-2,0.25}"));
    }
    assertThat(C.anyDeclared(kinds.toString(), values.toArray()))
        .isEqualTo(String.join(" ", expected));
  }

  @Test
  void what_c_has_no_type_for_is_refused_with_its_class() {
    assertThatThrownBy(() -> C.any("iii", 1, 2, List.of()))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("AcrossVariadic.any: args[2] is a java.util.ImmutableCollections$")
        .hasMessageEndingWith(
            ", for which C has no type: pass a number, String or MemorySegment, or list its"
                + " declared type in @Variadic(types = ...)");
    assertThatThrownBy(() -> C.any("m", MIXED))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("args[0] is a dev.gatun.examples.across.AcrossVariadic$Mixed");
    assertThatThrownBy(() -> C.anyDeclared("ip", 1, new int[1]))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("args[1] is a [I");
  }

  @Test
  void memory_that_c_cannot_use_is_refused() {
    assertThatThrownBy(() -> C.any("ip", 1, MemorySegment.ofArray(new int[1])))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("AcrossVariadic.any: args[1] is on the Java heap");
    Arena arena = Arena.ofConfined();
    MemorySegment closed = arena.allocate(4);
    MixedView view = view(arena);
    arena.close();
    assertThatThrownBy(() -> C.any("p", closed))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageContaining("AcrossVariadic.any: args[0]");
    assertThatThrownBy(() -> C.anyDeclared("M", view))
        .isExactlyInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> C.views("M", view)).isExactlyInstanceOf(IllegalStateException.class);
  }

  @Test
  void memory_of_another_thread_is_refused() throws Exception {
    try (Arena arena = Arena.ofConfined();
        ExecutorService other = Executors.newSingleThreadExecutor()) {
      MemorySegment confined = arena.allocate(4);
      Future<?> call =
          other.submit(
              () ->
                  assertThatThrownBy(() -> C.any("p", confined))
                      .isExactlyInstanceOf(WrongThreadException.class)
                      .hasMessageStartingWith("AcrossVariadic.any: args[0] belongs"));
      call.get();
    }
  }

  @Test
  void a_string_that_c_could_not_read_is_refused() {
    assertThatThrownBy(() -> C.any("is", 1, "a\0b"))
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessageStartingWith("AcrossVariadic.any: args[1] contains NUL at index 1");
    assertThatThrownBy(() -> C.texts("s", "\ud800"))
        .isExactlyInstanceOf(MalformedStringException.class);
  }

  /** Each thread meets lists of types that nobody has met, and those that all meet at once. */
  @Test
  void threads_race_through_new_shapes() throws Exception {
    int threads = 4;
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> running = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        running.add(
            pool.submit(
                () -> {
                  start.await();
                  for (int shape = 0; shape < 400; shape++) {
                    meet(shape);
                  }
                  return null;
                }));
      }
      start.countDown();
      for (Future<?> one : running) {
        one.get();
      }
    }
  }

  /** A list of ints and doubles for the bits of a number. */
  private static void meet(int shape) {
    StringBuilder kinds = new StringBuilder();
    List<Object> values = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int bits = shape + 2; bits > 1; bits >>= 1) {
      boolean isReal = (bits & 1) == 1;
      kinds.append(isReal ? 'd' : 'i');
      values.add(isReal ? (Object) (bits + .5) : (Object) bits);
      expected.add(isReal ? bits + ".5" : "" + bits);
    }
    assertThat(C.any(kinds.toString(), values.toArray())).isEqualTo(String.join(" ", expected));
  }

  // The C library.

  @Test
  void open_creates_a_file_with_its_mode(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("made-by-open");
    int creat = 0100;
    int file1 = LIBC.open(file.toString(), creat | 1, 0600);
    LIBC.close(file1);
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThatThrownBy(() -> LIBC.open(directory.resolve("none").toString(), 0, 0))
        .isExactlyInstanceOf(ErrnoException.class)
        .hasMessageContaining("open");
  }

  @Test
  void snprintf_formats_what_it_gets() {
    assertThat(format("%d %s %.2f %c %lld|", 42, "abc", 1.005, 'x', 1L << 40))
        .isEqualTo("42 abc 1.00 x 1099511627776|");
    assertThat(format("nothing")).isEqualTo("nothing");
    String thirty = String.join(",", Collections.nCopies(30, "%d"));
    Object[] values = IntStream.range(0, 30).boxed().toArray();
    assertThat(format(thirty, values)).startsWith("0,1,2").endsWith("28,29");
  }

  private static String format(String format, Object... args) {
    byte[] into = new byte[500];
    int length = LIBC.snprintf(into, into.length, format, args);
    return new String(into, 0, length, StandardCharsets.UTF_8);
  }

  @Test
  void sscanf_writes_through_its_arguments() {
    int[] number = new int[1];
    double[] real = new double[1];
    assertThat(LIBC.sscanf("17 and 2.5", "%d and %lf", number, real)).isEqualTo(2);
    assertThat(number).containsExactly(17);
    assertThat(real).containsExactly(2.5);
  }
}

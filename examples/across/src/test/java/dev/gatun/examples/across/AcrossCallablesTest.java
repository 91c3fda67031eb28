package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossCallables.Kind;
import dev.gatun.examples.across.AcrossCallables.Large;
import dev.gatun.examples.across.AcrossCallables.Operator;
import dev.gatun.examples.across.AcrossCallables.Point;
import dev.gatun.runtime.ErrnoException;
import dev.gatun.runtime.MalformedStringException;
import dev.gatun.runtime.NullResultException;
import java.lang.Thread.UncaughtExceptionHandler;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Function pointers that C gives, which Java calls. */
class AcrossCallablesTest {
  private static final AcrossCallables C = AcrossCallablesBinding.open();

  @AfterEach
  void c_agrees() {
    assertThat(C.failures()).isZero();
  }

  @Test
  void a_function_pointer_of_c_is_called_as_the_interface_that_it_is() {
    assertThat(C.operator(Kind.ADD).apply(2, 3)).isEqualTo(5);
    assertThat(C.operator(Kind.SUBTRACT).apply(2, 3)).isEqualTo(-1);
    assertThat(C.namedOperator(Kind.ADD).apply(4, 5)).isEqualTo(9);
    assertThat(C.namedOperator(Kind.ADD).name()).isEqualTo("named");
    assertThat(C.namedOperator(Kind.ADD).pointer()).isEqualTo("OfC");
  }

  @Test
  void null_is_an_exception_or_null_where_that_is_declared() {
    assertThat(C.operatorIfAny(Kind.NOTHING)).isNull();
    assertThat(C.operatorIfAny(Kind.ADD)).isNotNull();
    assertThatThrownBy(() -> C.operator(Kind.NOTHING))
        .isInstanceOf(NullResultException.class)
        .hasMessageContaining("the result of AcrossCallables.operator is NULL");
    assertThat(C.chooser().choose(Kind.NOTHING)).isNull();
    assertThatThrownBy(() -> C.strictChooser().choose(Kind.NOTHING))
        .isInstanceOf(NullResultException.class)
        .hasMessageContaining("the result of StrictChooser.choose is NULL");
  }

  @Test
  void a_function_of_c_goes_back_to_it_as_the_pointer_that_it_came_as() {
    Operator add = C.operator(Kind.ADD);
    assertThat(C.is(add, Kind.ADD)).isTrue();
    assertThat(C.is(add, Kind.SUBTRACT)).isFalse();
    assertThat(C.is(null, Kind.NOTHING)).isTrue();
    assertThat(add).isEqualTo(C.operator(Kind.ADD)).isNotEqualTo(C.operator(Kind.SUBTRACT));
  }

  @Test
  void a_function_of_java_comes_back_as_the_very_object() {
    Operator times = (left, right) -> left * right;
    assertThat(C.same(times)).isSameAs(times);
    assertThat(C.same(null)).isNull();
    try (Arena arena = Arena.ofConfined()) {
      assertThat(C.keep(times, arena)).isSameAs(times);
    }
  }

  @Test
  void a_function_of_java_that_comes_back_as_another_interface_is_called_through_c() {
    try (Arena arena = Arena.ofConfined()) {
      assertThat(C.keepAsAnother((left, right) -> left * right, arena).apply(6, 7)).isEqualTo(42);
    }
  }

  @Test
  void the_visitor_gets_functions_and_null() {
    List<String> seen = new ArrayList<>();
    C.each(
        (operation, name) ->
            seen.add(name + " " + (operation == null ? "" : operation.apply(10, 4))));
    assertThat(seen).containsExactly("add 14", "subtract 6", "nothing ");
    assertThatThrownBy(() -> C.eachStrictly((operation, name) -> {}))
        .isInstanceOf(NullResultException.class)
        .hasMessageContaining("StrictVisitor.visit: operation is NULL");
  }

  @Test
  void a_thread_of_c_gives_functions_that_java_calls_there() {
    List<Integer> seen = new CopyOnWriteArrayList<>();
    List<Throwable> uncaught = new CopyOnWriteArrayList<>();
    UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure));
    try {
      C.eachOnThread(
          (operation, name) -> {
            if (operation == null) {
              throw new IllegalStateException("nothing to call");
            }
            seen.add(operation.apply(10, 4));
          });
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
    assertThat(seen).containsExactly(14, 6);
    assertThat(uncaught).singleElement().isInstanceOf(IllegalStateException.class);
  }

  @Test
  void functions_return_functions_both_ways() {
    assertThat(C.chooser().choose(Kind.SUBTRACT).apply(9, 1)).isEqualTo(8);
    Operator times = (left, right) -> left * right;
    assertThat(C.choose(kind -> times, Kind.ADD, 6, 7)).isEqualTo(42);
    assertThat(C.choose(kind -> null, Kind.ADD, 6, 7)).isZero();
    assertThat(C.choose(C.chooser(), Kind.ADD, 6, 7)).isEqualTo(13);
    assertThat(C.choose(kind -> C.operatorIfAny(kind), Kind.SUBTRACT, 6, 7)).isEqualTo(-1);
    assertThatThrownBy(() -> C.chooseStrictly(kind -> null, Kind.ADD, 1, 2))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("StrictChooser.choose is null");
  }

  @Test
  void a_returned_function_lives_as_long_as_what_returned_it() {
    Operator times = (left, right) -> left * right;
    try (Arena arena = Arena.ofConfined()) {
      C.keepChooser(kind -> times, Kind.ADD, arena);
      System.gc();
      assertThat(C.applyKept(6, 7)).isEqualTo(42);
      C.keepChooser(null, Kind.ADD, arena);
    }
  }

  @Test
  void exceptions_pass_through_all_functions_on_the_way() {
    IllegalStateException thrown = new IllegalStateException("at 3");
    List<Integer> seen = new ArrayList<>();
    Operator failing =
        (left, right) -> {
          seen.add(left);
          if (left == 3) {
            throw thrown;
          }
          return 1;
        };
    assertThatThrownBy(() -> C.fold().fold(failing, 10)).isSameAs(thrown);
    assertThat(seen).containsExactly(0, 1, 2, 3);
    assertThat(C.fold().fold((left, right) -> left * right, 4)).isEqualTo(20);
  }

  @Test
  void down_up_down_up_and_back() {
    AcrossCallables.Fold fold = C.fold();
    Operator outer = (left, right) -> fold.fold((l, r) -> l + r, right);
    assertThat(C.apply(outer, 0, 3)).isEqualTo(1 + 3 + 5);
    assertThat(C.folded((operation, count) -> fold.fold(operation, count) * 2, Kind.ADD, 3))
        .isEqualTo(18);
    RuntimeException thrown = new RuntimeException("far down");
    assertThatThrownBy(
            () ->
                C.apply(
                    (left, right) ->
                        fold.fold(
                            (l, r) -> {
                              throw thrown;
                            },
                            2),
                    1,
                    2))
        .isSameAs(thrown);
    int[] caught = {0};
    assertThat(
            C.apply(
                (left, right) -> {
                  try {
                    return fold.fold(
                        (l, r) -> {
                          throw thrown;
                        },
                        2);
                  } catch (RuntimeException e) {
                    caught[0]++;
                    return 77;
                  }
                },
                1,
                2))
        .isEqualTo(77);
    assertThat(caught).containsExactly(1);
  }

  @Test
  void structs_go_by_value_and_behind_pointers() {
    assertThat(C.norm().of(new Point(2, 0.5))).isEqualTo(2.5);
    assertThat(C.move().move(new Point(2, 0.5), 4)).isEqualTo(new Point(3, 4.5));
    assertThat(C.turn().turn(new Large(1, 2, 3))).isEqualTo(new Large(3, 2, 1));
    try (Arena arena = Arena.ofConfined()) {
      var point = AcrossCallablesBinding.PointViewStruct.allocate(arena);
      point.x(5);
      point.y(7);
      C.change().change(point);
      assertThat(point.x()).isEqualTo(10);
      assertThat(point.y()).isEqualTo(21);
      assertThatThrownBy(() -> C.change().change(null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("Change.change: point is null");
    }
    assertThatThrownBy(() -> C.move().move(null, 1))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("Move.move: point is null");
    assertThatThrownBy(() -> C.norm().of(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("Norm.of: pointer is null");
  }

  @Test
  void the_targets_of_pointers_are_copied() {
    assertThat(C.order().compare(1, 2)).isEqualTo(-1);
    assertThat(C.order().compare(2, 2)).isZero();
    assertThat(C.next().after(Kind.ADD)).isEqualTo(Kind.SUBTRACT);
    assertThat(C.measureAt().of("four")).isEqualTo(4);
    assertThat(C.applyAt().apply((left, right) -> left * right, 6, 7)).isEqualTo(42);
    assertThat(C.applyAt().apply(C.operator(Kind.ADD), 6, 7)).isEqualTo(13);
    assertThat(
            C.applyAtJava(
                (operation, left, right) -> operation.apply(left, right),
                String::length,
                kind -> Kind.values()[kind.ordinal() + 1]))
        .isTrue();
    assertThatThrownBy(() -> C.next().after(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("Next.after: kind is null");
  }

  @Test
  void strings_go_and_come() {
    assertThat(C.namer().name(Kind.ADD)).isEqualTo("add, 日本語");
    assertThat(C.namer().name(Kind.NOTHING)).isNull();
    assertThatThrownBy(() -> C.strictNamer().name(Kind.NOTHING))
        .isInstanceOf(NullResultException.class)
        .hasMessageContaining("the result of StrictNamer.name is NULL");
    assertThat(C.measure().of("日本語")).isEqualTo(9);
    assertThat(C.measure().of(null)).isEqualTo(999);
    assertThatThrownBy(() -> C.strictMeasure().of(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("StrictMeasure.of: text is null");
    assertThatThrownBy(() -> C.measure().of("a\0b"))
        .isInstanceOf(MalformedStringException.class)
        .hasMessageContaining("Measure.of: text");
  }

  @Test
  void slices_and_lists_of_strings_cross() {
    assertThat(C.total().of(new int[] {4, 5, 6})).isEqualTo(15);
    assertThat(C.total().of(new int[0])).isZero();
    assertThat(C.total().of(new int[10_000])).isZero();
    assertThatThrownBy(() -> C.total().of(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("Total.of: values is null");
    assertThat(C.totals(values -> values.length)).isEqualTo(30);
    assertThat(C.totals(C.total())).isEqualTo(60);
    assertThat(C.names().get()).containsExactly("add", "subtract");
  }

  @Test
  void a_function_comes_through_an_out_parameter_or_fails_with_errno() {
    assertThat(C.find(Kind.SUBTRACT).apply(5, 3)).isEqualTo(2);
    assertThat(C.find(Kind.NOTHING)).isNull();
    assertThat(C.operatorOrErrno(Kind.ADD).apply(5, 3)).isEqualTo(8);
    assertThatThrownBy(() -> C.operatorOrErrno(Kind.NOTHING)).isInstanceOf(ErrnoException.class);
  }

  @Test
  void numbers_are_checked_and_extended() {
    assertThat(C.bytes().apply(200, false)).isEqualTo(200);
    assertThat(C.bytes().apply(200, true)).isEqualTo(55);
    assertThatThrownBy(() -> C.bytes().apply(256, true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ByteFunction.apply: value");
    assertThat(
            C.many()
                .apply(
                    (byte) -1,
                    2,
                    -3,
                    4,
                    true,
                    6,
                    (short) -7,
                    8,
                    -9,
                    10,
                    200,
                    12,
                    -13,
                    14,
                    (byte) -15,
                    16))
        .isEqualTo(17);
  }

  @Test
  void memory_goes_and_comes() {
    Arena arena = Arena.ofConfined();
    MemorySegment memory = arena.allocate(8);
    assertThat(C.memory().apply(memory, memory).address()).isEqualTo(memory.address());
    arena.close();
    assertThatThrownBy(() -> C.memory().apply(memory, MemorySegment.NULL))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("MemoryFunction.apply: memory");
  }

  @Test
  void arrays_of_functions_go_both_ways() {
    Operator[] operators = new Operator[10_000];
    C.fill(operators, operators.length);
    assertThat(operators[0].apply(1, 2)).isEqualTo(3);
    assertThat(operators[9_998]).isNull();
    assertThat(C.sum(operators, operators.length, 5, 3)).isEqualTo(3334 * 8 + 3333 * 2);
    Operator[] mixed = {operators[0], null, (left, right) -> 100};
    assertThat(C.sum(mixed, mixed.length, 5, 3)).isEqualTo(108);
  }

  @Test
  void one_function_is_called_by_many_threads() throws Exception {
    AcrossCallables.Fold fold = C.fold();
    Callable<Integer> work =
        () -> {
          int sum = 0;
          for (int i = 0; i < 2_000; i++) {
            sum += fold.fold((left, right) -> left + right, 3);
          }
          return sum;
        };
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<Integer> result : threads.invokeAll(List.of(work, work, work, work))) {
        assertThat(result.get()).isEqualTo(18_000);
      }
    }
  }
}

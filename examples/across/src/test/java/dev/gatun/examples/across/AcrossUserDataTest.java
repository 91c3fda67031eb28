package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossUserData.Report;
import dev.gatun.examples.across.AcrossUserData.Visitor;
import dev.gatun.runtime.NullResultException;
import java.lang.foreign.Arena;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Objects of Java that C hands on. */
class AcrossUserDataTest {
  private static final AcrossUserData C = AcrossUserDataBinding.open();

  @AfterEach
  void c_agrees() {
    assertThat(C.failures()).isZero();
  }

  @Test
  void the_callback_gets_the_very_object() {
    List<Object> seen = new ArrayList<>();
    Object data = new Object();
    C.each(3, (value, given) -> seen.add(given), data);
    assertThat(seen).containsExactly(data, data, data);
    StringBuilder text = new StringBuilder();
    C.eachOfText(5, (value, given) -> given.append(value), text);
    assertThat(text).hasToString("01234");
  }

  @Test
  void null_is_null_where_it_is_declared() {
    List<Object> seen = new ArrayList<>();
    C.each(2, (value, given) -> seen.add(given), null);
    assertThat(seen).containsExactly(null, null);
    assertThatThrownBy(() -> C.eachOfList(1, (value, given) -> {}, null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("AcrossUserData.eachOfList: data is null");
    assertThatThrownBy(() -> C.eachOfAny(1, (value, given) -> {}, null))
        .isInstanceOf(NullResultException.class)
        .hasMessageContaining("StrictVisitor.visit: data is NULL");
  }

  @Test
  void an_object_of_another_class_is_an_exception_with_names() {
    assertThatThrownBy(() -> C.eachOfAny(1, (value, given) -> {}, "text"))
        .isInstanceOf(ClassCastException.class)
        .hasMessage(
            "StrictVisitor.visit: data is a java.lang.String, not a java.lang.StringBuilder");
    assertThatThrownBy(() -> C.choose((left, right) -> 0, "left", "right"))
        .isInstanceOf(ClassCastException.class)
        .hasMessage("Choice.choose: right is a java.lang.String, not a java.lang.Integer");
  }

  @Test
  void lists_arrays_and_classes_of_the_user_cross() {
    List<String> list = new ArrayList<>();
    C.eachOfList(3, (value, given) -> assertThat(given).isSameAs(list), list);
    long[] sum = new long[1];
    C.eachOfArray(5, (value, given) -> given[0] += value, sum);
    assertThat(sum[0]).isEqualTo(10);
    Report[] reports = {new Report()};
    C.eachOfNested(5, (value, given) -> given[0].sum += value, reports);
    assertThat(reports[0].sum).isEqualTo(10);
  }

  @Test
  void two_objects_of_one_call_are_told_apart() {
    assertThat(C.chooseAny((left, right) -> left.equals("left") ? 1 : 2, "left", 7)).isEqualTo(12);
    assertThat(C.chooseAny((left, right) -> left == right ? 1 : 2, "same", "same")).isEqualTo(11);
  }

  @Test
  void a_number_that_is_out_of_date_or_made_up_is_an_exception_that_names_it() {
    C.keep(new Object());
    assertThatThrownBy(C::kept)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageMatching(
            "the result of AcrossUserData.kept is [0-9]+, which stands for no object: .*");
    assertThatThrownBy(() -> C.invent((value, given) -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            "Visitor.visit: data is 20015998343868, which stands for no object");
    C.keep(null);
    assertThat(C.kept()).isNull();
  }

  @Test
  void beside_a_retained_callback_it_lives_as_long_as_the_arena() {
    List<Object> seen = new ArrayList<>();
    Object data = new Object();
    try (Arena arena = Arena.ofConfined()) {
      C.listen((value, given) -> seen.add(given), data, arena);
      System.gc();
      C.fire(1);
      C.fire(2);
      assertThat(C.kept()).isSameAs(data);
    }
    assertThat(seen).containsExactly(data, data);
    assertThatThrownBy(C::kept).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void it_is_retained_without_a_callback_too_and_returned() {
    try (Arena arena = Arena.ofShared()) {
      Report report = new Report();
      C.retain(report, arena);
      assertThat(C.keptReport()).isSameAs(report);
      C.retain("no report", arena);
      assertThatThrownBy(C::keptReport)
          .isInstanceOf(ClassCastException.class)
          .hasMessageStartingWith("the result of AcrossUserData.keptReport is a java.lang.String");
    }
  }

  @Test
  void nothing_is_kept_when_the_arena_is_closed() throws InterruptedException {
    WeakReference<Object> report;
    try (Arena arena = Arena.ofConfined()) {
      report = retained(arena);
      System.gc();
      assertThat(report.get()).isNotNull();
    }
    for (int i = 0; i < 50 && report.get() != null; i++) {
      System.gc();
      Thread.sleep(10);
    }
    assertThat(report.get()).isNull();
  }

  private static WeakReference<Object> retained(Arena arena) {
    Report report = new Report();
    C.retain(report, arena);
    return new WeakReference<>(report);
  }

  @Test
  void it_comes_on_threads_of_c() {
    StringBuffer seen = new StringBuffer();
    C.eachOnThread(4, (value, given) -> ((StringBuffer) given).append(value), seen);
    assertThat(seen).hasToString("0123");
  }

  @Test
  void java_gives_it_to_a_function_of_c() {
    C.visitor().visit(5, new StringBuilder());
    assertThatThrownBy(() -> C.visitor().visit(5, null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("StrictVisitor.visit: data is null");
  }

  @Test
  void calls_in_calls_have_objects_of_their_own() {
    List<Object> seen = new ArrayList<>();
    Visitor inner = (value, given) -> seen.add(given);
    C.each(
        2,
        (value, given) -> {
          C.each(1, inner, "inner " + value);
          seen.add(given);
        },
        "outer");
    assertThat(seen).containsExactly("inner 0", "outer", "inner 1", "outer");
  }

  @Test
  void a_million_objects_cross_on_four_threads_and_none_is_mixed_up() throws Exception {
    Callable<Long> work =
        () -> {
          Report own = new Report();
          Object[] wrong = new Object[1];
          Visitor visitor =
              (value, given) -> {
                if (given != own) {
                  wrong[0] = given;
                }
                own.sum++;
              };
          for (int i = 0; i < 2_500; i++) {
            C.each(100, visitor, own);
          }
          assertThat(wrong[0]).isNull();
          return (long) own.sum;
        };
    long sum = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<Long> result : threads.invokeAll(List.of(work, work, work, work))) {
        sum += result.get();
      }
    }
    assertThat(sum).isEqualTo(1_000_000);
  }
}

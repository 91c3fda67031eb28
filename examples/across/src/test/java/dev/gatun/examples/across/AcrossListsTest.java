package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossLists.Colors;
import dev.gatun.examples.across.AcrossListsBinding.ColorsStruct;
import dev.gatun.examples.across.AcrossListsBinding.ColorsViewStruct;
import dev.gatun.runtime.ErrnoException;
import dev.gatun.runtime.MalformedStringException;
import dev.gatun.runtime.NullResultException;
import dev.gatun.runtime.SymbolNotFoundException;
import java.lang.foreign.Arena;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Arrays of strings, and strings that the caller frees. */
class AcrossListsTest {
  private static final AcrossLists C = AcrossListsBinding.open();
  private static final String[] AGREED = {"rot", "grün", "", "blau"};

  @AfterEach
  void c_agrees() {
    assertThat(C.live()).isZero();
    assertThat(C.failures()).isZero();
  }

  @Test
  void an_array_of_strings_ends_with_null() {
    assertThat(C.isAgreed(AGREED)).isTrue();
    assertThat(C.isAgreedUtf16(AGREED)).isTrue();
    assertThat(C.count(AGREED)).isEqualTo(4);
    assertThat(C.count(new String[0])).isZero();
    assertThat(C.count(null)).isEqualTo(-1);
  }

  @Test
  void an_array_of_strings_comes_from_c() {
    assertThat(C.agreed()).isEqualTo(AGREED);
    assertThat(C.agreedUtf16()).isEqualTo(AGREED);
    assertThat(C.empty()).isEmpty();
    assertThat(C.nothing()).isNull();
    assertThatThrownBy(C::brokenPromise)
        .isExactlyInstanceOf(NullResultException.class)
        .hasMessageStartingWith("the result of AcrossLists.brokenPromise is NULL");
  }

  @Test
  void what_is_wrong_with_a_string_is_said_with_its_index() {
    assertThatThrownBy(C::broken)
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessage("the result of AcrossLists.broken[1] is not valid UTF-8 at index 1");
    assertThatThrownBy(() -> C.isAgreed(null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("AcrossLists.isAgreed: texts is null");
    assertThatThrownBy(() -> C.isAgreed(new String[] {"a", null}))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("AcrossLists.isAgreed: texts[1] is null");
    assertThatThrownBy(() -> C.isAgreed(new String[] {"a\0b"}))
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessage("AcrossLists.isAgreed: texts[0] contains NUL at index 1, where C would end it");
    assertThatThrownBy(() -> C.lengthFirst(new String[] {null}))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("an element of AcrossLists.lengthFirst: texts is null");
  }

  @Test
  void counted_strings_may_have_null_among_them() {
    assertThat(C.length(new String[] {"rot", null, "grün"})).isEqualTo(1008);
    assertThat(C.lengthFirst(AGREED)).isEqualTo(12);
    assertThat(C.lengthFirst(new String[0])).isZero();
    assertThat(C.lengthOfAll(null)).isZero();
    assertThat(C.lengthOfAll(AGREED)).isEqualTo(12);
  }

  @Test
  void ten_thousand_strings_cross() {
    String[] many = IntStream.range(0, 10_001).mapToObj(i -> "Nr. " + i).toArray(String[]::new);
    assertThat(C.find(many, "Nr. 10000")).isEqualTo(10_000);
    assertThat(C.copyAll(new String[0])).isEmpty();
  }

  @Test
  void arrays_of_strings_are_members() {
    Colors colors = C.colors();
    assertThat(colors.terminated()).isEqualTo(AGREED);
    assertThat(colors.counted()).isEqualTo(AGREED);
    assertThat(colors.inside()).containsExactly("rot", "grün", "", null);
    assertThat(C.areColors(colors)).isTrue();
    assertThatThrownBy(() -> C.areColors(new Colors(AGREED, AGREED, new String[3])))
        .hasMessage("Colors.inside has 3 elements, but C has room for exactly 4");
  }

  @Test
  void arrays_of_strings_lie_as_in_c() {
    new Layout(C::sizeOf, C::offsetOf).agrees(ColorsStruct.LAYOUT, ColorsViewStruct.LAYOUT);
    assertThat(ColorsStruct.LAYOUT.byteAlignment()).isEqualTo(C.alignOf("ListsColors"));
  }

  @Test
  void a_view_reads_arrays_of_strings() {
    try (Arena arena = Arena.ofConfined()) {
      Colors colors = new Colors(AGREED, AGREED, new String[] {null, "a", "b", null});
      ColorsViewStruct view = ColorsViewStruct.of(ColorsStruct.toC(colors, arena, "colors"));
      assertThat(view.terminated()).isEqualTo(AGREED);
      assertThat(view.inside()).containsExactly(null, "a", "b", null);
      assertThat(ColorsViewStruct.allocate(arena).terminated()).isNull();
    }
  }

  @Test
  void a_callback_gets_an_array_of_strings() {
    AtomicReference<String[]> got = new AtomicReference<>();
    int answer =
        C.call(
            texts -> {
              got.set(texts);
              return texts.length;
            });
    assertThat(answer).isEqualTo(4);
    assertThat(got.get()).isEqualTo(AGREED);
  }

  @Test
  void an_owned_string_is_freed_when_it_was_copied() {
    assertThat(C.copy("Grüße")).isEqualTo("Grüße");
    assertThat(C.copyUtf16("Grüße 🐈")).isEqualTo("Grüße 🐈");
    assertThat(C.malloc("Grüße")).isEqualTo("Grüße");
    assertThat(C.copyAll(AGREED)).isEqualTo(AGREED);
  }

  @Test
  void null_is_not_freed() {
    assertThat(C.copy(null)).isNull();
    assertThatThrownBy(() -> C.copyOfNothing(null)).isExactlyInstanceOf(NullResultException.class);
  }

  @Test
  void an_owned_string_is_freed_when_it_cannot_be_copied() {
    assertThatThrownBy(C::brokenCopy).isExactlyInstanceOf(MalformedStringException.class);
    assertThat(C.live()).isZero();
  }

  @Test
  void an_owned_string_is_freed_when_a_callback_failed() {
    IllegalStateException failure = new IllegalStateException("no");
    assertThatThrownBy(
            () ->
                C.copyCalled(
                    () -> {
                      throw failure;
                    },
                    "text"))
        .isSameAs(failure);
    assertThat(C.live()).isZero();
    assertThat(C.copyCalled(() -> 0, "text")).isEqualTo("text");
  }

  @Test
  void an_owned_string_comes_through_an_out_parameter() {
    assertThat(C.copyOut("Grüße")).isEqualTo("Grüße");
    assertThatThrownBy(() -> C.copyOut("")).isExactlyInstanceOf(ErrnoException.class);
    assertThatThrownBy(() -> C.copyOut("a\0")).isExactlyInstanceOf(MalformedStringException.class);
  }

  @Test
  void a_function_that_frees_is_looked_for_before_the_call() {
    assertThatThrownBy(() -> C.releasedByNobody("text"))
        .isExactlyInstanceOf(SymbolNotFoundException.class)
        .hasMessageContaining("across_lists")
        .hasMessageEndingWith("or the libraries of the process itself: lists_release");
    assertThat(C.live()).isZero();
  }
}

package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.gatun.examples.across.AcrossArrayTypes.PointView;
import dev.gatun.runtime.StructArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Memory that C must not touch is refused before C is entered. */
class BeforeCTest {
  private static final AcrossCallbacks C = AcrossCallbacksBinding.open();
  private static final AcrossPointers POINTERS = AcrossPointersBinding.open();
  private static final AcrossStructViews VIEWS = AcrossStructViewsBinding.open();
  private static final AcrossArrayTypes ARRAYS = AcrossArrayTypesBinding.open();
  private static final AcrossSlices SLICES = AcrossSlicesBinding.open();
  private static final AcrossUnionViews UNIONS = AcrossUnionViewsBinding.open();

  @AfterEach
  void c_agrees() {
    assertThat(C.callback_failures()).isZero();
    assertThat(POINTERS.failures()).isZero();
    assertThat(VIEWS.failures()).isZero();
    assertThat(ARRAYS.failures()).isZero();
    assertThat(SLICES.slice_failures()).isZero();
    assertThat(UNIONS.failures()).isZero();
  }

  @Test
  void memory_that_is_closed_is_refused() {
    MemorySegment closed;
    try (Arena arena = Arena.ofConfined()) {
      closed = arena.allocate(8);
    }
    String why = " is no longer alive: its arena was closed";
    assertThatThrownBy(() -> POINTERS.writeInt(closed, 1))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("AcrossPointers.writeInt: pointer" + why);
    assertThatThrownBy(() -> POINTERS.distance(closed, closed))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("AcrossPointers.distance: from" + why);
    assertThatThrownBy(() -> SLICES.slice_sum_memory(closed))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("AcrossSlices.slice_sum_memory: memory" + why);
    assertThatThrownBy(() -> ARRAYS.countNulls(new MemorySegment[] {closed}))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageContaining("AcrossArrayTypes.countNulls: pointers")
        .hasMessageEndingWith(why);
    assertNotEntered(closed, IllegalStateException.class);
  }

  @Test
  void views_whose_memory_is_closed_are_refused() {
    PairView pair;
    Number number;
    StructArray<PointView> points;
    try (Arena arena = Arena.ofConfined()) {
      pair = PairViewStruct.allocate(arena);
      number = NumberUnion.allocate(arena);
      points = AcrossArrayTypesBinding.PointViewStruct.array(arena, 2);
    }
    assertThatThrownBy(() -> VIEWS.addPair(pair, 1))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("AcrossStructViews.addPair: value is no longer alive");
    assertThatThrownBy(() -> VIEWS.checkPair(pair, 1))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("AcrossStructViews.checkPair: value is no longer alive");
    assertThatThrownBy(() -> UNIONS.readNumber(number))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("AcrossUnionViews.readNumber: number is no longer alive");
    assertThatThrownBy(() -> ARRAYS.fillPoints(points))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("AcrossArrayTypes.fillPoints: points is no longer alive");
    assertThatThrownBy(pair::a).isExactlyInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> pair.a(1)).isExactlyInstanceOf(IllegalStateException.class);
  }

  @Test
  void memory_of_another_thread_is_refused() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(8);
      PairView pair = PairViewStruct.allocate(arena);
      String why = " belongs to another thread: its arena is confined to the one that made it";
      assertThat(elsewhere(() -> POINTERS.writeInt(memory, 1)))
          .isExactlyInstanceOf(WrongThreadException.class)
          .hasMessage("AcrossPointers.writeInt: pointer" + why);
      assertThat(elsewhere(() -> VIEWS.addPair(pair, 1)))
          .isExactlyInstanceOf(WrongThreadException.class)
          .hasMessage("AcrossStructViews.addPair: value" + why);
      assertThat(elsewhere(() -> VIEWS.checkPair(pair, 1)))
          .isExactlyInstanceOf(WrongThreadException.class);
      assertThat(elsewhere(() -> VIEWS.makePair(arena, 1)))
          .isExactlyInstanceOf(WrongThreadException.class);
      assertThat(elsewhere(() -> C.callback_set((value, data) -> value, null, arena)))
          .isExactlyInstanceOf(WrongThreadException.class);
      assertThat(elsewhere(() -> assertNotEntered(memory, WrongThreadException.class))).isNull();
      assertThat(pair.a()).as("C was not entered").isZero();
    }
  }

  @Test
  void memory_that_is_shared_may_be_used_by_another_thread() {
    try (Arena arena = Arena.ofShared()) {
      PairView pair = PairViewStruct.allocate(arena);
      assertThat(elsewhere(() -> VIEWS.addPair(pair, 1))).isNull();
      assertThat(pair.a()).isEqualTo(1);
    }
  }

  @Test
  void memory_on_the_heap_is_refused() {
    MemorySegment heap = MemorySegment.ofArray(new int[2]);
    String why = " is on the Java heap, but C needs native memory: allocate it from an Arena";
    assertThatThrownBy(() -> POINTERS.writeInt(heap, 1))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("AcrossPointers.writeInt: pointer" + why);
    assertThatThrownBy(() -> POINTERS.distance(heap, heap))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("AcrossPointers.distance: from" + why);
    assertThatThrownBy(() -> SLICES.slice_sum_memory(heap))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("AcrossSlices.slice_sum_memory: memory" + why);
    assertNotEntered(heap, IllegalArgumentException.class);
  }

  @Test
  void a_view_of_memory_on_the_heap_is_refused() {
    MemorySegment heap = MemorySegment.ofArray(new int[2]);
    Throwable refused = catchThrowable(() -> VIEWS.addPair(PairViewStruct.of(heap), 1));
    assertThat(refused).isExactlyInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_view_that_no_generated_class_implements_is_refused() {
    PairView impostor =
        new PairView() {
          @Override
          public int a() {
            return 1;
          }

          @Override
          public void a(int a) {}

          @Override
          public int b() {
            return 2;
          }

          @Override
          public void b(int b) {}
        };
    assertThatThrownBy(() -> VIEWS.addPair(impostor, 1))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("AcrossStructViews.addPair: value is a " + getClass().getName());
  }

  @Test
  void an_arena_that_is_closed_takes_no_results() {
    Arena arena = Arena.ofConfined();
    arena.close();
    assertThatThrownBy(() -> VIEWS.makePair(arena, 1))
        .isExactlyInstanceOf(IllegalStateException.class);
  }

  @Test
  void an_arena_cannot_be_closed_while_c_has_a_pointer_into_it() {
    Arena arena = Arena.ofConfined();
    MemorySegment memory = arena.allocate(8);
    assertThatThrownBy(() -> C.callback_times((data, value) -> arena.close(), memory, 1))
        .isExactlyInstanceOf(IllegalStateException.class);
    assertThat(memory.scope().isAlive()).isTrue();
    arena.close();
  }

  private static void assertNotEntered(MemorySegment memory, Class<? extends Throwable> refusal) {
    boolean[] entered = new boolean[1];
    Throwable refused =
        catchThrowable(() -> C.callback_times((data, value) -> entered[0] = true, memory, 1));
    assertThat(refused)
        .isExactlyInstanceOf(refusal)
        .hasMessageStartingWith("AcrossCallbacks.callback_times: data ");
    assertThat(entered).containsExactly(false);
  }

  private static Throwable elsewhere(ThrowingCallable call) {
    CompletableFuture<Throwable> failure = new CompletableFuture<>();
    Thread.ofPlatform().start(() -> failure.complete(catchThrowable(call)));
    return failure.join();
  }
}

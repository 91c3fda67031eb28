package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PointersTest {
  private static final String WHAT = "Zoo.feed: food";

  @Test
  void native_memory_passes() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment segment = arena.allocate(1);
      assertThat(Pointers.require(segment, WHAT)).isSameAs(segment);
    }
    assertThat(Pointers.require(MemorySegment.NULL, WHAT)).isEqualTo(MemorySegment.NULL);
  }

  @Test
  void null_is_refused() {
    assertThatThrownBy(() -> Pointers.require(null, WHAT))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("Zoo.feed: food is null");
  }

  @Test
  void the_heap_is_refused() {
    assertThatThrownBy(() -> Pointers.require(MemorySegment.ofArray(new byte[1]), WHAT))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Zoo.feed: food is on the Java heap, but C needs native memory: allocate it from an"
                + " Arena");
  }

  @Test
  void memory_of_a_closed_arena_is_refused() {
    Arena arena = Arena.ofConfined();
    MemorySegment segment = arena.allocate(1);
    arena.close();
    assertThatThrownBy(() -> Pointers.require(segment, WHAT))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("Zoo.feed: food is no longer alive: its arena was closed");
  }

  @Test
  void memory_that_belongs_to_another_thread_is_refused() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment segment = arena.allocate(1);
      assertThatThrownBy(() -> onAnotherThread(segment))
          .hasRootCauseExactlyInstanceOf(WrongThreadException.class)
          .hasRootCauseMessage(
              "Zoo.feed: food belongs to another thread: its arena is confined to the one that"
                  + " made it");
    }
  }

  @Test
  void shared_memory_passes_on_another_thread() {
    try (Arena arena = Arena.ofShared()) {
      MemorySegment segment = arena.allocate(1);
      assertThat(onAnotherThread(segment)).isSameAs(segment);
    }
  }

  private static MemorySegment onAnotherThread(MemorySegment segment) {
    return CompletableFuture.supplyAsync(() -> Pointers.require(segment, WHAT)).join();
  }

  @Test
  void memory_whose_address_is_embedded_is_checked_like_any_other() {
    try (Arena arena = Arena.ofConfined();
        Temporaries call = Temporaries.open()) {
      MemorySegment segment = arena.allocate(1);
      assertThat(Pointers.embed(segment, call, WHAT)).isSameAs(segment);
      assertThat(Pointers.embed(segment, arena, WHAT)).isSameAs(segment);
      assertThatThrownBy(() -> Pointers.embed(null, call, WHAT))
          .isExactlyInstanceOf(NullPointerException.class)
          .hasMessage("Zoo.feed: food is null");
      assertThatThrownBy(() -> Pointers.embed(MemorySegment.ofArray(new byte[1]), call, WHAT))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void memory_is_changed_where_a_byte_of_it_differs() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment before = arena.allocate(8);
      MemorySegment now = arena.allocate(8);
      now.set(ValueLayout.JAVA_BYTE, 5, (byte) 1);
      assertThat(Pointers.isChanged(now, before, 0, 8)).isTrue();
      assertThat(Pointers.isChanged(now, before, 4, 2)).isTrue();
      assertThat(Pointers.isChanged(now, before, 0, 5)).isFalse();
      assertThat(Pointers.isChanged(now, before, 6, 2)).isFalse();
    }
  }

  @Test
  void a_pointer_from_c_passes_unless_it_is_null() {
    MemorySegment pointer = MemorySegment.ofAddress(1);
    assertThat(Pointers.given(pointer, WHAT)).isSameAs(pointer);
    assertThat(Pointers.orNull(pointer)).isSameAs(pointer);
    assertThat(Pointers.orNull(MemorySegment.ofAddress(0))).isNull();
    assertThatThrownBy(() -> Pointers.given(MemorySegment.ofAddress(0), WHAT))
        .isExactlyInstanceOf(NullResultException.class)
        .hasMessage("Zoo.feed: food is NULL; declare it @Nullable if C means that");
  }
}

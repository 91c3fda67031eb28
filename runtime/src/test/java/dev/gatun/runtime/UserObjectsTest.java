package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.junit.jupiter.api.Test;

class UserObjectsTest {
  @Test
  void an_object_is_known_during_the_call() {
    Object object = new Object();
    MemorySegment pointer;
    try (Temporaries call = Temporaries.open()) {
      pointer = UserObjects.pointerTo(object, call, "data");
      assertThat(UserObjects.<Object>of(pointer, Object.class, "data")).isSameAs(object);
    }
    assertThatThrownBy(() -> UserObjects.of(pointer, Object.class, "data"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("data is " + pointer.address());
  }

  @Test
  void a_million_calls_leave_nothing_behind_and_use_no_number_twice() {
    int before = UserObjects.count();
    long last = 0;
    for (int i = 0; i < 1_000_000; i++) {
      try (Temporaries call = Temporaries.open()) {
        long number = UserObjects.pointerTo("object", call, "data").address();
        if (number <= last) {
          throw new AssertionError(number + " after " + last);
        }
        last = number;
      }
    }
    assertThat(UserObjects.count()).isEqualTo(before);
  }

  @Test
  void what_is_retained_goes_with_its_arena() {
    int before = UserObjects.count();
    try (Arena arena = Arena.ofConfined()) {
      RetainedMemory retained = RetainedMemory.until(arena);
      UserObjects.pointerTo("first", retained, "data");
      UserObjects.pointerTo("second", retained, "data");
      assertThat(UserObjects.count()).isEqualTo(before + 2);
    }
    assertThat(UserObjects.count()).isEqualTo(before);
  }

  @Test
  void null_and_an_unknown_lifetime_are_refused() {
    try (Temporaries call = Temporaries.open()) {
      assertThatThrownBy(() -> UserObjects.pointerTo(null, call, "data"))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("data is null");
    }
    assertThatThrownBy(() -> UserObjects.pointerTo("text", CallbackStub.RESULTS, "data"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void null_is_null_and_another_class_is_refused() {
    assertThat(UserObjects.<Object>ofNullable(MemorySegment.NULL, Object.class, "data")).isNull();
    assertThatThrownBy(() -> UserObjects.of(MemorySegment.NULL, Object.class, "data"))
        .isInstanceOf(NullResultException.class);
    try (Temporaries call = Temporaries.open()) {
      MemorySegment pointer = UserObjects.pointerTo(new int[1], call, "data");
      assertThatThrownBy(() -> UserObjects.<List<?>>of(pointer, List.class, "data"))
          .isInstanceOf(ClassCastException.class)
          .hasMessage("data is a int[], not a java.util.List");
    }
  }
}

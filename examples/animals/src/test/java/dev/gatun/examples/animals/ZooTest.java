package dev.gatun.examples.animals;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.animals.Animals.AnimalKind;
import dev.gatun.runtime.NullResultException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Animals where they lie, in memory of C's. */
class ZooTest {
  private static final Zoo ZOO = ZooBinding.open();

  @ParameterizedTest
  @CsvSource({"0, Misha", "2, Zoë"})
  @SuppressWarnings("restricted") // C guarantees len bytes
  void a_cat_of_c_has_its_name(long index, String expected) {
    AnimalView animal = ZOO.resident(index);
    assertThat(animal.kind()).isEqualTo(AnimalKind.CAT);
    switch (animal.body()) {
      case BodyView.Cat cat -> {
        TextView name = cat.catName();
        byte[] bytes = name.data().reinterpret(name.len()).toArray(JAVA_BYTE);
        assertThat(new String(bytes, UTF_8)).isEqualTo(expected);
      }
      case BodyView.Dog dog -> throw new AssertionError("a dog");
    }
  }

  @Test
  void a_dog_of_c_has_its_tail() {
    AnimalView animal = ZOO.resident(1);
    assertThat(animal.kind()).isEqualTo(AnimalKind.DOG);
    assertThat(((BodyView.Dog) animal.body()).dogTail()).isEqualTo(7);
  }

  @Test
  void nobody_is_null_where_that_is_declared() {
    assertThat(ZOO.at(0)).isNotNull();
    assertThat(ZOO.at(3)).isNull();
    assertThat(ZOO.at(-1)).as("(size_t) -1").isNull();
  }

  @Test
  void nobody_is_an_exception_where_it_is_not_declared() {
    assertThatThrownBy(() -> ZOO.resident(3))
        .isExactlyInstanceOf(NullResultException.class)
        .hasMessage("the result of Zoo.resident is NULL; declare it @Nullable if C means that");
  }

  @Test
  void a_view_without_native_memory_is_refused() {
    AnimalView animal = ZOO.resident(0);
    assertThatThrownBy(() -> ZOO.same(animal, null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("Zoo.same: right is null");
    AnimalView onHeap = AnimalViewStruct.of(MemorySegment.ofArray(new long[3]));
    assertThatThrownBy(() -> ZOO.same(onHeap, animal))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Zoo.same: left is on the Java heap, but C needs native memory: allocate it from an"
                + " Arena");
    AnimalView handmade = new HandmadeView();
    assertThatThrownBy(() -> ZOO.same(handmade, animal))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Zoo.same: left is a "
                + HandmadeView.class.getName()
                + ", which has no native memory: views come from their generated class");
  }

  @Test
  void a_view_that_is_no_longer_alive_is_refused() {
    Arena arena = Arena.ofConfined();
    AnimalView animal = AnimalViewStruct.allocate(arena);
    arena.close();
    assertThatThrownBy(() -> ZOO.same(animal, animal))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("Zoo.same: left is no longer alive: its arena was closed");
    assertThatThrownBy(animal::kind).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_view_of_another_thread_is_refused() {
    try (Arena arena = Arena.ofConfined()) {
      AnimalView animal = AnimalViewStruct.allocate(arena);
      assertThatThrownBy(() -> CompletableFuture.supplyAsync(() -> ZOO.same(animal, animal)).join())
          .hasRootCauseExactlyInstanceOf(WrongThreadException.class)
          .hasRootCauseMessage(
              "Zoo.same: left belongs to another thread: its arena is confined to the one that"
                  + " made it");
    }
  }

  private record HandmadeView() implements AnimalView {
    @Override
    public AnimalKind kind() {
      return AnimalKind.DOG;
    }

    @Override
    public void kind(AnimalKind kind) {}

    @Override
    public BodyView body() {
      throw new UnsupportedOperationException();
    }
  }
}

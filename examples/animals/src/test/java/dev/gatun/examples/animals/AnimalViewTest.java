package dev.gatun.examples.animals;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.animals.Animals.AnimalKind;
import dev.gatun.runtime.StructArray;
import dev.gatun.runtime.UnknownValueException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Animals where they lie, in memory of Java's. */
class AnimalViewTest {
  private static final Zoo ZOO = ZooBinding.open();

  private final Arena arena = Arena.ofConfined();

  @AfterEach
  void close() {
    arena.close();
  }

  /** The numbers are what {@code sizeof} and {@code _Alignof} say. */
  @Test
  void the_layout_is_that_of_c() {
    assertThat(AnimalViewStruct.LAYOUT.byteSize()).isEqualTo(24);
    assertThat(AnimalViewStruct.LAYOUT.byteAlignment()).isEqualTo(8);
    assertThat(TextViewStruct.LAYOUT.byteSize()).isEqualTo(16);
    assertThat(NumberUnion.LAYOUT.byteSize()).isEqualTo(4);
  }

  @Test
  void a_new_animal_is_all_zero_even_in_used_memory() {
    MemorySegment used = arena.allocate(AnimalViewStruct.LAYOUT).fill((byte) 0x55);
    AnimalView animal = AnimalViewStruct.allocate(SegmentAllocator.prefixAllocator(used));
    assertThat(animal.kind()).isEqualTo(AnimalKind.DOG);
    assertThat(((BodyView.Dog) animal.body()).dogTail()).isZero();
    assertThat(used.toArray(JAVA_LONG)).containsOnly(0);
  }

  @Test
  void a_getter_reads_what_lies_in_memory_at_that_moment() {
    AnimalViewStruct animal = AnimalViewStruct.allocate(arena);
    BodyView.Dog dog = (BodyView.Dog) animal.body();
    animal.segment().set(JAVA_SHORT, 8, (short) -1);
    assertThat(dog.dogTail()).isEqualTo(65_535);
  }

  @Test
  void a_setter_writes_where_c_reads() {
    AnimalViewStruct animal = AnimalViewStruct.allocate(arena);
    animal.kind(AnimalKind.DOG);
    ((BodyView.Dog) animal.body()).dogTail(7);
    assertThat(animal.segment().toArray(JAVA_INT)).containsExactly(0, 0, 7, 0, 0, 0);
    assertThat(ZOO.same(animal, ZOO.resident(1))).isTrue();
  }

  /** C's own memory knows the name; the struct around it is Java's. */
  @Test
  void setting_the_kind_selects_another_variant() {
    AnimalViewStruct animal = AnimalViewStruct.allocate(arena);
    assertThat(animal.body()).isInstanceOf(BodyView.Dog.class);
    animal.kind(AnimalKind.CAT);
    assertThat(animal.body()).isInstanceOf(BodyView.Cat.class);
    assertThat(animal.segment().get(JAVA_INT, 0)).isEqualTo(1);

    TextView name = ((BodyView.Cat) ZOO.resident(0).body()).catName();
    animal.segment().set(JAVA_LONG, 8, name.data().address());
    animal.segment().set(JAVA_LONG, 16, name.len());
    assertThat(ZOO.same(animal, ZOO.resident(0))).isTrue();
  }

  @Test
  void a_kind_that_is_none_is_named() {
    AnimalViewStruct animal = AnimalViewStruct.allocate(arena);
    animal.segment().set(JAVA_INT, 0, 7);
    String message =
        "AnimalView.kind is 7, which is no value of Animals.AnimalKind (DOG = 0, CAT = 1)";
    assertThatThrownBy(animal::kind)
        .isExactlyInstanceOf(UnknownValueException.class)
        .hasMessage(message);
    assertThatThrownBy(animal::body)
        .isExactlyInstanceOf(UnknownValueException.class)
        .hasMessage(message);
  }

  @Test
  void a_kind_that_is_none_is_named_in_a_record_too() {
    MemorySegment memory = arena.allocate(AnimalsBinding.AnimalStruct.LAYOUT);
    memory.set(JAVA_INT, 0, -1);
    assertThatThrownBy(() -> AnimalsBinding.AnimalStruct.read(memory))
        .isExactlyInstanceOf(UnknownValueException.class)
        .hasMessage(
            "Animal.kind is -1, which is no value of Animals.AnimalKind (DOG = 0, CAT = 1)");
  }

  @Test
  void a_value_that_c_cannot_hold_is_refused_and_nothing_is_written() {
    AnimalViewStruct animal = AnimalViewStruct.allocate(arena);
    BodyView.Dog dog = (BodyView.Dog) animal.body();
    dog.dogTail(65_535);
    assertThatThrownBy(() -> dog.dogTail(70_000))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("Dog.dogTail is 70000, but uint16_t holds 0 to 65535");
    assertThatThrownBy(() -> dog.dogTail(-1))
        .hasMessage("Dog.dogTail is -1, but uint16_t holds 0 to 65535");
    assertThatThrownBy(() -> animal.kind(null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("AnimalView.kind is null");
    assertThat(dog.dogTail()).isEqualTo(65_535);
  }

  @Test
  void memory_that_does_not_fit_is_refused() {
    assertThatThrownBy(() -> AnimalViewStruct.of(arena.allocate(23, 8)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("Animal takes 24 bytes, but the memory has 23");
    MemorySegment crooked = arena.allocate(32, 8).asSlice(4);
    assertThatThrownBy(() -> AnimalViewStruct.of(crooked))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Animal is aligned to 8 bytes, but the memory begins at 0x%x", crooked.address());
  }

  @Test
  void an_array_is_one_animal_after_the_other() {
    StructArray<AnimalView> animals = AnimalViewStruct.array(arena, 3);
    animals.get(1).kind(AnimalKind.CAT);
    assertThat(animals)
        .extracting(AnimalView::kind)
        .containsExactly(AnimalKind.DOG, AnimalKind.CAT, AnimalKind.DOG);
    assertThat(animals.segment().get(JAVA_INT, 24)).isEqualTo(1);
  }

  @Test
  void views_of_the_same_memory_are_equal() {
    AnimalViewStruct animal = AnimalViewStruct.allocate(arena);
    assertThat(AnimalViewStruct.of(animal.segment())).isEqualTo(animal);
    assertThat(AnimalViewStruct.allocate(arena)).isNotEqualTo(animal);
  }
}

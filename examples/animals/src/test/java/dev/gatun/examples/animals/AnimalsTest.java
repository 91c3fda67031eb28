package dev.gatun.examples.animals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.animals.Animals.Animal;
import dev.gatun.examples.animals.Animals.AnimalKind;
import dev.gatun.examples.animals.Animals.Body;
import dev.gatun.examples.animals.Animals.Text;
import dev.gatun.runtime.MalformedStringException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Animals that cross by value, as records. */
class AnimalsTest {
  private static final Animals ANIMALS = AnimalsBinding.open();
  private static final Zoo ZOO = ZooBinding.open();

  private static Animal dog(int tail) {
    return new Animal(AnimalKind.DOG, new Body.DogTail(tail));
  }

  private static Animal cat(String name) {
    return new Animal(AnimalKind.CAT, new Body.CatName(new Text(name)));
  }

  @Test
  void the_dog_of_c_has_its_tail() {
    assertThat(ANIMALS.makeDog()).isEqualTo(dog(42));
  }

  /** C keeps "Tom and Jerry" there, of which the name is three bytes. */
  @Test
  void the_cat_of_c_has_its_counted_name() {
    assertThat(ANIMALS.makeCat()).isEqualTo(cat("Tom"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 32_767, 32_768, 65_535})
  void a_tail_reaches_c_as_it_is(int tail) {
    assertThat(ZOO.equal(dog(tail), dog(tail))).isTrue();
    assertThat(ZOO.equal(dog(tail), dog(tail ^ 1))).isFalse();
    assertThat(ZOO.equal(dog(tail), cat("Tom"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Tom", "Zoë", "\ud83d\ude3a", "T\0m"})
  void a_name_reaches_c_as_it_is(String name) {
    assertThat(ZOO.equal(cat(name), cat(name))).isTrue();
    assertThat(ZOO.equal(cat(name), cat(name + "x"))).isFalse();
  }

  @Test
  void what_c_made_equals_what_java_made() {
    assertThat(ZOO.equal(ANIMALS.makeCat(), cat("Tom"))).isTrue();
    assertThat(ZOO.equal(ANIMALS.makeDog(), dog(42))).isTrue();
    assertThat(ZOO.equal(cat("Misha"), ZOO.resident(0))).isTrue();
    assertThat(ZOO.equal(dog(7), ZOO.resident(1))).isTrue();
    assertThat(ZOO.equal(cat("Zoë"), ZOO.resident(2))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {70_000, 65_536, -1, Integer.MIN_VALUE})
  void a_tail_that_c_cannot_hold_is_refused(int tail) {
    assertThatThrownBy(() -> ANIMALS.print(dog(tail)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("DogTail.dogTail is " + tail + ", but uint16_t holds 0 to 65535");
  }

  @Test
  void a_tag_that_disagrees_with_its_variant_is_refused() {
    assertThatThrownBy(() -> ANIMALS.print(new Animal(AnimalKind.CAT, new Body.DogTail(1))))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("Animal.kind is CAT, which does not select the variant Animals.Body.DogTail");
    Body name = new Body.CatName(new Text("Tom"));
    assertThatThrownBy(() -> ANIMALS.print(new Animal(AnimalKind.DOG, name)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("Animal.kind is DOG, which does not select the variant Animals.Body.CatName");
  }

  @Test
  void half_a_surrogate_pair_is_refused() {
    assertThatThrownBy(() -> ANIMALS.print(cat("Tom\ud83d")))
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessage("Text.data contains half a surrogate pair at index 3, which UTF-8 cannot hold");
  }

  @Test
  void null_is_named_wherever_it_is() {
    assertNull("Animals.print: animal", null);
    assertNull("Animal.kind", new Animal(null, new Body.DogTail(1)));
    assertNull("Animal.body", new Animal(AnimalKind.DOG, null));
    assertNull("CatName.catName", new Animal(AnimalKind.CAT, new Body.CatName(null)));
    assertNull("Text.data", cat(null));
    assertThatThrownBy(() -> ZOO.equal(dog(1), (Animal) null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("Zoo.equal: right is null");
  }

  private static void assertNull(String what, Animal animal) {
    assertThatThrownBy(() -> ANIMALS.print(animal))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage(what + " is null");
  }
}

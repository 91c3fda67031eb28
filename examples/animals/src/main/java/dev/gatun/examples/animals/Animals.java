package dev.gatun.examples.animals;

import static dev.gatun.annotation.CType.UINT16_T;
import static dev.gatun.annotation.CType.UINT64_T;

import dev.gatun.annotation.Anonymous;
import dev.gatun.annotation.C;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Value;
import dev.gatun.annotation.Variant;

/** {@code animals.h}, its structs copied as records. */
@NativeLibrary(value = "animals", header = "animals.h")
public interface Animals {
  @Symbol("animal_make_dog")
  Animal makeDog();

  @Symbol("animal_make_cat")
  Animal makeCat();

  @Symbol("animal_print")
  void print(@In Animal animal);

  @CEnum
  enum AnimalKind {
    @Value(0)
    DOG,
    @Value(1)
    CAT
  }

  @Struct
  record Animal(AnimalKind kind, @Tagged(by = "kind") @Anonymous Body body) {}

  @Union
  sealed interface Body {
    @Variant("DOG")
    record DogTail(@C(UINT16_T) int dogTail) implements Body {}

    @Variant("CAT")
    record CatName(Text catName) implements Body {}
  }

  @Struct("String")
  record Text(@Slice(length = "len", lengthType = UINT64_T) String data) {}
}

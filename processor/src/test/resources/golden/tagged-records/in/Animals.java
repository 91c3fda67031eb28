package demo;

import static dev.gatun.annotation.CType.UINT16_T;
import static dev.gatun.annotation.CType.UINT64_T;

import dev.gatun.annotation.*;

@NativeLibrary(value = "animals", header = "animals.h")
public interface Animals {
  @Symbol("animal_make_dog") Animal makeDog();              // struct returned by value
  @Symbol("animal_make_cat") Animal makeCat();
  @Symbol("animal_print")    void print(@In Animal animal); // const Animal *: copied in for the call

  @CEnum enum AnimalKind { @Value(0) DOG, @Value(1) CAT }

  @Struct record Animal(AnimalKind kind, @Tagged(by = "kind") @Anonymous Body body) {}

  @Union sealed interface Body {                            // a C tagged union is a Java sealed type
    @Variant("DOG") record DogTail(@C(UINT16_T) int dogTail) implements Body {}
    @Variant("CAT") record CatName(Text catName) implements Body {}
  }

  @Struct("String") record Text(@Slice(length = "len", lengthType = UINT64_T) String data) {}
}

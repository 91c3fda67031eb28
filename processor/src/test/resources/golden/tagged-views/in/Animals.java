package demo;

import static dev.gatun.annotation.CType.SIZE_T;

import dev.gatun.annotation.*;
import org.jspecify.annotations.Nullable;

@NativeLibrary(value = "animals", header = "animals.h")
public interface Animals {
  @Symbol("animal_at") @Nullable AnimalView at(@C(SIZE_T) long index);

  @CEnum enum AnimalKind { @Value(0) DOG, @Value(1) CAT }
}

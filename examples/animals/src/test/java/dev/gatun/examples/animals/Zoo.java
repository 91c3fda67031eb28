package dev.gatun.examples.animals;

import static dev.gatun.annotation.CType.SIZE_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;
import org.jspecify.annotations.Nullable;

/** What {@code animals.h} has besides {@link Animals}, as records and as views. */
@NativeLibrary(value = "animals", header = "animals.h")
interface Zoo {
  @Symbol("animal_at")
  @Nullable AnimalView at(@C(SIZE_T) long index);

  /** The same, for those who believe that there is always one. */
  @Symbol("animal_at")
  AnimalView resident(@C(SIZE_T) long index);

  @Symbol("animal_equal")
  boolean equal(@In Animals.Animal left, @In Animals.Animal right);

  @Symbol("animal_equal")
  boolean equal(@In Animals.Animal left, AnimalView right);

  @Symbol("animal_equal")
  boolean same(AnimalView left, AnimalView right);
}

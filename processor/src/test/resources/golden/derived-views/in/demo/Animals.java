package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;

/** Structs that begin with others. */
@NativeLibrary("animals")
public interface Animals {
  /** Any animal. */
  @Struct("animal")
  interface Animal {
    /** @return its kind */
    long kind();

    /** @param kind its kind */
    void kind(long kind);
  }

  /** A dog. */
  @Struct("dog")
  interface Dog extends Animal {
    /** @return its tail */
    double tail();
  }

  /** @param animal any */
  void feed(Animal animal);

  /** @return a dog */
  Dog dog();
}

package dev.gatun.examples.animals;

import static dev.gatun.annotation.CType.UINT16_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Variant;

/** What there is to know of an animal, where it lies in native memory. */
@Union
public sealed interface BodyView {
  @Variant("DOG")
  non-sealed interface Dog extends BodyView {
    @C(UINT16_T)
    int dogTail();

    void dogTail(int tail);
  }

  @Variant("CAT")
  non-sealed interface Cat extends BodyView {
    TextView catName();
  }
}

package demo;

import static dev.gatun.annotation.CType.UINT16_T;

import dev.gatun.annotation.*;

@Union public sealed interface BodyView {
  @Variant("DOG") non-sealed interface Dog extends BodyView { @C(UINT16_T) int dogTail(); void dogTail(int tail); }
  @Variant("CAT") non-sealed interface Cat extends BodyView { TextView catName(); }
}

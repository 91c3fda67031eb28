package demo;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CType;
import dev.gatun.annotation.Struct;

@Struct("Dog")
public interface DogView {
  @C(CType.UINT16_T) int tail();

  void tail(@C(CType.UINT16_T) short tail);
}

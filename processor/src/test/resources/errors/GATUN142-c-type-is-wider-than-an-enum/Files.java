package demo;

import static dev.gatun.annotation.CType.UINT64_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("files")
public interface Files {
  void protect(@C(UINT64_T) Mode mode);

  @CEnum
  enum Mode {
    READ,
    WRITE
  }
}

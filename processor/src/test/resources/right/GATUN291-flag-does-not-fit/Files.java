package demo;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.CType;
import dev.gatun.annotation.Flags;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Value;
import java.util.EnumSet;

@NativeLibrary("files")
public interface Files {
  @CEnum
  enum Flag {
    @Value(0x80)
    READ,
    @Value(0x100)
    WRITE
  }

  @Flags
  @C(CType.UINT32_T)
  EnumSet<Flag> flags();
}

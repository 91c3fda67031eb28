package demo;

import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Flags;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Value;
import java.util.EnumSet;

@NativeLibrary("files")
public interface Files {
  @CEnum
  enum Flag { @Value(0x80) READ, @Value(0x100) WRITE }

  @Flags @C(UINT8_T) EnumSet<Flag> flags();
}

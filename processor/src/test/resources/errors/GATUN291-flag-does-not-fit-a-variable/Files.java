package demo;

import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Flags;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Value;
import dev.gatun.annotation.Variable;
import java.util.Set;

@NativeLibrary("files")
public interface Files {
  @Variable
  @Flags @C(UINT8_T) Set<Flag> flags();

  @CEnum
  enum Flag { @Value(0x80) READ, @Value(0x100) WRITE }
}

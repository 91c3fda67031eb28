package demo;

import static dev.gatun.annotation.CType.UINT8_T;
import static dev.gatun.annotation.CType.UINT64_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Flags;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.OutReturn;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Unknown;
import dev.gatun.annotation.Value;
import java.util.EnumSet;
import java.util.Set;

@NativeLibrary(value = "files", header = "files.h")
public interface Files {
  @CEnum
  enum OpenFlag { @Value(1) READ, @Value(2) WRITE, @Value(0x40) CREATE }

  @CEnum
  enum Access { @Value(4) READ, @Value(2) WRITE, @Value(6) BOTH, @Unknown OTHER }

  @Struct("file")
  record File(@Flags Set<OpenFlag> flags, @Flags @C(UINT8_T) EnumSet<Access> access) {}

  @Struct("file")
  interface FileView {
    @Flags Set<OpenFlag> flags();

    void flags(@Flags Set<OpenFlag> flags);
  }

  @Callback
  interface Filter {
    @Flags Set<Access> filter(@Flags EnumSet<Access> wanted);
  }

  int open(String path, @Flags EnumSet<OpenFlag> flags, Filter filter);

  @Flags @C(UINT64_T) Set<OpenFlag> flags(int file);

  @OutReturn @Flags EnumSet<OpenFlag> last();
}

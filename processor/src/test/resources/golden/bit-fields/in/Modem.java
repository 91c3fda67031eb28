package demo;

import static dev.gatun.annotation.CType.UINT;
import static dev.gatun.annotation.CType.UINT16_T;
import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.Align;
import dev.gatun.annotation.Anonymous;
import dev.gatun.annotation.Bits;
import dev.gatun.annotation.C;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;

@NativeLibrary("modem")
public interface Modem {
  Status status();

  void send(@In Frame frame);

  void receive(Header header);

  @CEnum
  enum Mode {
    OFF,
    SLOW,
    FAST
  }

  @Struct
  record Status(
      @Bits(1) boolean ready,
      @Bits(3) @C(UINT) int level,
      @Bits(5) @Anonymous int reserved,
      @Bits(2) Mode mode,
      int speed) {}

  @Struct
  record Frame(int id, @Align(16) double value) {}

  @Struct(packed = true)
  interface Header {
    @Bits(4) @C(UINT8_T) int version();

    void version(int version);

    @Bits(4) Mode mode();

    void mode(Mode mode);

    @C(UINT16_T) int length();

    void length(int length);

    int checksum();

    void checksum(int checksum);
  }
}

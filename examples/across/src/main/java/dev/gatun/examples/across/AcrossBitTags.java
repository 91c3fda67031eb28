package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.UINT;

import dev.gatun.annotation.Anonymous;
import dev.gatun.annotation.Bits;
import dev.gatun.annotation.C;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Variant;

/** Bit-fields as the tags of unions. */
@NativeLibrary(value = "across_bits", header = "across_bits.h")
interface AcrossBitTags {
  @Struct("BitsTagged")
  record ByMode(
      @Bits(3) @C(UINT) int before,
      @Bits(2) BitsMode mode,
      @Tagged(by = "mode") @Anonymous Body body) {}

  @Union
  sealed interface Body {
    @Variant("OFF")
    record Whole(int whole) implements Body {}

    @Variant("SLOW")
    record Real(float real) implements Body {}

    @Variant("FAST")
    record Large(double large) implements Body {}
  }

  @Struct("BitsNumbered")
  record ByNumber(@Bits(3) int tag, @Tagged(by = "tag") @Anonymous NumberedBody body) {}

  @Union
  sealed interface NumberedBody {
    @Variant("-4")
    record Whole(int whole) implements NumberedBody {}

    @Variant("3")
    record Real(float real) implements NumberedBody {}
  }

  @Struct("BitsTagged")
  interface ByModeView {
    @Bits(3)
    @C(UINT)
    int before();

    void before(int before);

    @Bits(2)
    BitsMode mode();

    @Tagged(by = "mode")
    @Anonymous
    BodyView body();
  }

  @Union
  sealed interface BodyView {
    @Variant("OFF")
    non-sealed interface Whole extends BodyView {
      int whole();
    }

    @Variant("SLOW")
    non-sealed interface Real extends BodyView {
      float real();
    }

    @Variant("FAST")
    non-sealed interface Large extends BodyView {
      double large();

      void large(double large);
    }
  }

  ByMode bits_tagged_make(BitsMode mode);

  boolean bits_tagged_check(ByMode value, BitsMode mode);

  boolean bits_tagged_check_in(@In ByMode value, BitsMode mode);

  void bits_tagged_fill(@Out ByMode[] value, BitsMode mode);

  @Symbol("bits_tagged_fill")
  void fill(ByModeView value, BitsMode mode);

  @Symbol("bits_tagged_check_in")
  boolean check(ByModeView value, BitsMode mode);

  ByNumber bits_numbered_make(int tag);

  boolean bits_numbered_check(ByNumber value, int tag);
}

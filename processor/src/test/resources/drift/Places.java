package demo;

import static dev.gatun.annotation.CType.CHAR;
import static dev.gatun.annotation.CType.LONG;
import static dev.gatun.annotation.CType.SCHAR;
import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.UCHAR;
import static dev.gatun.annotation.CType.UINT;
import static dev.gatun.annotation.CType.UINT16_T;
import static dev.gatun.annotation.CType.UINT32_T;
import static dev.gatun.annotation.CType.UINT64_T;

import dev.gatun.annotation.Bits;
import dev.gatun.annotation.ByValue;
import dev.gatun.annotation.C;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Constant;
import dev.gatun.annotation.Field;
import dev.gatun.annotation.Flexible;
import dev.gatun.annotation.In;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.OutReturn;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.UserData;
import dev.gatun.annotation.Value;
import dev.gatun.annotation.Variable;
import dev.gatun.annotation.Variadic;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

@NativeLibrary(value = "places", header = "places.h")
public interface Places {
  @Constant("PLACES_VERSION")
  int VERSION = 3;

  @Constant("PLACES_LIMIT")
  int LIMIT = 0xffffffff;

  @Constant("PLACES_NAME")
  String NAME = "places";

  @Constant("PLACES_SCALE")
  double SCALE = 0.5;

  @Variable("place_errors")
  int errors();

  @Variable("place_root")
  String root();

  @Variable("place_start")
  Time start();

  @Symbol("place_stat")
  int stat(String path, Place place);

  @C(LONG)
  @Symbol("place_size")
  long size(Place place);

  @Symbol("place_changed")
  @ByValue
  Time changed(Place place, SegmentAllocator allocator);

  @Symbol("place_walk")
  int walk(Place root, Visitor visitor, MemorySegment data);

  @Symbol("place_kind_of")
  Kind kindOf(Place place, @C(UINT) int flags);

  @Symbol("place_sort")
  void sort(MemorySegment places, @C(SIZE_T) long count);

  @Symbol("place_sum")
  double sum(@In @Slice double[] values);

  @Symbol("place_format")
  int format(@Slice @Out @C(CHAR) byte[] to, String format, @Variadic Object... values);

  @Symbol("place_set")
  void set(AnyValue value);

  @Symbol("place_read")
  int read(Entry record, PlaceList list);

  @Symbol("place_is")
  boolean is(@C(UCHAR) int kind, @C(SCHAR) byte level, float ratio);

  @Symbol("place_hide")
  @OutReturn
  boolean hide(Place place);

  @Symbol("place_mark")
  void mark(Place place, boolean[] marks, @UserData String user, Weight weight);

  @Symbol("place_close")
  void close(MemorySegment place);

  @CEnum("place_kind")
  enum Kind {
    @Value(0)
    FILE,
    @Value(4)
    FOLDER,
    @Value(-1)
    LINK
  }

  @Struct("place_time")
  interface Time {
    long seconds();

    @C(LONG)
    long nanos();
  }

  @Struct("place")
  interface Place {
    @C(UINT64_T)
    long device();

    @C(UINT32_T)
    int node();

    @C(UINT)
    int mode();

    @Field("is_open")
    @Bits(1)
    @C(UINT)
    boolean isOpen();

    @Bits(5)
    @C(UINT)
    int depth();

    @Bits(4)
    int balance();

    @Bits(10)
    @C(UINT)
    int owner();

    short links();

    @Field("is_hidden")
    boolean isHidden();

    @C(CHAR)
    byte letter();

    @C(LONG)
    long size();

    double weight();

    float ratio();

    Kind kind();

    Time changed();

    Spot spot();

    @Length(6)
    @C(UINT16_T)
    short[] slots();

    @Length(32)
    String name();

    String comment();

    MemorySegment parent();
  }

  @Struct
  record Weight(double real, double imaginary) {}

  @Struct
  interface Spot {
    short row();

    short column();
  }

  @Union("place_value")
  interface AnyValue {
    int number();

    double real();

    @Length(12)
    @C(UCHAR)
    byte[] bytes();
  }

  @Struct(value = "place_record", packed = true)
  interface Entry {
    @C(CHAR)
    byte tag();

    int length();

    long at();
  }

  @Struct("place_list")
  interface PlaceList {
    @C(UINT32_T)
    int count();

    @Flexible("count")
    int[] entries();
  }

  @Callback
  interface Visitor {
    int visit(Place place, int depth, MemorySegment data);
  }
}

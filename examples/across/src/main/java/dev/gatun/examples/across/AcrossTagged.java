package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.UINT32_T;
import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.Anonymous;
import dev.gatun.annotation.C;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Field;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Variant;

/** Tagged unions, copied as sealed types of records. */
@NativeLibrary(value = "across_tagged", header = "across_tagged.h")
interface AcrossTagged {
  @Struct("TaggedPoint")
  record Point(int x, double y) {}

  @Struct("TaggedValue")
  record Value(TaggedKind kind, @Tagged(by = "kind") @Anonymous Body body) {}

  @Union
  sealed interface Body {
    @Variant("NONE")
    record Nothing() implements Body {}

    @Variant("INTEGER")
    record Whole(long integer) implements Body {}

    @Variant("REAL")
    record Real(double real) implements Body {}

    @Variant("TEXT")
    record Words(String text) implements Body {}

    @Variant("POINT")
    record At(Point point) implements Body {}
  }

  /** The same struct, of which only the numbers are told apart from the rest. */
  @Struct("TaggedValue")
  record Bits(TaggedKind kind, @Tagged(by = "kind") @Anonymous BitsBody body) {}

  @Union
  sealed interface BitsBody {
    @Variant({"REAL", "INTEGER"})
    record Eight(long bits) implements BitsBody {}

    @Variant({"NONE", "TEXT", "POINT"})
    record Sixteen(long low, long high) implements BitsBody {}
  }

  /** The tag is an integer, the union has a name. */
  @Struct("TaggedByInt")
  record ByInt(int tag, @Tagged(by = "tag") @Field("body") IdOrName content) {}

  @Union
  sealed interface IdOrName {
    @Variant("1")
    record Id(@C(UINT32_T) long id) implements IdOrName {}

    @Variant("-2")
    record Name(String name) implements IdOrName {}
  }

  /** The tag is a byte; Java carries it in an int. */
  @Struct("TaggedByByte")
  record ByByte(@C(UINT8_T) int tag, @Tagged(by = "tag") Small body) {}

  @Union("TaggedSmall")
  sealed interface Small {
    @Variant("200")
    record OneByte(@Field("byte") @C(UINT8_T) int value) implements Small {}

    @Variant("0xC9")
    record Two(short number) implements Small {}
  }

  /** The same byte as an enum. */
  @Struct("TaggedByByte")
  record ByKind(@C(UINT8_T) SmallKind tag, @Tagged(by = "tag") SmallOfKind body) {}

  @Union("TaggedSmall")
  sealed interface SmallOfKind {
    @Variant("BYTE")
    record OneByte(@Field("byte") @C(UINT8_T) int value) implements SmallOfKind {}

    @Variant("NUMBER")
    record Two(short number) implements SmallOfKind {}
  }

  /** The tag comes after the union. */
  @Struct("TaggedAfter")
  record After(
      byte before, @Tagged(by = "kind") @Anonymous Middle middle, byte between, TaggedKind kind) {}

  @Union
  sealed interface Middle {
    @Variant("REAL")
    record Single(float single) implements Middle {}

    @Variant("INTEGER")
    record Whole(int whole) implements Middle {}
  }

  @CEnum("TaggedOutcome")
  enum Outcome {
    FAILURE,
    SUCCESS
  }

  /** A tagged union in a tagged union. */
  @Struct("TaggedResult")
  record Result(Outcome outcome, @Tagged(by = "outcome") @Anonymous ResultBody body) {}

  @Union
  sealed interface ResultBody {
    @Variant("FAILURE")
    record Failure(int error) implements ResultBody {}

    @Variant("SUCCESS")
    record Success(Value value) implements ResultBody {}
  }

  Value tagged_value_make(TaggedKind kind);

  void tagged_value_fill(@Out Value[] value, TaggedKind kind);

  Value tagged_value_unknown();

  boolean tagged_value_check(Value value, TaggedKind kind);

  boolean tagged_value_check_in(@In Value value, TaggedKind kind);

  Value tagged_value_doubled(Value value);

  void tagged_value_twice(Value[] value);

  void tagged_value_change(Value[] value);

  double tagged_values_sum(@Slice @In Value[] values);

  void tagged_values_fill(@Slice @Out Value[] values);

  @Symbol("tagged_value_make")
  Bits makeBits(TaggedKind kind);

  @Symbol("tagged_value_check")
  boolean checkBits(Bits value, TaggedKind kind);

  ByInt tagged_by_int_id();

  ByInt tagged_by_int_name();

  boolean tagged_by_int_check(ByInt value);

  boolean tagged_by_int_check_in(@In ByInt value);

  ByByte tagged_by_byte_byte();

  ByByte tagged_by_byte_number();

  boolean tagged_by_byte_check(ByByte value);

  boolean tagged_by_byte_check_in(@In ByByte value);

  @Symbol("tagged_by_byte_byte")
  ByKind byKindByte();

  @Symbol("tagged_by_byte_number")
  ByKind byKindNumber();

  @Symbol("tagged_by_byte_check")
  boolean checkByKind(ByKind value);

  After tagged_after_single();

  After tagged_after_whole();

  boolean tagged_after_check(After value);

  boolean tagged_after_check_in(@In After value);

  Result tagged_result_failure(int error);

  Result tagged_result_success(TaggedKind kind);

  int tagged_result_read(Result result);

  int tagged_result_read_in(@In Result result);

  @C(SIZE_T)
  long tagged_size_of(String type);

  @C(SIZE_T)
  long tagged_offset_of(String field);

  int tagged_failures();
}

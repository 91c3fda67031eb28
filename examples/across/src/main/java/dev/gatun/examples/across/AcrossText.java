package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.INT;
import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.UINT32_T;
import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Strings, which C ends with NUL or counts. */
@NativeLibrary(value = "across_text", header = "across_text.h")
interface AcrossText {
  /** What both sides agree on. */
  String ASCII = "Hello, Java";

  /** What both sides agree on, beyond ASCII. */
  String UTF8 = "Grüße aus Zürich, 日本語, 🐈";

  @Struct("TextCounted")
  record Counted(@Slice(length = "length", lengthType = UINT32_T) String data) {}

  @Symbol("text_is_ascii")
  boolean isAscii(String text);

  @Symbol("text_is_utf8")
  boolean isUtf8(String text);

  @Symbol("text_is_empty")
  boolean isEmpty(String text);

  @Symbol("text_is_null")
  boolean isNull(@Nullable String text);

  @Symbol("text_ascii")
  String ascii();

  @Symbol("text_utf8")
  String utf8();

  @Symbol("text_utf8")
  @Nullable String utf8OrNull();

  @Symbol("text_empty")
  String empty();

  @Symbol("text_null")
  @Nullable String nothing();

  @Symbol("text_null")
  String brokenPromise();

  @Symbol("text_invalid")
  String invalid();

  @Symbol("text_at_page_end")
  String atPageEnd();

  @Symbol("text_length")
  @C(SIZE_T)
  long length(String text);

  @Symbol("text_ascending")
  boolean ascending(String first, String second, String third);

  @Symbol("text_echo")
  @C(SIZE_T)
  long echo(String text, @Slice @Out byte[] buffer);

  @Symbol("text_join")
  @C(SIZE_T)
  long join(String first, String second, MemorySegment buffer, @C(SIZE_T) long capacity);

  @Symbol("text_upper")
  void upper(byte[] text);

  @Symbol("text_duplicate")
  @Nullable MemorySegment duplicate(@Nullable String text);

  @Symbol("text_free")
  void free(@Nullable MemorySegment text);

  @Symbol("text_live")
  int live();

  @Symbol("text_sum_size")
  @C(UINT32_T)
  long sumOfSize(@Slice String data);

  @Symbol("text_sum_size")
  @C(UINT32_T)
  long sumOfNullable(@Slice @Nullable String data);

  @Symbol("text_sum_size")
  @C(UINT32_T)
  long sumOfBytes(@Slice @In byte[] data);

  @Symbol("text_sum_uint32")
  @C(UINT32_T)
  long sumOfUint32(@Slice(lengthType = UINT32_T) String data);

  @Symbol("text_sum_int")
  @C(UINT32_T)
  long sumOfInt(@Slice(lengthType = INT) String data);

  @Symbol("text_sum_uint8")
  @C(UINT32_T)
  long sumOfUint8(@Slice(lengthType = UINT8_T) String data);

  @Symbol("text_sum_first_size")
  @C(UINT32_T)
  long sumFirstSize(@Slice(lengthFirst = true) String data);

  @Symbol("text_sum_first_uint32")
  @C(UINT32_T)
  long sumFirstUint32(@Slice(lengthType = UINT32_T, lengthFirst = true) String data);

  @Symbol("text_sum_first_int")
  @C(UINT32_T)
  long sumFirstInt(@Slice(lengthType = INT, lengthFirst = true) String data);

  @Symbol("text_same")
  boolean same(@Slice String left, @Slice String right);

  @Symbol("text_counted")
  Counted counted();

  @Symbol("text_is_counted")
  boolean isCounted(Counted text);

  @Symbol("text_is_counted_in")
  boolean isCountedIn(@In Counted text);

  @Symbol("text_total_length")
  @C(SIZE_T)
  long totalLength(@Slice @In @Nullable MemorySegment[] texts);

  @Symbol("text_failures")
  int failures();
}

package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.CHAR16_T;
import static dev.gatun.annotation.CType.CHAR32_T;
import static dev.gatun.annotation.CType.INT;
import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.UINT32_T;
import static dev.gatun.annotation.CType.UINT64_T;
import static dev.gatun.annotation.CType.UINT8_T;
import static dev.gatun.annotation.CType.WCHAR_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Encoding;
import dev.gatun.annotation.In;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import org.jspecify.annotations.Nullable;

/** Strings in charsets other than UTF-8, wide strings, and strings inside of structs. */
@NativeLibrary(value = "across_encodings", header = "across_encodings.h")
@Encoding("ISO-8859-1")
interface AcrossEncodings {
  /** What both sides agree on. */
  String TEXT = "Grüße aus Zürich, 日本語, 🐈";

  /** What both sides agree on within ISO 8859-1. */
  String LATIN1 = "Grüße";

  @Struct("EncodingsPointers")
  record Pointers(
      String latin1,
      @C(WCHAR_T) String wide,
      @C(CHAR16_T) @Slice(length = "count", lengthType = UINT32_T) String utf16) {}

  @Struct("EncodingsInline")
  record Inline(
      @C(UINT8_T) int kind,
      @Length(9) @Encoding("UTF-8") String name,
      @Length(5) @C(WCHAR_T) String wide,
      @Length(3) @C(CHAR16_T) String utf16,
      @Length(6) String latin1,
      @C(UINT8_T) int last) {}

  @Struct("EncodingsInline")
  interface InlineView {
    @C(UINT8_T)
    int kind();

    @Length(9)
    @Encoding("UTF-8")
    String name();

    void name(String name);

    @Length(5)
    @C(WCHAR_T)
    String wide();

    void wide(@C(WCHAR_T) String wide);

    @Length(3)
    @C(CHAR16_T)
    String utf16();

    void utf16(String utf16);

    @Length(6)
    String latin1();

    void latin1(String latin1);

    @C(UINT8_T)
    int last();

    void last(int last);
  }

  @Struct(value = "EncodingsPointers", partial = true)
  interface PointersView {
    String latin1();

    @C(WCHAR_T)
    @Nullable String wide();
  }

  @Callback
  interface Texts {
    int take(@C(WCHAR_T) String wide, @C(CHAR16_T) @Nullable String utf16, String latin1);
  }

  @Symbol("encodings_is_latin1")
  boolean isLatin1(String text);

  @Symbol("encodings_is_latin1")
  boolean isBytesOf(@Encoding("UTF-8") String text);

  @Symbol("encodings_latin1")
  String latin1();

  @Symbol("encodings_latin1")
  @Encoding("UTF-8")
  String latin1AsUtf8();

  @Symbol("encodings_undefined")
  @Encoding("windows-1252")
  String undefined();

  @Symbol("encodings_is_wide")
  boolean isWide(@C(WCHAR_T) String text);

  @Symbol("encodings_is_utf16")
  boolean isUtf16(@C(CHAR16_T) String text);

  @Symbol("encodings_is_utf32")
  boolean isUtf32(@C(CHAR32_T) String text);

  @Symbol("encodings_wide")
  @C(WCHAR_T)
  @Nullable String wide(boolean present);

  @Symbol("encodings_utf16")
  @C(CHAR16_T)
  @Nullable String utf16(boolean present);

  @Symbol("encodings_utf32")
  @C(CHAR32_T)
  String utf32(boolean present);

  @Symbol("encodings_lonely")
  @C(CHAR16_T)
  String lonely();

  @Symbol("encodings_beyond")
  @C(CHAR32_T)
  String beyond();

  @Symbol("encodings_wide_at_page_end")
  @C(WCHAR_T)
  String wideAtPageEnd();

  @Symbol("encodings_utf16_at_page_end")
  @C(CHAR16_T)
  String utf16AtPageEnd();

  @Symbol("encodings_sum_utf16")
  @C(UINT64_T)
  long sumUtf16(@Slice @C(CHAR16_T) @Nullable String units);

  @Symbol("encodings_sum_wide")
  @C(UINT64_T)
  long sumWide(@Slice(lengthType = UINT32_T, lengthFirst = true) @C(WCHAR_T) String units);

  @Symbol("encodings_sum_latin1")
  @C(UINT64_T)
  long sumLatin1(@Slice(lengthType = INT) String units);

  @Symbol("encodings_call")
  int call(Texts texts);

  @Symbol("encodings_pointers")
  Pointers pointers();

  @Symbol("encodings_are_pointers")
  boolean arePointers(@In Pointers pointers);

  @Symbol("encodings_are_pointers")
  boolean arePointersOf(PointersView pointers);

  @Symbol("encodings_inline")
  Inline inline();

  @Symbol("encodings_full")
  Inline full();

  @Symbol("encodings_broken")
  Inline broken();

  @Symbol("encodings_is_inline")
  boolean isInline(@In Inline value);

  @Symbol("encodings_is_inline")
  boolean isInlineView(InlineView value);

  @Symbol("encodings_rename")
  void rename(Inline[] value);

  @Symbol("encodings_size_of")
  @C(SIZE_T)
  long sizeOf(String type);

  @Symbol("encodings_align_of")
  @C(SIZE_T)
  long alignOf(String type);

  @Symbol("encodings_offset_of")
  @C(SIZE_T)
  long offsetOf(String field);

  @Symbol("encodings_failures")
  int failures();
}

package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.CHAR16_T;
import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.UINT32_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.In;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.OutReturn;
import dev.gatun.annotation.Owned;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.runtime.ErrnoException;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Arrays of strings, and strings that the caller frees. */
@NativeLibrary(value = "across_lists", header = "across_lists.h")
interface AcrossLists {
  @Struct("ListsColors")
  record Colors(
      String[] terminated,
      @Slice(length = "count", lengthType = UINT32_T) String[] counted,
      @Length(4) @Nullable String[] inside) {}

  @Struct("ListsColors")
  interface ColorsView {
    String @Nullable [] terminated();

    @Nullable MemorySegment counted();

    @C(UINT32_T)
    long count();

    @Length(4)
    @Nullable String[] inside();
  }

  @Callback
  interface Texts {
    int take(String[] texts);
  }

  @Callback
  interface Action {
    int run();
  }

  @Symbol("lists_count")
  int count(@In String @Nullable [] texts);

  @Symbol("lists_is_agreed")
  boolean isAgreed(String[] texts);

  @Symbol("lists_is_agreed_utf16")
  boolean isAgreedUtf16(@C(CHAR16_T) String[] texts);

  @Symbol("lists_agreed")
  String[] agreed();

  @Symbol("lists_agreed_utf16")
  @C(CHAR16_T)
  String[] agreedUtf16();

  @Symbol("lists_empty")
  String @Nullable [] empty();

  @Symbol("lists_null")
  String @Nullable [] nothing();

  @Symbol("lists_null")
  String[] brokenPromise();

  @Symbol("lists_broken")
  String[] broken();

  @Symbol("lists_length")
  @C(SIZE_T)
  long length(@Slice @Nullable String[] texts);

  @Symbol("lists_length")
  @C(SIZE_T)
  long lengthOfAll(@Slice @In String @Nullable [] texts);

  @Symbol("lists_length_first")
  @C(SIZE_T)
  long lengthFirst(@Slice(lengthType = UINT32_T, lengthFirst = true) String[] texts);

  @Symbol("lists_find")
  int find(String[] texts, String text);

  @Symbol("lists_colors")
  Colors colors();

  @Symbol("lists_are_colors")
  boolean areColors(@In Colors colors);

  @Symbol("lists_size_of")
  @C(SIZE_T)
  long sizeOf(String type);

  @Symbol("lists_align_of")
  @C(SIZE_T)
  long alignOf(String type);

  @Symbol("lists_offset_of")
  @C(SIZE_T)
  long offsetOf(String field);

  @Symbol("lists_call")
  int call(Texts texts);

  @Symbol("lists_copy")
  @Owned("lists_free")
  @Nullable String copy(@Nullable String text);

  @Symbol("lists_copy_utf16")
  @Owned("lists_free")
  @C(CHAR16_T)
  String copyUtf16(@C(CHAR16_T) String text);

  @Symbol("lists_broken_copy")
  @Owned("lists_free")
  String brokenCopy();

  @Symbol("lists_copy")
  @Owned("lists_free")
  String copyOfNothing(@Nullable String text);

  @Symbol("lists_copy_all")
  @Owned("lists_free")
  String[] copyAll(String[] texts);

  @Symbol("lists_copy_out")
  @OutReturn
  @Owned("lists_free")
  String copyOut(String text) throws ErrnoException;

  @Symbol("lists_copy_called")
  @Owned("lists_free")
  String copyCalled(Action action, String text);

  @Symbol("lists_malloc")
  @Owned
  String malloc(String text);

  @Symbol("lists_copy")
  @Owned("lists_release")
  String releasedByNobody(String text);

  @Symbol("lists_live")
  int live();

  @Symbol("lists_failures")
  int failures();
}

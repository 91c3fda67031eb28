package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.CHAR16_T;
import static dev.gatun.annotation.CType.UINT8_T;
import static dev.gatun.annotation.CType.WCHAR_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.In;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Variable;

/** Arrays of strings that lie in place. */
@NativeLibrary(value = "across_names", header = "across_names.h")
interface AcrossNames {
  @Struct("NamesRow")
  record Row(
      @C(UINT8_T) int kind,
      @Length({3, 8}) String[] names,
      @Length({2, 4}) @C(WCHAR_T) String[] wide,
      @Length({2, 2, 3}) @C(CHAR16_T) String[][] grid,
      @C(UINT8_T) int last) {}

  @Struct("NamesRow")
  interface RowView {
    @C(UINT8_T)
    int kind();

    @Length({3, 8})
    String[] names();

    void names(String[] names);

    @Length({2, 4})
    @C(WCHAR_T)
    String[] wide();

    @Length({2, 2, 3})
    @C(CHAR16_T)
    String[][] grid();

    void grid(String[][] grid);

    @C(UINT8_T)
    int last();
  }

  Row names_row();

  boolean names_is_row(@In Row row);

  @Symbol("names_is_row")
  boolean isRowView(RowView row);

  void names_change(Row[] row);

  @Variable("names_pair")
  @Length({2, 8})
  String[] pair();

  @Variable("names_pair")
  void pair(String[] pair);

  boolean names_is_pair(String first, String second);

  @Symbol("names_länge")
  int length(String name);

  @Variable
  int names_größe();

  int names_failures();
}

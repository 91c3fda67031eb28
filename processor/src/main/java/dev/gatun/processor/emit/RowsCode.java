package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.InlineArray;
import java.util.function.Function;

/** Writes how arrays of arrays are copied, row after row as they lie in memory. */
final class RowsCode {
  private final Scope scope;
  private final ArrayCode arrays;
  private final CodeBlock segment;
  private final CodeBlock allocator;
  private final String what;

  /**
   * Creates the code.
   *
   * @param segment the memory of the struct
   * @param allocator takes what the elements point to
   * @param what the name of the array for messages
   */
  RowsCode(Scope scope, CodeBlock segment, CodeBlock allocator, String what) {
    this.scope = scope;
    this.arrays = new ArrayCode(scope);
    this.segment = segment;
    this.allocator = allocator;
    this.what = what;
  }

  /** An expression for a Java array with all its rows. */
  static CodeBlock allocation(InlineArray array) {
    CodeBlock.Builder lengths = CodeBlock.builder();
    NativeType element = array;
    while (element instanceof InlineArray rows) {
      lengths.add("[$L]", rows.length());
      element = rows.element();
    }
    return CodeBlock.of("new $T$L", Scope.declared(element), lengths.build());
  }

  /** Statements that copy the rows from memory. */
  CodeBlock toArray(InlineArray array, CodeBlock offset, String values) {
    return rows(
        array,
        offset,
        values,
        row ->
            arrays.toArray(
                innermost(array), new Location(segment, CodeBlock.of("offset")), row, "i", what),
        false);
  }

  /** Statements that copy the rows to memory. */
  CodeBlock toMemory(InlineArray array, CodeBlock offset, String values) {
    return rows(
        array,
        offset,
        values,
        row ->
            arrays.toMemory(
                innermost(array),
                new Location(segment, CodeBlock.of("offset")),
                row,
                allocator,
                "i",
                what),
        true);
  }

  private CodeBlock rows(
      InlineArray array,
      CodeBlock offset,
      String values,
      Function<String, CodeBlock> copy,
      boolean isChecked) {
    CodeBlock.Builder code = CodeBlock.builder().addStatement("long offset = $L", offset);
    NativeType rows = array.element();
    String outer = values;
    int depth = 0;
    while (rows instanceof InlineArray row) {
      String name = name(row);
      code.beginControlFlow("for ($T $L : $L)", Scope.declared(row), name, outer);
      if (isChecked) {
        code.addStatement(
            "$T.requireLength($Z$T.require($L, $S).length,$W$L, $S)",
            Ffm.ARGUMENTS,
            Ffm.ARGUMENTS,
            name,
            "a row of " + what,
            row.length(),
            "a row of " + what);
      }
      outer = name;
      rows = row.element();
      depth++;
    }
    code.add(copy.apply(outer));
    code.addStatement(
        "offset += $L.length * $L", outer, new LayoutCode(scope).size(innermost(array)));
    for (int i = 0; i < depth; i++) {
      code.endControlFlow();
    }
    return code.build();
  }

  /** A row; of rows, {@code rows}; of those, {@code rowsOfRows}. */
  private static String name(InlineArray row) {
    if (!(row.element() instanceof InlineArray inner)) {
      return "row";
    }
    String name = name(inner);
    return name.equals("row") ? "rows" : "rowsOf" + Spelling.capital(name);
  }

  private static NativeType innermost(NativeType type) {
    return type instanceof InlineArray array ? innermost(array.element()) : type;
  }
}

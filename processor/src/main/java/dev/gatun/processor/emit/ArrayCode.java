package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.gatun.processor.layout.Carriage;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Scalar;

/** Writes how a Java array is copied to memory and back, at once where its bits are those of C. */
final class ArrayCode {
  private final Scope scope;
  private final MemoryCode memory;
  private final LayoutCode layouts;

  ArrayCode(Scope scope) {
    this.scope = scope;
    this.memory = new MemoryCode(scope);
    this.layouts = new LayoutCode(scope);
  }

  /**
   * Statements that copy an array to memory.
   *
   * @param index a free name for a variable
   */
  CodeBlock toMemory(
      NativeType element,
      Location at,
      String array,
      CodeBlock allocator,
      String index,
      String what) {
    if (Carriage.isPlainInArrays(element)) {
      return statement(
          CodeBlock.of(
              "$T.copy($Z$L, 0, $L, $L, $L, $L.length)",
              Ffm.MEMORY_SEGMENT,
              array,
              at.segment(),
              access(element),
              at.offset(),
              array));
    }
    CodeBlock value = CodeBlock.of("$L[$L]", array, index);
    return loop(
        array,
        index,
        memory.write(element, element(element, at, index), value, allocator, elementOf(what)));
  }

  /** Statements that copy memory to an array. */
  CodeBlock toArray(NativeType element, Location at, String array, String index, String what) {
    if (Carriage.isPlainInArrays(element)) {
      return statement(
          CodeBlock.of(
              "$T.toJava($Z$L, $L, $L)", Ffm.ARRAY_COPIES, at.segment(), at.offset(), array));
    }
    return loop(
        array,
        index,
        CodeBlock.of(
            "$L[$L] =$W$L",
            array,
            index,
            memory.read(element, element(element, at, index), elementOf(what))));
  }

  /**
   * Statements that copy memory to an array, except for elements that are as they were before.
   *
   * @param before the pointer to a copy of the memory as it was
   */
  CodeBlock changesToArray(
      NativeType element,
      CodeBlock now,
      CodeBlock before,
      String array,
      String index,
      String what) {
    Location at = element(element, Location.start(now), index);
    CodeBlock read =
        CodeBlock.builder()
            .beginControlFlow(
                "if ($T.isChanged($L, $L, $L, $L.byteSize()))",
                Ffm.POINTERS,
                now,
                before,
                at.offset(),
                layouts.of(element))
            .addStatement("$L[$L] =$W$L", array, index, memory.read(element, at, elementOf(what)))
            .endControlFlow()
            .build();
    return CodeBlock.builder()
        .beginControlFlow("for (int $L = 0; $L < $L.length; $L++)", index, index, array, index)
        .add(read)
        .endControlFlow()
        .build();
  }

  /** A statement that keeps a copy of memory as it is now, in a variable of a new name. */
  static CodeBlock snapshot(String name, CodeBlock allocator, CodeBlock pointer) {
    return CodeBlock.of(
        "$T $L =$W$L.allocate($L.byteSize(), 1).copyFrom($L)",
        Ffm.MEMORY_SEGMENT,
        name,
        allocator,
        pointer,
        pointer);
  }

  private static String elementOf(String array) {
    return "an element of " + array;
  }

  private Location element(NativeType element, Location at, String index) {
    CodeBlock offset = CodeBlock.of("$L * $L", index, layouts.size(element));
    return new Location(
        at.segment(),
        at.offset().toString().equals("0") ? offset : CodeBlock.of("$L + $L", at.offset(), offset));
  }

  private CodeBlock access(NativeType element) {
    return scope.accessLayout(((Scalar) element).carrier());
  }

  private static CodeBlock loop(String array, String index, CodeBlock body) {
    return CodeBlock.builder()
        .beginControlFlow("for (int $L = 0; $L < $L.length; $L++)", index, index, array, index)
        .addStatement(body)
        .endControlFlow()
        .build();
  }

  private static CodeBlock statement(CodeBlock code) {
    return CodeBlock.builder().addStatement(code).build();
  }
}

package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.ArrayPointer;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.model.NativeType.ViewArray;
import javax.lang.model.element.Modifier;

/** Writes how the data behind a pointer and a length of C is read. */
final class SliceCode {
  private final Scope scope;

  SliceCode(Scope scope) {
    this.scope = scope;
  }

  /** Whether the data is a Java array, which a method of its own copies. */
  static boolean hasReader(Slice slice) {
    return slice.data() instanceof ArrayPointer;
  }

  /**
   * An expression for the data.
   *
   * @param reader the method that copies an array, where there is one
   * @param what the name of the value in messages
   */
  CodeBlock read(Slice slice, CodeBlock pointer, CodeBlock length, String reader, String what) {
    CodeBlock value =
        switch (slice.data()) {
          case ArrayPointer array -> CodeBlock.of("$L($Z$L,$W$L)", reader, pointer, length);
          case Text text ->
              CodeBlock.of(
                  "$L.fromCounted($Z$L, $L, $S)",
                  scope.string(text.encoding()),
                  pointer,
                  length,
                  what);
          case ViewArray array -> views(array, pointer, length, what);
          default -> CodeBlock.of("$T.bytes($Z$L, $L, $S)", Ffm.SLICES, pointer, length, what);
        };
    return slice.isNullable()
        ? CodeBlock.of("$L.address() == 0$W? null$W: $L", pointer, value)
        : value;
  }

  /**
   * An expression for the number of elements that C is given.
   *
   * @param data what is sliced
   * @param pointer what C is given a pointer to
   */
  CodeBlock count(NativeType data, CodeBlock value, CodeBlock pointer) {
    return switch (data) {
      case ArrayPointer array when array.nullable() ->
          CodeBlock.of("$L == null ? 0 : $L.length", value, value);
      case ArrayPointer array -> CodeBlock.of("$L.length", value);
      case ViewArray array when array.nullable() ->
          CodeBlock.of("$L == null ? 0 : $L.size()", value, value);
      case ViewArray array -> CodeBlock.of("$L.size()", value);
      case Text text -> scope.count(text.encoding(), pointer);
      default -> CodeBlock.of("$L.byteSize()", pointer);
    };
  }

  private CodeBlock views(ViewArray array, CodeBlock pointer, CodeBlock length, String what) {
    return CodeBlock.of(
        "$T.array($Z$L)",
        scope.generated(array.type()),
        elements(pointer, length, CodeBlock.of("$T.LAYOUT", scope.generated(array.type())), what));
  }

  private static CodeBlock elements(
      CodeBlock pointer, CodeBlock length, CodeBlock layout, String what) {
    return CodeBlock.of(
        "$T.elements($Z$L,$W$L,$W$L,$W$S)", Ffm.SLICES, pointer, length, layout, what);
  }

  /** The method that copies the elements to an array. */
  MethodSpec reader(String name, Slice slice, String what) {
    ArrayPointer array = (ArrayPointer) slice.data();
    TypeName element = Scope.declared(array.element());
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(Scope.declared(slice))
        .addParameter(Ffm.MEMORY_SEGMENT, "pointer")
        .addParameter(TypeName.LONG, "length")
        .addStatement(
            "$T elements =$W$L",
            Ffm.MEMORY_SEGMENT,
            elements(
                CodeBlock.of("pointer"),
                CodeBlock.of("length"),
                new LayoutCode(scope).of(array.element()),
                what))
        .addStatement("$T values = new $T[(int) length]", Scope.declared(slice), element)
        .addCode(
            new ArrayCode(scope)
                .toArray(array.element(), Location.of("elements", "0"), "values", "i", what))
        .addStatement("return values")
        .build();
  }
}

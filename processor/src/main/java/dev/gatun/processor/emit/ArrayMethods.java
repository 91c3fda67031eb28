package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.ArrayPointer;
import dev.gatun.processor.model.NativeType.InlineArray;
import dev.gatun.processor.model.NativeType.Slice;
import javax.lang.model.element.Modifier;

/** Writes the methods that copy an array member of a struct: in place, or behind a pointer. */
final class ArrayMethods {
  private static final CodeBlock ALLOCATOR = CodeBlock.of("allocator");

  private final Scope scope;
  private final CompositeCode code;
  private final MemberNames names;
  private final ArrayCode arrays;
  private final MemoryCode memory;

  ArrayMethods(Scope scope, CompositeCode code, MemberNames names) {
    this.scope = scope;
    this.code = code;
    this.names = names;
    this.arrays = new ArrayCode(scope);
    this.memory = new MemoryCode(scope);
  }

  MethodSpec reader(Member member) {
    if (member.type() instanceof Slice slice) {
      return new SliceCode(scope).reader(names.reader(member), slice, code.what(member));
    }
    NativeType element = element(member);
    return MethodSpec.methodBuilder(names.reader(member))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(Scope.declared(member.type()))
        .addParameter(Ffm.MEMORY_SEGMENT, "segment")
        .addStatement(
            "$T values = new $T[(int) $L.elementCount()]",
            Scope.declared(member.type()),
            Scope.declared(element),
            names.arrayLayout(member))
        .addCode(
            arrays.toArray(
                element,
                code.at(CompositeCode.segment(), member),
                "values",
                "i",
                code.what(member)))
        .addStatement("return values")
        .build();
  }

  /** Writes in place, which takes no memory. */
  MethodSpec viewWriter(Member member) {
    return writer(member).build();
  }

  /** Writes what belongs to a record, which may point to more. */
  MethodSpec recordWriter(Member member) {
    return writer(member).addParameter(Ffm.SEGMENT_ALLOCATOR, "allocator").build();
  }

  private MethodSpec.Builder writer(Member member) {
    NativeType element = element(member);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(names.writer(member))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(TypeName.VOID)
            .addParameter(Scope.declared(member.type()), "values")
            .addParameter(Ffm.MEMORY_SEGMENT, "segment");
    String what = code.what(member);
    if (member.type() instanceof Slice slice) {
      Location at = code.at(CompositeCode.segment(), member);
      if (slice.isNullable()) {
        method
            .beginControlFlow("if (values == null)")
            .addStatement(memory.setPointer(at, CodeBlock.of("$T.NULL", Ffm.MEMORY_SEGMENT)))
            .addStatement(code.setLength(CompositeCode.segment(), slice, CodeBlock.of("0"), what))
            .addStatement("return")
            .endControlFlow();
      }
      method
          .addStatement("$T.require(values, $S)", Ffm.ARGUMENTS, what)
          .addStatement(
              "$T elements =$Wallocator.allocate($L, values.length)",
              Ffm.MEMORY_SEGMENT,
              new LayoutCode(scope).of(element));
      method.addCode(
          arrays.toMemory(element, Location.of("elements", "0"), "values", ALLOCATOR, "i", what));
      method.addStatement(
          new MemoryCode(scope)
              .setPointer(code.at(CompositeCode.segment(), member), CodeBlock.of("elements")));
      method.addStatement(
          code.setLength(CompositeCode.segment(), slice, CodeBlock.of("values.length"), what));
    } else {
      method
          .addStatement("$T.require(values, $S)", Ffm.ARGUMENTS, what)
          .addStatement(
              "$T.requireLength($Zvalues.length, $L.elementCount(), $S)",
              Ffm.ARGUMENTS,
              names.arrayLayout(member),
              what);
      method.addCode(
          arrays.toMemory(
              element, code.at(CompositeCode.segment(), member), "values", ALLOCATOR, "i", what));
    }
    return method;
  }

  private static NativeType element(Member member) {
    return switch (member.type()) {
      case InlineArray array -> array.element();
      case Slice slice -> ((ArrayPointer) slice.data()).element();
      default -> throw new IllegalArgumentException(member.name() + " is no array");
    };
  }
}

package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.ArrayPointer;
import dev.gatun.processor.model.NativeType.FlexibleArray;
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
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(names.reader(member))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(Scope.declared(member.type()))
            .addParameter(Ffm.MEMORY_SEGMENT, "segment");
    if (element instanceof InlineArray) {
      return rowsReader(method, member);
    }
    Location from = code.at(CompositeCode.segment(), member);
    CodeBlock count = CodeBlock.of("(int) $L.elementCount()", names.arrayLayout(member));
    if (member.type() instanceof FlexibleArray) {
      FlexibleCode flexible = code.flexible();
      method.addStatement(
          "$T elements =$W$L", Ffm.MEMORY_SEGMENT, flexible.elements(CompositeCode.segment()));
      from = Location.of("elements", "0");
      count = flexible.length();
    }
    return method
        .addStatement(
            "$T values = new $T[$L]", Scope.declared(member.type()), Scope.declared(element), count)
        .addCode(arrays.toArray(element, from, "values", "i", code.what(member)))
        .addStatement("return values")
        .build();
  }

  private MethodSpec rowsReader(MethodSpec.Builder method, Member member) {
    InlineArray array = (InlineArray) member.type();
    Location from = code.at(CompositeCode.segment(), member);
    return method
        .addStatement("$T values = $L", Scope.declared(array), RowsCode.allocation(array))
        .addCode(rows(member, ALLOCATOR).toArray(array, from.offset(), "values"))
        .addStatement("return values")
        .build();
  }

  private RowsCode rows(Member member, CodeBlock allocator) {
    return new RowsCode(scope, CompositeCode.segment(), allocator, code.what(member));
  }

  /** Writes in place, which takes no memory. */
  MethodSpec viewWriter(Member member) {
    return writer(member, CodeBlock.of("")).build();
  }

  /** Writes what belongs to a record, which may point to more. */
  MethodSpec recordWriter(Member member) {
    return writer(member, ALLOCATOR).addParameter(Ffm.SEGMENT_ALLOCATOR, "allocator").build();
  }

  private MethodSpec.Builder writer(Member member, CodeBlock allocator) {
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
          arrays.toMemory(element, Location.of("elements", "0"), "values", allocator, "i", what));
      method.addStatement(
          code.setLength(CompositeCode.segment(), slice, CodeBlock.of("values.length"), what));
      method.addStatement(memory.setPointer(at, CodeBlock.of("elements")));
    } else if (member.type() instanceof FlexibleArray) {
      FlexibleCode flexible = code.flexible();
      method
          .addStatement("$T.require(values, $S)", Ffm.ARGUMENTS, what)
          .addCode(flexible.requireCount(CompositeCode.segment(), CodeBlock.of("values.length")))
          .addStatement(
              "$T elements =$W$L", Ffm.MEMORY_SEGMENT, flexible.elements(CompositeCode.segment()));
      method.addCode(
          arrays.toMemory(element, Location.of("elements", "0"), "values", allocator, "i", what));
    } else {
      method
          .addStatement("$T.require(values, $S)", Ffm.ARGUMENTS, what)
          .addStatement(
              "$T.requireLength($Zvalues.length, $L.elementCount(), $S)",
              Ffm.ARGUMENTS,
              names.arrayLayout(member),
              what);
      Location at = code.at(CompositeCode.segment(), member);
      method.addCode(
          element instanceof InlineArray
              ? rows(member, allocator).toMemory((InlineArray) member.type(), at.offset(), "values")
              : arrays.toMemory(element, at, "values", allocator, "i", what));
    }
    return method;
  }

  private static NativeType element(Member member) {
    return switch (member.type()) {
      case InlineArray array -> array.element();
      case FlexibleArray array -> array.element();
      case Slice slice -> ((ArrayPointer) slice.data()).element();
      default -> throw new IllegalArgumentException(member.name() + " is no array");
    };
  }
}

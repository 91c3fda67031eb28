package dev.gatun.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/** Opens the methods that copy a record to native memory and back, which all look alike. */
final class RecordMethods {
  private static final Modifier[] SHOWN = {Modifier.PUBLIC, Modifier.STATIC};

  private RecordMethods() {}

  static MethodSpec.Builder read(ClassName record) {
    return MethodSpec.methodBuilder("read")
        .addJavadoc("{@return a copy of what lies in native memory}\n\n")
        .addJavadoc("@param segment the memory, at least as large as {@link #LAYOUT}\n")
        .addModifiers(SHOWN)
        .returns(record)
        .addParameter(Ffm.MEMORY_SEGMENT, "segment");
  }

  static MethodSpec.Builder write(ClassName record) {
    return MethodSpec.methodBuilder("write")
        .addJavadoc("Copies a record to native memory.\n\n")
        .addJavadoc("@param value the record\n")
        .addJavadoc("@param segment the memory, at least as large as {@link #LAYOUT}\n")
        .addJavadoc("@param allocator takes the strings and arrays that it points to\n")
        .addModifiers(SHOWN)
        .returns(TypeName.VOID)
        .addParameter(record, "value")
        .addParameter(Ffm.MEMORY_SEGMENT, "segment")
        .addParameter(Ffm.SEGMENT_ALLOCATOR, "allocator");
  }

  static MethodSpec copy(ClassName record) {
    return copying(record)
        .addStatement("$T segment = allocator.allocate(LAYOUT)", Ffm.MEMORY_SEGMENT)
        .addStatement("write($T.require(value, what), segment, allocator)", Ffm.ARGUMENTS)
        .addStatement("return segment")
        .build();
  }

  /** Copies a record with the array at its end. */
  static MethodSpec copy(ClassName record, FlexibleCode flexible, String array) {
    return copying(record)
        .addStatement(
            "int length =$W$T.require($T.require(value, what).$L(), $S).length",
            Ffm.ARGUMENTS,
            Ffm.ARGUMENTS,
            flexible.array().name(),
            array)
        .addStatement("long size =$W$L", flexible.size(CodeBlock.of("length")))
        .addStatement(
            "$T segment = allocator.allocate(size, LAYOUT.byteAlignment())", Ffm.MEMORY_SEGMENT)
        .addStatement("write(value, segment, allocator)")
        .addStatement("return segment")
        .build();
  }

  /** Finds the end of a struct that C points to. */
  static MethodSpec whole(FlexibleCode flexible) {
    return MethodSpec.methodBuilder("whole")
        .addJavadoc("{@return the struct behind a pointer that C gave, with all its elements}\n\n")
        .addJavadoc("@param pointer the pointer\n")
        .addModifiers(SHOWN)
        .returns(Ffm.MEMORY_SEGMENT)
        .addParameter(Ffm.MEMORY_SEGMENT, "pointer")
        .addStatement(
            "$T struct = $T.pointee(pointer, LAYOUT.byteSize())", Ffm.MEMORY_SEGMENT, Ffm.LINKING)
        .addStatement(
            "return $T.pointee($Zpointer,$W$L)",
            Ffm.LINKING,
            flexible.size(flexible.count(CodeBlock.of("struct"))))
        .build();
  }

  private static MethodSpec.Builder copying(ClassName record) {
    return MethodSpec.methodBuilder("toC")
        .addJavadoc("{@return a copy of a record in native memory}\n\n")
        .addJavadoc("@param value the record\n")
        .addJavadoc("@param allocator takes the copy, and what it points to\n")
        .addJavadoc("@param what the name of the value for messages\n")
        .addModifiers(SHOWN)
        .returns(Ffm.MEMORY_SEGMENT)
        .addParameter(record, "value")
        .addParameter(Ffm.SEGMENT_ALLOCATOR, "allocator")
        .addParameter(Ffm.STRING, "what");
  }
}

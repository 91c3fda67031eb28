package dev.gatun.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods that make views of memory.
 *
 * @param view the declared view
 * @param returned what they return: the view, or the class that implements it
 * @param constructor what makes a view of exactly its bytes: {@code new PointViewStruct}, or {@code
 *     of} where a tag decides
 * @param noun {@code struct} or {@code union}
 */
record ViewFactories(ClassName view, ClassName returned, CodeBlock constructor, String noun) {
  private static final Modifier[] SHOWN = {Modifier.PUBLIC, Modifier.STATIC};

  static ViewFactories ofStruct(ClassName view, ClassName generated, String noun) {
    return new ViewFactories(view, generated, CodeBlock.of("new $T", generated), noun);
  }

  static ViewFactories ofTaggedUnion(ClassName view, ClassName generated) {
    return new ViewFactories(view, view, CodeBlock.of("of"), "union");
  }

  MethodSpec allocate() {
    return MethodSpec.methodBuilder("allocate")
        .addJavadoc("{@return a new $L, all zero}\n\n", noun)
        .addJavadoc("@param allocator where its memory comes from, and how long it lives\n")
        .addModifiers(SHOWN)
        .returns(returned)
        .addParameter(Ffm.SEGMENT_ALLOCATOR, "allocator")
        .addStatement("return $L(allocator.allocate(LAYOUT).fill((byte) 0))", constructor)
        .build();
  }

  /** Allocates a struct with the array at its end. */
  MethodSpec allocate(FlexibleCode flexible) {
    return MethodSpec.methodBuilder("allocate")
        .addJavadoc("{@return a new struct, all zero but for the number of its elements}\n\n")
        .addJavadoc("@param allocator where its memory comes from, and how long it lives\n")
        .addJavadoc("@param count the number of elements\n")
        .addModifiers(SHOWN)
        .returns(returned)
        .addParameter(Ffm.SEGMENT_ALLOCATOR, "allocator")
        .addParameter(TypeName.LONG, "count")
        .addStatement("long size =$W$L", flexible.size(CodeBlock.of("count")))
        .addStatement(
            "$T memory =$Wallocator.allocate(size, LAYOUT.byteAlignment()).fill((byte) 0)",
            Ffm.MEMORY_SEGMENT)
        .addCode(flexible.setCount("memory", "count"))
        .addStatement("return $L(memory)", constructor)
        .build();
  }

  MethodSpec.Builder of() {
    return MethodSpec.methodBuilder("of")
        .addJavadoc(
            "{@return the $L at the beginning of memory; it lives as long as the memory}\n\n", noun)
        .addJavadoc("@param memory the memory, at least as large as {@link #LAYOUT}\n")
        .addJavadoc(
            "@throws $T if it is smaller, or not aligned as C expects\n",
            IllegalArgumentException.class)
        .addModifiers(SHOWN)
        .returns(returned)
        .addParameter(Ffm.MEMORY_SEGMENT, "memory");
  }

  MethodSpec array() {
    return MethodSpec.methodBuilder("array")
        .addJavadoc("{@return a new array, all zero}\n\n")
        .addJavadoc("@param allocator where its memory comes from, and how long it lives\n")
        .addJavadoc("@param count the number of elements\n")
        .addModifiers(SHOWN)
        .returns(ParameterizedTypeName.get(Ffm.STRUCT_ARRAY, view))
        .addParameter(Ffm.SEGMENT_ALLOCATOR, "allocator")
        .addParameter(TypeName.LONG, "count")
        .addStatement("return array(allocator.allocate(LAYOUT, count).fill((byte) 0))")
        .build();
  }

  MethodSpec arrayOf() {
    return MethodSpec.methodBuilder("array")
        .addJavadoc(
            "{@return the array that memory holds, with as many elements as fit; it lives as long\n"
                + "as the memory}\n\n")
        .addJavadoc("@param memory the memory\n")
        .addJavadoc(
            "@throws $T if it is not aligned as C expects\n", IllegalArgumentException.class)
        .addModifiers(SHOWN)
        .returns(ParameterizedTypeName.get(Ffm.STRUCT_ARRAY, view))
        .addParameter(Ffm.MEMORY_SEGMENT, "memory")
        .addStatement(
            "return new $T<>($Zmemory, LAYOUT,$W(array, index) ->$W$L($T.element(array, LAYOUT,"
                + " index)))",
            Ffm.STRUCT_ARRAY,
            constructor,
            Ffm.LAYOUTS)
        .build();
  }

  /** Finds the end of the struct by the number of its elements. */
  MethodSpec at(FlexibleCode flexible) {
    return behindPointer()
        .addStatement(
            "$T struct =$W$T.pointee($T.given(pointer, what), LAYOUT.byteSize())",
            Ffm.MEMORY_SEGMENT,
            Ffm.LINKING,
            Ffm.POINTERS)
        .addStatement("long size =$W$L", flexible.size(flexible.count(CodeBlock.of("struct"))))
        .addStatement("return $L($T.pointee(pointer, size))", constructor, Ffm.LINKING)
        .build();
  }

  MethodSpec at() {
    return behindPointer()
        .addStatement(
            "return $L($Z$T.pointee($T.given(pointer, what), LAYOUT.byteSize()))",
            constructor,
            Ffm.LINKING,
            Ffm.POINTERS)
        .build();
  }

  private MethodSpec.Builder behindPointer() {
    return MethodSpec.methodBuilder("at")
        .addJavadoc("{@return the $L behind a pointer that C gave}\n\n", noun)
        .addJavadoc("@param pointer the pointer\n")
        .addJavadoc("@param what the name of the value for messages\n")
        .addModifiers(SHOWN)
        .returns(returned)
        .addParameter(Ffm.MEMORY_SEGMENT, "pointer")
        .addParameter(Ffm.STRING, "what");
  }

  MethodSpec atNullable() {
    return MethodSpec.methodBuilder("atNullable")
        .addJavadoc(
            "{@return the $L behind a pointer that C gave, or null for {@code NULL}}\n\n", noun)
        .addJavadoc("@param pointer the pointer\n")
        .addModifiers(SHOWN)
        .returns(returned)
        .addParameter(Ffm.MEMORY_SEGMENT, "pointer")
        .addStatement("return pointer.address() == 0 ? null : at(pointer, $S)", view.simpleName())
        .build();
  }

  MethodSpec.Builder segmentOf() {
    return memoryOf("segmentOf", "the memory of a view, to which C can have a pointer");
  }

  MethodSpec.Builder unionOf() {
    return memoryOf("unionOf", "the memory of a view, with room for every variant of its union");
  }

  private MethodSpec.Builder memoryOf(String name, String memory) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc("{@return $L}\n\n", memory)
        .addJavadoc("@param view the view\n")
        .addJavadoc("@param what the name of the value for messages\n")
        .addModifiers(SHOWN)
        .returns(Ffm.MEMORY_SEGMENT)
        .addParameter(view, "view")
        .addParameter(Ffm.STRING, "what");
  }
}

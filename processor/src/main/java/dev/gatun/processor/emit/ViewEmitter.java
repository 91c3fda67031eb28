package dev.gatun.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType.TaggedUnion;
import javax.lang.model.element.Modifier;

/** Writes the record that implements a view: accessors over a piece of native memory. */
final class ViewEmitter {
  private static final Modifier[] SHOWN = {Modifier.PUBLIC, Modifier.STATIC};

  private final Scope scope;
  private final Aggregate aggregate;
  private final MemberNames names;
  private final CompositeCode code;
  private final ClassName view;
  private final ClassName generated;
  private final String segment;

  ViewEmitter(Scope scope, Aggregate aggregate) {
    this.scope = scope;
    this.aggregate = aggregate;
    this.names = new MemberNames(aggregate);
    this.code = new CompositeCode(scope, aggregate, names);
    this.view = Scope.type(aggregate.name());
    this.generated = Scope.type(aggregate.generated());
    NameAllocator free = new NameAllocator();
    scope.unit().reservedNames().forEach(free::newName);
    this.segment = free.newName("segment");
  }

  TypeSpec.Builder emit() {
    TypeSpec.Builder type =
        Types.recordFor(aggregate)
            .addSuperinterface(view)
            .addJavadoc(
                "{@link $T} in native memory, where it is a {@code $L}.\n",
                view,
                CText.tag(aggregate))
            .addJavadoc(LayoutJavadoc.of(scope.unit(), aggregate))
            .addJavadoc("\n@param $L exactly the bytes of the $L\n", segment, noun())
            .recordConstructor(
                MethodSpec.compactConstructorBuilder()
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("Checks that the memory is large enough, and aligned.\n")
                    .addParameter(ParameterSpec.builder(Ffm.MEMORY_SEGMENT, segment).build())
                    .addStatement("$L = $T.requireRoom($L, LAYOUT)", segment, Ffm.LAYOUTS, segment)
                    .build());
    new LayoutMembers(scope).add(type, aggregate, names);
    type.addMethod(allocate()).addMethod(of()).addMethod(array()).addMethod(arrayOf());
    type.addMethod(at()).addMethod(atNullable()).addMethod(segmentOf());
    aggregate.members().forEach(member -> accessors(type, member));
    return type;
  }

  private void accessors(TypeSpec.Builder type, Member member) {
    CodeBlock place = CodeBlock.of("$L", segment);
    type.addMethod(
        accessor(member)
            .returns(Scope.declared(member.type()))
            .addStatement("return $L", code.read(place, member))
            .build());
    ArrayMethods arrays = new ArrayMethods(scope, code, names);
    TaggedMethods tagged = new TaggedMethods(scope, aggregate, code, names);
    boolean isTagged = member.type() instanceof TaggedUnion;
    if (member.isWritable()) {
      type.addMethod(setter(member, place));
    }
    if (CompositeCode.hasMethods(member)) {
      type.addMethod(isTagged ? tagged.reader(member) : arrays.reader(member));
      if (member.isWritable()) {
        type.addMethod(isTagged ? tagged.viewWriter(member) : arrays.viewWriter(member));
      }
    }
  }

  private MethodSpec setter(Member member, CodeBlock place) {
    String value = member.name().equals(segment) ? "value" : member.name();
    MethodSpec.Builder method =
        accessor(member).returns(TypeName.VOID).addParameter(Scope.declared(member.type()), value);
    if (CompositeCode.hasMethods(member)) {
      method.addStatement("$L($L, $L)", names.writer(member), value, place);
    } else {
      method.addCode(code.write(place, member, CodeBlock.of("$L", value), CodeBlock.of("")));
    }
    return method.build();
  }

  private static MethodSpec.Builder accessor(Member member) {
    return MethodSpec.methodBuilder(member.name())
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }

  private MethodSpec allocate() {
    return MethodSpec.methodBuilder("allocate")
        .addJavadoc("{@return a new $L, all zero}\n\n", noun())
        .addJavadoc("@param allocator where its memory comes from, and how long it lives\n")
        .addModifiers(SHOWN)
        .returns(generated)
        .addParameter(Ffm.SEGMENT_ALLOCATOR, "allocator")
        .addStatement("return new $T(allocator.allocate(LAYOUT).fill((byte) 0))", generated)
        .build();
  }

  private MethodSpec of() {
    return MethodSpec.methodBuilder("of")
        .addJavadoc("{@return the $L at the beginning of memory}\n\n", noun())
        .addJavadoc("@param memory the memory, at least as large as {@link #LAYOUT}\n")
        .addModifiers(SHOWN)
        .returns(generated)
        .addParameter(Ffm.MEMORY_SEGMENT, "memory")
        .addStatement("return new $T(memory)", generated)
        .build();
  }

  private MethodSpec array() {
    return MethodSpec.methodBuilder("array")
        .addJavadoc("{@return a new array, all zero}\n\n")
        .addJavadoc("@param allocator where its memory comes from, and how long it lives\n")
        .addJavadoc("@param count the number of elements\n")
        .addModifiers(SHOWN)
        .returns(ParameterizedTypeName.get(Ffm.STRUCT_ARRAY, view))
        .addParameter(Ffm.SEGMENT_ALLOCATOR, "allocator")
        .addParameter(TypeName.LONG, "count")
        .addStatement(
            "return new $T<>($Zallocator.allocate(LAYOUT, count).fill((byte) 0), LAYOUT, $T::new)",
            Ffm.STRUCT_ARRAY,
            generated)
        .build();
  }

  private MethodSpec arrayOf() {
    return MethodSpec.methodBuilder("array")
        .addJavadoc("{@return the array that memory holds, with as many elements as fit}\n\n")
        .addJavadoc("@param memory the memory\n")
        .addModifiers(SHOWN)
        .returns(ParameterizedTypeName.get(Ffm.STRUCT_ARRAY, view))
        .addParameter(Ffm.MEMORY_SEGMENT, "memory")
        .addStatement("return new $T<>(memory, LAYOUT, $T::new)", Ffm.STRUCT_ARRAY, generated)
        .build();
  }

  private MethodSpec at() {
    return MethodSpec.methodBuilder("at")
        .addJavadoc("{@return the $L behind a pointer that C gave}\n\n", noun())
        .addJavadoc("@param pointer the pointer\n")
        .addJavadoc("@param what the name of the value for messages\n")
        .addModifiers(SHOWN)
        .returns(generated)
        .addParameter(Ffm.MEMORY_SEGMENT, "pointer")
        .addParameter(Ffm.STRING, "what")
        .addStatement(
            "return new $T($Z$T.pointee($T.given(pointer, what), LAYOUT.byteSize()))",
            generated,
            Ffm.LINKING,
            Ffm.POINTERS)
        .build();
  }

  private MethodSpec atNullable() {
    return MethodSpec.methodBuilder("atNullable")
        .addJavadoc(
            "{@return the $L behind a pointer that C gave, or null for {@code NULL}}\n\n", noun())
        .addJavadoc("@param pointer the pointer\n")
        .addModifiers(SHOWN)
        .returns(generated)
        .addParameter(Ffm.MEMORY_SEGMENT, "pointer")
        .addStatement(
            "return pointer.address() == 0 ? null : at(pointer, $S)", aggregate.name().simple())
        .build();
  }

  private MethodSpec segmentOf() {
    return MethodSpec.methodBuilder("segmentOf")
        .addJavadoc("{@return the memory of a view, to which C can have a pointer}\n\n")
        .addJavadoc("@param view the view\n")
        .addJavadoc("@param what the name of the value for messages\n")
        .addModifiers(SHOWN)
        .returns(Ffm.MEMORY_SEGMENT)
        .addParameter(view, "view")
        .addParameter(Ffm.STRING, "what")
        .beginControlFlow(
            "if ($T.require(view, what) instanceof $T generated)", Ffm.ARGUMENTS, generated)
        .addStatement("return $T.require(generated.$L, what)", Ffm.POINTERS, segment)
        .endControlFlow()
        .addStatement("throw $T.notGenerated(view, what)", Ffm.ARGUMENTS)
        .build();
  }

  private String noun() {
    return aggregate.isUnion() ? "union" : "struct";
  }
}

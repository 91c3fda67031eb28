package dev.gatun.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType.TaggedUnion;
import javax.lang.model.element.Modifier;

/** Writes the class that copies a record to native memory and back. */
final class RecordEmitter {
  private static final Modifier[] SHOWN = {Modifier.PUBLIC, Modifier.STATIC};
  private static final CodeBlock ALLOCATOR = CodeBlock.of("allocator");

  private final Scope scope;
  private final Aggregate aggregate;
  private final MemberNames names;
  private final CompositeCode code;
  private final ClassName record;

  RecordEmitter(Scope scope, Aggregate aggregate) {
    this.scope = scope;
    this.aggregate = aggregate;
    this.names = new MemberNames(aggregate);
    this.code = new CompositeCode(scope, aggregate, names);
    this.record = Scope.type(aggregate.name());
  }

  TypeSpec.Builder emit() {
    TypeSpec.Builder type =
        Types.classFor(aggregate)
            .addJavadoc(
                "Copies {@link $T} to native memory, where it is a {@code $L},\n"
                    + "and back; used by generated code.\n",
                record,
                CText.tag(aggregate))
            .addJavadoc(LayoutJavadoc.of(scope.unit(), aggregate));
    new LayoutMembers(scope).add(type, aggregate, names);
    type.addMethod(Types.hiddenConstructor());
    type.addMethod(reader()).addMethod(writer()).addMethod(copy());
    ArrayMethods arrays = new ArrayMethods(scope, code, names);
    TaggedMethods tagged = new TaggedMethods(scope, aggregate, code, names);
    for (Member member : aggregate.members()) {
      if (member.type() instanceof TaggedUnion) {
        type.addMethod(tagged.reader(member)).addMethod(tagged.recordWriter(member));
      } else if (CompositeCode.hasMethods(member)) {
        type.addMethod(arrays.reader(member)).addMethod(arrays.recordWriter(member));
      }
    }
    return type;
  }

  private MethodSpec reader() {
    CodeBlock components =
        aggregate.members().stream()
            .map(member -> code.read(CompositeCode.segment(), member))
            .collect(CodeBlock.joining(",\n"));
    return MethodSpec.methodBuilder("read")
        .addJavadoc("{@return a copy of what lies in native memory}\n\n")
        .addJavadoc("@param segment the memory, at least as large as {@link #LAYOUT}\n")
        .addModifiers(SHOWN)
        .returns(record)
        .addParameter(Ffm.MEMORY_SEGMENT, "segment")
        .addStatement(
            aggregate.members().size() < 2 ? "return new $T($L)" : "return new $T(\n$L)",
            record,
            components)
        .build();
  }

  private MethodSpec writer() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("write")
            .addJavadoc("Copies a record to native memory.\n\n")
            .addJavadoc("@param value the record\n")
            .addJavadoc("@param segment the memory, at least as large as {@link #LAYOUT}\n")
            .addJavadoc("@param allocator takes the strings and arrays that it points to\n")
            .addModifiers(SHOWN)
            .returns(TypeName.VOID)
            .addParameter(record, "value")
            .addParameter(Ffm.MEMORY_SEGMENT, "segment")
            .addParameter(Ffm.SEGMENT_ALLOCATOR, "allocator");
    aggregate.members().forEach(member -> method.addCode(write(member, "segment")));
    if (aggregate.isUnion() && aggregate.members().size() > 1) {
      method.addStatement(
          "$T again = allocator.allocate(LAYOUT).copyFrom(segment)", Ffm.MEMORY_SEGMENT);
      for (Member member : aggregate.members()) {
        method
            .addCode(write(member, "again"))
            .beginControlFlow("if (again.mismatch(segment) >= 0)")
            .addStatement("throw $T.disagreeing($S)", Ffm.ARGUMENTS, code.what(member))
            .endControlFlow();
      }
    }
    return method.build();
  }

  private CodeBlock write(Member member, String segment) {
    if (member.type() instanceof TaggedUnion) {
      return CodeBlock.builder()
          .addStatement("$L(value, $L, allocator)", names.writer(member), segment)
          .build();
    }
    if (CompositeCode.hasMethods(member)) {
      return CodeBlock.builder()
          .addStatement(
              "$L(value.$L(), $L, allocator)", names.writer(member), member.name(), segment)
          .build();
    }
    return code.write(
        CodeBlock.of("$L", segment), member, CodeBlock.of("value.$L()", member.name()), ALLOCATOR);
  }

  private MethodSpec copy() {
    return MethodSpec.methodBuilder("toC")
        .addJavadoc("{@return a copy of a record in native memory}\n\n")
        .addJavadoc("@param value the record\n")
        .addJavadoc("@param allocator takes the copy, and what it points to\n")
        .addJavadoc("@param what the name of the value for messages\n")
        .addModifiers(SHOWN)
        .returns(Ffm.MEMORY_SEGMENT)
        .addParameter(record, "value")
        .addParameter(Ffm.SEGMENT_ALLOCATOR, "allocator")
        .addParameter(Ffm.STRING, "what")
        .addStatement("$T segment = allocator.allocate(LAYOUT)", Ffm.MEMORY_SEGMENT)
        .addStatement("write($T.require(value, what), segment, allocator)", Ffm.ARGUMENTS)
        .addStatement("return segment")
        .build();
  }
}

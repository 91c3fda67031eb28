package dev.gatun.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.processor.model.CallbackUses;
import dev.gatun.processor.model.CallbackUses.Caller;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.TaggedUnion;

/** Writes the class that copies a record to native memory and back. */
final class RecordEmitter {
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
    boolean isRead = isMeantFor(Caller.JAVA);
    boolean isWritten = isMeantFor(Caller.C);
    if (isRead) {
      type.addMethod(reader());
    }
    if (isWritten) {
      type.addMethod(writer()).addMethod(copy());
    }
    if (aggregate.flexible().isPresent()) {
      type.addMethod(RecordMethods.whole(code.flexible()));
    }
    ArrayMethods arrays = new ArrayMethods(scope, code, names);
    TaggedMethods tagged = new TaggedMethods(scope, aggregate, code, names);
    for (Member member : aggregate.members()) {
      boolean isTagged = member.type() instanceof TaggedUnion;
      if (isRead && CompositeCode.hasMethods(member)) {
        type.addMethod(isTagged ? tagged.reader(member) : arrays.reader(member));
      }
      if (isWritten && CompositeCode.hasMethods(member)) {
        type.addMethod(isTagged ? tagged.recordWriter(member) : arrays.recordWriter(member));
      }
    }
    return type;
  }

  private MethodSpec copy() {
    return aggregate
        .flexible()
        .map(
            array ->
                RecordMethods.copy(record, code.flexible(), code.what(code.flexible().array())))
        .orElseGet(() -> RecordMethods.copy(record));
  }

  /** Whether the functions in it, if there are any, can be called by who gets a copy. */
  private boolean isMeantFor(Caller caller) {
    return CallbackUses.areMeant(scope.unit(), new Copied(aggregate.name()), caller);
  }

  private MethodSpec reader() {
    CodeBlock components =
        aggregate.members().stream()
            .map(member -> code.read(CompositeCode.segment(), member))
            .collect(CodeBlock.joining(",\n"));
    return RecordMethods.read(record)
        .addStatement(
            aggregate.members().size() < 2 ? "return new $T($L)" : "return new $T(\n$L)",
            record,
            components)
        .build();
  }

  private MethodSpec writer() {
    MethodSpec.Builder method = RecordMethods.write(record);
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
}

package dev.gatun.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType.TaggedUnion;
import dev.gatun.processor.model.Variant;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes the methods that read and write the variant of a union that a tag beside it selects. */
final class TaggedMethods {
  private final Scope scope;
  private final Aggregate aggregate;
  private final CompositeCode code;
  private final MemberNames names;

  TaggedMethods(Scope scope, Aggregate aggregate, CompositeCode code, MemberNames names) {
    this.scope = scope;
    this.aggregate = aggregate;
    this.code = code;
    this.names = names;
  }

  /** Reads the tag, then the variant that it selects. */
  MethodSpec reader(Member member) {
    TagCode tag = tagCode(member);
    Function<ClassName, CodeBlock> place = struct -> place(member, struct);
    return MethodSpec.methodBuilder(names.reader(member))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(Scope.declared(member.type()))
        .addParameter(Ffm.MEMORY_SEGMENT, "segment")
        .addCode(
            union(member).isView()
                ? tag.selectView(place, names.offset(member.name()))
                : tag.select(place))
        .build();
  }

  /** Writes the variant of a record, whose tag must be one of its own. */
  MethodSpec recordWriter(Member member) {
    Member tag = tag(member);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(names.writer(member))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(TypeName.VOID)
            .addParameter(Scope.type(aggregate.name()), "value")
            .addParameter(Ffm.MEMORY_SEGMENT, "segment")
            .addParameter(Ffm.SEGMENT_ALLOCATOR, "allocator")
            .beginControlFlow(
                "switch ($T.require(value.$L(), $S))",
                Ffm.ARGUMENTS,
                member.name(),
                code.what(member));
    for (Variant variant : union(member).variants()) {
      ClassName struct = scope.generated(variant.type());
      method
          .beginControlFlow("case $T variant ->", Scope.type(variant.type()))
          .addCode(tagCode(member).requireOwn(variant, CodeBlock.of("value.$L()", tag.name())))
          .addStatement("$T.write($Zvariant, $L, allocator)", struct, place(member, struct))
          .endControlFlow();
    }
    return method.endControlFlow().build();
  }

  /** Copies the bytes of a variant, and sets the tag that selects it. */
  MethodSpec viewWriter(Member member) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(names.writer(member))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(TypeName.VOID)
            .addParameter(Scope.declared(member.type()), "value")
            .addParameter(Ffm.MEMORY_SEGMENT, "segment")
            .beginControlFlow("switch ($T.require(value, $S))", Ffm.ARGUMENTS, code.what(member));
    for (Variant variant : union(member).variants()) {
      ClassName struct = scope.generated(variant.type());
      CodeBlock copy =
          CodeBlock.builder()
              .addStatement(
                  "$L.copyFrom($Z$T.segmentOf(variant, $S))",
                  place(member, struct),
                  struct,
                  code.what(member))
              .build();
      CodeBlock set = tagCode(member).set(variant);
      method
          .beginControlFlow("case $T variant ->", Scope.type(variant.type()))
          .addCode(variant.isUnknown() ? set : copy)
          .addCode(variant.isUnknown() ? copy : set)
          .endControlFlow();
    }
    return method.endControlFlow().build();
  }

  private CodeBlock place(Member member, ClassName struct) {
    return CodeBlock.of(
        "segment.asSlice($L,$W$T.LAYOUT.byteSize())", names.offset(member.name()), struct);
  }

  private TagCode tagCode(Member member) {
    return new TagCode(scope, union(member), tag(member), code);
  }

  private SealedUnion union(Member member) {
    return scope.unit().sealedUnion(((TaggedUnion) member.type()).union()).orElseThrow();
  }

  private Member tag(Member member) {
    return aggregate.member(((TaggedUnion) member.type()).tag().text()).orElseThrow();
  }
}

package dev.gatun.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.gatun.processor.layout.TagValues;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.Constant;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.Named;
import dev.gatun.processor.model.NativeType.Enumerated;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.processor.model.NativeType.TaggedUnion;
import dev.gatun.processor.model.Variant;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the methods that read and write the variant of a union that a tag selects. */
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
    SealedUnion union = union(member);
    Member tag = tag(member);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(names.reader(member))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(Scope.declared(member.type()))
            .addParameter(Ffm.MEMORY_SEGMENT, "segment")
            .addStatement(
                "$T tag = $L", Scope.declared(tag.type()), code.read(CompositeCode.segment(), tag));
    CodeBlock.Builder cases = CodeBlock.builder().add("return switch ($L) {\n$>", selector(tag));
    for (Variant variant : union.variants()) {
      ClassName struct = scope.generated(variant.type());
      cases.add(
          union.isView()
              ? "case $L ->\n$>$>new $T($L);\n$<$<"
              : "case $L ->\n$>$>$T.read($L);\n$<$<",
          variant.tags().stream().map(name -> label(tag, name)).collect(Collectors.joining(", ")),
          struct,
          place(member, struct));
    }
    if (!coversAllConstants(tag, union)) {
      cases.add("default -> throw $T.unknown($S, tag);\n", Ffm.TAGS, code.what(tag));
    }
    return method.addCode(cases.add("$<};\n").build()).build();
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
          .beginControlFlow(
              "if ($L)",
              variant.tags().stream()
                  .map(name -> CodeBlock.of("value.$L() != $L", tag.name(), constant(tag, name)))
                  .collect(CodeBlock.joining("$W&& ")))
          .addStatement(
              "throw $T.mismatch($S, value.$L(), $S)",
              Ffm.TAGS,
              code.what(tag),
              tag.name(),
              variant.type().inPackage())
          .endControlFlow()
          .addStatement("$T.write($Zvariant, $L, allocator)", struct, place(member, struct))
          .endControlFlow();
    }
    return method.endControlFlow().build();
  }

  /** Copies the bytes of a variant, and sets the tag that selects it. */
  MethodSpec viewWriter(Member member) {
    Member tag = tag(member);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(names.writer(member))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(TypeName.VOID)
            .addParameter(Scope.declared(member.type()), "value")
            .addParameter(Ffm.MEMORY_SEGMENT, "segment")
            .beginControlFlow("switch ($T.require(value, $S))", Ffm.ARGUMENTS, code.what(member));
    for (Variant variant : union(member).variants()) {
      ClassName struct = scope.generated(variant.type());
      method
          .beginControlFlow("case $T variant ->", Scope.type(variant.type()))
          .addStatement(
              "$L.copyFrom($Z$T.segmentOf(variant, $S))",
              place(member, struct),
              struct,
              code.what(member))
          .addCode(setTag(tag, variant))
          .endControlFlow();
    }
    return method.endControlFlow().build();
  }

  /** Sets the tag of a variant, unless the tag is one of several that select it already. */
  private CodeBlock setTag(Member tag, Variant variant) {
    CodeBlock set =
        code.write(
            CompositeCode.segment(),
            tag,
            constant(tag, variant.tags().getFirst()),
            CodeBlock.of(""));
    if (variant.tags().size() == 1) {
      return set;
    }
    CodeBlock current = code.readNumber(CompositeCode.segment(), tag);
    return CodeBlock.builder()
        .beginControlFlow(
            "if ($L)",
            variant.tags().stream()
                .map(name -> CodeBlock.of("$L != $L", current, number(tag, name)))
                .collect(CodeBlock.joining("$W&& ")))
        .add(set)
        .endControlFlow()
        .build();
  }

  private long number(Member tag, Named name) {
    return tag.number() instanceof Enumerated enumerated
        ? scope.unit().enumeration(enumerated.type()).orElseThrow().constants().stream()
            .filter(constant -> constant.name().equals(name.text()))
            .mapToLong(constant -> (int) constant.value())
            .findFirst()
            .orElseThrow()
        : TagValues.parse(name.text()).orElseThrow();
  }

  private CodeBlock place(Member member, ClassName struct) {
    return CodeBlock.of("segment.asSlice($L, $T.LAYOUT)", names.offset(member.name()), struct);
  }

  private CodeBlock selector(Member tag) {
    return tag.number() instanceof Scalar scalar && scalar.carrier() == Carrier.LONG
        ? CodeBlock.of("$T.narrow(tag, $S)", Ffm.TAGS, code.what(tag))
        : CodeBlock.of("tag");
  }

  /** A tag as a case of a switch: the number that was checked, however it was written. */
  private static String label(Member tag, Named name) {
    return tag.number() instanceof Enumerated
        ? name.text()
        : String.valueOf(TagValues.parse(name.text()).orElseThrow());
  }

  private static CodeBlock constant(Member tag, Named name) {
    return switch (tag.number()) {
      case Enumerated enumerated ->
          CodeBlock.of("$T.$L", Scope.type(enumerated.type()), name.text());
      case Scalar scalar when isNarrow(scalar.carrier()) ->
          CodeBlock.of("($L) $L", scalar.carrier().keyword(), label(tag, name));
      default -> CodeBlock.of("$L", label(tag, name));
    };
  }

  private static boolean isNarrow(Carrier carrier) {
    return carrier == Carrier.BYTE || carrier == Carrier.SHORT || carrier == Carrier.CHAR;
  }

  private boolean coversAllConstants(Member tag, SealedUnion union) {
    if (!(tag.number() instanceof Enumerated enumerated)) {
      return false;
    }
    Set<String> selected =
        union.variants().stream()
            .flatMap(variant -> variant.tags().stream())
            .map(Named::text)
            .collect(Collectors.toSet());
    return scope.unit().enumeration(enumerated.type()).orElseThrow().constants().stream()
        .map(Constant::name)
        .allMatch(selected::contains);
  }

  private SealedUnion union(Member member) {
    return scope.unit().sealedUnion(((TaggedUnion) member.type()).union()).orElseThrow();
  }

  private Member tag(Member member) {
    return aggregate.member(((TaggedUnion) member.type()).tag()).orElseThrow();
  }
}

package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.processor.layout.CMember;
import dev.gatun.processor.layout.CValue;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType.InlineArray;
import dev.gatun.runtime.layout.Abi;
import dev.gatun.runtime.layout.Attributes;
import dev.gatun.runtime.layout.Placement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the constants of a struct: its layout, and where its members lie. */
final class LayoutMembers {
  private static final Modifier[] HIDDEN = {Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL};
  private static final Modifier[] SHOWN = {Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL};

  private final Scope scope;
  private final LayoutCode layouts;

  LayoutMembers(Scope scope) {
    this.scope = scope;
    this.layouts = new LayoutCode(scope);
  }

  /** The constants for the layouts of arrays. */
  void addArrays(TypeSpec.Builder type, Aggregate aggregate, MemberNames names) {
    for (Member member : aggregate.members()) {
      if (isArray(member)) {
        type.addField(
            FieldSpec.builder(Ffm.SEQUENCE_LAYOUT, names.arrayLayout(member), HIDDEN)
                .initializer(layouts.of(member.type()))
                .build());
      }
    }
  }

  void add(TypeSpec.Builder type, Aggregate aggregate, MemberNames names) {
    addArrays(type, aggregate, names);
    if (isPlain(aggregate)) {
      type.addField(layout(aggregate, names));
    } else {
      type.addField(struct(aggregate, names)).addField(layoutOfStruct(aggregate));
    }
    for (CMember member : CMember.of(aggregate)) {
      if (!(member.value() instanceof CValue.Bits bits)) {
        type.addField(
            FieldSpec.builder(TypeName.LONG, names.offset(member.name()), HIDDEN)
                .initializer(
                    "LAYOUT.byteOffset($L($S))",
                    scope.constant(Ffm.PATH_ELEMENT, "groupElement"),
                    member.name())
                .build());
      } else if (bits.isNamed()) {
        type.addField(
            FieldSpec.builder(Ffm.BIT_FIELD, names.bits(member.name()), HIDDEN)
                .initializer("STRUCT.bits($S)", member.name())
                .build());
      }
    }
  }

  private static boolean isArray(Member member) {
    return member.type() instanceof InlineArray;
  }

  /** Whether its layouts say all there is to know of the members. */
  private static boolean isPlain(Aggregate aggregate) {
    return aggregate.attributes().areNatural()
        && !aggregate.isPartial()
        && CMember.of(aggregate).stream()
            .noneMatch(member -> member.value() instanceof CValue.Bits || member.alignment() != 0);
  }

  private FieldSpec struct(Aggregate aggregate, MemberNames names) {
    Attributes attributes = aggregate.attributes();
    CodeBlock.Builder chain =
        CodeBlock.builder()
            .add(
                "$T.$L($S)$>$>",
                Ffm.C_STRUCT,
                aggregate.isUnion() ? "union" : "struct",
                aggregate.cName().text());
    if (attributes.isPacked()) {
      chain.add("\n.packed()");
    }
    if (attributes.pack() != 0) {
      chain.add("\n.pack($L)", attributes.pack());
    }
    if (attributes.alignment() != 0) {
      chain.add("\n.aligned($L)", attributes.alignment());
    }
    CMember.of(aggregate).forEach(member -> chain.add("\n$L", link(aggregate, member, names)));
    scope
        .unit()
        .placements(aggregate)
        .forEach((abi, placement) -> chain.add(placed(abi, placement)));
    return FieldSpec.builder(Ffm.C_STRUCT, "STRUCT", HIDDEN)
        .initializer(chain.add("\n.build()$<$<").build())
        .build();
  }

  /** Where the C compiler for a platform said that the members lie, in bits. */
  private static CodeBlock placed(Abi abi, Placement placement) {
    return CodeBlock.of(
        "\n.on($S, $L, $L$L)",
        abi.title(),
        placement.extent().size(),
        placement.extent().alignment(),
        placement.bits().stream().map(bits -> ", " + bits).collect(Collectors.joining()));
  }

  private CodeBlock link(Aggregate aggregate, CMember member, MemberNames names) {
    if (member.value() instanceof CValue.Bits bits) {
      CodeBlock type = scope.integer(bits.type());
      return bits.isNamed()
          ? CodeBlock.of(".bits($S, $L, $L)", member.name(), type, bits.width())
          : CodeBlock.of(".unnamedBits($L, $L)", type, bits.width());
    }
    CodeBlock layout = layout(aggregate, member, names);
    return member.alignment() == 0
        ? CodeBlock.of(".member($L.withName($S))", layout, member.name())
        : CodeBlock.of(".member($L.withName($S), $L)", layout, member.name(), member.alignment());
  }

  private static FieldSpec layoutOfStruct(Aggregate aggregate) {
    return FieldSpec.builder(
            aggregate.isUnion() ? Ffm.UNION_LAYOUT : Ffm.STRUCT_LAYOUT, "LAYOUT", SHOWN)
        .addJavadoc("{@code $L}.", CText.tag(aggregate))
        .initializer(aggregate.isUnion() ? "STRUCT.unionLayout()" : "STRUCT.layout()")
        .build();
  }

  private FieldSpec layout(Aggregate aggregate, MemberNames names) {
    List<CodeBlock> members =
        CMember.of(aggregate).stream()
            .map(
                member ->
                    CodeBlock.of(
                        "$L.withName($S)", layout(aggregate, member, names), member.name()))
            .toList();
    return layout(aggregate.isUnion(), CText.tag(aggregate), aggregate.cName().text(), members);
  }

  /** The layout of a struct or union from those of its members. */
  static FieldSpec layout(boolean isUnion, String c, String name, List<CodeBlock> members) {
    return FieldSpec.builder(isUnion ? Ffm.UNION_LAYOUT : Ffm.STRUCT_LAYOUT, "LAYOUT", SHOWN)
        .addJavadoc("{@code $L}.", c)
        .initializer(
            "$T.$L($>$>\n$L)$<$<",
            Ffm.LAYOUTS,
            isUnion ? "union" : "struct",
            Stream.concat(Stream.of(CodeBlock.of("$S", name)), members.stream())
                .collect(CodeBlock.joining(",\n")))
        .build();
  }

  private CodeBlock layout(Aggregate aggregate, CMember member, MemberNames names) {
    Optional<Member> declared = aggregate.member(member.name());
    return declared
        .filter(LayoutMembers::isArray)
        .map(array -> CodeBlock.of("$L", names.arrayLayout(array)))
        .or(() -> declared.map(plain -> layouts.of(plain.type())))
        .orElseGet(() -> layouts.of(member.value()));
  }
}

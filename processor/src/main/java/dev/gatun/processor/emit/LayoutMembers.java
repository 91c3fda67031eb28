package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.processor.layout.CMember;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType.InlineArray;
import java.util.List;
import java.util.Optional;
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

  void add(TypeSpec.Builder type, Aggregate aggregate, MemberNames names) {
    for (Member member : aggregate.members()) {
      if (member.type() instanceof InlineArray array) {
        type.addField(
            FieldSpec.builder(Ffm.SEQUENCE_LAYOUT, names.arrayLayout(member), HIDDEN)
                .initializer(layouts.of(array))
                .build());
      }
    }
    type.addField(layout(aggregate, names));
    for (CMember member : CMember.of(aggregate)) {
      type.addField(
          FieldSpec.builder(TypeName.LONG, names.offset(member.name()), HIDDEN)
              .initializer(
                  "LAYOUT.byteOffset($L($S))",
                  scope.constant(Ffm.PATH_ELEMENT, "groupElement"),
                  member.name())
              .build());
    }
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
        .filter(array -> array.type() instanceof InlineArray)
        .map(array -> CodeBlock.of("$L", names.arrayLayout(array)))
        .or(() -> declared.map(plain -> layouts.of(plain.type())))
        .orElseGet(() -> layouts.of(member.value()));
  }
}

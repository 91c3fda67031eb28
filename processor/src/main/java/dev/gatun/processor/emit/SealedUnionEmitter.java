package dev.gatun.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.processor.layout.CValue;
import dev.gatun.processor.model.CallbackUses;
import dev.gatun.processor.model.CallbackUses.Caller;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType.BitField;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.Variant;
import dev.gatun.runtime.layout.Attributes;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the class that holds the layout of a tagged union, and the types of its variants; where
 * the variants begin with the tag, it also copies or views the union for itself.
 */
final class SealedUnionEmitter {
  private static final Modifier[] HIDDEN = {Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL};

  private final Scope scope;
  private final SealedUnion union;
  private final ClassName type;
  private final ClassName generated;

  SealedUnionEmitter(Scope scope, SealedUnion union) {
    this.scope = scope;
    this.union = union;
    this.type = Scope.type(union.name());
    this.generated = Scope.type(union.generated());
  }

  TypeSpec.Builder emit() {
    List<CodeBlock> members = union.variants().stream().map(this::member).toList();
    String name = union.cName().text();
    TypeSpec.Builder body =
        Types.classFor(union)
            .addJavadoc("The variants of {@link $T} in native memory.\n", type)
            .addField(LayoutMembers.layout(true, CText.tag(union), name, members));
    scope.unit().tag(union).ifPresent(tag -> body.addField(place(tag)));
    body.addMethod(Types.hiddenConstructor());
    scope.unit().tag(union).ifPresent(tag -> addMethods(body, tag));
    return body;
  }

  private CodeBlock member(Variant variant) {
    return CodeBlock.of(
        "$T.LAYOUT.withName($S)", scope.generated(variant.type()), variant.type().simple());
  }

  /** Where the tag lies: in the first variant as in all others. */
  private FieldSpec place(Member tag) {
    MemberNames names = new MemberNames(head(tag));
    if (tag.type() instanceof BitField) {
      CValue.Bits bits = (CValue.Bits) CValue.of(tag.type());
      return FieldSpec.builder(Ffm.BIT_FIELD, names.bits(tag.name()), HIDDEN)
          .initializer(
              "$T.struct($S).bits($S, $L, $L).build().bits($S)",
              Ffm.C_STRUCT,
              union.cName().text(),
              tag.name(),
              scope.integer(bits.type()),
              bits.width(),
              tag.name())
          .build();
    }
    return FieldSpec.builder(TypeName.LONG, names.offset(tag.name()), HIDDEN)
        .initializer(
            "$T.LAYOUT.byteOffset($L($S))",
            scope.generated(union.variants().getFirst().type()),
            scope.constant(Ffm.PATH_ELEMENT, "groupElement"),
            tag.name())
        .build();
  }

  private void addMethods(TypeSpec.Builder body, Member tag) {
    Aggregate head = head(tag);
    TagCode code =
        new TagCode(scope, union, tag, new CompositeCode(scope, head, new MemberNames(head)));
    if (union.isView()) {
      addViewMethods(body, code);
    } else {
      if (isMeantFor(Caller.JAVA)) {
        CodeBlock selected = code.select(struct -> CodeBlock.of("segment"));
        body.addMethod(RecordMethods.read(type).addCode(selected).build());
      }
      if (isMeantFor(Caller.C)) {
        body.addMethod(writer(tag, code)).addMethod(RecordMethods.copy(type));
      }
    }
  }

  /** Whether the functions in it, if there are any, can be called by who gets a copy. */
  private boolean isMeantFor(Caller caller) {
    return CallbackUses.areMeant(scope.unit(), new Copied(union.name()), caller);
  }

  /** What can be said of the union before its variant is known. */
  private Aggregate head(Member tag) {
    return new Aggregate(
        union.name(),
        union.generated(),
        union.origin(),
        union.isPublic(),
        Attributes.STRUCT,
        union.isView(),
        false,
        union.cName(),
        List.of(tag));
  }

  private MethodSpec writer(Member tag, TagCode code) {
    MethodSpec.Builder method = RecordMethods.write(type).beginControlFlow("switch (value)");
    for (Variant variant : union.variants()) {
      method
          .beginControlFlow("case $T variant ->", Scope.type(variant.type()))
          .addCode(code.requireOwn(variant, CodeBlock.of("variant.$L()", tag.name())))
          .addStatement("$T.write(variant, segment, allocator)", scope.generated(variant.type()))
          .endControlFlow();
    }
    return method.endControlFlow().build();
  }

  private void addViewMethods(TypeSpec.Builder body, TagCode code) {
    ViewFactories factories = ViewFactories.ofTaggedUnion(type, generated);
    if (code.selectsZero()) {
      body.addMethod(factories.allocate());
    }
    body.addMethod(
        factories
            .of()
            .addStatement(
                "$T segment = $T.requireRoom(memory, LAYOUT)", Ffm.MEMORY_SEGMENT, Ffm.LAYOUTS)
            .addCode(code.select(struct -> CodeBlock.of("segment")))
            .build());
    body.addMethod(current());
    body.addMethod(factories.array()).addMethod(factories.arrayOf());
    body.addMethod(factories.at())
        .addMethod(factories.atNullable())
        .addMethod(segmentOf(factories));
  }

  private MethodSpec current() {
    return MethodSpec.methodBuilder("current")
        .addJavadoc("{@return the variant that the memory of a view holds now}\n\n")
        .addJavadoc("@param view the view, of whatever variant it held before\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(type)
        .addParameter(type, "view")
        .addStatement("return of(segmentOf(view, $S))", type.simpleName())
        .build();
  }

  private MethodSpec segmentOf(ViewFactories factories) {
    CodeBlock.Builder cases =
        CodeBlock.builder().add("return switch ($T.require(view, what)) {\n$>", Ffm.ARGUMENTS);
    for (Variant variant : union.variants()) {
      cases.add(
          "case $T variant -> $T.unionOf(variant, what);\n",
          Scope.type(variant.type()),
          scope.generated(variant.type()));
    }
    return factories.segmentOf().addCode(cases.add("$<};\n").build()).build();
  }
}

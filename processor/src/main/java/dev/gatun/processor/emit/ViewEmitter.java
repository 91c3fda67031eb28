package dev.gatun.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType.TaggedUnion;
import dev.gatun.processor.model.Variant;
import java.util.Optional;
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
  private final ViewFactories factories;
  private final boolean isFlexible;

  /** The union that finds this view by the tag that it begins with. */
  private final Optional<SealedUnion> union;

  ViewEmitter(Scope scope, Aggregate aggregate) {
    this.scope = scope;
    this.aggregate = aggregate;
    this.names = new MemberNames(aggregate);
    this.code = new CompositeCode(scope, aggregate, names);
    this.view = Scope.type(aggregate.name());
    this.generated = Scope.type(aggregate.generated());
    this.isFlexible = aggregate.flexible().isPresent();
    this.factories = ViewFactories.ofStruct(view, generated, noun());
    this.union = scope.unit().unionsAround(aggregate).stream().findFirst();
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
            .addJavadoc("\n@param $L $L\n", segment, bytes())
            .recordConstructor(
                MethodSpec.compactConstructorBuilder()
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("Checks that the memory is large enough, and aligned.\n")
                    .addParameter(ParameterSpec.builder(Ffm.MEMORY_SEGMENT, segment).build())
                    .addStatement("$L = $L", segment, room())
                    .build());
    new LayoutMembers(scope).add(type, aggregate, names);
    type.addMethod(allocate()).addMethod(of());
    if (!isFlexible) {
      type.addMethod(factories.array()).addMethod(factories.arrayOf());
    }
    ViewMemory memory =
        new ViewMemory(factories, generated, segment, isFlexible, union.isPresent());
    type.addMethod(isFlexible ? factories.at(code.flexible()) : factories.at())
        .addMethod(factories.atNullable())
        .addMethod(memory.segmentOf());
    union.ifPresent(whole -> type.addMethod(memory.unionOf(scope.generated(whole.name()))));
    if (aggregate.base().isPresent()) {
      type.addSuperinterface(Ffm.DERIVED_VIEW).addMethod(memory.ofDerived());
    }
    if (isFlexible) {
      type.addMethod(withElements());
    }
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
        type.addMethod(
            isTagged
                ? tagged.viewWriter(member)
                : member.hasLifetime() ? arrays.recordWriter(member) : arrays.viewWriter(member));
      }
    }
  }

  private MethodSpec setter(Member member, CodeBlock place) {
    NameAllocator parameters = scope.locals();
    parameters.newName(segment);
    String value =
        parameters.newName(member.name().equals(segment) ? "value" : member.name(), "value");
    MethodSpec.Builder method =
        accessor(member).returns(TypeName.VOID).addParameter(Scope.declared(member.type()), value);
    CodeBlock lifetime = CodeBlock.of("");
    if (member.hasLifetime()) {
      String name = parameters.newName("lifetime");
      lifetime = CodeBlock.of("$L", name);
      method
          .addParameter(Ffm.ARENA, name)
          .addStatement(
              "$T.requireOpen($L, $S)", Ffm.ARGUMENTS, name, code.what(member) + ": lifetime");
    }
    if (CompositeCode.hasMethods(member)) {
      method.addStatement(
          member.hasLifetime() ? "$L($L, $L, $L)" : "$L($L, $L$L)",
          names.writer(member),
          value,
          place,
          lifetime);
    } else {
      method.addCode(code.write(place, member, CodeBlock.of("$L", value), lifetime));
    }
    return method.build();
  }

  private static MethodSpec.Builder accessor(Member member) {
    return MethodSpec.methodBuilder(member.name())
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }

  /** A variant of a union that is told by its own first member is to be found as that variant. */
  private MethodSpec allocate() {
    if (isFlexible) {
      return factories.allocate(code.flexible());
    }
    if (union.isEmpty() || variant().isUnknown()) {
      return factories.allocate();
    }
    SealedUnion whole = union.get();
    TagCode tag = new TagCode(scope, whole, scope.unit().tag(whole).orElseThrow(), code);
    return MethodSpec.methodBuilder("allocate")
        .addJavadoc(
            "{@return a new $L, all zero but for its tag, in room for any variant}\n\n", noun())
        .addJavadoc("@param allocator where its memory comes from, and how long it lives\n")
        .addModifiers(SHOWN)
        .returns(generated)
        .addParameter(Ffm.SEGMENT_ALLOCATOR, "allocator")
        .addStatement(
            "$T memory = allocator.allocate($T.LAYOUT).fill((byte) 0)",
            Ffm.MEMORY_SEGMENT,
            scope.generated(whole.name()))
        .addCode(tag.setFirst(CodeBlock.of("memory"), variant()))
        .addStatement("return new $T(memory)", generated)
        .build();
  }

  private MethodSpec of() {
    return factories.of().addStatement("return new $T(memory)", generated).build();
  }

  private Variant variant() {
    return union.orElseThrow().variants().stream()
        .filter(variant -> variant.type().equals(aggregate.name()))
        .findFirst()
        .orElseThrow();
  }

  /** C goes by the count, so the memory has to. */
  private MethodSpec withElements() {
    return MethodSpec.methodBuilder("withElements")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(Ffm.MEMORY_SEGMENT)
        .addParameter(Ffm.MEMORY_SEGMENT, "struct")
        .addStatement(code.flexible().elements(CodeBlock.of("struct")))
        .addStatement("return struct")
        .build();
  }

  private CodeBlock room() {
    if (isFlexible) {
      return CodeBlock.of("$T.requireAtLeast($L, LAYOUT)", Ffm.LAYOUTS, segment);
    }
    return union
        .map(
            whole ->
                CodeBlock.of(
                    "$T.requireRoom($L, LAYOUT,$W$T.LAYOUT)",
                    Ffm.LAYOUTS,
                    segment,
                    scope.generated(whole.name())))
        .orElseGet(() -> CodeBlock.of("$T.requireRoom($L, LAYOUT)", Ffm.LAYOUTS, segment));
  }

  private String bytes() {
    if (isFlexible) {
      return "the bytes of the struct, and of its elements";
    }
    return union.isEmpty()
        ? "exactly the bytes of the " + noun()
        : "the bytes of the " + noun() + ", or of the union around it where the memory has them";
  }

  private String noun() {
    return aggregate.isUnion() ? "union" : "struct";
  }
}

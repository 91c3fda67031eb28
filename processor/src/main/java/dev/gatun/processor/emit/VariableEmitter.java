package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.Named;
import dev.gatun.processor.model.NativeType.InlineArray;
import dev.gatun.processor.model.NativeType.Nothing;
import dev.gatun.processor.model.Variable;
import dev.gatun.processor.model.Variable.Access;
import dev.gatun.processor.plan.VariablePlan;
import dev.gatun.runtime.layout.Attributes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the methods that read and write global variables, each a member of memory of its own. */
final class VariableEmitter {
  private final Scope scope;
  private final Aggregate all;
  private final MemberNames names;
  private final CompositeCode code;
  private final String owner;
  private final ConductCode conduct;

  VariableEmitter(Scope scope, Library library, ConductCode conduct) {
    this.scope = scope;
    this.owner = library.name().simple();
    this.conduct = conduct;
    this.all = together(library);
    this.names = MemberNames.atTheStart(all, library.methodNames());
    this.code = new CompositeCode(scope, all, names);
  }

  /** The variables as if they were members of one union: each lies at the start. */
  private static Aggregate together(Library library) {
    return new Aggregate(
        library.name(),
        library.generated(),
        library.origin(),
        library.isPublic(),
        Attributes.UNION,
        true,
        false,
        new Named(library.name().simple(), library.origin()),
        library.variables().stream()
            .filter(variable -> variable.access() == Access.READ)
            .map(VariableEmitter::member)
            .toList());
  }

  private static Member member(Variable variable) {
    Named name = new Named(variable.name(), variable.origin());
    return new Member(variable.name(), variable.origin(), name, false, variable.type(), 0, true);
  }

  /** What the getter and the setter of a variable have in common. */
  private Member memberOf(Variable variable) {
    return all.member(variable.name()).orElseThrow();
  }

  /** Adds the constants and the methods that reading and writing arrays takes. */
  void addMembers(TypeSpec.Builder type, List<VariablePlan> plans) {
    new LayoutMembers(scope).addArrays(type, all, names);
    ArrayMethods arrays = new ArrayMethods(scope, code, names);
    for (VariablePlan plan : plans) {
      Access access = plan.variable().access();
      Optional<Member> member =
          all.member(plan.variable().name()).filter(CompositeCode::hasMethods);
      if (member.isPresent() && access == Access.READ) {
        type.addMethod(arrays.reader(member.get()));
      } else if (member.isPresent() && access == Access.WRITE) {
        type.addMethod(
            plan.allocates() ? arrays.recordWriter(member.get()) : arrays.viewWriter(member.get()));
      }
    }
  }

  /**
   * The method for one variable.
   *
   * @param address where it lies
   */
  MethodSpec emit(VariablePlan plan, SymbolAddress address) {
    Variable variable = plan.variable();
    NameAllocator locals = scope.locals();
    locals.newName(address.field());
    conduct.fields().forEach(locals::newName);
    variable.parameters().forEach(it -> locals.newName(it.name(), it));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(variable.name())
            .addJavadoc("{@code $L}.\n", new CText(scope.unit()).variable(variable))
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC);
    variable
        .parameters()
        .forEach(it -> method.addParameter(Scope.declared(it.type()), locals.get(it)));
    CodeBlock again =
        CodeBlock.of(
            "$L($L)",
            variable.name(),
            variable.parameters().stream()
                .map(it -> CodeBlock.of("$L", locals.get(it)))
                .collect(CodeBlock.joining(", ")));
    conduct.begin(
        method, again, variable.access() == Access.WRITE, false, owner + "." + variable.name());
    method.addCode(address.find());
    switch (variable.access()) {
      case READ -> {
        CodeBlock memory = memory(method, variable, address, locals);
        method
            .returns(Scope.declared(variable.type()))
            .addStatement("return $L", code.read(memory, memberOf(variable)));
      }
      case WRITE -> write(method, plan, address, locals);
      case ADDRESS ->
          method
              .returns(Ffm.MEMORY_SEGMENT)
              .addStatement(
                  "return $L",
                  variable.type() instanceof Nothing
                      ? conduct.memory(address)
                      : pointee(layout(variable), address));
    }
    conduct.end(method);
    return method.build();
  }

  private void write(
      MethodSpec.Builder method, VariablePlan plan, SymbolAddress address, NameAllocator locals) {
    Member member = memberOf(plan.variable());
    method.returns(TypeName.VOID);
    plan.allocator()
        .map(it -> CallCode.requireAllocator(it, locals.get(it), code.what(member)))
        .ifPresent(method::addCode);
    CodeBlock memory = memory(method, plan.variable(), address, locals);
    CodeBlock value = CodeBlock.of("$L", locals.get(plan.variable().parameters().getFirst()));
    CodeBlock given =
        plan.allocator().map(it -> CodeBlock.of("$L", locals.get(it))).orElse(CodeBlock.of(""));
    if (!plan.isWrittenInSteps()) {
      method.addCode(written(member, value, memory, given));
      return;
    }
    CodeBlock call = CodeBlock.of("$L", locals.newName("call"));
    CodeBlock copy = CodeBlock.of("$L", locals.newName("copy"));
    method
        .beginControlFlow("try ($T $L = $T.open())", Ffm.TEMPORARIES, call, Ffm.TEMPORARIES)
        .addStatement(
            "$T $L =$W$L.allocate($L).copyFrom($L)",
            Ffm.MEMORY_SEGMENT,
            copy,
            call,
            layout(plan.variable()),
            memory)
        .addCode(written(member, value, copy, given.isEmpty() ? call : given))
        .addStatement("$L.copyFrom($L)", memory, copy)
        .endControlFlow();
  }

  private CodeBlock written(Member member, CodeBlock value, CodeBlock memory, CodeBlock allocator) {
    if (!CompositeCode.hasMethods(member)) {
      return code.write(memory, member, value, allocator);
    }
    CodeBlock more = allocator.isEmpty() ? allocator : CodeBlock.of(", $L", allocator);
    return CodeBlock.builder()
        .addStatement("$L($L, $L$L)", names.writer(member), value, memory, more)
        .build();
  }

  private CodeBlock memory(
      MethodSpec.Builder method, Variable variable, SymbolAddress address, NameAllocator locals) {
    String name = locals.newName("variable");
    method.addStatement(
        "$T $L =$W$L", Ffm.MEMORY_SEGMENT, name, pointee(layout(variable), address));
    return CodeBlock.of("$L", name);
  }

  private CodeBlock pointee(CodeBlock layout, SymbolAddress address) {
    return conduct.memory(address, CodeBlock.of("$L.byteSize()", layout));
  }

  private CodeBlock layout(Variable variable) {
    return variable.access() != Access.ADDRESS && variable.type() instanceof InlineArray
        ? CodeBlock.of("$L", names.arrayLayout(memberOf(variable)))
        : new LayoutCode(scope).of(variable.type());
  }
}

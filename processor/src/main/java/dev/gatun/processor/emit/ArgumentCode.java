package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.gatun.processor.layout.Argument;
import dev.gatun.processor.layout.Carriage;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Address;
import dev.gatun.processor.model.NativeType.ArrayPointer;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.CopiedPointer;
import dev.gatun.processor.model.NativeType.Dereferenced;
import dev.gatun.processor.model.NativeType.FunctionPointer;
import dev.gatun.processor.model.NativeType.HandlePointer;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.model.NativeType.TextList;
import dev.gatun.processor.model.NativeType.UserObject;
import dev.gatun.processor.model.NativeType.ViewArray;
import dev.gatun.processor.model.NativeType.ViewPointer;
import dev.gatun.processor.model.Parameter;
import dev.gatun.processor.plan.CallPlan;
import dev.gatun.processor.plan.Pointing;
import java.util.HashMap;
import java.util.Map;

/** Writes the arguments of a call, with the statements that prepare them and copy them back. */
final class ArgumentCode {
  private final Scope scope;
  private final CallPlan plan;
  private final NameAllocator locals;
  private final String function;
  private final MethodSpec.Builder method;
  private final Map<Parameter, CodeBlock> pointers = new HashMap<>();
  private final Map<Parameter, CodeBlock> snapshots = new HashMap<>();

  ArgumentCode(
      Scope scope,
      CallPlan plan,
      NameAllocator locals,
      String function,
      MethodSpec.Builder method) {
    this.scope = scope;
    this.plan = plan;
    this.locals = locals;
    this.function = function;
    this.method = method;
  }

  /** The expression for an argument; what it needs is added to the method first. */
  CodeBlock argument(Argument argument) {
    return switch (argument) {
      case Argument.Value value -> promoted(value.parameter(), pointer(value.parameter()));
      case Argument.Length length -> length(length);
      case Argument.Out out -> outs().memory(out, method, result());
      case Argument.OutLength length -> outs().slice(result()).orElseThrow().length();
    };
  }

  private static CodeBlock promoted(Parameter parameter, CodeBlock value) {
    return parameter.isVariadic() && parameter.type() instanceof Scalar scalar
        ? Numbers.promoted(scalar, value)
        : value;
  }

  private OutCode outs() {
    return new OutCode(scope, plan, locals);
  }

  private String result() {
    return "the result of " + function;
  }

  void copyBack(Parameter parameter) {
    ArrayPointer array = (ArrayPointer) CallPlan.unsliced(parameter.type());
    CodeBlock before = snapshots.get(parameter);
    ArrayCode arrays = new ArrayCode(scope);
    CodeBlock copy =
        before != null
            ? arrays.changesToArray(
                array.element(),
                pointer(parameter),
                before,
                locals.get(parameter),
                locals.get("i"),
                what(parameter))
            : arrays.toArray(
                array.element(),
                Location.start(pointer(parameter)),
                locals.get(parameter),
                locals.get("i"),
                what(parameter));
    ifPresent(array.nullable(), parameter, copy);
  }

  private CodeBlock pointer(Parameter parameter) {
    CodeBlock known = pointers.get(parameter);
    if (known == null) {
      known = prepare(parameter);
      pointers.put(parameter, known);
    }
    return known;
  }

  private CodeBlock prepare(Parameter parameter) {
    NativeType type = CallPlan.unsliced(parameter.type());
    boolean counted = parameter.type() instanceof Slice;
    return switch (type) {
      case Text text -> made(parameter, text.nullable());
      case TextList list -> made(parameter, list.nullable());
      case Copied copied -> made(parameter, false);
      case CopiedPointer pointer -> made(parameter, pointer.nullable());
      case UserObject object -> made(parameter, object.nullable());
      case FunctionPointer callback -> made(parameter, callback.nullable());
      case ArrayPointer array -> array(parameter, array);
      case ViewArray array -> {
        requirePresent(array.nullable(), parameter);
        yield local(
            parameter,
            array.nullable(),
            CodeBlock.of(
                "$T.require($L.segment(), $S)", Ffm.POINTERS, value(parameter), what(parameter)));
      }
      case Dereferenced dereferenced -> target(parameter, dereferenced.target());
      case HandlePointer handle when isOneOfMany(parameter) ->
          local(
              parameter,
              handle.nullable(),
              CodeBlock.of(
                  "$T.embed($L, $L, $S)",
                  Ffm.OPAQUE_HANDLE,
                  value(parameter),
                  call(),
                  what(parameter)));
      case HandlePointer handle ->
          CodeBlock.of("$L.segment()", locals.get(HandleCode.inUse(parameter)));
      case Address address when address.nullable() || counted -> named(parameter, type);
      case ViewPointer view when view.nullable() -> named(parameter, type);
      default -> new CallCode(scope).toC(type, value(parameter), what(parameter));
    };
  }

  /** Whether it is an element of a parameter, for which the method has no resource. */
  private boolean isOneOfMany(Parameter parameter) {
    return !plan.function().parameters().contains(parameter);
  }

  private CodeBlock array(Parameter parameter, ArrayPointer array) {
    ArrayCode arrays = new ArrayCode(scope);
    requirePresent(array.nullable(), parameter);
    CodeBlock values = value(parameter);
    if (plan.isPinned(parameter)) {
      return local(
          parameter, array.nullable(), CodeBlock.of("$T.ofArray($L)", Ffm.MEMORY_SEGMENT, values));
    }
    CodeBlock layout = new LayoutCode(scope).of(array.element());
    if (array.direction().copiesIn() && Carriage.isPlainInArrays(array.element())) {
      return local(
          parameter,
          array.nullable(),
          CodeBlock.of("$L.allocateFrom($L, $L)", memory(parameter), layout, values));
    }
    CodeBlock pointer =
        local(
            parameter,
            array.nullable(),
            CodeBlock.of("$L.allocate($L, $L.length)", memory(parameter), layout, values));
    if (array.direction().copiesIn()) {
      ifPresent(
          array.nullable(),
          parameter,
          arrays.toMemory(
              array.element(),
              Location.start(pointer),
              locals.get(parameter),
              memory(parameter),
              locals.get("i"),
              what(parameter)));
      if (array.direction().copiesOut() && Pointing.holdsSegment(scope.unit(), array.element())) {
        String before = locals.newName(parameter.name() + "Before");
        method.addStatement(ArrayCode.snapshot(before, memory(parameter), pointer));
        snapshots.put(parameter, CodeBlock.of("$L", before));
      }
    }
    return pointer;
  }

  private CodeBlock length(Argument.Length length) {
    Parameter parameter = length.parameter();
    CodeBlock pointer = pointer(parameter);
    CodeBlock count =
        new SliceCode(scope).count(CallPlan.unsliced(parameter.type()), value(parameter), pointer);
    return CodeBlock.of(
        "$L.require($L, $S)", scope.integer(length.type()), count, what(parameter) + ".length");
  }

  /** What C gets a pointer to, in a variable. */
  private CodeBlock made(Parameter parameter, boolean nullable) {
    return local(
        parameter,
        nullable,
        new PointeeCode(scope)
            .make(
                CallPlan.unsliced(parameter.type()),
                parameter.type() instanceof Slice,
                value(parameter),
                memory(parameter),
                what(parameter)));
  }

  /** A copy of the value whose pointer C gets. */
  private CodeBlock target(Parameter parameter, NativeType target) {
    if (target instanceof Copied) {
      CodeBlock copy =
          new PointeeCode(scope)
              .make(target, false, value(parameter), memory(parameter), what(parameter));
      return local(parameter, false, copy);
    }
    CodeBlock pointer =
        local(
            parameter,
            false,
            CodeBlock.of("$L.allocate($L)", memory(parameter), new LayoutCode(scope).of(target)));
    method.addStatement(
        new MemoryCode(scope)
            .write(
                target,
                Location.start(pointer),
                value(parameter),
                memory(parameter),
                what(parameter)));
    return pointer;
  }

  /** In a variable, because a conditional has no type of its own as an argument of a handle. */
  private CodeBlock named(Parameter parameter, NativeType type) {
    CodeBlock pointer = new CallCode(scope).toC(type, value(parameter), what(parameter));
    return local(parameter, false, pointer);
  }

  /** A variable for a pointer, which is named after the parameter. */
  private CodeBlock local(Parameter parameter, boolean nullable, CodeBlock pointer) {
    boolean isStruct = parameter.type() instanceof Copied;
    String name = locals.newName(parameter.name() + (isStruct ? "Struct" : "Pointer"));
    method.addStatement(
        "$T $L =$W$L",
        Ffm.MEMORY_SEGMENT,
        name,
        CallCode.orNull(nullable, value(parameter), pointer));
    return CodeBlock.of("$L", name);
  }

  /** Checked first, so that the statements after it can rely on it. */
  private void requirePresent(boolean nullable, Parameter parameter) {
    if (!nullable) {
      method.addStatement("$T.require($L, $S)", Ffm.ARGUMENTS, value(parameter), what(parameter));
    }
  }

  private void ifPresent(boolean nullable, Parameter parameter, CodeBlock code) {
    if (nullable) {
      method.beginControlFlow("if ($L != null)", value(parameter)).addCode(code);
      method.endControlFlow();
    } else {
      method.addCode(code);
    }
  }

  private CodeBlock value(Parameter parameter) {
    return CodeBlock.of("$L", locals.get(parameter));
  }

  /** Where what an argument points to comes from, and how long it lives. */
  CodeBlock memory(Parameter parameter) {
    return parameter.isRetained() ? CodeBlock.of("$L", locals.get("retained")) : call();
  }

  private CodeBlock call() {
    return CodeBlock.of("$L", locals.get("call"));
  }

  /** The parameter as messages name it. */
  String what(Parameter parameter) {
    return function + ": " + parameter.name();
  }
}

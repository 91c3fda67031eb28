package dev.gatun.processor.emit;

import dev.gatun.annotation.CType;
import dev.gatun.processor.layout.Argument;
import dev.gatun.processor.model.Declaration;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.Callback;
import dev.gatun.processor.model.Declaration.Enumeration;
import dev.gatun.processor.model.Declaration.Handle;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.Direction;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Address;
import dev.gatun.processor.model.NativeType.Allocator;
import dev.gatun.processor.model.NativeType.Anything;
import dev.gatun.processor.model.NativeType.ArrayPointer;
import dev.gatun.processor.model.NativeType.BitField;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.CopiedPointer;
import dev.gatun.processor.model.NativeType.Dereferenced;
import dev.gatun.processor.model.NativeType.Enumerated;
import dev.gatun.processor.model.NativeType.FlagSet;
import dev.gatun.processor.model.NativeType.FlexibleArray;
import dev.gatun.processor.model.NativeType.FunctionPointer;
import dev.gatun.processor.model.NativeType.HandlePointer;
import dev.gatun.processor.model.NativeType.InlineArray;
import dev.gatun.processor.model.NativeType.InlineText;
import dev.gatun.processor.model.NativeType.Nothing;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.NativeType.TaggedUnion;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.model.NativeType.TextList;
import dev.gatun.processor.model.NativeType.UserObject;
import dev.gatun.processor.model.NativeType.Varargs;
import dev.gatun.processor.model.NativeType.ViewArray;
import dev.gatun.processor.model.NativeType.ViewPointer;
import dev.gatun.processor.model.NativeType.Viewed;
import dev.gatun.processor.model.Parameter;
import dev.gatun.processor.model.Unit;
import dev.gatun.processor.model.Variable;
import dev.gatun.processor.plan.CallPlan;
import dev.gatun.processor.plan.Variadic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes declarations as a reader of the header knows them. */
final class CText {
  private static final Pattern FUNCTION = Pattern.compile("\\((\\*+)\\)");

  private final Unit unit;
  private final Set<JavaName> written = new HashSet<>();

  CText(Unit unit) {
    this.unit = unit;
  }

  /** The prototype of a function. */
  String prototype(Function function) {
    return function(function, own(function, type(function.returned())), function.symbol().text());
  }

  /** What the caller is to free is not constant. */
  private static String own(Function function, String type) {
    return function.freedBy().isEmpty() ? type : type.replace("const ", "");
  }

  /** The prototype of the function that closes a handle. */
  static String closing(Handle handle, Function close) {
    return (close.returned() instanceof Nothing ? "void " : "int ")
        + close.symbol().text()
        + "("
        + handle.cName().text()
        + " *"
        + close.parameters().getFirst().name()
        + ")";
  }

  /** The declaration of a global variable. */
  String variable(Variable variable) {
    String name = variable.symbol().text();
    if (variable.type() instanceof Nothing) {
      return name;
    }
    String type = type(variable.type());
    int lengths = type.indexOf('[') < 0 ? type.length() : type.indexOf('[');
    return declarator(type.substring(0, lengths), name) + type.substring(lengths);
  }

  /** The type of a function pointer. */
  String pointerType(Function function) {
    return function(function, type(function.result()), "(*)");
  }

  /** The struct or union by its name. */
  static String tag(Aggregate aggregate) {
    return keyword(aggregate.isUnion() ? "union" : "struct", aggregate.cName().text());
  }

  /** The tagged union by its name. */
  static String tag(SealedUnion union) {
    return keyword("union", union.cName().text());
  }

  /** What returns a function pointer stands inside of its declarator. */
  private String function(Function function, String result, String name) {
    String called = name + "(" + parameters(function) + ")";
    return isFunction(result) ? inside(result, called) : declarator(result, called);
  }

  private String parameters(Function function) {
    CallPlan plan = CallPlan.of(function);
    List<String> parameters = new ArrayList<>();
    plan.arguments().stream()
        .limit(plan.shape().variadic().map(Variadic::first).orElse(plan.arguments().size()))
        .map(argument -> parameter(function, argument))
        .forEach(parameters::add);
    plan.shape().variadic().ifPresent(variadic -> parameters.add("..."));
    return parameters.isEmpty() ? "void" : String.join(", ", parameters);
  }

  private String parameter(Function function, Argument argument) {
    Parameter parameter = argument.parameter();
    String type =
        switch (argument) {
          case Argument.Value value -> type(parameter.type());
          case Argument.Out out -> own(function, written(parameter.type()));
          case Argument.OutLength length -> length.type().spelling() + " *";
          case Argument.Length length -> length.type().spelling();
        };
    return declarator(type, name(argument));
  }

  /** The names of the parameters that a prototype has. */
  static String names(CallPlan plan) {
    return plan.arguments().stream().map(CText::name).collect(Collectors.joining(", "));
  }

  private static String name(Argument argument) {
    Parameter parameter = argument.parameter();
    return switch (argument) {
      case Argument.Value value -> parameter.name();
      case Argument.Out out -> parameter.name();
      case Argument.OutLength length -> parameter.name() + "Length";
      case Argument.Length length -> {
        String name = ((Slice) parameter.type()).length().text();
        yield name.isEmpty() ? parameter.name() + "Length" : name;
      }
    };
  }

  /** The pointer through which C writes a result; an array is written where it lies. */
  private String written(NativeType result) {
    return result instanceof Slice slice
        ? type(slice).replaceFirst("^const ", "")
        : pointerTo(result);
  }

  private String type(NativeType type) {
    return switch (type) {
      case Nothing nothing -> "void";
      case Scalar scalar -> scalar.c() == CType.BOOL ? "bool" : scalar.c().spelling();
      case Enumerated enumerated ->
          enumerated.c() == CType.INT ? named(enumerated.type()) : enumerated.c().spelling();
      case FlagSet flags -> flags.c().spelling();
      case Address address -> "void *";
      case UserObject object -> "void *";
      case Text text -> "const " + text.encoding().unit().spelling() + " *";
      case InlineText text -> text.encoding().unit().spelling() + "[" + text.length() + "]";
      case TextList list -> "const " + list.encoding().unit().spelling() + " *const *";
      case BitField bits -> type(bits.number()) + " : " + bits.width();
      case Copied copied -> named(copied.type());
      case CopiedPointer pointer -> "const " + named(pointer.type()) + " *";
      case Viewed viewed -> named(viewed.type());
      case ViewPointer pointer -> named(pointer.type()) + " *";
      case ViewArray array -> named(array.type()) + " *";
      case ArrayPointer array ->
          array.element() instanceof Text text
              ? type(text) + "const *"
              : (array.direction() == Direction.IN ? "const " : "") + pointerTo(array.element());
      case Slice slice -> type(slice.data());
      case InlineArray array -> inlineArray(array);
      case FlexibleArray array -> type(array.element()) + "[]";
      case TaggedUnion tagged -> named(tagged.union());
      case FunctionPointer pointer ->
          unit.known().get(pointer.callback()) instanceof Callback callback
              ? pointerType(callback)
              : "void (*)()";
      case HandlePointer pointer -> named(pointer.type()) + " *";
      case Dereferenced dereferenced -> dereferenced(dereferenced.target());
      case Varargs varargs -> "...";
      case Anything anything -> "...";
      case Allocator allocator -> "";
    };
  }

  private String inlineArray(InlineArray array) {
    StringBuilder lengths = new StringBuilder();
    NativeType element = array;
    while (element instanceof InlineArray rows) {
      lengths.append('[').append(rows.length()).append(']');
      element = rows.element();
    }
    return element instanceof InlineText text
        ? text.encoding().unit().spelling() + lengths + "[" + text.length() + "]"
        : type(element) + lengths;
  }

  /** A function that is passed one of its own kind goes on without an end, so there by its name. */
  private String pointerType(Callback callback) {
    if (!written.add(callback.name())) {
      return callback.name().simple();
    }
    String type = pointerType(callback.function());
    written.remove(callback.name());
    return type;
  }

  private String dereferenced(NativeType target) {
    boolean isPointer =
        target instanceof Text || target instanceof Address || target instanceof HandlePointer;
    return (isPointer ? "" : "const ") + pointerTo(target);
  }

  private String pointerTo(NativeType target) {
    String type = type(target);
    if (isFunction(type)) {
      return inside(type, "*");
    }
    return type.endsWith("*") ? type + "*" : type + " *";
  }

  private static String declarator(String type, String name) {
    if (isFunction(type)) {
      return inside(type, name);
    }
    return type.endsWith("*") ? type + name : type + " " + name;
  }

  /** Whether a type is a pointer to a function, or to such a pointer. */
  private static boolean isFunction(String type) {
    return FUNCTION.matcher(type).find();
  }

  /** What is said of a function pointer stands behind its star. */
  private static String inside(String type, String more) {
    return FUNCTION.matcher(type).replaceFirst("($1" + Matcher.quoteReplacement(more) + ")");
  }

  private String named(JavaName name) {
    Declaration declaration = unit.known().get(name);
    return switch (declaration) {
      case Aggregate aggregate -> tag(aggregate);
      case SealedUnion union -> tag(union);
      case Enumeration enumeration -> keyword("enum", enumeration.cName().text());
      case Handle handle -> handle.cName().text();
      default -> name.simple();
    };
  }

  private static String keyword(String keyword, String name) {
    return name.startsWith(keyword + " ") ? name : keyword + " " + name;
  }
}

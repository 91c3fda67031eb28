package dev.gatun.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.gatun.annotation.CType;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.Declaration;
import dev.gatun.processor.model.Encoding;
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
import dev.gatun.processor.model.ObjectType;
import dev.gatun.processor.model.Unit;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The names that can be used in one generated file, with the static imports that they need. */
final class Scope {
  private final Unit unit;
  private final Map<ClassName, Set<String>> imported = new TreeMap<>();

  Scope(Unit unit) {
    this.unit = unit;
  }

  Unit unit() {
    return unit;
  }

  /**
   * A constant or static method, by its bare name unless that would mean something else in the
   * user's types.
   */
  CodeBlock constant(ClassName type, String name) {
    if (!unit.reservedNames().contains(name)) {
      imported.computeIfAbsent(type, key -> new TreeSet<>()).add(name);
    }
    return CodeBlock.of("$T." + name, type);
  }

  CodeBlock integer(CType type) {
    return constant(Ffm.C_INTEGER, type.name());
  }

  /** The strings of an encoding. */
  CodeBlock string(Encoding encoding) {
    return switch (encoding) {
      case Encoding.Wide wide ->
          constant(
              Ffm.C_STRING,
              switch (wide.unit()) {
                case CHAR16_T -> "UTF_16";
                case CHAR32_T -> "UTF_32";
                default -> "WIDE";
              });
      case Encoding.Bytes bytes ->
          bytes.equals(Encoding.UTF_8)
              ? constant(Ffm.C_STRING, "UTF_8")
              : CodeBlock.of("$T.of($S)", Ffm.C_STRING, bytes.charset());
    };
  }

  /** How many units a string that C counts has. */
  CodeBlock count(Encoding encoding, CodeBlock pointer) {
    return encoding instanceof Encoding.Bytes
        ? CodeBlock.of("$L.byteSize()", pointer)
        : CodeBlock.of("$L.count($L)", string(encoding), pointer);
  }

  CodeBlock layout(Carrier carrier) {
    return constant(Ffm.VALUE_LAYOUT, "JAVA_" + carrier.name());
  }

  /** The layout for access in memory, whose alignment is checked once for the whole struct. */
  CodeBlock accessLayout(Carrier carrier) {
    return carrier.size() == 1
        ? layout(carrier)
        : constant(Ffm.VALUE_LAYOUT, "JAVA_" + carrier.name() + "_UNALIGNED");
  }

  CodeBlock address() {
    return constant(Ffm.VALUE_LAYOUT, "ADDRESS");
  }

  CodeBlock accessAddress() {
    return constant(Ffm.VALUE_LAYOUT, "ADDRESS_UNALIGNED");
  }

  void addStaticImports(JavaFile.Builder file) {
    imported.forEach((type, names) -> file.addStaticImport(type, names.toArray(String[]::new)));
  }

  /** Names for local variables, none of which hides a type in an expression. */
  NameAllocator locals() {
    Set<String> types = new TreeSet<>();
    for (Declaration declaration : unit.known().values()) {
      types.addAll(declaration.generated().simpleNames());
      if (declaration instanceof Declaration.Enumeration) {
        types.addAll(declaration.name().simpleNames());
      }
    }
    NameAllocator locals = new NameAllocator();
    types.forEach(locals::newName);
    return locals;
  }

  /** The declared type. */
  static ClassName type(JavaName name) {
    ClassName outermost = ClassName.get(name.packageName(), name.simpleNames().getFirst());
    for (String inner : name.simpleNames().subList(1, name.simpleNames().size())) {
      outermost = outermost.nestedClass(inner);
    }
    return outermost;
  }

  /**
   * A constant of a declared enum. Small letters may be the name of a variable as well, which would
   * hide the type in an expression.
   */
  static CodeBlock enumConstant(JavaName type, String constant) {
    return Character.isLowerCase(type.simpleNames().getFirst().charAt(0))
        ? CodeBlock.of("$L.$L", type.qualified(), constant)
        : CodeBlock.of("$T.$L", type(type), constant);
  }

  /** The type that is generated for a declared type. */
  ClassName generated(JavaName declared) {
    Declaration declaration = unit.known().get(declared);
    return type(declaration.generated());
  }

  /** The view of some memory; of a union that is tagged itself, the variant that it holds. */
  CodeBlock view(JavaName declared, CodeBlock memory) {
    return CodeBlock.of(
        unit.sealedUnion(declared).isPresent() ? "$T.of($L)" : "new $T($L)",
        generated(declared),
        memory);
  }

  static TypeName primitive(Carrier carrier) {
    return switch (carrier) {
      case BOOLEAN -> TypeName.BOOLEAN;
      case BYTE -> TypeName.BYTE;
      case SHORT -> TypeName.SHORT;
      case CHAR -> TypeName.CHAR;
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      case FLOAT -> TypeName.FLOAT;
      case DOUBLE -> TypeName.DOUBLE;
    };
  }

  /** A type of objects as the user declared it. */
  private static TypeName object(ObjectType type) {
    return switch (type) {
      case ObjectType.Named named when named.wildcards() > 0 ->
          ParameterizedTypeName.get(
              type(named.name()),
              Collections.nCopies(named.wildcards(), WildcardTypeName.subtypeOf(Object.class))
                  .toArray(TypeName[]::new));
      case ObjectType.Named named -> type(named.name());
      case ObjectType.Primitive primitive -> primitive(primitive.carrier());
      case ObjectType.ArrayOf array -> ArrayTypeName.of(object(array.element()));
    };
  }

  /** A type of objects as a class literal names it. */
  static TypeName erased(ObjectType type) {
    return switch (type) {
      case ObjectType.Named named -> type(named.name());
      case ObjectType.Primitive primitive -> primitive(primitive.carrier());
      case ObjectType.ArrayOf array -> ArrayTypeName.of(erased(array.element()));
    };
  }

  /** A type as the user declared it. */
  static TypeName declared(NativeType type) {
    return switch (type) {
      case Nothing nothing -> TypeName.VOID;
      case BitField bits -> declared(bits.number());
      case Scalar scalar -> primitive(scalar.carrier());
      case Enumerated enumerated -> type(enumerated.type());
      case FlagSet flags ->
          ParameterizedTypeName.get(
              ClassName.get("java.util", flags.isEnumSet() ? "EnumSet" : "Set"),
              type(flags.type()));
      case Address address -> Ffm.MEMORY_SEGMENT;
      case Text text -> Ffm.STRING;
      case InlineText text -> Ffm.STRING;
      case TextList list -> ArrayTypeName.of(Ffm.STRING);
      case Copied copied -> type(copied.type());
      case CopiedPointer pointer -> type(pointer.type());
      case Viewed viewed -> type(viewed.type());
      case ViewPointer pointer -> type(pointer.type());
      case ViewArray array -> ParameterizedTypeName.get(Ffm.STRUCT_ARRAY, type(array.type()));
      case ArrayPointer array -> ArrayTypeName.of(declared(array.element()));
      case Slice slice -> declared(slice.data());
      case InlineArray array -> arrayOf(array.element());
      case FlexibleArray array -> arrayOf(array.element());
      case TaggedUnion tagged -> type(tagged.union());
      case FunctionPointer pointer -> type(pointer.callback());
      case HandlePointer pointer -> type(pointer.type());
      case UserObject object -> object(object.type());
      case Dereferenced dereferenced -> declared(dereferenced.target());
      case Varargs varargs -> ArrayTypeName.of(declared(varargs.element()));
      case Anything anything -> ClassName.OBJECT;
      case Allocator allocator -> allocator.isArena() ? Ffm.ARENA : Ffm.SEGMENT_ALLOCATOR;
    };
  }

  private static TypeName arrayOf(NativeType element) {
    return element instanceof Viewed view
        ? ParameterizedTypeName.get(Ffm.STRUCT_ARRAY, type(view.type()))
        : ArrayTypeName.of(declared(element));
  }
}

package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Address;
import dev.gatun.processor.model.NativeType.Allocator;
import dev.gatun.processor.model.NativeType.Dereferenced;
import dev.gatun.processor.model.NativeType.Enumerated;
import dev.gatun.processor.model.NativeType.FunctionPointer;
import dev.gatun.processor.model.NativeType.HandlePointer;
import dev.gatun.processor.model.NativeType.Nothing;
import dev.gatun.processor.model.NativeType.Viewed;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads a Java type with its annotations as a type of C. */
final class TypeReader {
  private final Visibility visibility;
  private final Set<TypeElement> references;

  /**
   * Creates a reader.
   *
   * @param visibility tells what generated code sees
   * @param references takes every declared type that is met
   */
  TypeReader(Visibility visibility, Set<TypeElement> references) {
    this.visibility = visibility;
    this.references = references;
  }

  Visibility visibility() {
    return visibility;
  }

  /** The type, or nothing where it was reported. */
  Optional<NativeType> read(Site site) {
    if (!visibility.check(site.element(), site.type(), site.found())) {
      return Optional.empty();
    }
    if (site.has("UserData")) {
      return new UserDataUse(site).read().flatMap(object -> Uses.check(site, object));
    }
    boolean isTarget = site.has("Deref") && site.place() == Place.CALLBACK_PARAMETER;
    Optional<NativeType> type = isTarget ? dereferenced(site) : plain(site);
    return type.flatMap(plain -> Uses.check(site, plain));
  }

  private Optional<NativeType> plain(Site site) {
    if (!FlagsUse.check(site)) {
      return Optional.empty();
    }
    return switch (site.type().getKind()) {
      case VOID -> Optional.of(new Nothing());
      case BOOLEAN -> ScalarReader.read(site, Carrier.BOOLEAN);
      case BYTE -> ScalarReader.read(site, Carrier.BYTE);
      case SHORT -> ScalarReader.read(site, Carrier.SHORT);
      case CHAR -> ScalarReader.read(site, Carrier.CHAR);
      case INT -> ScalarReader.read(site, Carrier.INT);
      case LONG -> ScalarReader.read(site, Carrier.LONG);
      case FLOAT -> ScalarReader.read(site, Carrier.FLOAT);
      case DOUBLE -> ScalarReader.read(site, Carrier.DOUBLE);
      case ARRAY -> arrays().read(site, ((ArrayType) site.type()).getComponentType());
      case DECLARED -> declared(site, (TypeElement) ((DeclaredType) site.type()).asElement());
      case ERROR -> throw new IncompleteException();
      default -> unsupported(site);
    };
  }

  private Optional<NativeType> declared(Site site, TypeElement type) {
    if (FlagsUse.isMeant(site)) {
      return FlagsUse.read(site, references);
    }
    boolean hasC =
        Annotations.has(type, "CEnum")
            || isBox(type)
            || Kinds.is(type.asType(), "java.lang.String");
    if (!hasC && !ScalarReader.check(site, type.getSimpleName().toString())) {
      return Optional.empty();
    }
    return switch (type.getQualifiedName().toString()) {
      case "java.lang.String" -> TextReader.read(site);
      case "java.lang.foreign.MemorySegment" -> address(site);
      case "java.lang.foreign.Arena" -> allocator(site, true);
      case "java.lang.foreign.SegmentAllocator" -> allocator(site, false);
      case "dev.gatun.runtime.StructArray" -> arrays().readViews(site, typeArgument(site));
      default -> ofUser(site, type);
    };
  }

  private Optional<NativeType> ofUser(Site site, TypeElement type) {
    if (Annotations.has(type, "CEnum")) {
      references.add(type);
      return ScalarReader.ofEnum(site).map(c -> new Enumerated(JavaNames.of(type), c));
    }
    if (Kinds.isAggregate(type)) {
      references.add(type);
      return new AggregateUse(site, type).read();
    }
    if (Annotations.has(type, "Callback")) {
      references.add(type);
      return Optional.of(new FunctionPointer(JavaNames.of(type), site.isNullable()));
    }
    if (Annotations.has(type, "Handle")) {
      references.add(type);
      return Optional.of(new HandlePointer(JavaNames.of(type), site.isNullable()));
    }
    return undeclared(site, type);
  }

  private Optional<NativeType> dereferenced(Site site) {
    Optional<NativeType> target = plain(site.of(Place.ELEMENT, site.type()));
    return target.flatMap(
        type ->
            type instanceof Viewed
                ? site.refuseAt(
                    "Deref",
                    Problem.DEREF_WITHOUT_POINTER,
                    site.name(),
                    "drop @Deref: a view is a pointer already")
                : Optional.of(new Dereferenced(type)));
  }

  private static Optional<NativeType> address(Site site) {
    return Optional.of(new Address(site.isNullable()));
  }

  private Optional<NativeType> allocator(Site site, boolean isArena) {
    return site.place() == Place.PARAMETER
        ? Optional.of(new Allocator(isArena))
        : unsupported(site);
  }

  private ArrayUse arrays() {
    return new ArrayUse(this);
  }

  private static TypeMirror typeArgument(Site site) {
    var arguments = ((DeclaredType) site.type()).getTypeArguments();
    return arguments.isEmpty() ? site.type() : arguments.getFirst();
  }

  private Optional<NativeType> undeclared(Site site, TypeElement type) {
    if (isBox(type)) {
      String primitive =
          switch (type.getSimpleName().toString()) {
            case "Integer" -> "int";
            case "Character" -> "char";
            default -> type.getSimpleName().toString().toLowerCase(Locale.ROOT);
          };
      return site.refuse(
          Problem.BOX_INSTEAD_OF_PRIMITIVE, type.getSimpleName(), "'" + primitive + "'");
    }
    boolean isUsers = !type.getQualifiedName().toString().startsWith("java.");
    if (isUsers && type.getKind() == ElementKind.ENUM) {
      return site.refuse(
          Problem.TYPE_HAS_NO_ANNOTATION,
          type.getSimpleName(),
          "the numbers of its constants in C are not known",
          "@CEnum");
    }
    if (isUsers && Kinds.isRecord(type)) {
      return site.refuse(
          Problem.TYPE_HAS_NO_ANNOTATION,
          type.getSimpleName(),
          "a record crosses as a struct, or as a union",
          "@Struct");
    }
    if (isUsers && Kinds.isInterface(type)) {
      return site.refuse(
          Problem.TYPE_HAS_NO_ANNOTATION,
          type.getSimpleName(),
          "an interface is the view of a struct or union, a function that C calls, or an opaque"
              + " pointer",
          "@Struct, @Union, @Callback or @Handle");
    }
    return unsupported(site);
  }

  private static boolean isBox(TypeElement type) {
    return switch (type.getQualifiedName().toString()) {
      case "java.lang.Boolean", "java.lang.Byte", "java.lang.Short", "java.lang.Character" -> true;
      case "java.lang.Integer", "java.lang.Long", "java.lang.Float", "java.lang.Double" -> true;
      default -> false;
    };
  }

  static Optional<NativeType> unsupported(Site site) {
    return site.refuse(
        Problem.TYPE_IS_NOT_SUPPORTED,
        TypeText.of(site.type()),
        site.place().words(),
        "C has no type that it could be there",
        suggestion(site));
  }

  private static String suggestion(Site site) {
    String type = site.type().toString();
    if (type.startsWith("java.util.List") || type.startsWith("java.nio")) {
      return "an array, a StructArray or a MemorySegment";
    }
    if (type.startsWith("java.util.function")) {
      return "an interface of your own with @Callback";
    }
    if (Kinds.is(site.type(), "java.lang.Void")) {
      return "'void'";
    }
    return switch (site.place()) {
      case RECORD_MEMBER, VIEW_MEMBER ->
          "a primitive, a String, a MemorySegment, or a struct or union";
      case ELEMENT -> "a primitive, an enum, a String, a MemorySegment or a record with @Struct";
      default -> "a primitive, a String, a MemorySegment, or a type that is declared for C";
    };
  }
}

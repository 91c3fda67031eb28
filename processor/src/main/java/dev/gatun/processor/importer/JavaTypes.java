package dev.gatun.processor.importer;

import dev.gatun.annotation.CType;
import dev.gatun.processor.header.HeaderEnum;
import dev.gatun.processor.header.HeaderFacts;
import dev.gatun.processor.header.HeaderStruct;
import dev.gatun.processor.header.HeaderType;
import dev.gatun.processor.header.HeaderType.Array;
import dev.gatun.processor.header.HeaderType.Enumeration;
import dev.gatun.processor.header.HeaderType.Function;
import dev.gatun.processor.header.HeaderType.Number;
import dev.gatun.processor.header.HeaderType.Other;
import dev.gatun.processor.header.HeaderType.Pointer;
import dev.gatun.processor.header.HeaderType.Qualified;
import dev.gatun.processor.header.HeaderType.Struct;
import dev.gatun.processor.header.HeaderType.Typedef;
import dev.gatun.processor.header.HeaderType.Void;
import dev.gatun.processor.importer.TypeTable.Form;
import java.util.Optional;

/** What Java has for a type of C, as it is written. */
final class JavaTypes {
  private static final String SEGMENT = "MemorySegment";
  private static final String NULLABLE_SEGMENT = "@Nullable MemorySegment";

  private final HeaderFacts facts;
  private final TypeTable table;
  private final HeaderNames names;
  private final Enums enums;
  private final Callbacks callbacks;
  private final Shapes shapes;

  JavaTypes(
      HeaderFacts facts,
      TypeTable table,
      HeaderNames names,
      Enums enums,
      Structs structs,
      Callbacks callbacks,
      ByValue byValue) {
    this.facts = facts;
    this.table = table;
    this.names = names;
    this.enums = enums;
    this.callbacks = callbacks;
    this.shapes = new Shapes(facts, names, structs, new MemberTypes(facts, table, this), byValue);
    callbacks.use(this);
  }

  Shapes shapes() {
    return shapes;
  }

  /**
   * The Java type, with the annotations that belong to it.
   *
   * @throws NotDeclarableException if there is none
   */
  String of(HeaderType type, Place place, Site site) throws NotDeclarableException {
    checkArguments(type);
    return switch (HeaderFacts.plain(type)) {
      case Void nothing when place == Place.RESULT || place == Place.CALLBACK_RESULT -> "void";
      case Number number -> Scalar.of(type, facts.abi()).written();
      case Enumeration enumeration -> enumeration(enumeration.key(), place);
      case Pointer pointer -> pointer(type, pointer, place, site);
      case Struct struct -> struct(struct.key(), place);
      case Array array -> throw new NotDeclarableException("it is an array");
      case Function function -> throw new NotDeclarableException("it is a function");
      case Other other -> throw new NotDeclarableException("Java has no " + other.name());
      case HeaderType other -> throw new NotDeclarableException("Java has nothing for it");
    };
  }

  /** What it is made of, each platform has otherwise. */
  private static void checkArguments(HeaderType type) throws NotDeclarableException {
    HeaderType at = type;
    while (at instanceof Typedef || at instanceof Qualified || at instanceof Pointer) {
      if (at instanceof Typedef typedef && typedef.name().endsWith("va_list")) {
        throw new NotDeclarableException("Java has no va_list");
      }
      at =
          switch (at) {
            case Typedef typedef -> typedef.type();
            case Qualified qualified -> qualified.type();
            case HeaderType other -> ((Pointer) other).target();
          };
    }
    if (at instanceof Struct struct && struct.key().contains("va_list")) {
      throw new NotDeclarableException("Java has no va_list");
    }
  }

  private String enumeration(String key, Place place) throws NotDeclarableException {
    HeaderEnum known =
        facts
            .enumeration(key)
            .orElseThrow(() -> new NotDeclarableException("nothing is known of " + key));
    return enums.isEnum(known) && place != Place.UNION_RECORD
        ? table.name(Form.ENUM, key)
        : Scalar.ofInteger(known.size(), known.isSigned(), facts.abi()).written();
  }

  private String struct(String key, Place place) throws NotDeclarableException {
    if (place == Place.VIEW || place == Place.VARIABLE) {
      if (shapes.of(key).isNone()) {
        throw new NotDeclarableException("nothing of " + key + " can be declared");
      }
      return table.name(Form.VIEW, key);
    }
    shapes.checkByValue(key);
    return table.name(Form.RECORD, key);
  }

  private String pointer(HeaderType type, Pointer pointer, Place place, Site site)
      throws NotDeclarableException {
    String segment = place == Place.PARAMETER ? SEGMENT : NULLABLE_SEGMENT;
    if (place.isRecord() || place == Place.CALLBACK_RESULT) {
      return segment;
    }
    return switch (HeaderFacts.plain(pointer.target())) {
      case Function function ->
          callbacks
              .of(type, function, site)
              .map(
                  name -> (place == Place.PARAMETER ? "@Nullable @Retained " : "@Nullable ") + name)
              .orElse(segment);
      case Number number -> isString(pointer, place) ? string(pointer, place) : segment;
      case Struct struct -> struct(struct.key(), place, segment);
      case Pointer inner when place == Place.PARAMETER ->
          handles(pointer, inner, site).orElse(segment);
      default -> segment;
    };
  }

  private boolean isString(Pointer pointer, Place place) throws NotDeclarableException {
    boolean isConst = pointer.target() instanceof Qualified target && isConst(target);
    boolean hasText =
        place == Place.PARAMETER || place == Place.RESULT || place == Place.CALLBACK_PARAMETER;
    if (!isConst || !hasText) {
      return false;
    }
    Number number = (Number) HeaderFacts.plain(pointer.target());
    return number.name().equals("char") || isWide(pointer);
  }

  private boolean isWide(Pointer pointer) throws NotDeclarableException {
    Number number = (Number) HeaderFacts.plain(pointer.target());
    return number.size() <= Long.BYTES
        && Scalar.of(pointer.target(), facts.abi()).c() == CType.WCHAR_T;
  }

  private String string(Pointer pointer, Place place) throws NotDeclarableException {
    return (place == Place.PARAMETER ? "" : "@Nullable ")
        + (isWide(pointer) ? "@C(WCHAR_T) " : "")
        + "String";
  }

  static boolean isConst(HeaderType type) {
    return switch (type) {
      case Qualified qualified ->
          qualified.qualifier().equals("const") || isConst(qualified.type());
      case Typedef typedef -> isConst(typedef.type());
      case Array array -> isConst(array.element());
      default -> false;
    };
  }

  private String struct(String key, Place place, String segment) throws NotDeclarableException {
    if (!names.isOwn(key)) {
      return segment;
    }
    String nullable = place == Place.PARAMETER ? "" : "@Nullable ";
    if (isOpaque(key)) {
      return place == Place.VARIABLE || names.of(key).isEmpty()
          ? segment
          : nullable + table.name(Form.HANDLE, key);
    }
    if (shapes.of(key).isNone()) {
      return segment;
    }
    boolean isInMemory = place == Place.VIEW || place == Place.VARIABLE;
    return (isInMemory ? "@Deref " : "") + nullable + table.name(Form.VIEW, key);
  }

  private boolean isOpaque(String key) {
    return facts.struct(key).filter(HeaderStruct::isComplete).isEmpty();
  }

  /** A pointer to a pointer to something opaque is an array of it, of one element mostly. */
  private Optional<String> handles(Pointer outer, Pointer inner, Site site) {
    boolean isHandle =
        HeaderFacts.plain(inner.target()) instanceof Struct struct
            && names.isOwn(struct.key())
            && !struct.key().contains("va_list")
            && names.of(struct.key()).isPresent()
            && isOpaque(struct.key());
    if (!isHandle) {
      return Optional.empty();
    }
    String name = table.name(Form.HANDLE, ((Struct) HeaderFacts.plain(inner.target())).key());
    return Optional.of((isConst(outer.target()) ? "@In " : "") + "@Nullable " + name + "[]");
  }
}

package dev.gatun.processor.importer;

import dev.gatun.processor.header.HeaderEnum;
import dev.gatun.processor.header.HeaderFacts;
import dev.gatun.processor.header.HeaderStruct.HeaderMember;
import dev.gatun.processor.header.HeaderType;
import dev.gatun.processor.header.HeaderType.Array;
import dev.gatun.processor.header.HeaderType.Enumeration;
import dev.gatun.processor.header.HeaderType.Number;
import dev.gatun.processor.header.HeaderType.Pointer;
import dev.gatun.processor.header.HeaderType.Struct;
import dev.gatun.processor.importer.TypeTable.Form;
import java.util.ArrayList;
import java.util.List;

/** What Java has for members of structs and for variables. */
final class MemberTypes {
  private final HeaderFacts facts;
  private final TypeTable table;
  private final JavaTypes types;

  /**
   * The type of a member.
   *
   * @param annotations what stands before a getter or component beside the type
   * @param type the type
   * @param isWritten whether there is a setter
   * @param hasLifetime whether the setter takes an arena
   */
  record MemberType(String annotations, String type, boolean isWritten, boolean hasLifetime) {}

  MemberTypes(HeaderFacts facts, TypeTable table, JavaTypes types) {
    this.facts = facts;
    this.table = table;
    this.types = types;
  }

  /**
   * The type of a member.
   *
   * @throws NotDeclarableException if there is none
   */
  MemberType of(HeaderMember member, Place place, Site site) throws NotDeclarableException {
    HeaderType plain = HeaderFacts.plain(member.type());
    if (member.bits().isPresent()) {
      return bits(member, plain, place);
    }
    if (member.name().isEmpty()) {
      if (!(plain instanceof Struct)) {
        throw new NotDeclarableException("it has no name");
      }
      return new MemberType("@Anonymous ", types.of(member.type(), place, site), false, false);
    }
    return of(member.type(), place, site);
  }

  /** The type of a member or variable that is no bit-field. */
  MemberType of(HeaderType type, Place place, Site site) throws NotDeclarableException {
    HeaderType plain = HeaderFacts.plain(type);
    if (plain instanceof Array array) {
      return array(type, array, place);
    }
    String written = types.of(type, place, site);
    if (place == Place.UNION_RECORD && written.endsWith("boolean")) {
      throw new NotDeclarableException("not every byte of a union is a truth value");
    }
    boolean isFunction = Callbacks.function(type).isPresent() && !written.endsWith("MemorySegment");
    boolean isWritten = !(plain instanceof Struct) && !JavaTypes.isConst(type);
    boolean isBehind = written.startsWith("@Deref ");
    return new MemberType(
        isBehind ? "@Deref " : "",
        isBehind ? written.substring("@Deref ".length()) : written,
        isWritten,
        isFunction);
  }

  private MemberType bits(HeaderMember member, HeaderType plain, Place place)
      throws NotDeclarableException {
    String type;
    if (plain instanceof Enumeration enumeration) {
      HeaderEnum known = facts.enumeration(enumeration.key()).orElseThrow();
      type = Scalar.ofInteger(known.size(), known.isSigned(), facts.abi()).written();
    } else {
      type = Scalar.of(member.type(), facts.abi()).written();
    }
    if (place == Place.UNION_RECORD && type.endsWith("boolean")) {
      throw new NotDeclarableException("not every byte of a union is a truth value");
    }
    return new MemberType(
        "@Bits(" + member.bits().orElseThrow().width() + ") ",
        type,
        !JavaTypes.isConst(member.type()),
        false);
  }

  private MemberType array(HeaderType type, Array array, Place place)
      throws NotDeclarableException {
    List<Long> lengths = new ArrayList<>();
    HeaderType element = array;
    while (HeaderFacts.plain(element) instanceof Array inner) {
      if (inner.length() < 1 || inner.length() > Integer.MAX_VALUE) {
        throw new NotDeclarableException("C does not say how many elements it has");
      }
      lengths.add(inner.length());
      element = inner.element();
    }
    boolean isWritten = !JavaTypes.isConst(type);
    String brackets = "[]".repeat(lengths.size());
    return switch (HeaderFacts.plain(element)) {
      case Number number when number.name().equals("char") && place != Place.UNION_RECORD ->
          new MemberType(
              length(lengths), "String" + "[]".repeat(lengths.size() - 1), isWritten, false);
      case Number number -> {
        String written = Scalar.of(element, facts.abi()).element();
        if (place == Place.UNION_RECORD && written.equals("boolean")) {
          throw new NotDeclarableException("not every byte of a union is a truth value");
        }
        yield new MemberType(length(lengths), written + brackets, isWritten, false);
      }
      case Enumeration enumeration -> {
        HeaderEnum known = facts.enumeration(enumeration.key()).orElseThrow();
        String written = Scalar.ofInteger(known.size(), true, facts.abi()).element();
        yield new MemberType(length(lengths), written + brackets, isWritten, false);
      }
      case Pointer pointer ->
          new MemberType(length(lengths), "@Nullable MemorySegment" + brackets, isWritten, false);
      case Struct struct -> structs(struct.key(), lengths, place);
      default -> throw new NotDeclarableException("Java has nothing for its elements");
    };
  }

  private MemberType structs(String key, List<Long> lengths, Place place)
      throws NotDeclarableException {
    String element = types.of(new Struct(key), place, null);
    if (place.isRecord()) {
      return new MemberType(length(lengths), element + "[]".repeat(lengths.size()), false, false);
    }
    long all = lengths.stream().reduce(1L, Math::multiplyExact);
    if (all > Integer.MAX_VALUE) {
      throw new NotDeclarableException("it has too many elements");
    }
    return new MemberType(
        length(List.of(all)), "StructArray<" + table.name(Form.VIEW, key) + ">", false, false);
  }

  private static String length(List<Long> lengths) {
    String list = String.join(", ", lengths.stream().map(String::valueOf).toList());
    return "@Length(" + (lengths.size() == 1 ? list : "{" + list + "}") + ") ";
  }
}

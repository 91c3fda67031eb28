package dev.gatun.processor.header;

import dev.gatun.processor.header.ByteQuestions.Call;
import dev.gatun.processor.header.ByteQuestions.Enum;
import dev.gatun.processor.header.ByteQuestions.Form;
import dev.gatun.processor.header.ByteQuestions.Inside;
import dev.gatun.processor.header.ByteQuestions.Member;
import dev.gatun.processor.header.ByteQuestions.Struct;
import dev.gatun.processor.layout.Argument;
import dev.gatun.processor.model.Constant;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.Enumeration;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.BitField;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.FlexibleArray;
import dev.gatun.processor.model.NativeType.InlineArray;
import dev.gatun.processor.model.NativeType.InlineText;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.NativeType.TaggedUnion;
import dev.gatun.processor.model.NativeType.Viewed;
import dev.gatun.processor.model.Unit;
import dev.gatun.processor.model.Variable;
import dev.gatun.processor.model.Variable.Access;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds what there is to ask of a library's headers by name, down to each member. */
final class ByteQuestionsOfLibrary {
  private final Unit unit;
  private final Set<JavaName> around = new LinkedHashSet<>();

  private ByteQuestionsOfLibrary(Unit unit) {
    this.unit = unit;
  }

  /**
   * @param aggregates the structs and unions that are asked for
   */
  static ByteQuestions of(Unit unit, Library library, List<Aggregate> aggregates) {
    ByteQuestionsOfLibrary questions = new ByteQuestionsOfLibrary(unit);
    SortedSet<String> variables =
        library.variables().stream()
            .filter(variable -> variable.access() != Access.ADDRESS)
            .map(Variable::symbol)
            .map(symbol -> symbol.text())
            .collect(Collectors.toCollection(TreeSet::new));
    SortedMap<String, Call> calls = new TreeMap<>();
    unit.calledBy(library).stream()
        .filter(function -> DeclaredTypes.fixed(function).stream().noneMatch(it -> isStruct(it)))
        .forEach(function -> calls.merge(function.symbol().text(), call(function), Call::with));
    Map<String, Enum> enums = new LinkedHashMap<>();
    unit.known().values().stream()
        .filter(Enumeration.class::isInstance)
        .map(Enumeration.class::cast)
        .filter(it -> unit.libraryAround(it.name()).orElse(library).equals(library))
        .forEach(it -> enums.merge(it.cName().text(), asked(it), Enum::with));
    Map<String, Struct> structs = new LinkedHashMap<>();
    for (Aggregate aggregate : aggregates) {
      structs.merge(aggregate.cName().text(), questions.struct(aggregate), Struct::with);
    }
    return new ByteQuestions(
        variables, calls, List.copyOf(enums.values()), List.copyOf(structs.values()));
  }

  private static Call call(Function function) {
    return new Call(DeclaredTypes.fixed(function).size(), !DeclaredTypes.isVariadic(function));
  }

  /** What is passed by value; zero is no such thing. */
  private static boolean isStruct(Argument argument) {
    return argument instanceof Argument.Value value
        && switch (value.parameter().type()) {
          case Copied copied -> true;
          case Viewed viewed -> true;
          case TaggedUnion tagged -> true;
          default -> false;
        };
  }

  /** Constants with a name for C are asked for each by itself. */
  private static Enum asked(Enumeration enumeration) {
    String name = enumeration.cName().text();
    List<String> constants =
        enumeration.constants().stream()
            .filter(constant -> !constant.isUnknown() && constant.cName().isEmpty())
            .map(Constant::name)
            .toList();
    return new Enum(name, spellings(enumeration.name().simple(), name), constants);
  }

  private Struct struct(Aggregate aggregate) {
    String name = aggregate.cName().text();
    List<String> spellings =
        aggregate.isPartial() ? List.of(name) : spellings(aggregate.name().simple(), name);
    return new Struct(name, spellings, inside(aggregate));
  }

  private Inside inside(Aggregate aggregate) {
    Set<String> ofBase =
        aggregate.base().flatMap(unit::aggregate).stream()
            .flatMap(base -> base.members().stream())
            .map(member -> member.name())
            .collect(Collectors.toSet());
    List<Member> members = new ArrayList<>();
    around.add(aggregate.name());
    for (dev.gatun.processor.model.Member member : aggregate.members()) {
      if (member.type() instanceof BitField bits && !bits.isNamed()) {
        continue;
      }
      // What Java extends may be the first member, whose name it does not say.
      boolean isOptional = ofBase.contains(member.name());
      String name = member.isAnonymous() ? "" : member.cName().text();
      members.add(
          new Member(
              name,
              spellings(member.name(), name),
              form(member.type()),
              isOptional,
              member.isAnonymous() ? Optional.empty() : inside(member.type())));
      if (member.type() instanceof Slice slice) {
        String length = slice.length().text();
        members.add(
            new Member(
                length, spellings(length, length), Form.VALUE, isOptional, Optional.empty()));
      }
    }
    around.remove(aggregate.name());
    return new Inside(aggregate.isUnion(), aggregate.isPartial(), members);
  }

  /** What lies in place; declarations that contain themselves are wrong, and never asked about. */
  private Optional<Inside> inside(NativeType type) {
    Optional<JavaName> name =
        switch (type) {
          case Copied copied -> Optional.of(copied.type());
          case Viewed viewed -> Optional.of(viewed.type());
          case InlineArray array -> elements(array.element());
          case FlexibleArray array -> elements(array.element());
          default -> Optional.empty();
        };
    return name.filter(it -> !around.contains(it)).flatMap(unit::aggregate).map(this::inside);
  }

  private static Optional<JavaName> elements(NativeType type) {
    return switch (type) {
      case Copied copied -> Optional.of(copied.type());
      case Viewed viewed -> Optional.of(viewed.type());
      default -> Optional.empty();
    };
  }

  private static Form form(NativeType type) {
    return switch (type) {
      case BitField bits -> Form.BITS;
      case InlineArray array -> Form.ARRAY;
      case InlineText text -> Form.ARRAY;
      case FlexibleArray array -> Form.FLEXIBLE;
      default -> Form.VALUE;
    };
  }

  /**
   * A name that was taken from Java may be written in C as its authors usually do. The very name
   * comes first: C may have both, and whoever wrote it for C has no other one in mind.
   */
  private static List<String> spellings(String java, String c) {
    if (!c.equals(java)) {
      return List.of(c);
    }
    String words = c.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_");
    return List.copyOf(
        new LinkedHashSet<>(
            List.of(
                c,
                words.toLowerCase(Locale.ROOT),
                c.toLowerCase(Locale.ROOT),
                c.substring(0, 1).toUpperCase(Locale.ROOT) + c.substring(1),
                words.toUpperCase(Locale.ROOT))));
  }
}

package dev.gatun.processor.header;

import dev.gatun.processor.header.HeaderStruct.HeaderBits;
import dev.gatun.processor.header.HeaderStruct.HeaderMember;
import dev.gatun.processor.header.HeaderType.Array;
import dev.gatun.processor.header.HeaderType.Enumeration;
import dev.gatun.processor.header.HeaderType.Kind;
import dev.gatun.processor.header.HeaderType.Number;
import dev.gatun.processor.header.HeaderType.Pointer;
import dev.gatun.processor.header.HeaderType.Qualified;
import dev.gatun.processor.header.HeaderType.Struct;
import dev.gatun.processor.header.HeaderType.Typedef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Asks a compiler for all that it can say itself of the types that were read. */
final class TypeQuestions {
  private static final String SIZE = "sizeof(%s)";
  private static final String IS_NEGATIVE = "(%s) -1 < (%s) 0";

  private final HeaderTypes types;
  private final int pointerSize;
  private final List<Question> questions = new ArrayList<>();
  private final List<BitSample> samples = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();
  private final Set<String> numbers = new HashSet<>();

  /** Asks for all types, on a platform with pointers of a size. */
  TypeQuestions(HeaderTypes types, int pointerSize) {
    this.types = types;
    this.pointerSize = pointerSize;
    types.variables().forEach((name, type) -> askForTypeOf(name, type));
    types.typedefs().forEach((name, type) -> ask("*(" + name + " *) 0", type));
    types.structs().keySet().stream()
        .filter(TypeQuestions::isTag)
        .forEach(key -> ask("*(" + key + " *) 0", new Struct(key)));
    types.enums().keySet().stream()
        .filter(TypeQuestions::isTag)
        .forEach(key -> ask("*(" + key + " *) 0", new Enumeration(key)));
  }

  private static boolean isTag(String key) {
    return key.contains(" ") && !key.contains(".") && !key.startsWith("anonymous");
  }

  /** What is asked for as a number. */
  List<Question> questions() {
    return questions;
  }

  /** What is asked for as memory. */
  List<BitSample> samples() {
    return samples;
  }

  /** The keys of the structs and enums that C can spell, and that were asked for. */
  Set<String> keys() {
    return keys;
  }

  private void askForTypeOf(String name, HeaderType type) {
    questions.add(new Question(SIZE.formatted(name), size(type)));
    ask(name, type);
  }

  /** Asks for the type of an expression, and all that this is made of. */
  private void ask(String expression, HeaderType type) {
    String spelled = "__typeof__(" + expression + ")";
    switch (type) {
      case Typedef typedef -> ask(expression, typedef.type());
      case Qualified qualified -> ask(expression, qualified.type());
      case Array array -> ask("(" + expression + ")[0]", array.element());
      case Pointer(HeaderType target) -> ask("*(" + expression + ")", target);
      case Number number -> askForNumber(number);
      case Enumeration(String key) when keys.add(key) ->
          askForEnum(spelled, types.enums().get(key));
      case Struct(String key) when types.structs().get(key).isComplete() && keys.add(key) -> {
        HeaderStruct struct = types.structs().get(key);
        questions.add(new Question(SIZE.formatted(spelled), struct.size()));
        askForMembers(struct, spelled, 0, struct.size());
      }
      default -> {}
    }
  }

  private void askForMembers(HeaderStruct struct, String spelled, long start, long size) {
    for (HeaderMember member : struct.members()) {
      if (member.name().isEmpty()) {
        HeaderStruct anonymous = types.structs().get(((Struct) member.type()).key());
        keys.add(anonymous.key());
        askForMembers(anonymous, spelled, start + member.offset(), size);
        continue;
      }
      String name = member.name().get();
      String place = "((%s *) 0)->%s".formatted(spelled, name);
      if (member.bits().isPresent()) {
        HeaderBits bits = member.bits().get();
        HeaderBits all = new HeaderBits(start * Byte.SIZE + bits.first(), bits.width());
        samples.add(new BitSample(spelled, name, size, all));
        continue;
      }
      questions.add(
          new Question(
              "__builtin_offsetof(%s, %s)".formatted(spelled, name), start + member.offset()));
      if (!(member.type() instanceof Array array && array.length() == 0)) {
        questions.add(new Question(SIZE.formatted(place), size(member.type())));
      }
      ask(place, member.type());
    }
  }

  private void askForNumber(Number number) {
    String name = number.name();
    if (numbers.add(name)) {
      questions.add(new Question(SIZE.formatted(name), number.size()));
      boolean isSigned = number.kind() != Kind.UNSIGNED && number.kind() != Kind.UNSIGNED_CHAR;
      boolean isBool = number.kind() == Kind.BOOL;
      questions.add(new Question(IS_NEGATIVE.formatted(name, name), isSigned && !isBool ? 1 : 0));
      boolean isFloat = number.kind() == Kind.FLOAT;
      questions.add(new Question("((%s) 0.5 > 0)".formatted(name), isFloat || isBool ? 1 : 0));
      boolean isChar = number.kind() == Kind.SIGNED_CHAR || number.kind() == Kind.UNSIGNED_CHAR;
      questions.add(
          new Question("_Generic((%s) 0, char: 1, default: 0)".formatted(name), isChar ? 1 : 0));
    }
  }

  private void askForEnum(String spelled, HeaderEnum type) {
    questions.add(new Question(SIZE.formatted(spelled), type.size()));
    questions.add(new Question(IS_NEGATIVE.formatted(spelled, spelled), type.isSigned() ? 1 : 0));
    type.values().forEach((name, value) -> questions.add(new Question(name, value)));
  }

  private long size(HeaderType type) {
    return switch (type) {
      case Number number -> number.size();
      case HeaderType.Other other -> other.size();
      case HeaderType.Unknown unknown -> unknown.size();
      case Typedef typedef -> size(typedef.type());
      case Qualified qualified -> size(qualified.type());
      case Pointer pointer -> pointerSize;
      case Array array -> array.length() * size(array.element());
      case Struct(String key) -> types.structs().get(key).size();
      case Enumeration(String key) -> types.enums().get(key).size();
      // As gcc and clang have it.
      case HeaderType.Function function -> 1;
      case HeaderType.Void nothing -> 1;
    };
  }
}

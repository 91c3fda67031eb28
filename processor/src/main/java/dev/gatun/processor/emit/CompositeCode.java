package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Address;
import dev.gatun.processor.model.NativeType.BitField;
import dev.gatun.processor.model.NativeType.Enumerated;
import dev.gatun.processor.model.NativeType.FlagSet;
import dev.gatun.processor.model.NativeType.FlexibleArray;
import dev.gatun.processor.model.NativeType.InlineArray;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.NativeType.TaggedUnion;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.model.NativeType.ViewArray;
import dev.gatun.processor.model.NativeType.Viewed;

/** Writes how a member of a struct is read and written, whatever it takes. */
final class CompositeCode {
  private static final CodeBlock SEGMENT = CodeBlock.of("segment");

  private final Scope scope;
  private final Aggregate aggregate;
  private final MemberNames names;
  private final MemoryCode memory;

  CompositeCode(Scope scope, Aggregate aggregate, MemberNames names) {
    this.scope = scope;
    this.aggregate = aggregate;
    this.names = names;
    this.memory = new MemoryCode(scope);
  }

  /** Whether reading or writing takes more than an expression, and has a method of its own. */
  static boolean hasMethods(Member member) {
    return switch (member.type()) {
      case TaggedUnion tagged -> true;
      case InlineArray array -> !(array.element() instanceof Viewed);
      case FlexibleArray array -> !(array.element() instanceof Viewed);
      case Slice slice -> SliceCode.hasReader(slice);
      default -> false;
    };
  }

  String what(Member member) {
    return aggregate.name().simple() + "." + member.name();
  }

  Location at(CodeBlock segment, Member member) {
    return new Location(segment, CodeBlock.of("$L", names.offset(member.name())));
  }

  /** An expression for the member. */
  CodeBlock read(CodeBlock segment, Member member) {
    if (hasMethods(member) && !(member.type() instanceof Slice)) {
      return CodeBlock.of("$L($L)", names.reader(member), segment);
    }
    return switch (member.type()) {
      case BitField bits -> readBits(segment, member, bits);
      case InlineArray array -> views(arraySlice(segment, member), (Viewed) array.element());
      case FlexibleArray array -> views(flexible().elements(segment), (Viewed) array.element());
      case Slice slice -> readSlice(segment, member, slice);
      default -> memory.read(member.type(), at(segment, member), what(member));
    };
  }

  /** An expression for a member that is an enum or integer, as the number that lies there. */
  CodeBlock readNumber(CodeBlock segment, Member member) {
    if (member.type() instanceof BitField) {
      return CodeBlock.of("$L.get($L)", names.bits(member.name()), segment);
    }
    NativeType number =
        member.type() instanceof Enumerated enumerated ? enumerated.number() : member.type();
    return memory.read(number, at(segment, member), what(member));
  }

  /** Statements that write the member. */
  CodeBlock write(CodeBlock segment, Member member, CodeBlock value, CodeBlock allocator) {
    CodeBlock.Builder code = CodeBlock.builder();
    NativeType type = member.type();
    if (type instanceof BitField bits) {
      return writeBits(segment, member, bits, value);
    }
    if (type instanceof InlineArray array && array.element() instanceof Viewed) {
      code.addStatement(
          "$T.requireLength($Z$T.require($L, $S).size(), $L.elementCount(), $S)",
          Ffm.ARGUMENTS,
          Ffm.ARGUMENTS,
          value,
          what(member),
          names.arrayLayout(member),
          what(member));
      code.addStatement("$L.copyFrom($Z$L.segment())", arraySlice(segment, member), value);
    } else if (type instanceof FlexibleArray) {
      CodeBlock given =
          CodeBlock.of("$T.require($L, $S).size()", Ffm.ARGUMENTS, value, what(member));
      code.add(flexible().requireCount(segment, given));
      code.addStatement("$L.copyFrom($Z$L.segment())", flexible().elements(segment), value);
    } else if (type instanceof Slice slice) {
      writeSlice(code, segment, member, slice, value, allocator);
    } else {
      code.addStatement(memory.write(type, at(segment, member), value, allocator, what(member)));
    }
    return code.build();
  }

  private CodeBlock readBits(CodeBlock segment, Member member, BitField bits) {
    CodeBlock number = CodeBlock.of("$L.get($L)", names.bits(member.name()), segment);
    return switch (bits.number()) {
      case Scalar scalar when !bits.isNamed() -> CodeBlock.of("$L", zero(scalar.carrier()));
      case Scalar scalar -> Numbers.fromLong(scalar.carrier(), number);
      case Enumerated enumerated ->
          CodeBlock.of(
              "$T.fromC($Z(int) $L, $S)", scope.generated(enumerated.type()), number, what(member));
      case FlagSet flags -> new FlagsCode(scope, flags).fromC(number, what(member));
      default -> throw new IllegalArgumentException(member.name() + " is no bit-field");
    };
  }

  private static String zero(Carrier carrier) {
    return switch (carrier) {
      case BOOLEAN -> "false";
      case BYTE, SHORT, CHAR -> "(" + carrier.keyword() + ") 0";
      case INT, LONG, FLOAT, DOUBLE -> "0";
    };
  }

  private CodeBlock writeBits(CodeBlock segment, Member member, BitField bits, CodeBlock value) {
    if (!bits.isNamed()) {
      return CodeBlock.of("");
    }
    boolean isTruth = bits.number() instanceof Scalar scalar && scalar.carrier() == Carrier.BOOLEAN;
    CodeBlock number =
        switch (bits.number()) {
          case Enumerated enumerated ->
              CodeBlock.of(
                  "$T.toC($L, $S)", scope.generated(enumerated.type()), value, what(member));
          case FlagSet flags -> new FlagsCode(scope, flags).toC(value, what(member));
          default -> value;
        };
    String field = names.bits(member.name());
    CodeBlock checked =
        isTruth
            ? CodeBlock.of("$L ? 1L : 0L", number)
            : CodeBlock.of("$L.require($L, $S)", field, number, what(member));
    return CodeBlock.builder().addStatement("$L.set($L,$W$L)", field, segment, checked).build();
  }

  CodeBlock arraySlice(CodeBlock segment, Member member) {
    return CodeBlock.of(
        "$L.asSlice($L, $L)", segment, names.offset(member.name()), names.arrayLayout(member));
  }

  private CodeBlock views(CodeBlock elements, Viewed view) {
    return CodeBlock.of("$T.array($Z$L)", scope.generated(view.type()), elements);
  }

  /** The array at the end of the struct, which has one. */
  FlexibleCode flexible() {
    return new FlexibleCode(scope, aggregate, this, names);
  }

  CodeBlock length(CodeBlock segment, Slice slice) {
    return CodeBlock.of(
        "$L.get($L, $L)",
        scope.integer(slice.lengthType()),
        segment,
        names.offset(slice.length().text()));
  }

  private CodeBlock readSlice(CodeBlock segment, Member member, Slice slice) {
    return new SliceCode(scope)
        .read(
            slice,
            memory.pointer(at(segment, member)),
            length(segment, slice),
            names.reader(member),
            what(member));
  }

  private void writeSlice(
      CodeBlock.Builder code,
      CodeBlock segment,
      Member member,
      Slice slice,
      CodeBlock value,
      CodeBlock allocator) {
    CodeBlock pointer = CodeBlock.of("$LPointer", member.name());
    CodeBlock count = new SliceCode(scope).count(slice.data(), value, pointer);
    code.addStatement(
        "$T $L =$W$L", Ffm.MEMORY_SEGMENT, pointer, sliced(slice, value, allocator, what(member)));
    // The length first: it may be refused, and then nothing is written.
    code.addStatement(setLength(segment, slice, count, what(member)));
    code.addStatement(memory.setPointer(at(segment, member), pointer));
  }

  private CodeBlock sliced(Slice slice, CodeBlock value, CodeBlock allocator, String what) {
    return switch (slice.data()) {
      case Text text ->
          CallCode.orNull(
              text.nullable(),
              value,
              new PointeeCode(scope).make(text, true, value, allocator, what));
      case ViewArray array ->
          CallCode.orNull(
              array.nullable(),
              value,
              CodeBlock.of(
                  "$T.require($Z$T.require($L, $S).segment(), $S)",
                  Ffm.POINTERS,
                  Ffm.ARGUMENTS,
                  value,
                  what,
                  what));
      case Address address -> memory.stored(address, value, allocator, what);
      default -> throw new IllegalArgumentException(slice.data() + " is copied by a method");
    };
  }

  CodeBlock setLength(CodeBlock segment, Slice slice, CodeBlock length, String what) {
    return CodeBlock.of(
        "$L.set($L, $L, $L.require($L, $S))",
        scope.integer(slice.lengthType()),
        segment,
        names.offset(slice.length().text()),
        scope.integer(slice.lengthType()),
        length,
        what + ".length");
  }

  static CodeBlock segment() {
    return SEGMENT;
  }
}

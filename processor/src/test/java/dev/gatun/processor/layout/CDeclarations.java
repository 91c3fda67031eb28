package dev.gatun.processor.layout;

import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.BitField;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.Enumerated;
import dev.gatun.processor.model.NativeType.FlexibleArray;
import dev.gatun.processor.model.NativeType.InlineArray;
import dev.gatun.processor.model.Unit;
import dev.gatun.runtime.layout.Attributes;
import dev.gatun.runtime.layout.Extent;
import dev.gatun.runtime.layout.Placement;
import java.util.List;
import java.util.Optional;

/**
 * Writes structs and unions in C, with what we claim of them. A member without a name is written
 * where it lies, and its members take its Java name before theirs, as all have to differ.
 *
 * @param unit the structs and unions
 * @param arrangement where we say that everything lies
 */
record CDeclarations(Unit unit, Arrangement arrangement) {
  String definition(Aggregate aggregate) {
    int pack = aggregate.attributes().pack();
    String definition =
        keyword(aggregate) + aggregate.name().simple() + " " + body(aggregate, "") + ";\n";
    return pack == 0
        ? definition
        : "#pragma pack(push, %d)\n%s#pragma pack(pop)\n".formatted(pack, definition);
  }

  private String body(Aggregate aggregate, String prefix) {
    StringBuilder c = new StringBuilder("{");
    for (CMember member : CMember.of(aggregate)) {
      Optional<Aggregate> inner = anonymous(aggregate, member);
      String name = prefix + member.name();
      c.append(' ')
          .append(
              inner.isPresent()
                  ? keyword(inner.get()) + body(inner.get(), name + "_")
                  : declaration(member.value(), spelling(aggregate, member), name))
          .append(aligned(member.alignment()))
          .append(';');
    }
    Attributes attributes = aggregate.attributes();
    return c.append(" }")
        .append(attributes.isPacked() ? " __attribute__((packed))" : "")
        .append(aligned(attributes.alignment()))
        .toString();
  }

  String claims(Aggregate aggregate) {
    StringBuilder c = new StringBuilder();
    String type = keyword(aggregate) + aggregate.name().simple();
    Extent extent = arrangement.placement(aggregate).extent();
    claim(c, "sizeof(%s) == %d".formatted(type, extent.size()));
    claim(c, "_Alignof(%s) == %d".formatted(type, extent.alignment()));
    claimOffsets(c, type, aggregate, "", 0);
    return c.toString();
  }

  private void claimOffsets(
      StringBuilder c, String type, Aggregate aggregate, String prefix, long start) {
    Placement placement = arrangement.placement(aggregate);
    List<CMember> members = CMember.of(aggregate);
    for (int i = 0; i < members.size(); i++) {
      CMember member = members.get(i);
      String name = prefix + member.name();
      if (member.value() instanceof CValue.Bits) {
        continue;
      }
      long offset = start + placement.offset(i);
      Optional<Aggregate> inner = anonymous(aggregate, member);
      if (inner.isPresent()) {
        claimOffsets(c, type, inner.get(), name + "_", offset);
      } else {
        claim(c, "__builtin_offsetof(%s, %s) == %d".formatted(type, name, offset));
      }
    }
  }

  private Optional<Aggregate> anonymous(Aggregate aggregate, CMember member) {
    return aggregate
        .member(member.name())
        .filter(Member::isAnonymous)
        .filter(declared -> declared.type() instanceof Copied)
        .flatMap(declared -> unit.aggregate(((Copied) declared.type()).type()));
  }

  private static void claim(StringBuilder c, String claim) {
    c.append("_Static_assert(%s, \"%s\");\n".formatted(claim, claim));
  }

  private static String aligned(long alignment) {
    return alignment == 0 ? "" : " __attribute__((aligned(" + alignment + ")))";
  }

  private String declaration(CValue value, String number, String name) {
    return switch (value) {
      case CValue.Number plain -> number + " " + name;
      case CValue.Bits bits ->
          "%s %s: %d".formatted(number, bits.isNamed() ? name : "", bits.width());
      case CValue.Pointer pointer -> "void *" + name;
      case CValue.Sequence array -> {
        String length = array.length() == 0 ? "" : String.valueOf(array.length());
        yield declaration(array.element(), number, name + "[" + length + "]");
      }
      case CValue.Group group ->
          keyword(unit.aggregate(group.type()).orElseThrow()) + group.type().simple() + " " + name;
    };
  }

  /** How the number of a member, or of the elements of an array, is written. */
  private static String spelling(Aggregate aggregate, CMember member) {
    Optional<String> name = aggregate.member(member.name()).flatMap(it -> enumName(it.type()));
    return name.map(it -> "enum " + it).orElseGet(() -> number(member.value()));
  }

  private static Optional<String> enumName(NativeType type) {
    return switch (type) {
      case Enumerated enumerated -> Optional.of(enumerated.type().simple());
      case BitField bits -> enumName(bits.number());
      case InlineArray array -> enumName(array.element());
      case FlexibleArray array -> enumName(array.element());
      default -> Optional.empty();
    };
  }

  private static String number(CValue value) {
    return switch (value) {
      case CValue.Number number -> CTypes.spelling(number.type());
      case CValue.Bits bits -> CTypes.spelling(bits.type());
      case CValue.Sequence array -> number(array.element());
      case CValue.Pointer pointer -> "";
      case CValue.Group group -> "";
    };
  }

  static String keyword(Aggregate aggregate) {
    return aggregate.isUnion() ? "union " : "struct ";
  }
}

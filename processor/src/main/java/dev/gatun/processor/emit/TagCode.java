package dev.gatun.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.gatun.processor.layout.TagValues;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.Declaration.Enumeration;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.Named;
import dev.gatun.processor.model.NativeType.Enumerated;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.processor.model.Variant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes what depends on the tag of a union: which variant it selects, and which it is set to. */
final class TagCode {
  private final Scope scope;
  private final SealedUnion union;
  private final Member tag;
  private final CompositeCode code;

  /**
   * Creates the code.
   *
   * @param code reads and writes the tag, which is a member of its struct
   */
  TagCode(Scope scope, SealedUnion union, Member tag, CompositeCode code) {
    this.scope = scope;
    this.union = union;
    this.tag = tag;
    this.code = code;
  }

  /**
   * Statements that read the tag and return the variant that it selects.
   *
   * @param place where the variant of a generated class lies
   */
  CodeBlock select(Function<ClassName, CodeBlock> place) {
    return readTag(place)
        .add("return $L;\n", choose(selector(true), variant -> read(variant, place)))
        .build();
  }

  /**
   * Statements that read the tag and return a view of the variant that it selects. There is one
   * slice for all variants: C2 makes the code of each slice anew, and does not put a method into
   * the loop that calls it once its code is large.
   *
   * @param place where the variant of a generated class lies
   * @param offset where every variant lies
   */
  CodeBlock selectView(Function<ClassName, CodeBlock> place, String offset) {
    CodeBlock memory = CodeBlock.of("memory");
    return readTag(place)
        .add("long size = $L;\n", choose(selector(true), variant -> size(variant)))
        .addStatement("$T memory = segment.asSlice($L, size)", Ffm.MEMORY_SEGMENT, offset)
        .add("return $L;\n", choose(selector(false), variant -> read(variant, struct -> memory)))
        .build();
  }

  private CodeBlock.Builder readTag(Function<ClassName, CodeBlock> place) {
    CodeBlock.Builder statements =
        CodeBlock.builder()
            .addStatement(
                "$T tag = $L", Scope.declared(tag.type()), code.read(CompositeCode.segment(), tag));
    if (union.unknown().isPresent() && isLong()) {
      statements
          .beginControlFlow("if ((int) tag != tag)")
          .addStatement("return $L", read(union.unknown().get(), place))
          .endControlFlow();
    }
    return statements;
  }

  private CodeBlock choose(CodeBlock selector, Function<Variant, CodeBlock> value) {
    CodeBlock.Builder cases = CodeBlock.builder().add("switch ($L) {\n$>", selector);
    for (Variant variant : union.variants()) {
      if (!variant.isUnknown()) {
        String labels = variant.tags().stream().map(this::label).collect(Collectors.joining(", "));
        cases.add("case $L ->$W$L;\n", labels, value.apply(variant));
      }
    }
    Optional<Variant> unknown = union.unknown();
    if (unknown.isPresent()) {
      cases.add("default ->$W$L;\n", value.apply(unknown.get()));
    } else if (!coversAllConstants()) {
      cases.add("default -> throw $T.unknown($S, tag);\n", Ffm.TAGS, code.what(tag));
    }
    return cases.add("$<}").build();
  }

  /**
   * Statements that refuse a record whose tag selects another variant.
   *
   * @param value the tag of the record
   */
  CodeBlock requireOwn(Variant variant, CodeBlock value) {
    return refuse(variant, value, this::constant);
  }

  /** Statements that set the tag of a variant, unless the tag selects it already. */
  CodeBlock set(Variant variant) {
    CodeBlock current = code.readNumber(CompositeCode.segment(), tag);
    Function<Named, CodeBlock> number = name -> CodeBlock.of("$L", number(name));
    if (variant.isUnknown()) {
      return refuse(variant, current, number);
    }
    CodeBlock set = setFirst(CompositeCode.segment(), variant);
    if (variant.tags().size() == 1) {
      return set;
    }
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", among(current, "!=", "&&", variant.tags(), number))
        .add(set)
        .endControlFlow()
        .build();
  }

  /** A statement that sets the first tag of a variant. */
  CodeBlock setFirst(CodeBlock segment, Variant variant) {
    return code.write(segment, tag, constant(variant.tags().getFirst()), CodeBlock.of(""));
  }

  /** Whether memory that is all zero is a variant, as far as the tag is concerned. */
  boolean selectsZero() {
    boolean isNamed =
        union.variants().stream()
            .flatMap(variant -> variant.tags().stream())
            .anyMatch(name -> number(name) == 0);
    return isNamed || union.unknown().isPresent() && isValue(0);
  }

  private boolean isValue(long number) {
    return !(tag.number() instanceof Enumerated enumerated)
        || enumeration(enumerated).constants().stream()
            .anyMatch(constant -> constant.isUnknown() || constant.value() == number);
  }

  private CodeBlock refuse(Variant variant, CodeBlock value, Function<Named, CodeBlock> of) {
    List<Named> others = union.variants().stream().flatMap(other -> other.tags().stream()).toList();
    if (variant.isUnknown() && others.isEmpty()) {
      return CodeBlock.of("");
    }
    return CodeBlock.builder()
        .beginControlFlow(
            "if ($L)",
            variant.isUnknown()
                ? among(value, "==", "||", others, of)
                : among(value, "!=", "&&", variant.tags(), of))
        .addStatement(
            "throw $T.mismatch($S, $L, $S)",
            Ffm.TAGS,
            code.what(tag),
            value,
            variant.type().inPackage())
        .endControlFlow()
        .build();
  }

  private static CodeBlock among(
      CodeBlock value,
      String comparison,
      String connective,
      List<Named> tags,
      Function<Named, CodeBlock> of) {
    return tags.stream()
        .map(name -> CodeBlock.of("$L $L $L", value, comparison, of.apply(name)))
        .collect(CodeBlock.joining("$W" + connective + " "));
  }

  private CodeBlock read(Variant variant, Function<ClassName, CodeBlock> place) {
    ClassName struct = scope.generated(variant.type());
    return CodeBlock.of(union.isView() ? "new $T($L)" : "$T.read($L)", struct, place.apply(struct));
  }

  private CodeBlock size(Variant variant) {
    return CodeBlock.of("$T.LAYOUT.byteSize()", scope.generated(variant.type()));
  }

  /**
   * What a switch over the tag switches over.
   *
   * @param isFirst whether nothing has checked yet that the tag is an {@code int}
   */
  private CodeBlock selector(boolean isFirst) {
    if (!isLong()) {
      return CodeBlock.of("tag");
    }
    return isFirst && union.unknown().isEmpty()
        ? CodeBlock.of("$T.narrow(tag, $S)", Ffm.TAGS, code.what(tag))
        : CodeBlock.of("(int) tag");
  }

  private boolean isLong() {
    return tag.number() instanceof Scalar scalar && scalar.carrier() == Carrier.LONG;
  }

  private long number(Named name) {
    return tag.number() instanceof Enumerated enumerated
        ? enumeration(enumerated).constants().stream()
            .filter(constant -> constant.name().equals(name.text()))
            .mapToLong(constant -> (int) constant.value())
            .findFirst()
            .orElseThrow()
        : TagValues.parse(name.text()).orElseThrow();
  }

  /** A tag as a case of a switch: the number that was checked, however it was written. */
  private String label(Named name) {
    return tag.number() instanceof Enumerated ? name.text() : String.valueOf(number(name));
  }

  private CodeBlock constant(Named name) {
    return switch (tag.number()) {
      case Enumerated enumerated -> Scope.enumConstant(enumerated.type(), name.text());
      case Scalar scalar when isNarrow(scalar.carrier()) ->
          CodeBlock.of("($L) $L", scalar.carrier().keyword(), label(name));
      default -> CodeBlock.of("$L", label(name));
    };
  }

  private static boolean isNarrow(Carrier carrier) {
    return carrier == Carrier.BYTE || carrier == Carrier.SHORT || carrier == Carrier.CHAR;
  }

  private boolean coversAllConstants() {
    return tag.number() instanceof Enumerated enumerated
        && union.coversAll(enumeration(enumerated));
  }

  private Enumeration enumeration(Enumerated type) {
    return scope.unit().enumeration(type.type()).orElseThrow();
  }
}

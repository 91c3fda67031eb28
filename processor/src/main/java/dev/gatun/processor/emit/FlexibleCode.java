package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.gatun.processor.layout.CValue;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.FlexibleArray;

/** Writes where the elements of a flexible array lie, and how many there are. */
final class FlexibleCode {
  private final Scope scope;
  private final CompositeCode code;
  private final MemberNames names;
  private final Member array;
  private final Member counter;

  /**
   * Creates the code.
   *
   * @param aggregate a struct that ends with a flexible array
   * @param code reads its members
   */
  FlexibleCode(Scope scope, Aggregate aggregate, CompositeCode code, MemberNames names) {
    this.scope = scope;
    this.code = code;
    this.names = names;
    this.array = aggregate.flexible().orElseThrow();
    this.counter = aggregate.member(((FlexibleArray) array.type()).count().text()).orElseThrow();
  }

  Member array() {
    return array;
  }

  NativeType element() {
    return ((FlexibleArray) array.type()).element();
  }

  /** An expression for the memory of the elements. */
  CodeBlock elements(CodeBlock segment) {
    return CodeBlock.of(
        "$T.elements($Z$L, $L,$W$L,$W$L,$W$S)",
        Ffm.FLEXIBLE_ARRAYS,
        segment,
        names.offset(array.name()),
        new LayoutCode(scope).of(element()),
        count(segment),
        code.what(array));
  }

  /** An expression for the length of a Java array for what the variable {@code elements} holds. */
  CodeBlock length() {
    return CodeBlock.of(
        "$T.length(elements,$W$L, $S)",
        Ffm.FLEXIBLE_ARRAYS,
        new LayoutCode(scope).of(element()),
        code.what(array));
  }

  /** An expression for the size of a struct with some elements. */
  CodeBlock size(CodeBlock count) {
    return CodeBlock.of(
        "$T.size($ZLAYOUT, $L,$W$L,$W$L,$W$S)",
        Ffm.FLEXIBLE_ARRAYS,
        names.offset(array.name()),
        new LayoutCode(scope).of(element()),
        count,
        code.what(array));
  }

  /** What the struct says how many elements there are. */
  CodeBlock count(CodeBlock segment) {
    return code.readNumber(segment, counter);
  }

  /** A statement that refuses another number of elements than the struct has. */
  CodeBlock requireCount(CodeBlock segment, CodeBlock length) {
    return CodeBlock.builder()
        .addStatement(
            "$T.requireCount($Z$L, $L,$W$S,$W$S)",
            Ffm.FLEXIBLE_ARRAYS,
            length,
            count(segment),
            code.what(array),
            code.what(counter))
        .build();
  }

  /** A statement that sets the number of elements to a {@code long}. */
  CodeBlock setCount(String segment, String count) {
    if (CValue.of(counter.type()) instanceof CValue.Number number) {
      CodeBlock integer = scope.integer(number.type());
      return CodeBlock.builder()
          .addStatement(
              "$L.set($L, $L,$W$L.require($L, $S))",
              integer,
              segment,
              names.offset(counter.name()),
              integer,
              count,
              code.what(counter))
          .build();
    }
    String bits = names.bits(counter.name());
    return CodeBlock.builder()
        .addStatement(
            "$L.set($L,$W$L.require($L, $S))", bits, segment, bits, count, code.what(counter))
        .build();
  }
}

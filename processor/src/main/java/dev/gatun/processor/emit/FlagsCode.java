package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.gatun.processor.model.NativeType.FlagSet;

/** Writes how a set of an enum's constants becomes the bits of a number, and back. */
final class FlagsCode {
  private final Scope scope;
  private final FlagSet flags;

  FlagsCode(Scope scope, FlagSet flags) {
    this.scope = scope;
    this.flags = flags;
  }

  /** The set, from a {@code long} whose lowest bytes C gave. */
  CodeBlock fromC(CodeBlock number, String what) {
    CodeBlock constants =
        scope
            .unit()
            .enumeration(flags.type())
            .orElseThrow()
            .unknown()
            .map(unknown -> Scope.enumConstant(flags.type(), unknown.name()))
            .orElseGet(() -> CodeBlock.of("$T.class", Scope.type(flags.type())));
    return CodeBlock.of(
        "$T.fromC($Z$L, $L,$W$L, $T::toC,$W$S)",
        Ffm.FLAG_SETS,
        scope.integer(flags.c()),
        number,
        constants,
        scope.generated(flags.type()),
        what);
  }

  /** The {@code long} that C's number is. */
  CodeBlock toC(CodeBlock set, String what) {
    return CodeBlock.of(
        "$T.toC($Z$L, $L,$W$T::toC,$W$S)",
        Ffm.FLAG_SETS,
        scope.integer(flags.c()),
        set,
        scope.generated(flags.type()),
        what);
  }
}

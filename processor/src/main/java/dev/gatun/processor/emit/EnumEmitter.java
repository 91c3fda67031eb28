package dev.gatun.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.processor.model.Constant;
import dev.gatun.processor.model.Declaration.Enumeration;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the class that translates an enum's constants to numbers and back. */
final class EnumEmitter {
  private static final Modifier[] SHOWN = {Modifier.PUBLIC, Modifier.STATIC};

  private final Scope scope;
  private final Enumeration enumeration;
  private final ClassName type;

  EnumEmitter(Scope scope, Enumeration enumeration) {
    this.scope = scope;
    this.enumeration = enumeration;
    this.type = Scope.type(enumeration.name());
  }

  TypeSpec.Builder emit() {
    return Types.classFor(enumeration)
        .addJavadoc("Knows the numbers that the constants of {@link $T} have in C.\n", type)
        .addMethod(Types.hiddenConstructor())
        .addMethod(toC())
        .addMethod(fromC());
  }

  private MethodSpec toC() {
    CodeBlock.Builder cases =
        CodeBlock.builder().add("return switch ($T.require(constant, what)) {\n$>", Ffm.ARGUMENTS);
    for (Constant constant : enumeration.constants()) {
      if (constant.isUnknown()) {
        cases.add(
            "case $L -> throw new $T(what + $S);\n",
            constant.name(),
            IllegalArgumentException.class,
            " is " + constant.name() + ", which has no number in C");
      } else {
        cases.add("case $L -> $L;\n", constant.name(), (int) constant.value());
      }
    }
    return MethodSpec.methodBuilder("toC")
        .addJavadoc("{@return the number of a constant}\n\n")
        .addJavadoc("@param constant the constant\n")
        .addJavadoc("@param what the name of the value for messages\n")
        .addModifiers(SHOWN)
        .returns(TypeName.INT)
        .addParameter(type, "constant")
        .addParameter(Ffm.STRING, "what")
        .addCode(cases.add("$<};\n").build())
        .build();
  }

  private MethodSpec fromC() {
    NameAllocator locals = scope.locals();
    String number = locals.newName("number");
    String what = locals.newName("what");
    CodeBlock.Builder cases = CodeBlock.builder().add("return switch ($L) {\n$>", number);
    for (Constant constant : enumeration.constants()) {
      if (!constant.isUnknown()) {
        cases.add("case $L -> $T.$L;\n", (int) constant.value(), type, constant.name());
      }
    }
    Optional<Constant> unknown = enumeration.unknown();
    if (unknown.isPresent()) {
      cases.add("default -> $T.$L;\n", type, unknown.get().name());
    } else {
      cases.add(
          "default ->\n$>$>throw $T.of(\n$>$>$L, $L, $S);\n$<$<$<$<",
          Ffm.UNKNOWN_VALUE,
          what,
          number,
          enumeration.name().inPackage() + " (" + values() + ")");
    }
    return MethodSpec.methodBuilder("fromC")
        .addJavadoc("{@return the constant of a number}\n\n")
        .addJavadoc("@param $L the number\n", number)
        .addJavadoc("@param $L the name of the value for messages\n", what)
        .addModifiers(SHOWN)
        .returns(type)
        .addParameter(TypeName.INT, number)
        .addParameter(Ffm.STRING, what)
        .addCode(cases.add("$<};\n").build())
        .build();
  }

  private String values() {
    return enumeration.constants().stream()
        .map(constant -> constant.name() + " = " + constant.value())
        .collect(Collectors.joining(", "));
  }
}

package dev.gatun.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.processor.model.Declaration.Handle;
import javax.lang.model.element.Modifier;

/** Writes the class that implements a handle. */
final class HandleEmitter {
  private static final Modifier[] SHOWN = {Modifier.PUBLIC, Modifier.STATIC};

  private final Scope scope;
  private final Handle handle;
  private final ClassName generated;

  HandleEmitter(Scope scope, Handle handle) {
    this.scope = scope;
    this.handle = handle;
    this.generated = Scope.type(handle.generated());
  }

  TypeSpec.Builder emit() {
    TypeSpec.Builder type =
        Types.classFor(handle)
            .superclass(Ffm.OPAQUE_HANDLE)
            .addSuperinterface(Scope.type(handle.name()))
            .addJavadoc(
                "A {@link $T}, in C a {@code $L *}$L; used by generated code.\n",
                Scope.type(handle.name()),
                handle.cName().text(),
                handle
                    .close()
                    .map(it -> CodeBlock.of(", which {@code $L} closes", it.symbol().text()))
                    .orElse(CodeBlock.of("")))
            .addMethod(constructor())
            .addMethod(of())
            .addMethod(ofNullable());
    handle.close().ifPresent(close -> type.addMethod(close()));
    return type;
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(Ffm.MEMORY_SEGMENT, "pointer")
        .addParameter(Ffm.OWNERSHIP, "ownership")
        .addStatement(
            "super($S, $S, pointer, ownership)", handle.name().simple(), handle.cName().text())
        .build();
  }

  private MethodSpec of() {
    return MethodSpec.methodBuilder("of")
        .addJavadoc("{@return the handle behind a pointer of C}\n\n")
        .addJavadoc("@param pointer the pointer\n")
        .addJavadoc("@param ownership who closes it\n")
        .addJavadoc("@param what the name of the value for messages\n")
        .addModifiers(SHOWN)
        .returns(generated)
        .addParameter(Ffm.MEMORY_SEGMENT, "pointer")
        .addParameter(Ffm.OWNERSHIP, "ownership")
        .addParameter(Ffm.STRING, "what")
        .addStatement("return new $T($T.given(pointer, what), ownership)", generated, Ffm.POINTERS)
        .build();
  }

  private MethodSpec ofNullable() {
    return MethodSpec.methodBuilder("ofNullable")
        .addJavadoc("{@return the handle behind a pointer of C, or null for {@code NULL}}\n\n")
        .addJavadoc("@param pointer the pointer\n")
        .addJavadoc("@param ownership who closes it\n")
        .addModifiers(SHOWN)
        .returns(generated)
        .addParameter(Ffm.MEMORY_SEGMENT, "pointer")
        .addParameter(Ffm.OWNERSHIP, "ownership")
        .addStatement(
            "return pointer.address() == 0$W? null$W: new $T(pointer, ownership)", generated)
        .build();
  }

  private MethodSpec close() {
    return MethodSpec.methodBuilder("close")
        .addJavadoc(
            "Closes it, after what belongs to it.\n\n"
                + "@throws $T if it was closed already, if it or what belongs to"
                + " it is in use\n    by a call, or if C gave it without giving it away\n",
            IllegalStateException.class)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addStatement("close(this)")
        .build();
  }
}

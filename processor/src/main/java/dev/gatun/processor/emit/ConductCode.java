package dev.gatun.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.annotation.Threading;
import dev.gatun.processor.model.Conduct;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes on which thread a library is called, who has to wait, and what its closing takes. */
final class ConductCode {
  private static final String LIBRARY = "library";
  private static final String THREAD = "thread";
  private static final String TURNS = "turns";

  private final boolean isCloseable;
  private final Threading threading;
  private final boolean blocks;
  private final Map<String, String> fields = new LinkedHashMap<>();

  /**
   * Creates the code for a library.
   *
   * @param blocks whether one of its functions may block for long
   * @param names the names of the fields of the generated class
   */
  ConductCode(Conduct conduct, boolean blocks, NameAllocator names) {
    this.isCloseable = conduct.isCloseable();
    this.threading = conduct.threading();
    this.blocks = blocks && threading != Threading.CONFINED;
    if (isCloseable) {
      fields.put(LIBRARY, names.newName(LIBRARY));
    }
    switch (threading) {
      case ANY -> {}
      case SERIALIZED -> fields.put(TURNS, names.newName(TURNS));
      case CONFINED -> fields.put(THREAD, names.newName(THREAD));
    }
  }

  boolean isCloseable() {
    return isCloseable;
  }

  /** The field of what closes the library, if it can be closed. */
  Optional<String> library() {
    return Optional.ofNullable(fields.get(LIBRARY));
  }

  /** The fields that all methods use. */
  Set<String> fields() {
    return Set.copyOf(fields.values());
  }

  /** What the constructor takes: the symbols, or what closes them too. */
  ParameterSpec opened() {
    return isCloseable
        ? ParameterSpec.builder(Ffm.CLOSEABLE_LIBRARY, fields.get(LIBRARY)).build()
        : ParameterSpec.builder(Ffm.SYMBOLS, "symbols").build();
  }

  /** What is given to the constructor where symbols are opened. */
  CodeBlock opening(CodeBlock symbols) {
    return isCloseable
        ? CodeBlock.of("$T.open(loaded -> $L)", Ffm.CLOSEABLE_LIBRARY, symbols)
        : symbols;
  }

  /** What is given to the constructor where symbols were opened before. */
  CodeBlock over(CodeBlock symbols) {
    return isCloseable ? CodeBlock.of("$T.of($L)", Ffm.CLOSEABLE_LIBRARY, symbols) : symbols;
  }

  /** Adds the fields and the constructor. */
  void addTo(TypeSpec.Builder binding) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(opened());
    if (isCloseable) {
      add(binding, Ffm.CLOSEABLE_LIBRARY, fields.get(LIBRARY));
      constructor
          .addStatement("this.$1L = $1L", fields.get(LIBRARY))
          .addStatement("this.symbols = $L.symbols()", fields.get(LIBRARY));
    } else {
      constructor.addStatement("this.symbols = symbols");
    }
    switch (threading) {
      case ANY -> {}
      case SERIALIZED -> addCalls(binding, constructor, Ffm.SERIALIZED_CALLS, TURNS, "symbols");
      case CONFINED ->
          addCalls(
              binding,
              constructor,
              Ffm.CONFINED_CALLS,
              THREAD,
              isCloseable ? fields.get(LIBRARY) : "symbols");
    }
    if (blocks) {
      constructor.addStatement("$T.prepare()", Ffm.BLOCKING_CALLS);
    }
    binding.addMethod(constructor.build());
  }

  private void addCalls(
      TypeSpec.Builder binding,
      MethodSpec.Builder constructor,
      ClassName calls,
      String key,
      String of) {
    add(binding, calls, fields.get(key));
    constructor.addStatement("this.$L = $T.of($L)", fields.get(key), calls, of);
  }

  private static void add(TypeSpec.Builder binding, TypeName type, String name) {
    binding.addField(type, name, Modifier.PRIVATE, Modifier.FINAL);
  }

  /** The method that closes the library. */
  MethodSpec close() {
    return MethodSpec.methodBuilder("close")
        .addJavadoc(
            "Unloads the library, as far as nobody else has it loaded; every call from now on is an"
                + " {@link $T}.\n\n"
                + "@throws $T if it was closed already, or a call is under way\n",
            IllegalStateException.class,
            IllegalStateException.class)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addStatement(
            threading == Threading.CONFINED
                ? CodeBlock.of("$L.close($L)", fields.get(THREAD), fields.get(LIBRARY))
                : CodeBlock.of("$L.close()", fields.get(LIBRARY)))
        .build();
  }

  /**
   * Begins a method that enters the library.
   *
   * @param call the method as another thread calls it
   * @param isBlocking whether it may block for long
   * @param what its name for messages
   */
  void begin(
      MethodSpec.Builder method, CodeBlock call, boolean isVoid, boolean isBlocking, String what) {
    if (isCloseable) {
      method.addStatement("$L.enter($S)", fields.get(LIBRARY), what).beginControlFlow("try");
    }
    if (threading == Threading.CONFINED) {
      CodeBlock thread = CodeBlock.of("$L", fields.get(THREAD));
      handOver(method, thread, CodeBlock.of("$L.isElsewhere()", thread), call, isVoid);
    } else if (isBlocking) {
      CodeBlock threads = CodeBlock.of("$T", Ffm.BLOCKING_CALLS);
      handOver(method, threads, CodeBlock.of("$L.areElsewhere()", threads), call, isVoid);
    }
    if (threading == Threading.SERIALIZED) {
      method.addStatement("$L.enter()", fields.get(TURNS)).beginControlFlow("try");
    }
  }

  private static void handOver(
      MethodSpec.Builder method, CodeBlock to, CodeBlock isDue, CodeBlock call, boolean isVoid) {
    method.beginControlFlow("if ($L)", isDue);
    if (isVoid) {
      method.addStatement("$L.run(() -> $L)", to, call).addStatement("return");
    } else {
      method.addStatement("return $L.call(() -> $L)", to, call);
    }
    method.endControlFlow();
  }

  /** Ends it. */
  void end(MethodSpec.Builder method) {
    if (threading == Threading.SERIALIZED) {
      leave(method, TURNS);
    }
    if (isCloseable) {
      leave(method, LIBRARY);
    }
  }

  private void leave(MethodSpec.Builder method, String key) {
    method.nextControlFlow("finally").addStatement("$L.leave()", fields.get(key)).endControlFlow();
  }

  /** A place in the library whose size is not known. */
  CodeBlock memory(SymbolAddress address) {
    return isCloseable ? memory(address, CodeBlock.of("0")) : address.pointer();
  }

  /** Memory of the library: a variable, which is gone when the library is. */
  CodeBlock memory(SymbolAddress address, CodeBlock size) {
    return isCloseable
        ? CodeBlock.of("$L.memory($Z$L,$W$L)", fields.get(LIBRARY), address.field(), size)
        : CodeBlock.of("$T.pointee($Z$L,$W$L)", Ffm.LINKING, address.pointer(), size);
  }
}

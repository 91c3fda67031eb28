package dev.gatun.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods that find the memory of a view: of the generated class itself, or of one whose
 * struct begins with this one.
 *
 * @param factories open the methods
 * @param generated the class that implements the view
 * @param segment the name of its component
 * @param isFlexible whether the struct ends with a flexible array
 * @param isVariant whether the memory may be that of a whole union
 */
record ViewMemory(
    ViewFactories factories,
    ClassName generated,
    String segment,
    boolean isFlexible,
    boolean isVariant) {
  /** Exactly the bytes of the struct, which may be less than the view has. */
  MethodSpec segmentOf() {
    String slice = ".asSlice(0, LAYOUT.byteSize())";
    return find(
        factories.segmentOf(),
        isVariant ? slice : "",
        isFlexible ? "" : slice,
        memory -> {
          CodeBlock checked = CodeBlock.of("$T.require($Z$L, what)", Ffm.POINTERS, memory);
          return isFlexible ? CodeBlock.of("withElements($L)", checked) : checked;
        });
  }

  MethodSpec unionOf(ClassName union) {
    return find(
        factories.unionOf(),
        "",
        "",
        memory ->
            CodeBlock.of(
                "$T.requireRoom($Z$T.require($L, what),$W$T.LAYOUT, what)",
                Ffm.LAYOUTS,
                Ffm.POINTERS,
                memory,
                union));
  }

  private MethodSpec find(
      MethodSpec.Builder method,
      String ownSlice,
      String derivedSlice,
      UnaryOperator<CodeBlock> checked) {
    CodeBlock own = CodeBlock.of("generated.$L$L", segment, ownSlice);
    CodeBlock derived = CodeBlock.of("$T.memoryOf(view, what)$L", Ffm.DERIVED_VIEW, derivedSlice);
    return method
        .beginControlFlow(
            "if ($T.require(view, what) instanceof $T generated)", Ffm.ARGUMENTS, generated)
        .addStatement("return $L", checked.apply(own))
        .endControlFlow()
        .addStatement("return $L", checked.apply(derived))
        .build();
  }

  /** For the views that this one extends. */
  MethodSpec ofDerived() {
    return MethodSpec.methodBuilder("memory")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(Ffm.MEMORY_SEGMENT)
        .addParameter(Ffm.DERIVED_VIEW_ACCESS, "access")
        .addStatement("return $L", segment)
        .build();
  }
}

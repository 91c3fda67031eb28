package dev.gatun.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.Variant;
import java.util.List;

/** Writes the class that holds the layout of a tagged union, and the types of its variants. */
final class SealedUnionEmitter {
  private final Scope scope;
  private final SealedUnion union;

  SealedUnionEmitter(Scope scope, SealedUnion union) {
    this.scope = scope;
    this.union = union;
  }

  TypeSpec.Builder emit() {
    ClassName type = Scope.type(union.name());
    List<CodeBlock> members = union.variants().stream().map(this::member).toList();
    String name = union.cName().text();
    return Types.classFor(union)
        .addJavadoc("The variants of {@link $T} in native memory.\n", type)
        .addField(LayoutMembers.layout(true, "union " + name, name, members))
        .addMethod(Types.hiddenConstructor());
  }

  private CodeBlock member(Variant variant) {
    return CodeBlock.of(
        "$T.LAYOUT.withName($S)", scope.generated(variant.type()), variant.type().simple());
  }
}

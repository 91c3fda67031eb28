package dev.gatun.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.processor.model.Declaration;
import dev.gatun.processor.model.Declaration.Aggregate;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Opens the generated types, which all look alike from outside. */
final class Types {
  private Types() {}

  static TypeSpec.Builder classFor(Declaration declaration) {
    return marked(declaration, TypeSpec.classBuilder(declaration.generated().simple()))
        .addModifiers(Modifier.FINAL);
  }

  static TypeSpec.Builder recordFor(Declaration declaration) {
    return marked(declaration, TypeSpec.recordBuilder(declaration.generated().simple()));
  }

  static MethodSpec hiddenConstructor() {
    return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
  }

  private static AnnotationSpec mark(Declaration declaration) {
    AnnotationSpec.Builder mark = AnnotationSpec.builder(Ffm.GATUN_GENERATED);
    if (declaration instanceof Aggregate aggregate && aggregate.isOrderedByMethods()) {
      mark.addMember("value", "$S", aggregate.order());
    }
    return mark.build();
  }

  private static TypeSpec.Builder marked(Declaration declaration, TypeSpec.Builder type) {
    List<Modifier> modifiers = new ArrayList<>();
    if (declaration.isPublic()) {
      modifiers.add(Modifier.PUBLIC);
    }
    boolean isClass = type.build().kind() == TypeSpec.Kind.CLASS;
    if (isClass && declaration.generated().simpleNames().size() > 1) {
      modifiers.add(Modifier.STATIC);
    }
    return type.addAnnotation(mark(declaration)).addModifiers(modifiers.toArray(Modifier[]::new));
  }
}

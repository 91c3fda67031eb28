package dev.gatun.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.processor.model.Placeholder;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes the file for a declaration that was refused: a class with what others use of the generated
 * one, all of which throws.
 */
public final class PlaceholderEmitter {
  private static final Modifier[] SHOWN = {Modifier.PUBLIC, Modifier.STATIC};
  private static final ClassName GROUP_LAYOUT = ClassName.get("java.lang.foreign", "GroupLayout");

  private final Placeholder placeholder;
  private final ClassName type;
  private final ClassName generated;
  private final TypeSpec.Builder body;

  private PlaceholderEmitter(Placeholder placeholder) {
    this.placeholder = placeholder;
    this.type = Scope.type(placeholder.declared());
    this.generated = Scope.type(placeholder.generated());
    this.body = TypeSpec.classBuilder(generated.simpleName());
  }

  /**
   * {@return the text of the file}
   *
   * @param placeholder the outermost placeholder
   * @param reservedNames the names that mean something else in the user's own types
   */
  public static String emit(Placeholder placeholder, Set<String> reservedNames) {
    TypeSpec.Builder root =
        new PlaceholderEmitter(placeholder)
            .write()
            .addJavadoc(
                "Stands for a class that was not generated: the compiler says what is wrong.\n")
            .addAnnotation(
                AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "all")
                    .build());
    reservedNames.forEach(root::alwaysQualify);
    return JavaFile.builder(placeholder.generated().packageName(), root.build())
        .skipJavaLangImports(true)
        .indent("  ")
        .build()
        .toString();
  }

  private TypeSpec.Builder write() {
    body.addModifiers(Modifier.ABSTRACT);
    if (placeholder.isPublic()) {
      body.addModifiers(Modifier.PUBLIC);
    }
    if (placeholder.generated().simpleNames().size() > 1) {
      body.addModifiers(Modifier.STATIC);
    }
    if (placeholder.canBeNamed()) {
      addMembers();
    }
    placeholder
        .inner()
        .forEach(inner -> body.addType(new PlaceholderEmitter(inner).write().build()));
    return body;
  }

  private void addMembers() {
    switch (placeholder.form()) {
      case LIBRARY -> {
        implement();
        add("open", generated);
        add("open", generated, Ffm.PATH, ArrayTypeName.of(Ffm.PATH));
        add("open", generated, Ffm.SYMBOLS);
        add("symbols", Ffm.SYMBOLS);
      }
      case VIEW -> {
        implement();
        addViewMembers(generated);
        add("segment", Ffm.MEMORY_SEGMENT);
      }
      case UNION_OF_VIEWS -> {
        addViewMembers(type);
        add("current", type, type);
      }
      case RECORD -> {
        addLayout();
        add("read", type, Ffm.MEMORY_SEGMENT);
        add("write", TypeName.VOID, type, Ffm.MEMORY_SEGMENT, Ffm.SEGMENT_ALLOCATOR);
        add("toC", Ffm.MEMORY_SEGMENT, type, Ffm.SEGMENT_ALLOCATOR, Ffm.STRING);
      }
      case ENUM -> {
        add("toC", TypeName.INT, type, Ffm.STRING);
        add("fromC", type, TypeName.INT, Ffm.STRING);
      }
      case CALLBACK -> {
        add("pointerTo", Ffm.MEMORY_SEGMENT, type, Ffm.SEGMENT_ALLOCATOR, Ffm.STRING);
        add("of", type, Ffm.MEMORY_SEGMENT, Ffm.STRING);
        add("ofNullable", type, Ffm.MEMORY_SEGMENT);
      }
      case HANDLE -> {
        implement();
        add("of", generated, Ffm.MEMORY_SEGMENT, Ffm.OWNERSHIP, Ffm.STRING);
        add("ofNullable", generated, Ffm.MEMORY_SEGMENT, Ffm.OWNERSHIP);
      }
    }
  }

  private void addViewMembers(TypeName view) {
    TypeName array = ParameterizedTypeName.get(Ffm.STRUCT_ARRAY, type);
    addLayout();
    add("allocate", view, Ffm.SEGMENT_ALLOCATOR);
    add("allocate", view, Ffm.SEGMENT_ALLOCATOR, TypeName.LONG);
    add("of", view, Ffm.MEMORY_SEGMENT);
    add("array", array, Ffm.SEGMENT_ALLOCATOR, TypeName.LONG);
    add("array", array, Ffm.MEMORY_SEGMENT);
    add("at", view, Ffm.MEMORY_SEGMENT, Ffm.STRING);
    add("atNullable", view, Ffm.MEMORY_SEGMENT);
    add("segmentOf", Ffm.MEMORY_SEGMENT, type, Ffm.STRING);
  }

  private void implement() {
    if (placeholder.canBeImplemented()) {
      body.addSuperinterface(type);
    }
  }

  private void addLayout() {
    body.addField(
        FieldSpec.builder(GROUP_LAYOUT, "LAYOUT", SHOWN)
            .addModifiers(Modifier.FINAL)
            .initializer("null")
            .build());
  }

  /** A method, unless the declared type has one of this name, which may be its mistake. */
  private void add(String name, TypeName result, TypeName... parameters) {
    if (placeholder.canBeImplemented() && placeholder.methods().contains(name)) {
      return;
    }
    boolean isOfInstance = parameters.length == 0 && !name.equals("open");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(isOfInstance ? new Modifier[] {Modifier.PUBLIC} : SHOWN)
            .returns(result)
            .addStatement("throw new $T($S)", Error.class, type.simpleName() + " was refused");
    for (int i = 0; i < parameters.length; i++) {
      method.addParameter(parameters[i], "p" + i).varargs(parameters[i] instanceof ArrayTypeName);
    }
    body.addMethod(method.build());
  }
}

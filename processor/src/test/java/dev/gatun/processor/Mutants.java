package dev.gatun.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.tools.ToolProvider;

/** All small edits of a source, each of which a tired author could make. */
final class Mutants extends TreeScanner<Void, Void> {
  /**
   * An edit.
   *
   * @param kind what is done
   * @param line the line where
   * @param text the whole source after it
   */
  record Mutant(String kind, long line, String text) {}

  private static final List<String> TYPES =
      List.of(
          "int",
          "long",
          "short",
          "byte",
          "char",
          "boolean",
          "float",
          "double",
          "String",
          "Object",
          "Integer",
          "int[]",
          "byte[]",
          "String[]",
          "java.lang.foreign.MemorySegment");

  private static final List<String> OF_PARAMETERS =
      List.of(
          "In", "Out", "InOut", "Deref", "ByValue", "Retained", "UserData", "Slice", "Variadic");

  private static final List<String> OF_MEMBERS =
      List.of("Bits(3)", "Length(3)", "Align(8)", "Anonymous", "Tagged(by = \"kind\")", "Slice");

  private static final List<String> OF_TYPES =
      List.of("Struct", "Union", "Callback", "Handle", "CEnum", "NativeLibrary(\"animals\")");

  private static final List<String> OF_FUNCTIONS =
      List.of(
          "Symbol(\"other\")",
          "Variable",
          "Constant",
          "FailsWhen(dev.gatun.annotation.Outcome.NEGATIVE)",
          "Owned");

  /** What stands in one place, and is confused. */
  private static final List<List<String>> FAMILIES =
      List.of(OF_PARAMETERS, OF_MEMBERS, OF_TYPES, OF_FUNCTIONS);

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final String text;
  private final Set<String> declared = new LinkedHashSet<>();
  private final List<Mutant> mutants = new ArrayList<>();
  private boolean isMember;

  private Mutants(CompilationUnitTree unit, SourcePositions positions, String text) {
    this.unit = unit;
    this.positions = positions;
    this.text = text;
  }

  static List<Mutant> of(String name, String text) {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    null,
                    null,
                    null,
                    List.of("-proc:none"),
                    null,
                    List.of(new SourceText(name, text)));
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      Mutants mutants = new Mutants(unit, Trees.instance(task).getSourcePositions(), text);
      mutants.collectTypes();
      mutants.scan(unit.getTypeDecls(), null);
      return mutants.mutants;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void collectTypes() {
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitClass(ClassTree type, Void nothing) {
        if (declared.size() < 8) {
          declared.add(type.getSimpleName().toString());
        }
        return super.visitClass(type, nothing);
      }
    }.scan(unit.getTypeDecls(), null);
  }

  @Override
  public Void visitClass(ClassTree type, Void nothing) {
    int start = (int) positions.getStartPosition(unit, type);
    String declaration = text.substring(start, (int) positions.getEndPosition(unit, type));
    String head = type.getSimpleName().toString();
    int name =
        start
            + declaration
                .replaceFirst("(?s)\\b(record|enum|interface) " + head + "\\b.*", "$1 " + head)
                .length();
    if (name < text.length()
        && type.getKind() != Tree.Kind.ENUM
        && type.getKind() != Tree.Kind.CLASS) {
      edit("make the type generic", name, name, "<T>");
      edit("make the type private", start, start, "private ");
    }
    boolean wasMember = isMember;
    isMember =
        type.getModifiers().getAnnotations().stream()
            .map(it -> it.getAnnotationType().toString())
            .anyMatch(List.of("Struct", "Union", "Variant")::contains);
    super.visitClass(type, nothing);
    isMember = wasMember;
    return null;
  }

  @Override
  public Void visitMethod(MethodTree method, Void nothing) {
    if (method.getReturnType() != null && method.getBody() == null) {
      retype(method.getReturnType());
      int start = (int) positions.getStartPosition(unit, method.getReturnType());
      edit("make the method generic", start, start, "<T> ");
      int end = (int) positions.getEndPosition(unit, method);
      String withBody = text.substring(start, end - 1) + " { throw new Error(); }";
      for (String modifier : List.of("default", "static", "private")) {
        edit("make the method " + modifier, start, end, modifier + " " + withBody);
      }
      if (isMember) {
        annotate(start, OF_MEMBERS);
      }
    }
    return super.visitMethod(method, nothing);
  }

  @Override
  public Void visitVariable(VariableTree variable, Void nothing) {
    boolean isConstant = variable.getInitializer() != null || variable.getType() == null;
    if (!isConstant) {
      retype(variable.getType());
      annotate(
          (int) positions.getStartPosition(unit, variable),
          isComponent(variable) ? OF_MEMBERS : OF_PARAMETERS);
    }
    return super.visitVariable(variable, nothing);
  }

  private boolean isComponent(VariableTree variable) {
    return variable.getModifiers().getFlags().contains(javax.lang.model.element.Modifier.FINAL);
  }

  private void annotate(int place, List<String> annotations) {
    for (String annotation : annotations) {
      edit("add @" + annotation, place, place, "@dev.gatun.annotation." + annotation + " ");
    }
  }

  private void retype(Tree type) {
    Tree bare =
        type instanceof com.sun.source.tree.AnnotatedTypeTree annotated
            ? annotated.getUnderlyingType()
            : type;
    List<String> others = new ArrayList<>(TYPES);
    others.addAll(declared);
    int start = (int) positions.getStartPosition(unit, bare);
    int end = (int) positions.getEndPosition(unit, bare);
    if (start < 0 || end < start) {
      return;
    }
    String old = text.substring(start, end);
    others.remove(old);
    others.forEach(other -> edit("change the type", start, end, other));
  }

  @Override
  public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
    int start = (int) positions.getStartPosition(unit, annotation);
    int end = (int) positions.getEndPosition(unit, annotation);
    String name = annotation.getAnnotationType().toString();
    edit("drop @" + name, start, end, "");
    if (!annotation.getArguments().isEmpty()) {
      edit("drop the values of @" + name, start, end, "@" + name);
    }
    edit("double @" + name, end, end, " " + text.substring(start, end));
    for (List<String> family : FAMILIES) {
      if (family.stream().map(Mutants::bare).anyMatch(name::equals)) {
        family.stream()
            .filter(other -> !bare(other).equals(name))
            .forEach(other -> edit("swap @" + name, start, end, "@dev.gatun.annotation." + other));
      }
    }
    return super.visitAnnotation(annotation, nothing);
  }

  private static String bare(String annotation) {
    return annotation.replaceFirst("\\(.*", "");
  }

  @Override
  public Void visitLiteral(LiteralTree literal, Void nothing) {
    int start = (int) positions.getStartPosition(unit, literal);
    int end = (int) positions.getEndPosition(unit, literal);
    switch (literal.getValue()) {
      case String name when !name.isEmpty() -> {
        edit("misspell a name", start, end, "\"" + name + "x\"");
        edit("empty a name", start, end, "\"\"");
      }
      case Integer number -> {
        edit("change a number", start, end, "" + (number + 1));
        edit("change a number", start, end, "-1");
      }
      case Boolean flag -> edit("change a flag", start, end, "" + !flag);
      case null, default -> {}
    }
    return super.visitLiteral(literal, nothing);
  }

  private void edit(String kind, int start, int end, String replacement) {
    long line = unit.getLineMap().getLineNumber(start);
    mutants.add(
        new Mutant(kind, line, text.substring(0, start) + replacement + text.substring(end)));
  }
}

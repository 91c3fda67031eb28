package dev.gatun.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.gatun.annotation.CType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
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
    int start = start(type);
    String declaration = text.substring(start, end(type));
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
    dropAndSwap("a component", components(type));
    boolean wasMember = isMember;
    isMember =
        type.getModifiers().getAnnotations().stream()
            .map(it -> it.getAnnotationType().toString())
            .anyMatch(List.of("Struct", "Union", "Variant")::contains);
    super.visitClass(type, nothing);
    isMember = wasMember;
    return null;
  }

  private static List<VariableTree> components(ClassTree type) {
    return type.getMembers().stream()
        .filter(VariableTree.class::isInstance)
        .map(VariableTree.class::cast)
        .filter(it -> type.getKind() == Tree.Kind.RECORD && it.getInitializer() == null)
        .toList();
  }

  private void dropAndSwap(String what, List<VariableTree> list) {
    for (int i = 0; i < list.size(); i++) {
      int start = start(list.get(i));
      int end = end(list.get(i));
      boolean isLast = i + 1 == list.size();
      edit(
          "drop " + what,
          isLast && i > 0 ? end(list.get(i - 1)) : start,
          isLast ? end : start(list.get(i + 1)),
          "");
      if (!isLast) {
        VariableTree next = list.get(i + 1);
        edit(
            "swap " + what + " with the next",
            start,
            end(next),
            text.substring(start(next), end(next))
                + text.substring(end, start(next))
                + text.substring(start, end));
      }
    }
  }

  private int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  private int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  @Override
  public Void visitMethod(MethodTree method, Void nothing) {
    if (method.getReturnType() != null && method.getBody() == null) {
      retype(method.getReturnType());
      dropAndSwap("a parameter", List.copyOf(method.getParameters()));
      edit("drop a method", start(method), end(method), "");
      int name = text.indexOf(method.getName() + "(", end(method.getReturnType()));
      edit("misspell a method", name, name, "x");
      int start = start(method.getReturnType());
      edit("make the method generic", start, start, "<T> ");
      int end = end(method);
      String withBody = text.substring(start, end - 1) + " { throw new Error(); }";
      for (String modifier : List.of("default", "static", "private")) {
        edit("make the method " + modifier, start, end, modifier + " " + withBody);
      }
      if (isMember) {
        annotate(start, Confused.OF_MEMBERS);
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
          start(variable), isComponent(variable) ? Confused.OF_MEMBERS : Confused.OF_PARAMETERS);
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
    List<String> others = new ArrayList<>(Confused.TYPES);
    others.addAll(declared);
    int start = start(bare);
    int end = end(bare);
    if (start < 0 || end < start) {
      return;
    }
    String old = text.substring(start, end);
    others.remove(old);
    others.forEach(other -> edit("change the type", start, end, other));
  }

  @Override
  public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
    int start = start(annotation);
    int end = end(annotation);
    String name = annotation.getAnnotationType().toString();
    edit("drop @" + name, start, end, "");
    if (!annotation.getArguments().isEmpty()) {
      edit("drop the values of @" + name, start, end, "@" + name);
    }
    edit("double @" + name, end, end, " " + text.substring(start, end));
    for (List<String> family : Confused.FAMILIES) {
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

  /** What stands for a type of C in an annotation. */
  @Override
  public Void visitIdentifier(IdentifierTree identifier, Void nothing) {
    String name = identifier.getName().toString();
    if (Arrays.stream(CType.values()).anyMatch(type -> type.name().equals(name))) {
      Confused.C_TYPES.stream()
          .filter(other -> !other.name().equals(name))
          .forEach(
              other ->
                  edit(
                      "change the C type",
                      start(identifier),
                      end(identifier),
                      "dev.gatun.annotation.CType." + other));
    }
    return null;
  }

  @Override
  public Void visitLiteral(LiteralTree literal, Void nothing) {
    int start = start(literal);
    int end = end(literal);
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

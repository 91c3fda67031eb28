package dev.gatun.processor.read;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.tools.Diagnostic.Kind;
import javax.tools.ToolProvider;

/**
 * Reports at pieces of the source that {@code Messager} cannot point to: annotations of types, and
 * values in the annotations of record components.
 */
final class TreeReporter {
  private final Trees trees;

  private TreeReporter(Trees trees) {
    this.trees = trees;
  }

  /** A reporter, if the compiler shows its trees: javac does, others do not. */
  static Optional<TreeReporter> of(ProcessingEnvironment environment) {
    try {
      return Optional.of(new TreeReporter(Trees.instance(environment)));
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** Reports at the annotation, or at the value in it; tells whether that could be found. */
  boolean report(Kind kind, ElementOrigin origin, String text) {
    Optional<TreePath> declaration = origin.annotation().flatMap(any -> path(origin.element()));
    Optional<Tree> place =
        declaration.flatMap(path -> annotation(path.getLeaf(), origin.annotation().get()));
    place
        .map(annotation -> origin.value().flatMap(value -> value(annotation, value.getValue())))
        .map(value -> value.or(() -> place).get())
        .ifPresent(
            tree -> trees.printMessage(kind, text, tree, declaration.get().getCompilationUnit()));
    return place.isPresent();
  }

  private Optional<TreePath> path(Element element) {
    return element instanceof RecordComponentElement component
        ? Optional.ofNullable(trees.getPath(component.getEnclosingElement()))
            .flatMap(record -> component(record, component))
        : Optional.ofNullable(trees.getPath(element));
  }

  /**
   * The component as it was written. javac moves the annotations of a component to where they
   * apply, so the file is parsed once more.
   */
  private Optional<TreePath> component(TreePath record, RecordComponentElement component) {
    CompilationUnitTree unit = record.getCompilationUnit();
    long start = trees.getSourcePositions().getStartPosition(unit, record.getLeaf());
    JavacTask parser =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    Writer.nullWriter(),
                    null,
                    ignored -> {},
                    List.of("-proc:none"),
                    null,
                    List.of(unit.getSourceFile()));
    SourcePositions positions = Trees.instance(parser).getSourcePositions();
    try {
      CompilationUnitTree written = parser.parse().iterator().next();
      return find(
              written,
              tree ->
                  tree instanceof ClassTree && positions.getStartPosition(written, tree) == start)
          .flatMap(
              type ->
                  find(
                      type,
                      tree ->
                          tree instanceof VariableTree variable
                              && variable.getName().contentEquals(component.getSimpleName())))
          .map(variable -> new TreePath(record, variable));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<Tree> annotation(Tree declaration, AnnotationMirror annotation) {
    String name = annotation.getAnnotationType().asElement().getSimpleName().toString();
    return whereItCanStand(declaration)
        .map(
            tree ->
                find(
                    tree,
                    found ->
                        found instanceof AnnotationTree candidate
                            && simple(candidate.getAnnotationType()).equals(name)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Stream<Tree> whereItCanStand(Tree declaration) {
    return switch (declaration) {
      case MethodTree method -> Stream.of(method.getModifiers(), method.getReturnType());
      case VariableTree variable -> Stream.of(variable.getModifiers(), variable.getType());
      case ClassTree type -> Stream.of(type.getModifiers());
      default -> Stream.of();
    };
  }

  private static Optional<Tree> value(Tree annotation, Object value) {
    String wanted =
        switch (value) {
          case VariableElement constant -> constant.getSimpleName().toString();
          case DeclaredType type -> type.asElement().getSimpleName().toString();
          default -> String.valueOf(value);
        };
    List<? extends Tree> arguments = ((AnnotationTree) annotation).getArguments();
    return arguments.stream()
        .map(argument -> find(argument, tree -> wanted.equals(text(tree))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What a piece of source means as a value; null where it is none by itself. */
  private static String text(Tree tree) {
    return switch (tree) {
      case LiteralTree literal -> String.valueOf(literal.getValue());
      case IdentifierTree identifier -> identifier.getName().toString();
      case MemberSelectTree type when type.getIdentifier().contentEquals("class") ->
          text(type.getExpression());
      case MemberSelectTree select -> select.getIdentifier().toString();
      case UnaryTree unary when unary.getKind() == Tree.Kind.UNARY_MINUS ->
          "-" + text(unary.getExpression());
      default -> null;
    };
  }

  private static String simple(Tree type) {
    String name = type.toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static Optional<Tree> find(Tree within, Predicate<Tree> wanted) {
    Tree found =
        new TreeScanner<Tree, Void>() {
          @Override
          public Tree scan(Tree tree, Void nothing) {
            return tree != null && wanted.test(tree) ? tree : super.scan(tree, nothing);
          }

          @Override
          public Tree reduce(Tree first, Tree second) {
            return first == null ? second : first;
          }
        }.scan(within, null);
    return Optional.ofNullable(found);
  }
}
